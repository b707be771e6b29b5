// Check: the words of a judgment and its field give one likelihood.

import type { Check } from '../check.ts';
import { likelihoodTerms } from '../wording/likelihood-terms.ts';
import { isEnglish, withoutQuoted } from '../wording/prose.ts';

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
