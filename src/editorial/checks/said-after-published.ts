// Check: words were said before the source that has them was published.

import { isAfter } from '../../brief/dates/moment.ts';
import type { Check } from '../check.ts';

export const saidAfterPublished: Check = {
  code: 'said-after-published',
  severity: 'warning',
  explanation: {
    meaning: '`said` of a quotation is later than `published` of every source that it names.',
    why: 'An article cannot quote what has not been said yet; one of the dates is a slip.',
    remedy: 'Correct `said` or `published`, or name the source that has the words.',
  },
  *find({ brief }) {
    for (const [index, { said, source: refs = [] }] of (brief.quotes ?? []).entries()) {
      if (!said || refs.length === 0) continue;
      const published = refs.map((ref) => brief.sources?.[ref.source]?.published);
      if (!published.every((date) => date !== undefined && isAfter(said, date))) continue;
      yield {
        path: ['quotes', index, 'said'],
        message: `this was said on ${said.text}, after “${refs[0]?.source}” was published (${published[0]?.text})`,
        hint: 'correct said or published',
      };
    }
  },
};
