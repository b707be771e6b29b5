// Check: a brief rests on nothing that was published after the moment up to which it knows.

import { isAfter } from '../../brief/dates/moment.ts';
import type { Check } from '../check.ts';

export const publishedAfterAsOf: Check = {
  code: 'published-after-as-of',
  severity: 'warning',
  explanation: {
    meaning: '`published` or `retrieved` of a source is later than `as_of`.',
    why: 'ICD 206 asks for dates that tell a reader when information was current; a source from after `as_of` means that one of the two is wrong.',
    remedy: 'Correct the date of the source, or raise `as_of`.',
  },
  *find({ brief: { as_of, sources = {} } }) {
    if (!as_of) return;
    for (const [id, source] of Object.entries(sources)) {
      for (const key of ['published', 'retrieved'] as const) {
        const date = source[key];
        if (!date || !isAfter(date, as_of)) continue;
        yield {
          path: ['sources', id, key],
          message: `“${id}” was ${key} on ${date.text}, after the state of the brief (${as_of.text})`,
          hint: `correct ${key} or as_of`,
        };
      }
    }
  },
};
