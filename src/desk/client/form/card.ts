// One item of a list or mapping on its card: what it is, its fields, and buttons to move and remove it.

import type { Path } from '../../../brief/yaml/path-text.ts';
import { element } from '../element.ts';
import { type WordKey, word } from '../words.ts';
import type { Control } from './context.ts';

/** What a card is made of. */
export interface CardParts {
  readonly path: Path;
  /** Its name among its siblings, such as its number or key. */
  readonly mark: string;
  readonly isOpen: boolean;
  /** A text or the like, that needs no lid. */
  readonly isLine: boolean;
  title(value: unknown): string;
  /** Makes the fields, when they are first seen. */
  body(value: unknown): Control;
  /** Moves it by so many places. */
  move(by: number): void;
  remove(): void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A card that shows a value. */
export interface Card extends Control {
  readonly element: HTMLLIElement;
  readonly handle: HTMLElement;
}

/** Makes the card of an item. */
export function makeCard(parts: CardParts, value: unknown): Card {
  const handle = element('span', { className: 'handle' }, '⠿');
  handle.setAttribute('aria-hidden', 'true');
  handle.draggable = true;
  handle.title = word('form.drag');
  const tools = toolsOf(parts);
  const card = parts.isLine
    ? lineCard(parts, value, handle, tools)
    : lidCard(parts, value, handle, tools);
  card.element.addEventListener('keydown', (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    // Of lists in lists, the innermost moves.
    event.stopPropagation();
    event.preventDefault();
    if (by < 0 ? !parts.isFirst : !parts.isLast) parts.move(by);
  });
  return { ...card, handle };
}

function toolsOf({ path, mark, move, remove, isFirst, isLast }: CardParts): HTMLElement {
  const button = (sign: string, words: WordKey, act: () => void, disabled = false): HTMLElement => {
    const made = element('button', { type: 'button', className: 'quiet' }, sign);
    made.setAttribute('aria-label', word(words, { name: mark }));
    made.title = word(words, { name: mark });
    made.dataset['path'] = JSON.stringify([...path, words]);
    made.disabled = disabled;
    made.addEventListener('click', act);
    return made;
  };
  return element(
    'span',
    { className: 'tools' },
    button('↑', 'form.move-up', () => move(-1), isFirst),
    button('↓', 'form.move-down', () => move(1), isLast),
    button('×', 'form.remove', remove),
  );
}

type Made = Control & { readonly element: HTMLLIElement };

function lineCard(parts: CardParts, value: unknown, handle: HTMLElement, tools: HTMLElement): Made {
  const control = parts.body(value);
  const made = element('li', { className: 'line' }, handle, control.element, tools);
  return { element: made, show: control.show };
}

function lidCard(parts: CardParts, value: unknown, handle: HTMLElement, tools: HTMLElement): Made {
  const title = element('span', { className: 'title' });
  title.dir = 'auto';
  const mark = element('span', { className: 'mark' }, parts.mark);
  const lid = element('summary', {}, mark, title);
  const details = element('details', {}, lid);
  details.dataset['path'] = JSON.stringify(parts.path);
  let control: Control | undefined;
  let current = value;
  const open = (): void => {
    if (control !== undefined) return;
    control = parts.body(current);
    details.append(control.element);
  };
  details.addEventListener('toggle', () => details.open && open());
  details.addEventListener('reveal', open);
  const show = (now: unknown): void => {
    current = now;
    title.textContent = parts.title(now) || word('form.nothing-yet');
    control?.show(now);
  };
  show(value);
  if (parts.isOpen) {
    details.open = true;
    open();
  }
  return { element: element('li', { className: 'card' }, handle, details, tools), show };
}
