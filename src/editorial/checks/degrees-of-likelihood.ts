// Checks: a judgment says how likely something is once, in one row of terms (ICD 203), and apart from how
// sure the desk is.

import type { Likelihood } from '../../brief/format/terms.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Check } from '../check.ts';
import { sentencesOf, wholeWords } from '../wording/find-wording.ts';
import { isEnglish, withoutQuoted } from '../wording/prose.ts';

/** How likely something is and how sure we are of it do not stand in one sentence. */
export const likelihoodWithConfidence: Check = {
  code: 'likelihood-with-confidence',
  severity: 'warning',
  explanation: {
    meaning: 'One sentence says both how likely something is and how confident the desk is.',
    why: 'ICD 203 forbids a confidence level and a degree of likelihood in the same sentence, since readers take them for one measure.',
    remedy:
      'Say how likely it is in one sentence, and how sure you are, and why, in another; or use the fields `likelihood` and `confidence`.',
  },
  *find({ brief, prose }) {
    const lists = languageOf(brief.language)?.wording;
    if (!lists) return;
    for (const { path, own, small } of prose) {
      if (!small.includes(lists.confidenceStem)) continue;
      for (const sentence of sentencesOf(own)) {
        const likelihood = wholeWords(lists.likelihood).exec(sentence)?.[0];
        const confidence = wholeWords(lists.confidence).exec(sentence)?.[0];
        if (likelihood === undefined || confidence === undefined) continue;
        yield {
          path,
          message: `“${likelihood}” and “${confidence}” stand in one sentence and are taken for one measure`,
          hint: 'say how likely it is in one sentence, and how sure we are, and why, in another',
          words: likelihood,
        };
      }
    }
  },
};

/** The terms of likelihood of a judgment are all of one row. */
export const likelihoodRowsMixed: Check = {
  code: 'likelihood-rows-mixed',
  severity: 'warning',
  explanation: {
    meaning:
      'A judgment mixes the two rows of terms of ICD 203: “likely” and its kin (which the field `likelihood` takes) with “probable” and its kin.',
    why: 'ICD 203 has both rows for the same seven degrees and strongly discourages mixing them: readers take two words for two degrees.',
    remedy: 'Use the terms of the first row, as the hint does.',
  },
  *find({ brief }) {
    if (!isEnglish(brief)) return;
    for (const [index, { text, likelihood }] of (brief.judgments ?? []).entries()) {
      const terms = likelihoodTerms(withoutQuoted(text));
      const usesFirst = likelihood !== undefined || terms.some(({ row }) => row === 1);
      const other = usesFirst ? terms.find(({ row }) => row === 2) : undefined;
      if (!other) continue;
      yield {
        path: ['judgments', index, 'text'],
        message: `“${other.words}” is not of the row of terms that the rest of the judgment uses`,
        hint: `the same degree in the first row: ${other.degree}`,
        words: other.words,
      };
    }
  },
};

/** The words of a judgment and its field give one likelihood. */
export const likelihoodDiffers: Check = {
  code: 'likelihood-differs',
  severity: 'warning',
  explanation: {
    meaning:
      'The text of a judgment says one degree of likelihood, and its field `likelihood` another.',
    why: 'ICD 203 asks for one term for each judgment; the page prints both, and a reader cannot know which is meant.',
    remedy: 'Take the term out of the text, or make the field say the same.',
  },
  *find({ brief }) {
    if (!isEnglish(brief)) return;
    for (const [index, { text, likelihood }] of (brief.judgments ?? []).entries()) {
      const [term, ...more] = likelihoodTerms(withoutQuoted(text));
      if (!likelihood || !term || more.length > 0 || term.degree === likelihood) continue;
      yield {
        path: ['judgments', index, 'text'],
        message: `the text says “${term.words}”, the field “${likelihood}”`,
        hint: 'leave the degree to the field, or make both say the same',
        words: term.words,
      };
    }
  },
};

/** A term found in a text. */
interface LikelihoodTerm {
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
function likelihoodTerms(text: string): readonly LikelihoodTerm[] {
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
