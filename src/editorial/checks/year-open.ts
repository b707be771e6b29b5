// Check: every date has its year.

import { OPEN_YEAR } from '../../brief/dates/date.ts';
import { openPoints } from '../../brief/open-points.ts';
import type { Check } from '../check.ts';

export const yearOpen: Check = {
  code: 'year-open',
  severity: 'to-do',
  explanation: {
    meaning:
      'A date is written `XXXX-05-04`: the source has no year, and nobody has concluded it. The page says so, and no check compares the date with others. A brief whose status is final or corrected refuses to build.',
    why: 'A year that somebody fills in without a word passes for one that the source has. ICD 203 asks analysts to tell what sources say from what they conclude.',
    remedy:
      'Write the year if a source has it, else conclude it and say why: `{ date: 2027-05-04, inferred: the article is of 6 May 2027 }`. It cannot be ignored.',
  },
  *find({ brief, now }) {
    const year = String(brief.as_of?.year ?? now.getUTCFullYear());
    for (const point of openPoints(brief)) {
      if (point.kind !== 'year-open') continue;
      const { text } = point.date;
      yield {
        path: point.path,
        message: `the year of “${text}” is open`,
        hint: `write the year if a source has it, else conclude it and say why: { date: ${text.replace(OPEN_YEAR, year)}, inferred: … }`,
      };
    }
  },
};
