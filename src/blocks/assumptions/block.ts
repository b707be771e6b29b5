// Assumptions: what the desk takes for granted.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { text } from '../../brief/format/fields.ts';
import { item, list, source } from '../../brief/format/schema-parts.ts';

const assumption = z.strictObject({
  ...item,
  text: text('what is taken for granted'),
  if_wrong: text('what follows if it is wrong').optional(),
  source,
});

export const assumptions = defineBlock({
  field: list(assumption, 'what the desk takes for granted'),
  letter: 'A',
  title: 'text',
  statement: { kind: 'assumption' },
  labels: { assumption: ['if_wrong'] },
});
