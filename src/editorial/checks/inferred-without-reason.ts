// Check: a date that the desk inferred says why.

import type { Check } from '../check.ts';

export const inferredWithoutReason: Check = {
  code: 'inferred-without-reason',
  severity: 'warning',
  explanation: {
    meaning:
      '`inferred` of a date gives no reason: a single word, or only that the date is inferred.',
    why: 'ICD 203 asks analysts to tell what sources say from what they conclude, and to explain the conclusion.',
    remedy:
      'Say what the date is concluded from, e.g. “The article tells it together with 13 and 14 March”.',
  },
  *find({ inferences }) {
    for (const { path, reason } of inferences) {
      if (!isEmpty(reason)) continue;
      yield {
        path,
        message: `“${reason}” does not say what the date is inferred from`,
        hint: 'say why, in a few words',
      };
    }
  },
};

const EMPTY =
  /^(?:(?:it |this |date |was |is |has been |the |our |an? |by |own |best |date |year )*(?:assumed|estimated?|guess(?:ed)?|inferred|inference|unknown|not known|not sure|probabl[ey]|unclear|tbd|todo|yes|true))\.?$/iu;

const LONGEST = 60;

function isEmpty(reason: string): boolean {
  const words = reason.trim();
  return !words.includes(' ') || (words.length <= LONGEST && EMPTY.test(words));
}
