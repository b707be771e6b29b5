// A mapping for which a text alone may stand: its first field.

import { isRecord } from '../../../brief/yaml/plain-value.ts';
import { element } from '../element.ts';
import { word } from '../words.ts';
import { type Control, type Make, valueIn } from './context.ts';
import { kindOf } from './kinds.ts';

/** The text, and a button that makes room for what else can be said. */
export const shortField: Make = (context, place, value) => {
  const kind = kindOf(context.root, place.schema);
  if (kind.kind !== 'short') throw new Error('Only what can be short is shown so.');
  const { whole } = kind;
  const [first = ''] = Object.keys(whole.properties ?? {});
  const box = element('div', {});
  const more = element('button', { type: 'button', className: 'quiet' }, word('form.say-more'));
  let isLong: boolean | undefined;
  let part: Control | undefined;
  const show = (now: unknown): void => {
    if (isRecord(now) === isLong) {
      part?.show(now);
      return;
    }
    isLong = isRecord(now);
    part = isLong
      ? context.field(context, { ...place, schema: whole }, now)
      : context.field(context, { ...place, schema: { type: 'string' } }, now);
    box.replaceChildren(part.element, ...(isLong ? [] : [more]));
  };
  more.addEventListener('click', () => {
    const text = valueIn(context.brief(), place.path);
    context.edit([{ kind: 'set', path: place.path, value: { [first]: String(text ?? '') } }]);
  });
  show(value);
  return { element: box, show };
};
