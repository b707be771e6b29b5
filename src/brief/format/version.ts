// A line of a brief's history: an edition before this one.
import * as z from 'zod';
import { date, name } from './fields.ts';
import { withholdable } from './schema-parts.ts';

/** An edition that came before; of its own number, date, authors and changes the brief tells itself. */
export const version = z.strictObject({
  edition: z
    .int()
    .min(1)
    .meta({ description: 'number of the edition', examples: [1] }),
  date: date('the moment up to which it knew'),
  by: name('who wrote it', 'Ida Marchetti').optional(),
  text: withholdable('what changed in it', 'First edition.').optional(),
});
