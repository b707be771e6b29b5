// Finds words in all pages, drawn or not, and leads from one to the next.

import { byId } from './element.ts';
import type { Pages } from './pages.ts';
import { word } from './words.ts';

/** Opens the search and what belongs to it; closing it gives the focus back. */
export function watchFind(pages: Pages): () => void {
  const box = byId('find');
  const input = byId<HTMLInputElement>('find-words');
  const count = byId('find-count');
  let found: readonly Range[] = [];
  let at = 0;
  const show = (): void => {
    const range = found[at];
    count.textContent =
      range === undefined
        ? input.value.trim() === ''
          ? ''
          : word('find.none')
        : word('find.count', { at: at + 1, count: found.length });
    highlight(found, range);
    const part = range?.startContainer.parentElement;
    if (part) pages.reveal(part);
  };
  const search = (): void => {
    found = rangesOf(byId('pages'), input.value);
    at = 0;
    show();
  };
  const step = (by: number): void => {
    // Pages may have been made anew meanwhile.
    if (found.some(({ startContainer }) => !startContainer.isConnected))
      found = rangesOf(byId('pages'), input.value);
    if (found.length === 0) return;
    at = (at + by + found.length) % found.length;
    show();
  };
  const close = (): void => {
    box.hidden = true;
    highlight([], undefined);
    byId('pages').focus();
  };
  input.addEventListener('input', search);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  byId('find-next').addEventListener('click', () => step(1));
  byId('find-previous').addEventListener('click', () => step(-1));
  byId('find-close').addEventListener('click', close);
  return () => {
    box.hidden = false;
    input.select();
    input.focus();
    if (input.value !== '') search();
  };
}

/** Where `wanted` stands in the texts of the pages, in their order; case and spaces do not count. */
function rangesOf(column: HTMLElement, wanted: string): readonly Range[] {
  const words = plain(wanted).trim();
  if (words === '') return [];
  return [...column.querySelectorAll('.textLayer')].flatMap((layer) => rangesIn(layer, words));
}

function rangesIn(layer: Element, words: string): Range[] {
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isBreak = node instanceof HTMLBRElement;
    if (!(node instanceof Text) && !isBreak) continue;
    // Lines end where words do; what ends in a space needs no other one.
    if (isBreak && (text.endsWith(' ') || places.length === 0)) continue;
    const part = isBreak ? ' ' : (node as Text).data;
    for (let offset = 0; offset < part.length; offset++) {
      const sign = plain(part[offset]!);
      if (sign === ' ' && text.endsWith(' ')) continue;
      for (let index = 0; index < sign.length; index++)
        places.push(isBreak ? places.at(-1)! : { node: node as Text, offset });
      text += sign;
    }
  }
  const ranges: Range[] = [];
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    const [start, end] = [places[from]!, places[from + words.length - 1]!];
    const range = new Range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, Math.min(end.offset + 1, end.node.length));
    ranges.push(range);
  }
  return ranges;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad]+/g, ' ')
    .replace(/[’‘]/g, "'");
}

/** Marks all, and the one that is looked at in another way. */
function highlight(all: readonly Range[], now: Range | undefined): void {
  // Browsers that cannot mark ranges still lead from one to the next.
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('found', highlightOf(all));
  CSS.highlights.set('found-now', highlightOf(now ? [now] : []));
}

function highlightOf(ranges: readonly Range[]): Highlight {
  const made = new Highlight();
  for (const range of ranges) made.add(range);
  return made;
}
