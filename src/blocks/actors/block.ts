// Actors: who acts and speaks, by id.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { aside, id, name, term } from '../../brief/format/fields.ts';
import { audience, item, toDo } from '../../brief/format/schema-parts.ts';

export const ACTOR_KINDS = [
  'person',
  'state',
  'organisation',
  'group',
  'mediator',
  'media',
  'other',
] as const;

const actor = z.strictObject({
  name: name('full name', 'Ioannis Drakos'),
  short: name('name in tables', 'Drakos').optional(),
  role: name('office or function', 'Envoy to the talks').optional(),
  affiliation: name('state or organisation they speak for', 'Velmora').optional(),
  kind: term('what the actor is', ACTOR_KINDS).register(aside, {}).optional(),
  note: item.note,
  to_do: toDo,
  audience,
});

export const actors = defineBlock({
  field: z.record(id('actor'), actor).meta({
    description: 'who acts and speaks, by id',
    examples: [{ kastria: { name: 'Kastria', kind: 'state' } }],
  }),
  title: 'name',
  labels: { actors: ['unsaid'], actor_kind: ACTOR_KINDS },
  synonyms: ['people', 'persons', 'parties', 'speakers', 'who'],
  skeleton: skeleton`
# Whoever speaks, asks or is asked; the key is the id that the rest of the brief uses.
actors:
  minister: { name: A. Name, role: ${'Office or function'}, affiliation: ${'Name of a state'}, kind: person }
  first: { name: ${'Name of a state'}, kind: state }
  second: { name: ${'Name of another state'}, kind: state }
`,
});
