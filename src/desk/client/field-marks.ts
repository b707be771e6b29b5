// Which field of the brief a place on the pages shows: a click there goes to it, the field that is
// written is marked there.

import type { Pages } from './pages.ts';

/** Stretches of the pages by the field that they show, as the server tells them. */
export type ShownFields = Readonly<Record<string, readonly string[]>>;

/** The marks on the pages. */
export interface FieldMarks {
  /** Another document is shown, with these fields. */
  show(fields: ShownFields): void;
  /** Marks the field at a path (`claims[0].text`), or the nearest one that is shown around it. */
  mark(path: string, follow: boolean): void;
}

/** Asks for the field at a click; marks what it is told. */
export function watchFields(
  column: HTMLElement,
  pages: Pages,
  onField: (path: string) => void,
): FieldMarks {
  let fields: ShownFields = {};
  let fieldOf = new Map<string, string>();
  let marked = '';
  let clicked: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    for (const each of column.querySelectorAll('.field-mark')) each.remove();
    const stretches = stretchesOf(fields, marked);
    for (const id of stretches) {
      const text = document.getElementById(id);
      const page = text?.closest<HTMLElement>('.page');
      if (text && page) page.append(...markOver(text, page));
    }
  };
  pages.onDrawn = draw;
  column.addEventListener('click', (event) => {
    const { target, detail } = event;
    clearTimeout(clicked);
    if (!(target instanceof Element) || target.closest('a') || detail !== 1) return;
    // Whoever selects words clicks twice, or drags.
    clicked = setTimeout(() => {
      const path = getSelection()?.isCollapsed ? fieldAt(target, event, fieldOf) : undefined;
      if (path !== undefined) onField(path);
    }, SECOND_CLICK);
  });
  return {
    show(shown) {
      fields = shown;
      fieldOf = new Map(
        Object.entries(shown).flatMap(([path, ids]) => ids.map((id) => [id, path] as const)),
      );
      draw();
    },
    mark(path, follow) {
      marked = path;
      draw();
      if (!follow) return;
      const first = column.querySelector<HTMLElement>('.field-mark');
      if (first !== null) pages.reveal(first);
      else {
        const page = /^p(\d+)R/.exec(stretchesOf(fields, path)[0] ?? '')?.[1];
        if (page !== undefined) pages.revealPage(Number(page));
      }
    },
  };
}

/** The field itself and what is below it; if none of it is shown, the nearest around it that is. */
function stretchesOf(fields: ShownFields, path: string): readonly string[] {
  for (let wanted = path; wanted !== ''; wanted = parentOf(wanted)) {
    const found = Object.entries(fields).filter(
      ([each]) =>
        each === wanted || (/^[.[]/.test(each.slice(wanted.length)) && each.startsWith(wanted)),
    );
    if (found.length > 0) return found.flatMap(([, ids]) => ids);
  }
  return [];
}

function parentOf(path: string): string {
  return path.replace(/(?:\.[^.[\]]+|\[[^\]]*\]|^[^.[\]]+)$/, '');
}

function fieldAt(
  target: Element,
  { clientX, clientY }: MouseEvent,
  fieldOf: ReadonlyMap<string, string>,
): string | undefined {
  for (let node: Element | null = target; node !== null; node = node.parentElement) {
    const path = fieldOf.get(node.id);
    if (path !== undefined) return path;
  }
  // Beside the words: the nearest of the same line or block.
  const page = target.closest('.page');
  let nearest: { path: string; distance: number } | undefined;
  for (const text of page?.querySelectorAll('.markedContent[id]') ?? []) {
    const path = fieldOf.get(text.id);
    if (path === undefined) continue;
    for (const word of text.querySelectorAll('span[role=presentation]')) {
      const { left, right, top, bottom } = word.getBoundingClientRect();
      const aside = Math.max(left - clientX, 0, clientX - right);
      const away = Math.max(top - clientY, 0, clientY - bottom);
      const distance = aside / 4 + away;
      if (distance < (nearest?.distance ?? NEAR)) nearest = { path, distance };
    }
  }
  return nearest?.path;
}

/** Within so many milliseconds a second click may follow. */
const SECOND_CLICK = 220;

/** Farther than so many pixels is blank paper. */
const NEAR = 40;

/** A frame over each line of a stretch of text. */
function markOver(text: Element, page: HTMLElement): HTMLElement[] {
  const { left, top, width, height } = page.getBoundingClientRect();
  return [...text.querySelectorAll('span[role=presentation]')].map((word) => {
    const box = word.getBoundingClientRect();
    const mark = document.createElement('div');
    mark.className = 'field-mark';
    mark.style.left = `${(100 * (box.left - left)) / width}%`;
    mark.style.top = `${(100 * (box.top - top)) / height}%`;
    mark.style.width = `${(100 * box.width) / width}%`;
    mark.style.height = `${(100 * box.height) / height}%`;
    return mark;
  });
}
