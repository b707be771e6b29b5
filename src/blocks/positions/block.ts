// Positions: who stands where, issue by issue.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { date, prose, term } from '../../brief/format/fields.ts';
import { actor, audience, item, list, source, toDo } from '../../brief/format/schema-parts.ts';
import { was } from '../../brief/format/version.ts';

export const STANCES = ['supports', 'conditional', 'opposes', 'silent', 'unknown'] as const;

const stance = z.strictObject({
  stance: term('where the actor stands', STANCES),
  text: prose('in our words').optional(),
  source,
  date: date('when it was taken').optional(),
  was: was({ stance: term('where the actor stood then', STANCES) }, 'where the actor stood'),
  note: item.note,
  to_do: toDo,
  audience,
});

const position = z.strictObject({
  ...item,
  issue: prose('the matter at issue', 'Demilitarised shore'),
  stances: z.record(actor('actor'), stance).meta({
    description: 'where each actor stands, by actor',
    examples: [{ kastria: { stance: 'supports' }, velmora: { stance: 'opposes' } }],
  }),
});

export const positions = defineBlock({
  field: list(position, 'who stands where, issue by issue'),
  title: 'issue',
  statement: { kind: 'position' },
  labels: {
    column: ['issue', 'actor'],
    stance: STANCES,
    stance_meaning: STANCES,
    legend: ['stances'],
  },
  skeleton: skeleton`
positions:
  - issue: ${'The matter at issue'}
    stances:
      first: { stance: conditional }
      second: { stance: supports }
`,
});
