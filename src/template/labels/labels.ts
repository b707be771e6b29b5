// The words that a template itself prints, in one language.
import { directionOf, hanFormOf } from '../../languages/writing.ts';
import type { LabelKey } from './label-keys.ts';

/** A text, or its forms by the plural category of a number. */
export type Label = string | Readonly<Record<string, string>>;

export interface Labels {
  /** Language of the words; dates and plurals follow it. */
  readonly language: string;
  /** Labels by group and word. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, Label>>>>;
}

/** What fills the `{…}` of a label; `count` also picks the plural form. */
export type LabelValues = Readonly<Record<string, string | number>>;

/** The words of the label called `key`, its places filled in. */
export function labelText(labels: Labels, key: LabelKey, values: LabelValues = {}): string {
  const dot = key.indexOf('.');
  const label = labels.groups[key.slice(0, dot)]?.[key.slice(dot + 1)];
  if (label === undefined) throw new Error(`readLabels let the missing label ${key} pass`);
  return fill(labels, typeof label === 'string' ? label : form(labels, label, values), values);
}

/** `count` in words where the language has them at hand, else in digits. */
function countText(labels: Labels, count: number): string {
  const words = labels.groups['number']?.['words'];
  const list = typeof words === 'string' ? words.split(',') : [];
  return list[count]?.trim() || String(count);
}

/** `text` with a capital at its start. */
export function capitalised(labels: Labels, text: string): string {
  const first = [...text.replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '';
  const at = text.indexOf(first);
  return (
    text.slice(0, at) + first.toLocaleUpperCase(labels.language) + text.slice(at + first.length)
  );
}

function form(
  labels: Labels,
  forms: Readonly<Record<string, string>>,
  values: LabelValues,
): string {
  const rule = new Intl.PluralRules(labels.language).select(Number(values['count'] ?? 0));
  return forms[rule] ?? forms['other'] ?? '';
}

function fill(labels: Labels, text: string, values: LabelValues): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    if (name === 'Count')
      return capitalised(labels, countText(labels, Number(values['count'] ?? 0)));
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? countText(labels, value) : value;
  });
}

// To look up where the names of a language lie takes longer than to present a brief.
const languageNames = new Map<string, Intl.DisplayNames>();

/** `Ukrainian` for `uk`; a tag that has no name stands as it is. */
export function languageName({ language }: Labels, tag: string): string {
  const names =
    languageNames.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  languageNames.set(language, names);
  return names.of(tag) ?? tag;
}

/** A comma and a space; the full-width one stands alone. From right to left, a mark keeps a number behind the comma from joining a Latin name before it. */
export function commaOf(language: string): string {
  const form = hanFormOf(language);
  if (form !== undefined && form !== 'korean') return form === 'japanese' ? '、' : '，';
  if (directionOf(language) === 'ltr') return ', ';
  return new Intl.Locale(language).maximize().script === 'Arab' ? '،\u200F ' : ',\u200F ';
}

/** What stands between the members of a list: Chinese and Japanese have a mark of their own for it. */
export function listCommaOf(language: string): string {
  const form = hanFormOf(language);
  return form === undefined || form === 'korean' ? commaOf(language) : '、';
}
