// The glossary: what terms mean.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { name, prose } from '../../brief/format/fields.ts';

export const glossary = defineBlock({
  field: z.record(name('term'), prose('meaning')).meta({
    description: 'meaning, by term',
    examples: [{ EEZ: 'Exclusive economic zone, up to 200 nautical miles off the coast' }],
  }),
  skeleton: skeleton`
glossary:
  Term: ${'What the term means.'}
`,
});
