// A list: its items on cards, short texts in lines, and a button for another one.

import { element } from '../element.ts';
import { word } from '../words.ts';
import { type Item, makeCards } from './cards.ts';
import { type Make, valueIn } from './context.ts';
import { blankOf, kindOf } from './kinds.ts';
import { labelOf } from './labels.ts';
import { titleOf } from './naming.ts';

/** The items of a list. One item may stand alone where the format takes that. */
export const listField: Make = (context, place, value) => {
  const kind = kindOf(context.root, place.schema);
  if (kind.kind !== 'list') throw new Error('Only lists have items.');
  const { item } = kind;
  const { kind: itemKind } = kindOf(context.root, item);
  const isLine = !['mapping', 'list', 'entries'].includes(itemKind);
  const itemsOf = (now: unknown): Item[] => {
    if (Array.isArray(now))
      return now.map((each, index) => ({
        path: [...place.path, index],
        mark: String(index + 1),
        value: each,
      }));
    return now === undefined || now === null ? [] : [{ path: place.path, mark: '', value: now }];
  };
  const cards = makeCards(context, {
    isLine,
    canMove: true,
    title: titleOf,
    body: (path, each) =>
      context.field(
        context,
        { path, schema: item, labelledBy: place.labelledBy, isRequired: true },
        each,
      ),
  });
  const add = element(
    'button',
    { type: 'button', className: 'add' },
    word('form.add-item', { name: labelOf(String(place.path.at(-1))) }),
  );
  add.addEventListener('click', () => {
    const now = valueIn(context.brief(), place.path);
    const blank = blankOf(context.root, item);
    const isAlone = now !== undefined && now !== null && !Array.isArray(now);
    const at = Array.isArray(now) ? now.length : isAlone ? 1 : 0;
    const go = [...place.path, at];
    if (Array.isArray(now))
      context.edit([{ kind: 'insert', path: place.path, at, value: blank }], go);
    else
      context.edit(
        [{ kind: 'set', path: place.path, value: isAlone ? [now as string, blank] : [blank] }],
        go,
      );
  });
  const box = element('div', { className: 'list' }, cards.element, add);
  const show = (now: unknown): void => cards.show(itemsOf(now));
  show(value);
  return { element: box, show };
};
