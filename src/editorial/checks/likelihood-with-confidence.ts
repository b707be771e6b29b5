// Check: how likely something is and how sure we are of it do not stand in one sentence (ICD 203).

import { languageOf } from '../../languages/languages.ts';
import type { Check } from '../check.ts';
import { sentencesOf, wholeWords } from '../wording/find-wording.ts';

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
