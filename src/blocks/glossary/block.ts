// The glossary: what terms mean.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { text } from '../../brief/format/fields.ts';

export const glossary = defineBlock({
  field: z.record(text('term'), text('meaning')).describe('meaning, by term'),
});
