// A date: typed as precisely as it is known, or picked, and said to be inferred where it is.

import { isRecord } from '../../../brief/yaml/plain-value.ts';
import { element } from '../element.ts';
import { word } from '../words.ts';
import { type Make, nextId } from './context.ts';
import { name } from './name-field.ts';

/** What is a date of the format; whether there is such a day, the checks say. */
const DATE =
  /^(?:XXXX-\d{2}(?:-\d{2})?|\d{4}(?:-\d{2}(?:-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2})? ?(?:[Zz]|[+-]\d{2}:?\d{2}))?)?)?)$/;

/** A date with its precision, a calendar to pick from, and why it is inferred. */
export const dateField: Make = (context, place, value) => {
  const text = element('input', { type: 'text', className: 'date' });
  text.placeholder = '2027-05-04';
  text.dir = 'ltr';
  name(text, place);
  const hint = element('span', { className: 'fault', id: nextId() }, word('form.date-how'));
  text.setAttribute('aria-describedby', hint.id);
  const day = element('input', { type: 'date', className: 'unseen' });
  day.tabIndex = -1;
  day.setAttribute('aria-hidden', 'true');
  const pick = element('button', { type: 'button', className: 'quiet' }, word('form.pick'));
  pick.setAttribute('aria-describedby', place.labelledBy);
  const check = element('input', { type: 'checkbox', id: nextId() });
  const inferred = element('label', { className: 'inferred' }, check, word('form.inferred'));
  const why = element('input', { type: 'text' });
  why.setAttribute('aria-label', word('form.inferred'));
  why.dir = 'auto';
  const box = element('div', { className: 'dated' }, text, pick, day, inferred, why, hint);

  const write = (): void => {
    const date = text.value.trim();
    const isYear = /^\d{4}$/.test(date);
    const written = isYear ? Number(date) : date;
    hint.hidden = date === '' || DATE.test(date);
    text.setAttribute('aria-invalid', String(!hint.hidden));
    if (date === '' && !check.checked) context.type(place.path, undefined);
    else context.type(place.path, check.checked ? { date: written, inferred: why.value } : written);
  };
  const show = (now: unknown): void => {
    const isLong = isRecord(now);
    const written = isLong ? now['date'] : now;
    const shown = written === undefined || written === null ? '' : String(written);
    if (text.value.trim() !== shown) text.value = shown;
    if (!isLong || why.value !== now['inferred'])
      why.value = isLong ? String(now['inferred'] ?? '') : '';
    check.checked = isLong;
    why.hidden = !isLong;
    day.value = /^\d{4}-\d{2}-\d{2}/.exec(shown)?.[0] ?? '';
    hint.hidden = shown === '' || DATE.test(shown);
  };
  text.addEventListener('input', write);
  why.addEventListener('input', write);
  check.addEventListener('change', () => {
    why.hidden = !check.checked;
    write();
    if (check.checked) why.focus();
  });
  pick.addEventListener('click', () => day.showPicker());
  day.addEventListener('change', () => {
    text.value = day.value;
    write();
  });
  show(value);
  return { element: box, show };
};
