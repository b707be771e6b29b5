// Gaps: what is not known.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { prose } from '../../brief/format/fields.ts';
import { item, list, source } from '../../brief/format/schema-parts.ts';

const gap = z.strictObject({
  ...item,
  text: prose('what is not known'),
  why_it_matters: prose('what depends on it').optional(),
  source,
});

export const gaps = defineBlock({
  field: list(
    z.preprocess(asItem, gap).meta({ examples: ['Who will monitor the truce line.'] }),
    'what is not known',
  ),
  letter: 'G',
  title: 'text',
  statement: { kind: 'gap' },
  synonyms: ['unknowns'],
  skeleton: skeleton`
gaps:
  - ${'What nobody knows yet.'}
`,
});

/** A gap may be written as a mere sentence. */
function asItem(value: unknown): unknown {
  return typeof value === 'string' ? { text: value } : value;
}
