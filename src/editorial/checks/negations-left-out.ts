// Checks: a quotation does not say the opposite because a negation beside it, or in an omission, is missing.

import { namesOf } from '../../languages/languages.ts';
import { rangeAround } from '../attribution/quoted-spans.ts';
import type { Check } from '../check.ts';
import { sourceOf } from '../quotation/check-quotations.ts';
import { negationBeside, omittedNegation } from '../quotation/turned-round.ts';

/** A quotation does not begin right after the negation of its words, nor end right before it. */
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
      const spans = quotation.comparison?.parts ?? [];
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

/** An omission takes out no negation of what is kept. */
export const quotationOmitsNegation: Check = {
  code: 'quotation-omits-negation',
  severity: 'error',
  explanation: {
    meaning: `An omission takes out a negation of the words beside it (“We will […] sign” of “We will not sign”), or begins right after one (“not […] sign”). Negations are known in ${namesOf(({ negations }) => negations !== undefined)}.`,
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
