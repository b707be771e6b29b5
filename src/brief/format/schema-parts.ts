// What several blocks of the format have in common.
import * as z from 'zod';
import { isRecord } from '../yaml/plain-value.ts';
import { date, id, pattern, roles, sourceRefs, text } from './fields.ts';

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

/** Whom something is for; without it, everybody. */
export const audience = list(
  id('a key of `audiences`').register(roles, { role: 'audience' }),
  'whom it is for: keys of `audiences`; without it, everybody',
).optional();

/** The long form of a prose that is not for everybody. */
export const withheldText: z.ZodObject<{ text: z.ZodString; audience: typeof audience }> =
  z.strictObject({ text: text('the words'), audience });

/** Prose, or `{ text, audience }`; the latter is read as its text. */
export function withholdable(description: string): z.ZodPreprocess<z.ZodString, unknown> {
  return z
    .preprocess(readProse, text(description))
    .describe(description)
    .register(roles, { role: 'withholdable' });
}

function readProse(value: unknown, context: z.core.$RefinementCtx): unknown {
  // Without one of its keys it is a text whose braces lack quotes.
  if (!isRecord(value) || !('text' in value || 'audience' in value)) return value;
  return readAs(withheldText, value, context)?.text ?? NOTHING_MORE;
}

/** In the place of a text that was faulty: one problem is told once, the text is not looked at again. */
const NOTHING_MORE = 'x';

function readAs<T>(
  form: z.ZodType<T>,
  value: unknown,
  context: z.core.$RefinementCtx,
): T | undefined {
  const { data, error } = form.safeParse(value);
  for (const issue of error?.issues ?? []) context.issues.push(issue as z.core.$ZodRawIssue);
  return data;
}

const oneToDo = text('what is still to do');

/** What is still open; a mere text is read as a list of one. */
export const toDo: z.ZodOptional<z.ZodPreprocess<z.ZodArray<z.ZodString>, unknown>> = z
  .preprocess(readToDo, list(oneToDo, 'things that are still to do'))
  .describe('what is still to do before this is final: a text or a list of texts')
  .optional();

function readToDo(value: unknown, context: z.core.$RefinementCtx): unknown {
  if (value === null || typeof value === 'object') return value;
  return [readAs(oneToDo, value, context) ?? NOTHING_MORE];
}

/** What any item of a list may have. */
export const item = {
  id: id('name for references, unique in the brief').register(roles, { role: 'id' }).optional(),
  note: text('remark of the desk, printed under the item').optional(),
  to_do: toDo,
  audience,
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

/** What happened: in the timeline, and on the way to a ceasefire. */
export const event = z.strictObject({
  ...item,
  date: date('when'),
  place: text('where').optional(),
  text: text('what happened'),
  source,
});
