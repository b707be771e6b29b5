// What several blocks of the format have in common.
import * as z from 'zod';
import { isRecord } from '../yaml/plain-value.ts';
import {
  aside,
  comparisons,
  date,
  described,
  id,
  name,
  pattern,
  prose,
  roles,
  sourceRefs,
  text,
} from './fields.ts';

export const actor = (description: string): z.ZodString =>
  id(`${description}: a key of \`actors\``).register(roles, { role: 'actor' });
export const itemId = (...examples: readonly string[]): z.ZodString =>
  id('id of an item or source', ...examples).register(roles, { role: 'item' });
/** References that name an item of one block only, with what to call such an item. */
export const referenceTo: z.core.$ZodRegistry<{ block: string; noun: string }> = z.registry();
export const email = (): z.ZodString =>
  pattern(
    'e-mail address',
    /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"()]+$/,
    'an e-mail address',
    'write a name, @ and a domain, as in desk@example.org',
    'desk@example.org',
  );
export const address = (description: string): z.ZodString =>
  pattern(
    description,
    /^https?:\/\/[^\s<>"]+$/,
    'a web address',
    'write the whole address, as in https://example.org/article',
    'https://example.org/article',
  );
export const language = (description: string, ...examples: readonly string[]): z.ZodString =>
  pattern(
    description,
    /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/,
    'a language tag',
    'write a tag such as en, fr, uk or pt-BR',
    ...examples,
  );
/** Yes or no: a matter of how something is shown. */
export const toggle = (description: string): z.ZodBoolean =>
  z.boolean().meta(described(description, [true]));
export const list = <T extends z.ZodType>(
  item: T,
  description: string,
  ...examples: readonly unknown[]
): z.ZodArray<T> => z.array(item).min(1).meta(described(description, examples));

/** What may stand alone or as a list of several, and the definition of one. */
export const severals: WeakMap<z.core.$ZodType, z.core.$ZodType> = new WeakMap();

/** One mapping, or a list of them; `key` is what the JSON Schema calls it. */
export function oneOrMore<T>(
  one: z.ZodType<T>,
  key: string,
  description: string,
): z.ZodType<T | T[], unknown> {
  const each = { $ref: `#/definitions/${key}` };
  const several = list(one, description);
  const field = z
    .unknown()
    .transform((value, context) => {
      const read: T | T[] | undefined = Array.isArray(value)
        ? readAs(several, value, context)
        : readAs(one, value, context);
      return read ?? z.NEVER;
    })
    .meta({ description, anyOf: [each, { type: 'array', items: each, minItems: 1 }] });
  severals.set(field, one);
  return field;
}

/** Whom something is for; without it, everybody. */
export const audience = list(
  id('a key of `audiences`').register(roles, { role: 'audience' }),
  'whom it is for: keys of `audiences`; without it, everybody',
).optional();

/** The long form of a prose that is not for everybody. */
export const withheldText: z.ZodObject<{ text: z.ZodString; audience: typeof audience }> =
  z.strictObject({ text: prose('the words'), audience });

/** Prose, or `{ text, audience }`; the latter is read as its text. */
export function withholdable(
  description: string,
  ...examples: readonly string[]
): z.ZodPreprocess<z.ZodString, unknown> {
  return z
    .preprocess(readProse, prose(description))
    .meta(described(description, examples))
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

/** One actor, or a list of them; one alone is read as a list of one. */
export function actors(description: string): z.ZodPreprocess<z.ZodArray<z.ZodString>, unknown> {
  const one = actor(description);
  return z.preprocess(oneOrSeveral(one), list(one, description)).meta({
    description: `${description}: keys of \`actors\`, one or a list`,
    examples: ['union', ['union', 'harbour']],
  });
}

const oneToDo = text('what is still to do');

/** What is still open; a mere text is read as a list of one. */
export const toDo: z.ZodOptional<z.ZodPreprocess<z.ZodArray<z.ZodString>, unknown>> = z
  .preprocess(oneOrSeveral(oneToDo), list(oneToDo, 'things that are still to do'))
  .meta({
    description: 'what is still to do before this is final: a text or a list of texts',
    examples: [['confirm the date with the embassy']],
  })
  .register(roles, { role: 'to-do' })
  .optional();

/** Reads a mere value as a list of one; what is wrong with it is told of the value itself. */
function oneOrSeveral(one: z.ZodString) {
  return (value: unknown, context: z.core.$RefinementCtx): unknown => {
    if (value === null || typeof value === 'object') return value;
    return [readAs(one, value, context) ?? NOTHING_MORE];
  };
}

/** What any item of a list may have. */
export const item = {
  id: id('name for references, unique in the brief', 'accepted')
    .register(roles, { role: 'id' })
    .optional(),
  note: prose('remark of the desk, printed under the item').optional(),
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
    .meta({
      description: 'checks silenced for this item: `code: reason`',
      examples: [{ 'claim-without-source': 'said to us directly' }],
    })
    .register(roles, { role: 'ignore' })
    .optional(),
};
export const source = sourceRefs(
  'where it was read: `id`, `id locator` or a list of these',
).optional();

/** What happened: in the timeline, and on the way to a ceasefire. */
export const event = z.strictObject({
  ...item,
  date: date('when'),
  place: name('where', 'Port Ellin').optional(),
  text: prose('what happened'),
  short: name('what a drawn timeline calls it', 'Truce signed')
    .register(aside, {})
    .register(comparisons, { compared: 'never' })
    .optional(),
  source,
});
