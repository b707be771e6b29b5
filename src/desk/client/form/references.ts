// Fields that name actors, audiences or items of the brief: chosen by what they are called.

import type { BriefEdit } from '../../../brief/edit/brief-edit.ts';
import { isRecord } from '../../../brief/yaml/plain-value.ts';
import { element } from '../element.ts';
import { word } from '../words.ts';
import { type FormContext, type Make, type Place, valueIn } from './context.ts';
import { kindOf, type Referred } from './kinds.ts';
import { name } from './name-field.ts';
import { idFor, titleOf } from './naming.ts';

/** Something that can be named, and what it is called. */
export interface Named {
  readonly id: string;
  readonly called: string;
}

/** What the brief has of these. */
export function namedIn(brief: unknown, what: Referred | 'sources'): readonly Named[] {
  if (what === 'items') return [...itemsIn(brief), ...namedIn(brief, 'sources')];
  const entries = valueIn(brief, [what]);
  if (!isRecord(entries)) return [];
  return Object.entries(entries).map(([id, entry]) => ({
    id,
    called: titleOf(nameOf(entry)) || id,
  }));
}

function nameOf(entry: unknown): unknown {
  return isRecord(entry) ? (entry['name'] ?? entry['title']) : entry;
}

function itemsIn(brief: unknown): Named[] {
  if (!isRecord(brief)) return [];
  return Object.values(brief).flatMap((block) =>
    Array.isArray(block)
      ? block.flatMap((item) => {
          const id = isRecord(item) ? item['id'] : undefined;
          return typeof id === 'string' ? [{ id, called: titleOf(item) }] : [];
        })
      : [],
  );
}

/** The options of a list of names; what is not declared here may be so in another file. */
export function optionsOf(
  named: readonly Named[],
  chosen: readonly string[],
): readonly HTMLOptionElement[] {
  const strange = chosen.filter((id) => id !== '' && !named.some((each) => each.id === id));
  const all = [...named, ...strange.map((id) => ({ id, called: id }))];
  return all.map(({ id, called }) => {
    const isAlone = all.filter((each) => each.called === called).length === 1;
    return element('option', { value: id }, isAlone ? called : `${called} (${id})`);
  });
}

const SOMEBODY_NEW = ' new';

/** One actor or audience; an actor that is not there yet is made here. */
export const referenceField: Make = (context, place, value) => {
  const kind = kindOf(context.root, place.schema);
  const to = kind.kind === 'reference' ? kind.to : 'actors';
  const select = element('select', {});
  const box = element('div', { className: 'reference' }, select);
  name(select, place);
  let current = '';
  const show = (now: unknown): void => {
    current = typeof now === 'string' ? now : '';
    const options = optionsOf(namedIn(context.brief(), to), [current]);
    const more =
      to === 'actors'
        ? [element('option', { value: SOMEBODY_NEW }, word('form.somebody-new'))]
        : [];
    select.replaceChildren(
      element('option', { value: '' }, word('form.none')),
      ...options,
      ...more,
    );
    select.value = current;
  };
  select.addEventListener('change', () => {
    if (select.value === SOMEBODY_NEW) return askForName(context, place, box, () => show(current));
    context.edit([chosenEdit(place, select.value)].flat());
  });
  select.addEventListener('pointerdown', () => show(current));
  select.addEventListener('focus', () => show(current));
  show(value);
  return { element: box, show };
};

function chosenEdit({ path }: Place, id: string): BriefEdit {
  return id === '' ? { kind: 'remove', path } : { kind: 'set', path, value: id };
}

function askForName(
  context: FormContext,
  { path }: Place,
  box: HTMLElement,
  done: () => void,
): void {
  const input = element('input', { type: 'text' });
  input.setAttribute('aria-label', word('form.new-name'));
  input.placeholder = word('form.new-name');
  input.dir = 'auto';
  const add = element('button', { type: 'button' }, word('form.add'));
  const row = element('div', { className: 'row' }, input, add);
  const end = (): void => {
    row.remove();
    done();
    box.querySelector('select')?.focus();
  };
  const make = (): void => {
    const called = input.value.trim();
    if (called === '') {
      end();
      return;
    }
    const id = idFor(
      called,
      namedIn(context.brief(), 'actors').map((each) => each.id),
    );
    row.remove();
    context.edit([
      { kind: 'set', path: ['actors', id], value: { name: called } },
      { kind: 'set', path, value: id },
    ]);
    box.querySelector('select')?.focus();
  };
  add.addEventListener('click', make);
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') make();
    if (key === 'Escape') end();
  });
  box.append(row);
  input.focus();
}

/** Several of them: those that are chosen, each with a button that takes it out, and a list of the rest. */
export function referencesTo(to: Referred, choose: (chosen: string[]) => void): Make {
  return (context, place, value) => {
    const chips = element('ul', { className: 'chips' });
    const select = element('select', {});
    name(select, place);
    const box = element('div', { className: 'references' }, chips, select);
    let chosen: string[] = [];
    const change = (next: string[]): void => {
      const hadFocus = box.contains(document.activeElement);
      choose(next);
      if (hadFocus && !box.contains(document.activeElement)) select.focus();
    };
    const show = (now: unknown): void => {
      chosen = (Array.isArray(now) ? now : [now]).filter((each) => typeof each === 'string');
      const named = namedIn(context.brief(), to);
      chips.replaceChildren(
        ...chosen.map((id) => chip(id, named, () => change(chosen.filter((each) => each !== id)))),
      );
      const rest = named.filter(({ id }) => !chosen.includes(id));
      select.replaceChildren(
        element('option', { value: '' }, word('form.choose')),
        ...optionsOf(rest, []),
      );
      select.hidden = rest.length === 0;
    };
    select.addEventListener('change', () => {
      if (select.value !== '') change([...chosen, select.value]);
    });
    show(value);
    return { element: box, show };
  };
}

function chip(id: string, named: readonly Named[], remove: () => void): HTMLLIElement {
  const called = named.find((each) => each.id === id)?.called ?? id;
  const button = element('button', { type: 'button' }, '×');
  button.setAttribute('aria-label', word('form.take-out', { name: called }));
  button.addEventListener('click', remove);
  const words = element('span', {}, called);
  words.dir = 'auto';
  return element('li', {}, words, button);
}

/** A list of names in the brief; one alone where the format takes that. */
export const referencesField: Make = (context, place, value) => {
  const kind = kindOf(context.root, place.schema);
  if (kind.kind !== 'references') throw new Error('References need something to refer to.');
  const { to, alone } = kind;
  const choose = (chosen: string[]): void => {
    const was = valueIn(context.brief(), place.path);
    const one = alone && chosen.length === 1 && !Array.isArray(was) ? chosen[0] : undefined;
    if (chosen.length === 0) context.type(place.path, undefined);
    else context.edit([{ kind: 'set', path: place.path, value: one ?? chosen }]);
  };
  return referencesTo(to, choose)(context, place, value);
};
