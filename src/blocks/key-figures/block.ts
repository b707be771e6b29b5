// Key figures: the numbers a reader wants first, each with its unit and where it was read.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { date, name, prose } from '../../brief/format/fields.ts';
import { quantity } from '../../brief/format/quantity-fields.ts';
import { item, list, source } from '../../brief/format/schema-parts.ts';

const keyFigure = z.strictObject({
  ...item,
  value: quantity('the number, or words for it', 412_000, '79 %', 'about 30'),
  unit: name('what is counted, beside the number', 'people').optional(),
  label: prose('what the number says', 'displaced since January'),
  change: prose('how it has changed', '+3 % since July').optional(),
  as_of: date('when it was so').optional(),
  source,
});

export const keyFigures = defineBlock({
  field: list(keyFigure, 'numbers that a reader wants first'),
  called: 'keyFigures',
  title: 'label',
  statement: { kind: 'key figure', date: 'as_of' },
  labels: { key_figure: ['as_of'] },
  synonyms: ['numbers', 'statistics', 'stats', 'facts_and_figures'],
  skeleton: skeleton`
key_figures:
  - { value: 412000, label: ${'what the number says'}, source: paper ¶2 }
`,
});
