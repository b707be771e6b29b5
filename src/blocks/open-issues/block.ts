// Open issues: what is to be followed up, by whom and by when.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { date, term, text } from '../../brief/format/fields.ts';
import { item, list, source } from '../../brief/format/schema-parts.ts';
import { ISSUE_STATUSES } from '../../brief/format/terms.ts';

const openIssue = z.strictObject({
  ...item,
  question: text('what is not settled'),
  why_it_matters: text('what depends on it').optional(),
  owner: text('who follows it up').optional(),
  next_step: text('what is done next').optional(),
  due: date('by when').optional(),
  status: term('how it stands', ISSUE_STATUSES).optional(),
  source,
});

export const openIssues = defineBlock({
  field: list(openIssue, 'what is to be followed up'),
  letter: 'O',
  title: 'question',
  statement: { kind: 'issue' },
  end: { status: 'closed', kind: 'closed' },
  called: 'issues',
  labels: {
    issue: ['next', 'due', 'due_on', 'overdue_today', 'overdue'],
    issue_status: ISSUE_STATUSES,
    count: ['overdue', 'next_due'],
    timeline: ['due'],
  },
});
