// Demands: who wants what of whom, and the answers.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { date, prose, term } from '../../brief/format/fields.ts';
import {
  actor,
  actors,
  item,
  list,
  source,
  withholdable,
} from '../../brief/format/schema-parts.ts';
import { was } from '../../brief/format/version.ts';

const DEMAND_CATEGORIES = [
  'security_guarantee',
  'territory',
  'neutrality',
  'military',
  'sanctions',
  'prisoners',
  'recognition',
  'monitoring',
  'economic',
  'legal',
  'access',
  'withdrawal',
  'reparations',
  'disarmament',
  'elections',
  'other',
] as const;
const DEMAND_STATUSES = [
  'stated',
  'reiterated',
  'softened',
  'accepted',
  'rejected',
  'withdrawn',
] as const;
/** How much it matters to those who make it, falling. */
const DEMAND_PRIORITIES = ['red_line', 'high', 'medium', 'low'] as const;
const RESPONSE_STANCES = [
  'accepts',
  'conditional',
  'rejects',
  'defers',
  'silent',
  'unknown',
] as const;

const response = z.strictObject({
  ...item,
  by: actor('who answers'),
  stance: term('the answer', RESPONSE_STANCES),
  text: prose('the answer in our words', 'Only under an observer of both sides.').optional(),
  source,
  date: date('when it was given').optional(),
});

const demand = z.strictObject({
  ...item,
  text: prose('what is wanted', 'A joint harbour inspectorate.'),
  by: actors('who wants it'),
  to: actors('of whom').optional(),
  category: term('subject', DEMAND_CATEGORIES).optional(),
  priority: term('how much it matters to those who make it', DEMAND_PRIORITIES).optional(),
  status: term('how the demand stands', DEMAND_STATUSES).optional(),
  was: was({ status: term('how the demand stood then', DEMAND_STATUSES) }, 'how the demand stood'),
  precondition_for: prose('what it is a condition of', 'a lasting settlement').optional(),
  fallback: withholdable(
    'what those who make it would settle for',
    'an inspectorate for the first year only',
  ).optional(),
  source,
  date: date('when it was made').optional(),
  first_stated: date('when it was first heard of').optional(),
  last_stated: date('when it was last repeated').optional(),
  deadline: date('when it must be met').optional(),
  responses: list(response, 'answers to it').optional(),
});

export const demands = defineBlock({
  field: list(demand, 'who wants what of whom'),
  letter: 'D',
  title: 'text',
  speaker: 'by',
  statement: { kind: 'demand', by: ['by', 'to'], date: 'date' },
  end: { status: 'withdrawn', kind: 'withdrawn' },
  labels: {
    column: ['status'],
    demand: [
      'asks',
      'ask',
      'asks_of',
      'ask_of',
      'precondition',
      'fallback',
      'made',
      'first_stated',
      'last_stated',
      'by_deadline',
      'answer',
    ],
    demand_status: DEMAND_STATUSES,
    demand_priority: DEMAND_PRIORITIES,
    category: DEMAND_CATEGORIES,
    response: RESPONSE_STANCES,
    count: ['deadlines'],
    timeline: ['deadline', 'demand', 'demand_of', 'demand_shared', 'demand_shared_of'],
  },
  skeleton: skeleton`
demands:
  - text: ${'What is wanted.'}
    by: first
    to: second
    category: monitoring
    source: paper ¶3
    responses:
      - { by: second, stance: rejects, text: ${'What is answered.'}, source: paper ¶5 }
`,
});
