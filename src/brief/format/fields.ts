// The kinds of value that the blocks of a brief are made of.
import * as z from 'zod';
import type { BriefCode } from '../codes.ts';
import { type BriefDate, isDateProblem, parseDate } from '../dates/date.ts';
import { ID_PATTERN, parseSourceRef, type SourceRef } from './source-ref.ts';

const CONTROL = /[^\P{Cc}\t\n\r]|\p{Cs}/u;
/** Characters such as these, and halves of some that are whole: quickly found, if there are any. */
const MAYBE_CONTROL = /[^ -~\u00A0-\uD7FF\uE000-\uFFFF\t\n\r]/;

/** What a value means to the rest of the brief. */
export type Role =
  // Names that the brief itself gives, and references to them.
  | 'id'
  | 'actor'
  | 'source'
  | 'item'
  | 'audience'
  // Texts: the desk's own words, words of others, titles of works, names and terms, paths of files.
  | 'prose'
  | 'quoted'
  | 'title'
  | 'name'
  | 'file'
  // Prose that may be kept for some readers.
  | 'withholdable'
  | 'date'
  | 'period'
  // A number, or words for one.
  | 'quantity'
  // Words of closed lists, and of those that rise.
  | 'term'
  | 'scale'
  // The desk's own affair, which no reader of a final edition sees.
  | 'to-do'
  | 'ignore';
export const roles: z.core.$ZodRegistry<{ role: Role }> = z.registry<{ role: Role }>();

/** Fields that editions differ in without saying anything new, and those that are not compared. */
export const comparisons: z.core.$ZodRegistry<{ compared: 'each-edition' | 'never' }> = z.registry<{
  compared: 'each-edition' | 'never';
}>();

/** Fields that a page may leave to the full brief: the desk's own, and how a source was come by. */
export const aside: z.core.$ZodRegistry<object> = z.registry<object>();

/** How a text with a pattern is to be written. */
export interface Form {
  readonly code: 'invalid-value' | 'invalid-id';
  /** Completes “is not …”. */
  readonly expected: string;
  readonly hint: string;
}
export const forms: z.core.$ZodRegistry<Form> = z.registry<Form>();

/** Extra facts on an issue of our own: the code of its diagnostic and what would mend it. */
export interface IssueParams {
  readonly code: BriefCode;
  readonly hint?: string;
  /** What was wanted, to complete “must be …”. */
  readonly expected?: string;
}

/** A text of some kind: not empty, no control characters. Examples are for editors and `explain`. */
export function text(description: string, ...examples: readonly string[]): z.ZodString {
  return z
    .string()
    .min(1, { abort: true })
    .superRefine((value, context) => {
      if (value.trim() === '') report(context, 'holds only spaces', { code: 'empty-value' });
      const control = MAYBE_CONTROL.test(value) ? CONTROL.exec(value)?.[0] : undefined;
      if (control !== undefined) {
        const name = `U+${control.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
        report(context, `holds the control character ${name}, which no font can print`, {
          code: 'control-character',
          hint: 'delete the character',
        });
      }
    })
    .meta(described(description, examples));
}

type Text = (description: string, ...examples: readonly string[]) => z.ZodString;

/** What the desk says in its own words: the checks of wording read it. */
export const prose: Text = textOf('prose');
/** Words of others, to the letter. */
export const quoted: Text = textOf('quoted');
/** What a work is called. */
export const title: Text = textOf('title');
/** A name, a place, an office: no sentence. */
export const name: Text = textOf('name');
/** A path below the folder of the brief. */
export const file: Text = textOf('file');

function textOf(role: Role): Text {
  return (description, ...examples) => text(description, ...examples).register(roles, { role });
}

/** What a field says of itself. */
export function described(
  description: string,
  examples: readonly unknown[],
): { description: string; examples?: unknown[] } {
  return { description, ...(examples.length > 0 && { examples: [...examples] }) };
}

/** A text that must match a pattern; `expected` completes “is not …”. */
export function pattern(
  description: string,
  expression: RegExp,
  expected: string,
  hint: string,
  ...examples: readonly string[]
): z.ZodString {
  const form: Form = { code: 'invalid-value', expected, hint };
  return z.string().regex(expression).meta(described(description, examples)).register(forms, form);
}

/** An id: a key of `actors` or `sources`, or the `id` of an item. */
export function id(description: string, ...examples: readonly string[]): z.ZodString {
  const hint = 'write a letter, then letters, digits, “-” and “_”';
  const form: Form = { code: 'invalid-id', expected: 'an id', hint };
  return z.string().regex(ID_PATTERN).meta(described(description, examples)).register(forms, form);
}

/** One word of a closed list. */
export function term<const T extends readonly string[]>(
  description: string,
  values: T,
): z.ZodEnum<{ [K in T[number]]: K }> {
  return z.enum(values).describe(description).register(roles, { role: 'term' });
}

/** One word of a list that rises. */
export function scale<const T extends readonly string[]>(
  description: string,
  values: T,
): z.ZodEnum<{ [K in T[number]]: K }> {
  return term(description, values).register(roles, { role: 'scale' });
}

/** A date in one of the four forms, or `{ date, inferred }`. */
export function date(description: string): z.ZodType<BriefDate, unknown> {
  const examples = ['2027-05-04', '2027-05', 2027, '2027-05-04T18:00+02:00'];
  return z
    .unknown()
    .transform(readDate)
    .meta({ description, allOf: [{ $ref: '#/definitions/date' }], examples })
    .register(roles, { role: 'date' });
}

/** `id`, `id locator`, or a list of these. */
export function sourceRefs(description: string): z.ZodType<SourceRef[], unknown> {
  const examples = ['meridian', 'meridian ¶4', ['meridian ¶4', 'gazette p. 2']];
  return z
    .unknown()
    .transform(readSourceRefs)
    .meta({ description, allOf: [{ $ref: '#/definitions/source' }], examples })
    .register(roles, { role: 'source' });
}

type Context = z.core.$RefinementCtx;

function report(context: Context, message: string, params: IssueParams): void {
  context.addIssue({ code: 'custom', message, params: { ...params } });
}

function readDate(value: unknown, context: Context): BriefDate {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return writtenDate(value, context, []);
  const parts = inferredDate.safeParse(value);
  for (const issue of parts.error?.issues ?? []) context.issues.push(issue as z.core.$ZodRawIssue);
  const date = writtenDate((value as { date?: unknown }).date, context, ['date']);
  return parts.success ? { ...date, inferred: parts.data.inferred } : date;
}

/** The long form of a date, for one that the desk has concluded. */
export const inferredDate: z.ZodType<{ inferred: string }, unknown> = z.strictObject({
  date: z.unknown().optional(),
  inferred: prose('why the date is inferred'),
});

/** A date that stands in the brief as text or, for a bare year, as a number. */
function writtenDate(value: unknown, context: Context, path: string[]): BriefDate {
  const add = (code: BriefCode, message: string): void => {
    const params = { code, expected: 'a date' };
    context.addIssue({ code: 'custom', message, path, params });
  };
  if (typeof value !== 'string' && typeof value !== 'number') {
    add('wrong-type', '');
    return z.NEVER;
  }
  const result = parseDate(String(value));
  if (!isDateProblem(result)) return result;
  add(result.code, result.message);
  return z.NEVER;
}

function readSourceRefs(value: unknown, context: Context): SourceRef[] {
  if (!Array.isArray(value)) return [readSourceRef(value, context, [])];
  if (value.length === 0) report(context, '', { code: 'empty-value' });
  return value.map((item, index) => readSourceRef(item, context, [index]));
}

function readSourceRef(value: unknown, context: Context, path: number[]): SourceRef {
  const hint = 'write the id of a source and, after a space, the place in it, e.g. meridian ¶4';
  const add = (code: BriefCode, message: string): void => {
    const params = { code, hint, expected: 'the id of a source' };
    context.addIssue({ code: 'custom', message, path, params });
  };
  if (typeof value !== 'string') {
    add('wrong-type', '');
    return z.NEVER;
  }
  const ref = parseSourceRef(value);
  if (ref !== undefined) return ref;
  add('invalid-source', `“${value}” does not begin with the id of a source`);
  return z.NEVER;
}
