// Check: an omission takes out no negation of what is kept.

import type { Check } from '../check.ts';
import { sourceOf } from '../quotation/source-of.ts';
import { omittedNegation } from '../quotation/turned-round.ts';

export const quotationOmitsNegation: Check = {
  code: 'quotation-omits-negation',
  severity: 'error',
  explanation: {
    meaning:
      'An omission takes out a negation of the words beside it (“We will […] sign” of “We will not sign”), or begins right after one (“not […] sign”). Negations are known in Arabic, English, French, German, Hebrew, Italian, Polish, Portuguese, Russian, Spanish, Turkish and Ukrainian.',
    why: 'Every word left is right, and the statement is the opposite of what was said. The Reuters Handbook of Journalism forbids cuts that change the meaning.',
    remedy:
      'Quote the negation too, or end the quotation before it. If the words mean the same without it, silence the check with `ignore` and say why.',
  },
  *find(context) {
    for (const [index, quotation] of context.quotations.entries()) {
      const { text, language } = sourceOf(quotation, context) ?? {};
      const spans = quotation.comparison?.spans ?? [];
      for (let at = 0; text && language !== undefined && at + 1 < spans.length; at += 1) {
        const word = omittedNegation(text.plain(), [spans[at]!, spans[at + 1]!], language);
        if (word === undefined) continue;
        yield {
          path: ['quotes', index, ...quotation.field],
          message: `an omission turns the words round: “${quotation.ref?.source}” has “${word}” there`,
          hint: `quote “${word}” too, or end the quotation before it`,
        };
        break;
      }
    }
  },
};
