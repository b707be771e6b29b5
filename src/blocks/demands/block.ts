// Demands: who wants what of whom, and the answers.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { date, term, text } from '../../brief/format/fields.ts';
import { actor, item, list, source } from '../../brief/format/schema-parts.ts';
import { DEMAND_CATEGORIES, DEMAND_STATUSES, RESPONSE_STANCES } from '../../brief/format/terms.ts';

const response = z.strictObject({
  ...item,
  by: actor('who answers'),
  stance: term('the answer', RESPONSE_STANCES),
  text: text('the answer in our words').optional(),
  source,
  date: date('when it was given').optional(),
});

const demand = z.strictObject({
  ...item,
  text: text('what is wanted'),
  by: actor('who wants it'),
  to: actor('of whom').optional(),
  category: term('subject', DEMAND_CATEGORIES).optional(),
  status: term('how the demand stands', DEMAND_STATUSES).optional(),
  precondition_for: text('what it is a condition of').optional(),
  source,
  date: date('when it was made').optional(),
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
    demand: ['asks', 'asks_of', 'precondition', 'made', 'by_deadline', 'answer'],
    demand_status: DEMAND_STATUSES,
    category: DEMAND_CATEGORIES,
    response: RESPONSE_STANCES,
    count: ['deadlines'],
    timeline: ['deadline', 'demand', 'demand_of'],
  },
});
