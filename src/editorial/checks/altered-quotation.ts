// Check: a quotation has the words of its source, and no others.

import type { Check, Finding } from '../check.ts';
import type { CheckedQuotation } from '../quotation/check-quotations.ts';
import type { Change } from '../quotation/difference.ts';

/** More changes than these are counted, not listed. */
const LISTED = 3;

export const alteredQuotation: Check = {
  code: 'altered-quotation',
  severity: 'error',
  explanation: {
    meaning:
      "The words between the quotation marks are not those of the source: a word was changed, added or dropped. Typographic marks, dashes, spaces and line breaks don't count as changes.",
    why: 'A quotation is a promise that these were the words. The Reuters Handbook of Journalism calls quotes sacrosanct, and the AP Stylebook forbids altering them even to correct grammar.',
    remedy:
      'Copy the words from the source. Mark what is left out with […], what is yours with [word], an error of the source with [sic]; or say it in your own words without quotation marks.',
  },
  *find({ quotations }) {
    for (const [index, quotation] of quotations.entries()) {
      if (quotation.result.kind === 'altered') yield describe(index, quotation);
    }
  },
};

function describe(index: number, { field, ref, comparison }: CheckedQuotation): Finding {
  const path = ['quotes', index, ...field];
  const difference = comparison?.difference;
  const source = `“${ref?.source}”`;
  if (!difference || difference.changes.length === 0) return outOfOrder(path, source);
  const listed = difference.changes.slice(0, LISTED).map((change) => inWords(change, source));
  const more = difference.changes.length - listed.length;
  if (more > 0) listed.push(more === 1 ? '1 more change' : `${more} more changes`);
  const place = comparison?.paragraph === undefined ? '' : ` (¶${comparison.paragraph})`;
  return {
    path,
    message: `the quotation differs from its source: ${listed.join('; ')}`,
    hint: `the source${place} reads: “${difference.passage}”. Quote it so; mark an omission with […] and an insertion with [ ]`,
    compared: difference.compared,
    words: difference.changes.find(({ brief }) => brief !== '')?.brief ?? '',
  };
}

function inWords({ source, brief }: Change, name: string): string {
  if (brief === '') return `${name} also has “${source}”`;
  if (source === '') return `“${brief}” is not in ${name}`;
  return `${name} has “${source}”, the brief “${brief}”`;
}

function outOfOrder(path: Finding['path'], source: string): Finding {
  return {
    path,
    message: `the parts of the quotation stand in ${source} in another order`,
    hint: 'quote them in the order of the source, or as quotations of their own',
  };
}
