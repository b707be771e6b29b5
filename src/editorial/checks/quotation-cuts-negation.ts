// Check: a quotation does not begin right after the negation of its words, nor end right before it.

import { rangeAround } from '../attribution/quoted-ranges.ts';
import type { Check } from '../check.ts';
import { sourceOf } from '../quotation/source-of.ts';
import { negationBeside } from '../quotation/turned-round.ts';

export const quotationCutsNegation: Check = {
  code: 'quotation-cuts-negation',
  severity: 'warning',
  explanation: {
    meaning:
      'A quotation begins right after a negation of its words (“sign the paper” of “We will not sign the paper”) or ends right before it. Where the article itself begins to quote there, nothing is said.',
    why: 'Every word is right, and the statement is the opposite of what was said.',
    remedy:
      'Quote the negation too. If the words stand for themselves, silence the check with `ignore` and say why.',
  },
  *find(context) {
    for (const [index, quotation] of context.quotations.entries()) {
      const { text, language } = sourceOf(quotation, context) ?? {};
      const spans = quotation.comparison?.spans ?? [];
      const [first, last] = [spans[0], spans.at(-1)];
      if (!text || language === undefined || !first || !last) continue;
      const whole = { start: first.start, end: last.end };
      const spoken = {
        start: rangeAround(text.quoted(), first)?.start ?? 0,
        end: rangeAround(text.quoted(), last)?.end ?? text.text.length,
      };
      const word = negationBeside(text.plain(), whole, spoken, language);
      if (word === undefined) continue;
      yield {
        path: ['quotes', index, ...quotation.field],
        message: `the quotation leaves out the “${word}” beside its words in “${quotation.ref?.source}”`,
        hint: `quote “${word}” too: without it the words say the opposite`,
      };
    }
  },
};
