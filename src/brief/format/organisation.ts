// Who publishes the brief: its name and mark, where it is reached, what it does not answer for.
import * as z from 'zod';
import { comparisons, file, name, prose } from './fields.ts';

/** The house that a brief is of. */
export const organisation = z
  .strictObject({
    name: name('its name as printed', 'Maritime Policy Institute'),
    logo: file(
      'picture (PNG, JPEG or SVG) in the folder of the brief, above the title in place of the name',
      'logo.svg',
    ).optional(),
    address: name('where it is, in one line', '4 Quay Street, Port Ellin').optional(),
    contact: name(
      'how it is reached: telephone, e-mail or web address',
      'desk@example.org',
    ).optional(),
    disclaimer: prose(
      'what it does not answer for',
      'The borders on our maps imply no opinion on the status of any place.',
    ).optional(),
  })
  .describe('who publishes it')
  .register(comparisons, { compared: 'each-edition' });
