// The terms of likelihood of ICD 203: seven degrees, each with a term in two rows.

import type { Likelihood } from '../../brief/format/terms.ts';

/** A term found in a text. */
export interface LikelihoodTerm {
  readonly words: string;
  /** The same degree in the first row, which the field `likelihood` takes. */
  readonly degree: Likelihood;
  readonly row: 1 | 2;
}

// Longer terms stand before those they hold; "remote" alone may be an island.
const TERMS: readonly [string, Likelihood, 1 | 2][] = [
  ['almost no chance', 'almost no chance', 1],
  ['remote (?:chance|possibility|likelihood)', 'almost no chance', 2],
  ['(?:very|highly) unlikely', 'very unlikely', 1],
  ['(?:highly|very) improbabl[ey]', 'very unlikely', 2],
  ['unlikely', 'unlikely', 1],
  ['improbabl[ey]', 'unlikely', 2],
  ['(?:roughly )?even chance', 'roughly even chance', 1],
  ['(?:roughly )?even odds', 'roughly even chance', 2],
  ['(?:very|highly) likely', 'very likely', 1],
  ['(?:highly|very) probabl[ey]', 'very likely', 2],
  ['likely', 'likely', 1],
  ['probabl[ey]', 'likely', 2],
  ['almost certain(?:ly)?', 'almost certain', 1],
  ['nearly certain(?:ly)?', 'almost certain', 2],
];
const ANY = new RegExp(
  `(?<![\\p{L}-])(?:${TERMS.map(([words]) => words).join('|')})(?![\\p{L}-])`,
  'giu',
);
// Comparisons and "the likely successor" give no degree of what the sentence says.
const COMPARED = /\b(?:as|equally|how|least|less|more|most|not|the|whether|a|an|any)\s+$/iu;

/** The terms of likelihood in an English text, without comparisons and negations. */
export function likelihoodTerms(text: string): readonly LikelihoodTerm[] {
  return Array.from(text.matchAll(ANY)).flatMap(({ 0: words, index }) => {
    if (
      COMPARED.test(text.slice(Math.max(0, index - 12), index)) &&
      !/chance|odds|possib/iu.test(words)
    )
      return [];
    const term = TERMS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(words));
    return term ? [{ words, degree: term[1], row: term[2] }] : [];
  });
}
