// The parts of the form: what is said of the whole brief, then each of its blocks.

import { isRecord } from '../../../brief/yaml/plain-value.ts';
import type { Schema } from '../editor/schema.ts';
import { element } from '../element.ts';
import { word } from '../words.ts';
import { type Control, type FormContext, nextId } from './context.ts';
import { kindOf } from './kinds.ts';
import { descriptionOf, labelOf } from './labels.ts';

/** What is said of the whole brief, beside its texts and dates. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set([
  'prepared_by',
  'period',
  'organisation',
  'handling',
  'clearance',
  'versions',
  'design',
  'order',
  'include',
  'verdicts',
  'to_do',
  'audiences',
  'withheld',
  'ignore',
]);

/** The blocks that a brief may have, in the order of the format. */
export function blocksIn(root: Schema): readonly string[] {
  return Object.entries(root.properties ?? {}).flatMap(([key, schema]) => {
    const { kind } = kindOf(root, schema);
    const isBlock = ['mapping', 'list', 'entries'].includes(kind) && !OF_THE_WHOLE.has(key);
    return isBlock ? [key] : [];
  });
}

/** The sections; a block that the brief does not have has none. */
export function makeSections(context: FormContext): Control {
  const { root } = context;
  const blocks = blocksIn(root);
  const own = Object.entries(root.properties ?? {}).filter(([key]) => !blocks.includes(key));
  const { required = [] } = root;
  const whole: Schema = { type: 'object', properties: Object.fromEntries(own), required };
  const first = section(context, [], word('form.whole'), whole, true);
  const alone = element('p', { className: 'left-alone' });
  const rest = new Map<string, Control>();
  const box = element('div', { className: 'sections' });
  const show = (value: unknown): void => {
    const values = isRecord(value) ? value : {};
    const isOwn = ([key]: [string, unknown]): boolean => own.some(([name]) => name === key);
    first.show(Object.fromEntries(Object.entries(values).filter(isOwn)));
    for (const key of blocks) {
      if (values[key] === undefined) rest.delete(key);
      else if (!rest.has(key)) {
        const made = section(
          context,
          [key],
          labelOf(key),
          root.properties![key]!,
          key === 'summary',
        );
        rest.set(key, made);
      }
      rest.get(key)?.show(values[key]);
    }
    const shown = [first.element, alone, ...blocks.flatMap((key) => rest.get(key)?.element ?? [])];
    if (
      shown.some((each, index) => box.children[index] !== each) ||
      shown.length !== box.children.length
    )
      box.replaceChildren(...shown);
    const strange = Object.keys(values).filter((key) => !Object.hasOwn(root.properties ?? {}, key));
    alone.textContent = word('form.left-alone', { keys: strange.join(', ') });
    alone.hidden = strange.length === 0;
  };
  return { element: box, show };
}

/** A section under a lid; what is in it is made when it is opened. */
function section(
  context: FormContext,
  path: readonly string[],
  name: string,
  schema: Schema,
  isOpen: boolean,
): Control {
  const id = nextId();
  const heading = element('h2', { id }, name);
  const count = element('span', { className: 'count' });
  const details = element(
    'details',
    { className: 'section' },
    element('summary', {}, heading, count),
  );
  details.dataset['path'] = JSON.stringify(path);
  const about = descriptionOf(path.length > 0 ? (schema.description ?? '') : '', 'how');
  let control: Control | undefined;
  let current: unknown;
  const open = (): void => {
    if (control !== undefined) return;
    const place = { path, schema, labelledBy: id, isRequired: false };
    control = context.field(context, place, current);
    details.append(about, control.element);
  };
  details.addEventListener('toggle', () => details.open && open());
  details.addEventListener('reveal', open);
  details.open = isOpen;
  const show = (value: unknown): void => {
    current = value;
    const items = Array.isArray(value)
      ? value.length
      : Object.keys(isRecord(value) ? value : {}).length;
    count.textContent =
      path.length === 0 ||
      (!Array.isArray(value) && kindOf(context.root, schema).kind === 'mapping')
        ? ''
        : String(items);
    if (details.open) open();
    control?.show(value);
  };
  return { element: details, show };
}
