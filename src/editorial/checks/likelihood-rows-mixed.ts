// Check: the terms of likelihood of a judgment are all of one row of ICD 203.

import type { Judgment } from '../../brief/format/schema.ts';
import type { Check } from '../check.ts';
import { type LikelihoodTerm, likelihoodTerms } from '../wording/likelihood-terms.ts';
import { isEnglish, withoutQuoted } from '../wording/prose.ts';

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
    for (const [index, judgment] of (brief.judgments ?? []).entries()) {
      const other = ofSecondRow(judgment);
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

function ofSecondRow({ text, likelihood }: Judgment): LikelihoodTerm | undefined {
  const terms = likelihoodTerms(withoutQuoted(text));
  const usesFirst = likelihood !== undefined || terms.some(({ row }) => row === 1);
  return usesFirst ? terms.find(({ row }) => row === 2) : undefined;
}
