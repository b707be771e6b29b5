// Where something was read: sources by their titles, the place in each, and their text beside it.

import type { PlainValue } from '../../../brief/edit/brief-edit.ts';
import { parseSourceRef } from '../../../brief/format/source-ref.ts';
import { element } from '../element.ts';
import { word } from '../words.ts';
import type { Make } from './context.ts';
import { name } from './name-field.ts';
import { type Named, namedIn, optionsOf } from './references.ts';

/** One source and the place in it. */
interface Row {
  readonly box: HTMLElement;
  read(): string;
}

/** One or several sources, as `id locator`. */
export const sourceField: Make = (context, place, value) => {
  const box = element('div', { className: 'sources' });
  const rows = element('div', {});
  const more = element(
    'button',
    { type: 'button', className: 'quiet' },
    word('form.another-source'),
  );
  box.append(rows, more);
  let shown: Row[] = [];
  let last: string | undefined;

  const values = (): string[] => shown.map((row) => row.read()).filter((each) => each !== '');
  const write = (): void => {
    const all = values();
    const next: PlainValue | undefined = all.length > 1 ? all : all[0];
    last = JSON.stringify(next);
    context.type(place.path, next);
  };
  const rowOf = (ref: string, isFirst: boolean): Row => {
    const row = sourceRow(ref, namedIn(context.brief(), 'sources'), write, (id) =>
      context.openSource(id, place.path),
    );
    name(row.box.querySelector('select')!, { ...place, isRequired: place.isRequired && isFirst });
    return row;
  };
  const show = (now: unknown): void => {
    if (JSON.stringify(now) === last && shown.length > 0) return;
    last = JSON.stringify(now);
    const refs = (Array.isArray(now) ? now : [now]).map((each) =>
      typeof each === 'string' ? each : '',
    );
    shown = refs.map((ref, index) => rowOf(ref, index === 0));
    rows.replaceChildren(...shown.map((row) => row.box));
  };
  more.addEventListener('click', () => {
    const row = rowOf('', false);
    shown.push(row);
    rows.append(row.box);
    row.box.querySelector('select')?.focus();
  });
  show(value);
  return { element: box, show };
};

function sourceRow(
  ref: string,
  named: readonly Named[],
  write: () => void,
  open: (id: string) => void,
): Row {
  const { source = '', locator = '' } = parseSourceRef(ref) ?? {};
  const options = optionsOf(named, [source]);
  const select = element(
    'select',
    {},
    element('option', { value: '' }, word('form.none')),
    ...options,
  );
  select.value = source;
  const where = element('input', { type: 'text', className: 'short', value: locator });
  where.placeholder = '¶4';
  where.dir = 'auto';
  where.setAttribute('aria-label', word('form.locator'));
  where.title = word('form.locator');
  const read = element('button', { type: 'button', className: 'quiet' }, word('form.read-source'));
  read.hidden = source === '';
  select.addEventListener('change', () => {
    read.hidden = select.value === '';
    if (select.value === '') where.value = '';
    write();
  });
  where.addEventListener('input', write);
  read.addEventListener('click', () => open(select.value));
  const box = element('div', { className: 'row' }, select, where, read);
  return { box, read: () => (select.value === '' ? '' : `${select.value} ${where.value}`.trim()) };
}
