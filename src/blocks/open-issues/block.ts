// Open issues: what is to be followed up, by whom and by when.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { date, name, prose, term } from '../../brief/format/fields.ts';
import { item, list, source } from '../../brief/format/schema-parts.ts';

const ISSUE_STATUSES = ['open', 'waiting', 'closed'] as const;

const openIssue = z.strictObject({
  ...item,
  question: prose('what is not settled', 'Who monitors the truce line?'),
  why_it_matters: prose('what depends on it').optional(),
  owner: name('who follows it up', 'Maritime Security Desk').optional(),
  next_step: prose('what is done next').optional(),
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
  skeleton: skeleton`
open_issues:
  - { question: "${'What is not settled?'}", owner: ${'Who follows it up'}, status: open }
`,
});
