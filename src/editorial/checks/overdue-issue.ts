// Check: an issue that is still open is not past its date.

import type { Check } from '../check.ts';
import { latest } from '../moment.ts';

export const overdueIssue: Check = {
  code: 'overdue-issue',
  severity: 'warning',
  *find({ brief, now }) {
    for (const [index, { due, status }] of (brief.open_issues ?? []).entries()) {
      if (!due || status === 'closed' || latest(due) >= now.getTime()) continue;
      yield {
        path: ['open_issues', index, 'due'],
        message: `the issue was due on ${due.text} and is still ${status ?? 'open'}`,
        hint: 'Write status: closed, or a new date',
      };
    }
  },
};
