// A mapping: the fields that it has and those that are usual, and a list of those that may be added.

import { isRecord } from '../../../brief/yaml/plain-value.ts';
import type { Schema } from '../editor/schema.ts';
import { element } from '../element.ts';
import { word } from '../words.ts';
import { type Control, type FormContext, type Make, nextId, type Place } from './context.ts';
import { fieldBox } from './field-box.ts';
import { blankOf, inFormOrder, isUsual, kindOf } from './kinds.ts';
import { labelOf } from './labels.ts';

/** The fields of a mapping, in the order of the format. */
export const mappingField: Make = (context, place, value) => {
  const kind = kindOf(context.root, place.schema);
  if (kind.kind !== 'mapping') throw new Error('Only mappings have fields.');
  const { fields, required } = kind;
  const keys = inFormOrder(Object.keys(fields));
  const parts = new Map<string, Control>();
  const wanted = new Set<string>();
  const grid = element('div', { className: 'fields' });
  const more = addList(word('form.add-field'));
  const alone = element('p', { className: 'left-alone' });
  const box = element('div', { className: 'mapping' }, grid, more.element, alone);

  const isShown = (key: string, now: unknown): boolean =>
    now !== undefined || wanted.has(key) || isUsual(key, required);
  const show = (now: unknown): void => {
    const values = isRecord(now) ? now : {};
    for (const [key, schema] of Object.entries(fields)) {
      if (!isShown(key, values[key])) parts.delete(key);
      else if (parts.has(key)) parts.get(key)!.show(values[key]);
      else {
        const path = [...place.path, key];
        parts.set(key, fieldBox(context, path, schema, required.includes(key), values[key]));
      }
      // What was shown stays, so that nothing jumps away while somebody empties it.
      if (parts.has(key)) wanted.add(key);
    }
    const inOrder = keys.flatMap((key) => parts.get(key)?.element ?? []);
    if (
      inOrder.some((each, index) => grid.children[index] !== each) ||
      inOrder.length !== grid.children.length
    )
      grid.replaceChildren(...inOrder);
    more.show(keys.filter((key) => !parts.has(key)));
    const strange = Object.keys(values).filter((key) => !Object.hasOwn(fields, key));
    alone.textContent = word('form.left-alone', { keys: strange.join(', ') });
    alone.hidden = strange.length === 0;
  };
  more.choose = (key) => {
    wanted.add(key);
    begin(context, place, key, fields[key]!);
    show(valueNow(context, place));
    parts
      .get(key)
      ?.element.querySelector<HTMLElement>('input:not(.unseen), textarea, select')
      ?.focus();
  };
  show(value);
  return { element: box, show };
};

function valueNow(context: FormContext, { path }: Place): unknown {
  return path.reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null
      ? (value as Record<string | number, unknown>)[step]
      : undefined;
  }, context.brief());
}

/** A list that was wanted begins with an item. */
function begin(context: FormContext, { path }: Place, key: string, schema: Schema): void {
  const kind = kindOf(context.root, schema);
  if (kind.kind !== 'list') return;
  const at = [...path, key];
  context.edit([{ kind: 'set', path: at, value: [blankOf(context.root, kind.item)] }], [...at, 0]);
}

/** A list of keys that may be added. */
interface AddList {
  readonly element: HTMLElement;
  show(keys: readonly string[]): void;
  choose(key: string): void;
}

/** A list from which something is added as soon as it is chosen. */
function addList(words: string): AddList {
  const select = element('select', { className: 'add', id: nextId() });
  select.setAttribute('aria-label', words);
  const list: AddList = {
    element: select,
    choose: () => {},
    show(keys) {
      select.hidden = keys.length === 0;
      const options = keys.map((key) => element('option', { value: key }, labelOf(key)));
      select.replaceChildren(element('option', { value: '' }, words), ...options);
    },
  };
  select.addEventListener('change', () => {
    const key = select.value;
    if (key !== '') list.choose(key);
  });
  return list;
}
