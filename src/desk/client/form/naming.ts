// What things are called in the form: keys in words, items by what they say. Pure.

import { isRecord } from '../../../brief/yaml/plain-value.ts';

/** A key in words: `bottom_line` is “Bottom line”. */
export function keyWords(key: string): string {
  const words = key.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A term in words: `not_rated` is “not rated”. */
export function termWords(term: string): string {
  return term.replaceAll('_', ' ');
}

const TELLING: readonly string[] = [
  'text',
  'title',
  'name',
  'question',
  'label',
  'issue',
  'avoid',
  'by',
  'date',
];
const LONGEST = 90;

/** The first words that say what an item is; empty if nothing does yet. */
export function titleOf(value: unknown): string {
  const found = typeof value === 'string' ? value : isRecord(value) ? tellingIn(value) : undefined;
  const line = String(found ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function tellingIn(value: Readonly<Record<string, unknown>>): unknown {
  const key = TELLING.find(
    (each) => typeof value[each] === 'string' || typeof value[each] === 'number',
  );
  if (key !== undefined) return value[key];
  return Object.values(value).find((each) => typeof each === 'string');
}

/** The sentence around a place in a text, or what is selected there. */
export function sentenceAt(text: string, start: number, end: number): string {
  if (end > start) return text.slice(start, end).trim();
  const pieces = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  return (pieces.containing(Math.min(start, Math.max(0, text.length - 1)))?.segment ?? '').trim();
}

/** An id for a name that no other entry has. */
export function idFor(name: string, taken: readonly string[]): string {
  const words = name.normalize('NFC').toLowerCase();
  const plain = words.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^[^\p{L}]+|-+$/gu, '');
  const base = plain.slice(0, 40) || 'new';
  let id = base;
  for (let count = 2; taken.includes(id); count += 1) id = `${base}-${count}`;
  return id;
}
