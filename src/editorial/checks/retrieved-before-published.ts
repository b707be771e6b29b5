// Check: a source was read after it was published.

import { isAfter } from '../../brief/dates/moment.ts';
import type { Check } from '../check.ts';

export const retrievedBeforePublished: Check = {
  code: 'retrieved-before-published',
  severity: 'warning',
  explanation: {
    meaning: '`retrieved` of a source is earlier than its `published`.',
    why: 'Nobody reads what is not yet published; one of the dates is a slip, and readers use both to find the text again.',
    remedy: 'Correct `published` or `retrieved`.',
  },
  *find({ brief: { sources = {} } }) {
    for (const [id, { published, retrieved }] of Object.entries(sources)) {
      if (!published || !retrieved || !isAfter(published, retrieved)) continue;
      yield {
        path: ['sources', id, 'retrieved'],
        message: `“${id}” was read (${retrieved.text}) before it was published (${published.text})`,
        hint: 'correct retrieved or published',
      };
    }
  },
};
