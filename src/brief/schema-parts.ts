// What several blocks of the format have in common.
import * as z from 'zod';
import { id, pattern, roles, sourceRefs, text } from './fields.ts';

export const actor = (description: string): z.ZodString =>
  id(`${description}: a key of \`actors\``).register(roles, { role: 'actor' });
export const itemId = (): z.ZodString =>
  id('id of an item or source').register(roles, { role: 'item' });
export const email = (): z.ZodString =>
  pattern(
    'e-mail address',
    /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"()]+$/,
    'an e-mail address',
    'write a name, @ and a domain, as in desk@example.org',
  );
export const language = (description: string): z.ZodString =>
  pattern(
    description,
    /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/,
    'a language tag',
    'write a tag such as en, fr, uk or pt-BR',
  );
export const list = <T extends z.ZodType>(item: T, description: string): z.ZodArray<T> =>
  z.array(item).min(1).describe(description);

/** What any item of a list may have. */
export const item = {
  id: id('name for references, unique in the brief').register(roles, { role: 'id' }).optional(),
  note: text('remark of the desk, printed under the item').optional(),
  ignore: z
    .record(
      pattern(
        'code',
        /^[a-z]+(-[a-z]+)*$/,
        'the code of a check',
        'write a code such as claim-without-source',
      ),
      text('reason'),
    )
    .describe('checks silenced for this item: `code: reason`')
    .optional(),
};
export const source = sourceRefs(
  'where it was read: `id`, `id locator` or a list of these',
).optional();
