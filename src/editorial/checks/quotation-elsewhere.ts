// Check: a quotation stands in the paragraph that its locator names.

import type { Check } from '../check.ts';

export const quotationElsewhere: Check = {
  code: 'quotation-elsewhere',
  severity: 'warning',
  explanation: {
    meaning: 'The words stand in the source, but not in the paragraph that the locator names.',
    why: 'A reader who looks the passage up must find it. ICD 206 asks for references precise enough to do so.',
    remedy: 'Correct the locator; the hint has the paragraph.',
  },
  *find({ brief, quotations }) {
    for (const [index, { comparison, ref }] of quotations.entries()) {
      if (!comparison?.elsewhere || !ref) continue;
      const { paragraph } = comparison;
      const place = brief.quotes?.[index]?.source?.indexOf(ref) ?? 0;
      yield {
        path: ['quotes', index, 'source', place],
        message: `the quotation is not in ${ref.locator} of “${ref.source}”, but ${
          paragraph === undefined
            ? 'in a headline or other line outside its paragraphs'
            : `in ¶${paragraph}`
        }`,
        hint:
          paragraph === undefined
            ? 'name the place in words, e.g. headline'
            : `write source: ${ref.source} ¶${paragraph}`,
      };
    }
  },
};
