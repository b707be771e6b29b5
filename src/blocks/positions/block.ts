// Positions: who stands where, issue by issue.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { date, term, text } from '../../brief/format/fields.ts';
import { actor, audience, item, list, source, toDo } from '../../brief/format/schema-parts.ts';
import { STANCES } from '../../brief/format/terms.ts';

const stance = z.strictObject({
  stance: term('where the actor stands', STANCES),
  text: text('in our words').optional(),
  source,
  date: date('when it was taken').optional(),
  note: item.note,
  to_do: toDo,
  audience,
});

const position = z.strictObject({
  ...item,
  issue: text('the matter at issue'),
  stances: z.record(actor('actor'), stance).describe('where each actor stands, by actor'),
});

export const positions = defineBlock({
  field: list(position, 'who stands where, issue by issue'),
  title: 'issue',
  statement: { kind: 'position' },
  labels: {
    column: ['issue'],
    stance: STANCES,
    stance_meaning: STANCES,
    legend: ['stances'],
  },
});
