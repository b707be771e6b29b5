// Actors: who acts and speaks, by id.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { id, term, text } from '../../brief/format/fields.ts';
import { audience, item, toDo } from '../../brief/format/schema-parts.ts';
import { ACTOR_KINDS } from '../../brief/format/terms.ts';

const actor = z.strictObject({
  name: text('full name'),
  short: text('name in tables').optional(),
  role: text('office or function').optional(),
  affiliation: text('state or organisation they speak for').optional(),
  kind: term('what the actor is', ACTOR_KINDS).optional(),
  note: item.note,
  to_do: toDo,
  audience,
});

export const actors = defineBlock({
  field: z.record(id('actor'), actor).describe('who acts and speaks, by id'),
  title: 'name',
  labels: { actors: ['unsaid'], actor_kind: ACTOR_KINDS },
});
