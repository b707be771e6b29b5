// Small pages beside the pages: to see where one is, and to go elsewhere.

import { element } from './element.ts';
import { drawing, type PageView } from './page-view.ts';
import { word } from './words.ts';

const WIDTH = 104;
const QUIET = 300;

/** The pages that are shown now. */
let wanted: readonly PageView[] = [];

/** Shows a small drawing of each page; a click goes there. */
export async function showThumbnails(
  list: HTMLElement,
  views: readonly PageView[],
  goTo: (page: number) => void,
): Promise<void> {
  wanted = views;
  const buttons = views.map((_, index) => buttonOf(list, index, goTo));
  list.replaceChildren(...buttons.map((button) => button.parentElement ?? button));
  // Whoever types wants the page first; what nobody sees need not be drawn.
  await new Promise((done) => setTimeout(done, QUIET));
  for (const [index, view] of views.entries()) {
    if (wanted !== views || list.offsetParent === null) return;
    const canvas = await drawing(view.page, WIDTH / view.width);
    buttons[index]?.querySelector('canvas')?.remove();
    buttons[index]?.prepend(canvas);
  }
}

// A button that is there keeps its old drawing, and the focus, until there is a new one.
function buttonOf(
  list: HTMLElement,
  index: number,
  goTo: (page: number) => void,
): HTMLButtonElement {
  const known = list.querySelectorAll('button')[index];
  if (known !== undefined) return known;
  const button = element('button', { type: 'button' }, word('page.thumbnail', { page: index + 1 }));
  button.addEventListener('click', () => goTo(index));
  element('li', {}, button);
  return button;
}

/** Marks the page that is looked at. */
export function markThumbnail(list: HTMLElement, page: number): void {
  for (const [index, button] of list.querySelectorAll('button').entries()) {
    if (index !== page) button.removeAttribute('aria-current');
    else if (!button.hasAttribute('aria-current')) {
      button.setAttribute('aria-current', 'true');
      button.scrollIntoView({ block: 'nearest' });
    }
  }
}
