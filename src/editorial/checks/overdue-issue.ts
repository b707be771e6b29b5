// Check: an issue that is still open is not past its date.

import { isPast, judgedAt } from '../../brief/dates/clock.ts';
import type { Check } from '../check.ts';

export const overdueIssue: Check = {
  code: 'overdue-issue',
  severity: 'warning',
  explanation: {
    meaning: 'An open issue has a `due` date that has passed and is not closed.',
    why: 'A list of issues that nobody keeps is not believed; what is overdue must be said or settled.',
    remedy: 'Write `status: closed`, or a new date under `due`.',
  },
  *find({ brief, now }) {
    const at = judgedAt(brief.as_of, now);
    for (const [index, { due, status }] of (brief.open_issues ?? []).entries()) {
      if (!due || status === 'closed' || !isPast(due, at)) continue;
      yield {
        path: ['open_issues', index, 'due'],
        message: `the issue was due on ${due.text} and is still ${status ?? 'open'}`,
        hint: 'write status: closed, or a new date',
      };
    }
  },
};
