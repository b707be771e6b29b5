// A line of a brief's history: an edition before this one.
import * as z from 'zod';
import { aside, comparisons, date, file, name } from './fields.ts';
import { list, withholdable } from './schema-parts.ts';

/** An edition that came before; of its own number, date, authors and changes the brief tells itself. */
export const version = z.strictObject({
  edition: z
    .int()
    .min(1)
    .meta({ description: 'number of the edition', examples: [1] }),
  date: date('the moment up to which it knew'),
  by: name('who wrote it', 'Ida Marchetti').optional(),
  file: file('the brief as it was then, in the folder of the brief').register(aside, {}).optional(),
  text: withholdable('what changed in it', 'First edition.').optional(),
});

/** What an item was in editions before; kept editions say it of themselves (`versions`). */
export function was<Shape extends z.core.$ZodLooseShape>(shape: Shape, what: string) {
  const one = z.strictObject({
    edition: z
      .int()
      .min(1)
      .meta({ description: 'number of the edition', examples: [1] }),
    ...shape,
  });
  return list(one, `${what} in editions before; read from the files of versions`)
    .register(aside, {})
    .register(comparisons, { compared: 'never' })
    .optional();
}
