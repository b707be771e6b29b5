// Assumptions: what the desk takes for granted.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { prose } from '../../brief/format/fields.ts';
import { item, list, source } from '../../brief/format/schema-parts.ts';

const assumption = z.strictObject({
  ...item,
  text: prose('what is taken for granted', 'Both delegations speak for their governments.'),
  if_wrong: prose('what follows if it is wrong').optional(),
  source,
});

export const assumptions = defineBlock({
  field: list(assumption, 'what the desk takes for granted'),
  letter: 'A',
  title: 'text',
  statement: { kind: 'assumption' },
  labels: { assumption: ['if_wrong'] },
  skeleton: skeleton`
assumptions:
  - { text: ${'What is taken for granted.'}, if_wrong: ${'What follows if that is wrong.'} }
`,
});
