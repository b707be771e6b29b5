// Cards in their order: moved by dragging, by their buttons or by Alt and an arrow.

import type { Path } from '../../../brief/yaml/path-text.ts';
import { element } from '../element.ts';
import { word } from '../words.ts';
import { type Card, type CardParts, makeCard } from './card.ts';
import { type Control, editsFor, type FormContext } from './context.ts';

/** An item that has a card. */
export interface Item {
  readonly path: Path;
  readonly mark: string;
  readonly value: unknown;
}

/** How the items of a list are shown. */
export interface CardsOptions {
  readonly isLine: boolean;
  /** False of what stands alone, without a list round it. */
  readonly canMove: boolean;
  title(value: unknown): string;
  body(path: Path, value: unknown): Control;
}

/** So many cards stand open by themselves. */
const FEW = 3;

/** The cards of a list. */
export interface Cards {
  readonly element: HTMLElement;
  show(items: readonly Item[]): void;
}

/** Makes the cards; they are made anew when items come, go or move. */
export function makeCards(context: FormContext, options: CardsOptions): Cards {
  const list = element('ol', { className: options.isLine ? 'lines' : 'cards' });
  let cards: Card[] = [];
  let shown: readonly Item[] = [];
  const move = (from: number, to: number): void => {
    const { path } = shown[from]!;
    if (from === to) return;
    context.edit([{ kind: 'move', path, to }], movedFocus(path, to));
    context.say(word('form.moved', { place: to + 1, count: shown.length }));
  };
  const partsOf = ({ path, mark }: Item, index: number): CardParts => ({
    ...{ path, mark, isLine: options.isLine, isOpen: shown.length <= FEW },
    ...{
      isFirst: index === 0 || !options.canMove,
      isLast: index === shown.length - 1 || !options.canMove,
    },
    title: options.title,
    body: (value) => options.body(path, value),
    move: (by) => move(index, index + by),
    remove: () => {
      context.edit(editsFor(context.brief(), path, undefined), path);
      context.say(word('form.removed', { name: mark }));
    },
  });
  watchDrag(list, () => cards, move);
  return {
    element: list,
    show(items) {
      const isSame =
        items.length === shown.length &&
        items.every(
          ({ path }, index) => JSON.stringify(path) === JSON.stringify(shown[index]!.path),
        );
      shown = items;
      if (isSame) {
        for (const [index, card] of cards.entries()) card.show(items[index]!.value);
        return;
      }
      const open = openIn(list);
      cards = items.map((item, index) => makeCard(partsOf(item, index), item.value));
      list.replaceChildren(...cards.map((card) => card.element));
      for (const details of list.querySelectorAll('details'))
        if (open.has(details.dataset['path']!)) details.open = true;
      list.hidden = items.length === 0;
    },
  };
}

function openIn(list: HTMLElement): ReadonlySet<string | undefined> {
  return new Set(
    [...list.querySelectorAll('details')]
      .filter(({ open }) => open)
      .map(({ dataset }) => dataset['path']),
  );
}

/** Where the focus is after its item has moved. */
function movedFocus(path: Path, to: number): Path {
  const focused = (document.activeElement as HTMLElement | null)?.dataset['path'];
  const inside = focused === undefined ? [] : (JSON.parse(focused) as Path).slice(path.length);
  const last = path.at(-1)!;
  return [...path.slice(0, -1), typeof last === 'number' ? to : last, ...inside];
}

function watchDrag(
  list: HTMLElement,
  cards: () => readonly Card[],
  move: (from: number, to: number) => void,
): void {
  let from = -1;
  const clear = (): void => {
    for (const { element: card } of cards())
      card.classList.remove('drop-above', 'drop-below', 'dragged');
  };
  /** The gap that the pointer is nearest to, counted from the first card on. */
  const gapAt = (y: number): number => {
    const index = cards().findIndex(({ element: card }) => {
      const { top, height } = card.getBoundingClientRect();
      return y < top + height / 2;
    });
    return index === -1 ? cards().length : index;
  };
  list.addEventListener('dragstart', (event) => {
    from = cards().findIndex(({ handle }) => handle === event.target);
    const card = cards()[from]?.element;
    if (card === undefined) return;
    event.dataTransfer!.effectAllowed = 'move';
    event.dataTransfer!.setData('text/plain', '');
    event.dataTransfer!.setDragImage(card, 0, 0);
    card.classList.add('dragged');
  });
  list.addEventListener('dragover', (event) => {
    if (from === -1) return;
    event.preventDefault();
    const gap = gapAt(event.clientY);
    for (const [index, { element: card }] of cards().entries()) {
      card.classList.toggle('drop-above', index === gap);
      card.classList.toggle('drop-below', gap === cards().length && index === gap - 1);
    }
  });
  list.addEventListener('drop', (event) => {
    if (from === -1) return;
    event.preventDefault();
    const gap = gapAt(event.clientY);
    clear();
    move(from, gap > from ? gap - 1 : gap);
    from = -1;
  });
  list.addEventListener('dragend', () => {
    clear();
    from = -1;
  });
}
