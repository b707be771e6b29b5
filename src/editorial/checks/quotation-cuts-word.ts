// Check: a quotation begins and ends at words; `able to fire` must not come from `unable to fire`.

import type { Check } from '../check.ts';

export const quotationCutsWord: Check = {
  code: 'quotation-cuts-word',
  severity: 'warning',
  explanation: {
    meaning:
      'A quotation begins or ends inside a word of its source: “able to fire” from “unable to fire”.',
    why: 'Half a word can turn the meaning round while every letter is right.',
    remedy: 'Quote whole words; a changed letter goes in brackets, as in [T]he.',
  },
  *find({ quotations }) {
    for (const [index, { comparison, field, ref }] of quotations.entries()) {
      if (!comparison?.cutsWord) continue;
      yield {
        path: ['quotes', index, ...field],
        message: `a part of the quotation begins or ends inside a word of “${ref?.source}”`,
        hint: 'quote whole words; a changed letter goes in brackets, e.g. [T]he',
      };
    }
  },
};
