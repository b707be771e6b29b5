// Finds wordings of a list in a sentence or more of the brief's own prose.

import { WORD_CHARACTERS, type Wording } from '../../languages/language.ts';
import type { Prose } from '../contents.ts';

/** A wording that was found. */
export interface FoundWording {
  readonly words: string;
  readonly wording: Wording;
}

const compiled = new Map<string, RegExp>();

/** The pattern as whole words, compiled once; `flags` has `i` if capitals don't matter. */
export function wholeWords(pattern: string, flags: 'u' | 'iu' = 'iu'): RegExp {
  const key = `${flags} ${pattern}`;
  const known = compiled.get(key);
  if (known) return known;
  const [before, after] = [`(?<![${WORD_CHARACTERS}])`, `(?![${WORD_CHARACTERS}])`];
  const expression = new RegExp(`${before}(?:${pattern})${after}`, flags);
  compiled.set(key, expression);
  return expression;
}

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(/[.!?…]\s+/g)) {
    sentences.push(text.slice(from, index + 1));
    from = index + end.length;
  }
  sentences.push(text.slice(from));
  return sentences;
}

/** The first place of each wording of `list` in a text; sentences that `skips` accepts are left out. */
export function findWording(
  { own, small }: Pick<Prose, 'own' | 'small'>,
  list: readonly Wording[],
  skips: (sentence: string) => boolean = () => false,
): readonly FoundWording[] {
  if (!anyStem(list).test(small)) return [];
  const likely = list.filter(({ stems }) => stems.some((stem) => small.includes(stem)));
  const sentences = sentencesOf(own);
  return likely.flatMap((wording) => {
    for (const sentence of sentences) {
      const words = wholeWords(wording.words, wording.cased ? 'u' : 'iu').exec(sentence)?.[0];
      if (words === undefined || isMeantOtherwise(wording, sentence) || skips(sentence)) continue;
      return [{ words: words.trim(), wording }];
    }
    return [];
  });
}

const anyStems = new WeakMap<readonly Wording[], RegExp>();

/** Matches a text in lower case that holds any wording of the list: most hold none. */
function anyStem(list: readonly Wording[]): RegExp {
  const known = anyStems.get(list);
  if (known) return known;
  const stems = list.flatMap(({ stems: each }) => each.map(escaped));
  const pattern = new RegExp(stems.join('|'));
  anyStems.set(list, pattern);
  return pattern;
}

function escaped(stem: string): string {
  return stem.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function isMeantOtherwise({ unless }: Wording, sentence: string): boolean {
  return unless !== undefined && new RegExp(unless, 'iu').test(sentence);
}
