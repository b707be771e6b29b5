// Who is said to speak, as a sentence has it.

import type { Word } from './speech-lexicon.ts';
import type { Range } from './speech-names.ts';

/** Who is said to speak, as a sentence has it. */
export interface Subject {
  readonly kind: 'name' | 'body' | 'description' | 'pronoun' | 'joint';
  /** The name without office; the whole phrase of a description. */
  readonly name: string;
  readonly role?: string;
  readonly written: string;
  readonly at: number;
  /** The first place behind it among the words. */
  readonly end: number;
  readonly gender?: 'm' | 'f' | undefined;
  /** The words of an office in small letters. */
  readonly offices: readonly string[];
  readonly isIndefinite?: boolean;
  /** True of a single name with an article. */
  readonly isEpithet?: boolean;
}

/** The words of a range as a subject. */
export function subject(
  kind: Subject['kind'],
  words: readonly Word[],
  [from, to]: Range,
  gender?: 'm' | 'f',
): Subject {
  const name = textOf(words, [from, to]);
  return { kind, name, written: name, at: words[from]!.at, end: to, offices: [], gender };
}

/** The text of the words, as it is written but for lines. */
export function textOf(words: readonly Word[], [from, to]: Range): string {
  return words
    .slice(from, to)
    .map(
      ({ text, end }, index) =>
        text + (words[from + index + 1]?.at === end || index === to - from - 1 ? '' : ' '),
    )
    .join('');
}

/** Somebody of whom nothing but the name is known. */
export function personCalled(name: string): Subject {
  return { kind: 'name', name, written: name, at: 0, end: 0, offices: [] };
}
