// Options: what could be done, with what speaks for and against each, and which one the desk recommends.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { prose } from '../../brief/format/fields.ts';
import { quantity } from '../../brief/format/quantity-fields.ts';
import { item, list, source, toggle, withholdable } from '../../brief/format/schema-parts.ts';

const option = z.strictObject({
  ...item,
  title: prose('what would be done', 'Twelve months, with a report each quarter'),
  for: list(
    withholdable('argument for it', 'Both parties have asked for a year.'),
    'what speaks for it',
  ).optional(),
  against: list(
    withholdable('argument against it', 'Four more votes a year.'),
    'what speaks against it',
  ).optional(),
  cost: quantity('what it costs, with its unit', '61 million', 'two posts').optional(),
  risk: withholdable('what may go wrong with it', 'A quarter in which nobody agrees.').optional(),
  recommended: toggle('whether the desk recommends it').optional(),
  source,
});

export const options = defineBlock({
  field: list(option, 'what could be done'),
  // The word is much the same in most of our languages: variant, Variante, wariant, вариант.
  letter: 'V',
  title: 'title',
  statement: { kind: 'option' },
  parts: { arguments: ['for', 'against'] },
  labels: { option: ['recommended', 'for', 'against', 'cost', 'risk'] },
  synonyms: ['alternatives', 'choices', 'variants', 'courses_of_action'],
  skeleton: skeleton`
options:
  - title: ${'What could be done.'}
    for: [${'What speaks for it.'}]
    against: [${'What speaks against it.'}]
    cost: ${'What it costs.'}
    risk: ${'What may go wrong with it.'}
    recommended: true
`,
});
