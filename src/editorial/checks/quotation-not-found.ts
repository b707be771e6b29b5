// Check: a quotation stands in its source.

import type { Check, Finding } from '../check.ts';
import type { CheckedQuotation } from '../quotation/check-quotations.ts';

export const quotationNotFound: Check = {
  code: 'quotation-not-found',
  severity: 'error',
  explanation: {
    meaning:
      "The words between the quotation marks don't stand in the text of any source that the quotation names.",
    why: 'A quotation is a promise that these were the words. The Reuters Handbook of Journalism calls quotes sacrosanct.',
    remedy: 'Copy the words from the source, or name the source that has them.',
  },
  *find({ quotations }) {
    for (const [index, quotation] of quotations.entries()) {
      if (quotation.result.kind === 'not-found') yield describe(index, quotation);
    }
  },
};

function describe(index: number, { field, ref, comparison }: CheckedQuotation): Finding {
  const near = comparison?.difference?.passage ?? '';
  const place = comparison?.paragraph === undefined ? '' : ` (¶${comparison.paragraph})`;
  return {
    path: ['quotes', index, ...field],
    message: `the quotation does not stand in the text of “${ref?.source}”`,
    hint:
      near === ''
        ? 'copy the words from the source, or name the source that has them'
        : `the closest passage${place} is: “${near}”`,
  };
}
