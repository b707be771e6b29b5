// Check: how likely something is and how sure we are of it do not stand in one sentence (ICD 203).

import type { Check } from '../check.ts';
import { isEnglish, prose, withoutQuoted } from '../prose.ts';

const LIKELIHOOD =
  /\b(?:almost no chance|remote chance|(?:very |highly |un)*(?:likely|probable)|improbable|probably|(?:roughly )?even (?:chance|odds)|(?:almost|nearly) certain(?:ly)?)\b/iu;
// Confidence between parties, and confidence votes, are matters of the brief and no measure of it.
const CONFIDENCE =
  /\b(?:confident(?:ly)?|(?:(?:low|moderate|medium|high)(?: to (?:moderate|medium|high))? |with |our |analytic(?:al)? )confidence)\b/iu;

export const likelihoodWithConfidence: Check = {
  code: 'likelihood-with-confidence',
  severity: 'warning',
  explanation: {
    meaning: 'One sentence says both how likely something is and how confident the desk is.',
    why: 'ICD 203 forbids a confidence level and a degree of likelihood in the same sentence, since readers take them for one measure.',
    remedy:
      'Say how likely it is in one sentence, and how sure you are, and why, in another; or use the fields `likelihood` and `confidence`.',
  },
  *find({ brief }) {
    if (!isEnglish(brief)) return;
    for (const { path, text } of prose(brief)) {
      for (const sentence of withoutQuoted(text).split(/(?<=[.!?])\s+/u)) {
        const likelihood = LIKELIHOOD.exec(sentence)?.[0];
        const confidence = CONFIDENCE.exec(sentence)?.[0];
        if (likelihood === undefined || confidence === undefined) continue;
        yield {
          path,
          message: `“${likelihood}” and “${confidence}” stand in one sentence and are taken for one measure`,
          hint: 'Say how likely it is in one sentence, and how sure we are, and why, in another',
          words: likelihood,
        };
      }
    }
  },
};
