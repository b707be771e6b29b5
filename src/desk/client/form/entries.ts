// A mapping whose keys are names: actors, sources, terms; each entry on its card.

import type { PlainValue } from '../../../brief/edit/brief-edit.ts';
import { isRecord } from '../../../brief/yaml/plain-value.ts';
import type { Schema } from '../editor/schema.ts';
import { element } from '../element.ts';
import { word } from '../words.ts';
import { makeCards } from './cards.ts';
import { type FormContext, type Make, type Place, valueIn } from './context.ts';
import { kindOf, type Referred } from './kinds.ts';
import { labelOf } from './labels.ts';
import { idFor, titleOf } from './naming.ts';
import { namedIn } from './references.ts';

/** The entries of a mapping, in their order. */
export const entriesField: Make = (context, place, value) => {
  const kind = kindOf(context.root, place.schema);
  if (kind.kind !== 'entries') throw new Error('Only names have entries.');
  const { item, keys } = kind;
  const cards = makeCards(context, {
    isLine: false,
    canMove: true,
    title: titleOf,
    body: (path, each) =>
      context.field(
        context,
        { path, schema: item, labelledBy: place.labelledBy, isRequired: true },
        each,
      ),
  });
  const adder = adderOf(context, place, item, keys);
  const box = element('div', { className: 'list' }, cards.element, adder.element);
  const show = (now: unknown): void => {
    const entries = Object.entries(isRecord(now) ? now : {});
    cards.show(
      entries.map(([key, each]) => ({ path: [...place.path, key], mark: key, value: each })),
    );
    adder.show();
  };
  show(value);
  return { element: box, show };
};

/** What asks for the name of a new entry. */
interface Adder {
  readonly element: HTMLElement;
  show(): void;
}

function adderOf(
  context: FormContext,
  place: Place,
  item: Schema,
  keys: Referred | undefined,
): Adder {
  const { path } = place;
  const name = labelOf(String(path.at(-1)));
  const words = word('form.add-item', { name });
  const taken = (): string[] =>
    Object.keys((valueIn(context.brief(), path) as object | undefined) ?? {});
  const add = (key: string, value: PlainValue): void =>
    context.edit([{ kind: 'set', path: [...path, key], value }], [...path, key]);
  if (keys !== undefined)
    return chooser(
      words,
      () => namedIn(context.brief(), keys).filter(({ id }) => !taken().includes(id)),
      (key) => add(key, blank(item, '')),
    );
  const input = element('input', { type: 'text' });
  input.placeholder = word('form.new-name');
  input.setAttribute('aria-label', `${words}: ${word('form.new-name')}`);
  input.dir = 'auto';
  const button = element('button', { type: 'button', className: 'add' }, words);
  const make = (): void => {
    const called = input.value.trim();
    if (called === '') {
      input.focus();
      return;
    }
    input.value = '';
    const isFree =
      (place.schema.propertyNames as { pattern?: string } | undefined)?.pattern === undefined;
    const key = isFree ? called : idFor(called, taken());
    add(key, blank(item, called));
  };
  button.addEventListener('click', make);
  input.addEventListener('keydown', ({ key }) => key === 'Enter' && make());
  return { element: element('div', { className: 'row' }, input, button), show: () => {} };
}

/** An actor has the name that was typed, a source the title; a term is still to be explained. */
function blank(item: Schema, called: string): PlainValue {
  const { properties } = item;
  if (properties === undefined) return '';
  const key = ['name', 'title'].find((each) => Object.hasOwn(properties, each));
  return key === undefined || called === '' ? {} : { [key]: called };
}

function chooser(
  words: string,
  rest: () => readonly { readonly id: string; readonly called: string }[],
  choose: (id: string) => void,
): Adder {
  const select = element('select', { className: 'add' });
  select.setAttribute('aria-label', words);
  const show = (): void => {
    const options = rest().map(({ id, called }) => element('option', { value: id }, called));
    select.hidden = options.length === 0;
    select.replaceChildren(element('option', { value: '' }, words), ...options);
  };
  select.addEventListener('focus', show);
  select.addEventListener('change', () => select.value !== '' && choose(select.value));
  return { element: select, show };
}
