// Check: there is a text that a quotation can be checked against.

import type { Quote } from '../../brief/format/schema.ts';
import type { Check } from '../check.ts';

export const quotationUnchecked: Check = {
  code: 'quotation-unchecked',
  severity: 'warning',
  explanation: {
    meaning:
      'A quotation has no source, or its source has no local text, so nobody compared its words.',
    why: 'What was not checked must not look as if it had been; the page prints “not checked” beside it.',
    remedy: 'Save the text of the source beside the brief and name it in `sources.<id>.text`.',
  },
  *find({ brief, quotations }) {
    for (const [index, { result }] of quotations.entries()) {
      const quote = brief.quotes?.[index];
      if (result.kind !== 'unchecked' || !quote) continue;
      yield { path: ['quotes', index, 'text'], ...describe(quote) };
    }
  },
};

function describe({ source: [first] = [] }: Quote): { message: string; hint: string } {
  if (!first) {
    return {
      message: 'nobody can check this quotation: it names no source',
      hint: 'add a source, e.g. source: meridian ¶4',
    };
  }
  return {
    message: `this quotation was not checked: there is no local text of “${first.source}”`,
    hint: `save the text beside the brief and name it in sources.${first.source}.text`,
  };
}
