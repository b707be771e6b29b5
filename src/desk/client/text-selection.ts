// Selecting in the text of a page: what lies between the words belongs to the word last reached, so
// that a drag over blank paper doesn't select to the page's end.

const LAYER = '.textLayer';
const END = 'endOfContent';

/** Keeps drags within what they pass over, in all layers of text that there will be. */
export function watchSelection(): void {
  let before: Range | undefined;
  document.addEventListener('pointerdown', ({ target }) => {
    const layer = target instanceof Element ? target.closest(LAYER) : null;
    layer?.classList.add('selecting');
  });
  document.addEventListener('pointerup', () => {
    before = undefined;
    for (const layer of document.querySelectorAll(`${LAYER}.selecting`)) {
      layer.classList.remove('selecting');
      const end = layer.querySelector(`.${END}`);
      if (end) layer.append(end);
    }
  });
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    follow(range, before);
    before = range.cloneRange();
  });
}

/** The last element of a layer of text, under all its words while something is being selected. */
export function endOfContent(): HTMLElement {
  const end = document.createElement('div');
  end.className = END;
  return end;
}

// What the pointer meets between the words stands, in the order of the text, beside the end that moves.
function follow(range: Range, before: Range | undefined): void {
  const movesStart =
    before !== undefined &&
    (range.compareBoundaryPoints(Range.END_TO_END, before) === 0 ||
      range.compareBoundaryPoints(Range.START_TO_END, before) === 0);
  const node = movesStart ? range.startContainer : range.endContainer;
  const word = node instanceof Element ? node : node.parentElement;
  const layer = word?.closest(`${LAYER}.selecting`);
  const end = layer?.querySelector<HTMLElement>(`.${END}`);
  if (!word || !layer || !end || word === layer || word === end) return;
  word.parentElement?.insertBefore(end, movesStart ? word : word.nextSibling);
}
