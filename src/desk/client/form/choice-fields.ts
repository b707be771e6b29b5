// Fields with one of a few values: terms and scales with what they mean, yes or no.

import { element } from '../element.ts';
import { word } from '../words.ts';
import type { Make } from './context.ts';
import { kindOf } from './kinds.ts';
import { termLabel } from './labels.ts';
import { name } from './name-field.ts';

/** A term by its name, with its meaning. */
export const choiceField: Make = (context, place, value) => {
  const kind = kindOf(context.root, place.schema);
  if (kind.kind !== 'choice') throw new Error('A choice needs terms.');
  const options = kind.terms.map(({ value: term, meaning }) =>
    element('option', { value: term }, termLabel(term, meaning)),
  );
  const none = element('option', { value: '' }, word('form.none'));
  const select = element('select', {}, none, ...options);
  name(select, place);
  const show = (now: unknown): void => {
    const text = now === undefined ? '' : String(now);
    // A word that is none of the list stands there until somebody chooses.
    const isKnown = text === '' || kind.terms.some(({ value: term }) => term === text);
    select.querySelector('[data-strange]')?.remove();
    if (!isKnown) {
      const strange = element('option', { value: text }, `${text} – ${word('form.strange')}`);
      strange.dataset['strange'] = '';
      select.append(strange);
    }
    select.value = text;
  };
  select.addEventListener('change', () => {
    const chosen = kind.areNumbers ? Number(select.value) : select.value;
    context.type(place.path, select.value === '' ? undefined : chosen);
  });
  show(value);
  return { element: select, show };
};

/** Yes or no. */
export const switchField: Make = (context, place, value) => {
  const box = element('input', { type: 'checkbox' });
  name(box, place);
  const show = (now: unknown): void => {
    box.checked = now === true;
  };
  box.addEventListener('change', () => context.type(place.path, box.checked ? true : undefined));
  show(value);
  return { element: box, show };
};
