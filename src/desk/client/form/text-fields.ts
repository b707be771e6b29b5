// Fields that hold a text: areas that grow, words in a line, prose that is not for everybody.

import { isRecord } from '../../../brief/yaml/plain-value.ts';
import { element } from '../element.ts';
import { word } from '../words.ts';
import { type Control, type FormContext, type Make, type Place, valueIn } from './context.ts';
import { kindOf } from './kinds.ts';
import { name } from './name-field.ts';
import { referencesTo } from './references.ts';

/** A text area that is as high as its text; a line for ids, addresses and the like. */
export const textField: Make = (context, place, value) => {
  const kind = kindOf(context.root, place.schema);
  const isWord = kind.kind === 'text' && kind.isWord;
  const area = isWord ? element('input', { type: 'text' }) : element('textarea', {});
  if (area instanceof HTMLTextAreaElement) area.rows = 1;
  else area.spellcheck = false;
  area.dir = 'auto';
  name(area, place);
  let ending = '';
  const grow = (): void => {
    if (CSS.supports('field-sizing', 'content') || isWord) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  const show = (now: unknown): void => {
    const text = now === undefined || now === null ? '' : String(now);
    // The line end that a text in a block has at its end is the file’s, not the writer’s.
    ending = /\n*$/.exec(text)![0];
    const shown = text.slice(0, text.length - ending.length);
    if (area.value !== shown) area.value = shown;
    grow();
  };
  area.addEventListener('input', () => {
    grow();
    const text = area.value === '' ? '' : area.value + ending;
    context.type(place.path, read(text, place, kind.kind === 'text' && kind.maybeNumber));
  });
  show(value);
  return { element: area, show };
};

/** A number that is typed as one is written as one. */
function read(
  text: string,
  { isRequired }: Place,
  maybeNumber: boolean,
): string | number | undefined {
  if (text === '') return isRequired ? '' : undefined;
  return maybeNumber && /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

/** A whole number. */
export const numberField: Make = (context, place, value) => {
  const input = element('input', { type: 'text', className: 'short' });
  input.inputMode = 'numeric';
  name(input, place);
  const show = (now: unknown): void => {
    const text = now === undefined ? '' : String(now);
    if (input.value !== text) input.value = text;
  };
  input.addEventListener('input', () => {
    const text = input.value.trim();
    const number = /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    context.type(place.path, text === '' ? undefined : number);
  });
  show(value);
  return { element: input, show };
};

/** Prose that may be kept for some readers: `{ text, audience }` if it is. */
export const withholdableField: Make = (context, place, value) => {
  const box = element('div', { className: 'withholdable' });
  let isLong: boolean | undefined;
  let parts: readonly Control[] = [];
  const show = (now: unknown): void => {
    const long = isRecord(now);
    if (long === isLong) {
      const values = long ? [now['text'], now['audience']] : [now];
      for (const [index, part] of parts.entries()) part.show(values[index]);
      return;
    }
    isLong = long;
    const hadFocus = box.contains(document.activeElement);
    parts = long ? longParts(context, place, now) : [textField(context, place, now)];
    box.replaceChildren(...parts.map((part) => part.element));
    if (!long) box.append(...limiter(context, place));
    if (hadFocus) (parts[0]!.element as HTMLElement).focus();
  };
  show(value);
  return { element: box, show };
};

function longParts(
  context: FormContext,
  place: Place,
  value: Readonly<Record<string, unknown>>,
): readonly Control[] {
  const inside = { ...place, schema: { type: 'string' }, isRequired: true };
  const text = textField(context, { ...inside, path: [...place.path, 'text'] }, value['text']);
  const readers = referencesTo('audiences', (chosen) => {
    const words = valueIn(context.brief(), [...place.path, 'text']);
    // For everybody again: the words alone.
    const whole =
      chosen.length === 0 ? String(words ?? '') : { text: String(words ?? ''), audience: chosen };
    context.edit([{ kind: 'set', path: place.path, value: whole }]);
  });
  const label = { ...place, path: [...place.path, 'audience'] };
  return [text, readers(context, label, value['audience'])];
}

/** What keeps the words for some; only where the brief has audiences. */
function limiter(context: FormContext, { path }: Place): HTMLElement[] {
  const audiences = valueIn(context.brief(), ['audiences']);
  const names = isRecord(audiences) ? Object.keys(audiences) : [];
  if (names.length === 0) return [];
  const button = element('button', { type: 'button', className: 'quiet' }, word('form.withhold'));
  button.addEventListener('click', () => {
    const text = valueIn(context.brief(), path);
    if (typeof text !== 'string') return;
    context.edit([{ kind: 'set', path, value: { text, audience: [names[0]!] } }]);
  });
  return [button];
}
