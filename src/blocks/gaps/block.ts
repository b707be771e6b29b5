// Gaps: what is not known.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { text } from '../../brief/format/fields.ts';
import { item, list, source } from '../../brief/format/schema-parts.ts';

const gap = z.strictObject({
  ...item,
  text: text('what is not known'),
  why_it_matters: text('what depends on it').optional(),
  source,
});

export const gaps = defineBlock({
  field: list(z.preprocess(asItem, gap), 'what is not known'),
  letter: 'G',
  title: 'text',
  statement: { kind: 'gap' },
});

/** A gap may be written as a mere sentence. */
function asItem(value: unknown): unknown {
  return typeof value === 'string' ? { text: value } : value;
}
