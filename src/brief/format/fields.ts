// The kinds of value that the blocks of a brief are made of.
import * as z from 'zod';
import type { BriefCode } from '../codes.ts';
import { type BriefDate, isDateProblem, parseDate } from '../dates/date.ts';
import { ID_PATTERN, parseSourceRef, type SourceRef } from './source-ref.ts';

const DATE_PATTERN =
  '^XXXX-\\d{2}(-\\d{2})?$|^\\d{4}(-\\d{2}(-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2})? ?([Zz]|[+-]\\d{2}:?\\d{2}))?)?)?$';
const CONTROL = /[^\P{Cc}\t\n\r]|\p{Cs}/u;
/** Characters such as these, and halves of some that are whole: quickly found, if there are any. */
const MAYBE_CONTROL = /[^ -~\u00A0-\uD7FF\uE000-\uFFFF\t\n\r]/;

/** What a value means to the rest of the brief, so that references can be followed. */
export type Role =
  | 'actor'
  | 'source'
  | 'id'
  | 'item'
  | 'date'
  | 'period'
  | 'audience'
  | 'withholdable';
export const roles: z.core.$ZodRegistry<{ role: Role }> = z.registry<{ role: Role }>();

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

/** Prose or a name: not empty, no control characters. */
export function text(description: string): z.ZodString {
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
    .describe(description);
}

/** A text that must match a pattern; `expected` completes “is not …”. */
export function pattern(
  description: string,
  expression: RegExp,
  expected: string,
  hint: string,
): z.ZodString {
  const form: Form = { code: 'invalid-value', expected, hint };
  return z.string().regex(expression).describe(description).register(forms, form);
}

/** An id: a key of `actors` or `sources`, or the `id` of an item. */
export function id(description: string): z.ZodString {
  const hint = 'write a letter, then letters, digits, “-” and “_”';
  const form: Form = { code: 'invalid-id', expected: 'an id', hint };
  return z.string().regex(ID_PATTERN).describe(description).register(forms, form);
}

/** One word of a closed list. */
export function term<const T extends readonly string[]>(
  description: string,
  values: T,
): z.ZodEnum<{ [K in T[number]]: K }> {
  return z.enum(values).describe(description);
}

/** Definitions of the JSON Schema for values that this module reads itself. */
export const DEFINITIONS: Record<string, unknown> = {
  date: {
    anyOf: [
      { $ref: '#/definitions/writtenDate' },
      {
        type: 'object',
        properties: {
          date: { $ref: '#/definitions/writtenDate' },
          inferred: { type: 'string', minLength: 1, description: 'why the date is inferred' },
        },
        required: ['date', 'inferred'],
        additionalProperties: false,
      },
    ],
  },
  writtenDate: { type: ['string', 'integer'], pattern: DATE_PATTERN },
  source: {
    anyOf: [
      { $ref: '#/definitions/sourceRef' },
      { type: 'array', items: { $ref: '#/definitions/sourceRef' }, minItems: 1 },
    ],
  },
  sourceRef: { type: 'string', minLength: 1 },
  withholdable: {
    type: 'object',
    properties: {
      text: { type: 'string', minLength: 1, description: 'the words' },
      audience: {
        type: 'array',
        items: { type: 'string' },
        minItems: 1,
        description: 'whom it is for: keys of `audiences`',
      },
    },
    required: ['text'],
    additionalProperties: false,
  },
};

/** A date in one of the four forms, or `{ date, inferred }`. */
export function date(description: string): z.ZodType<BriefDate, unknown> {
  return z
    .unknown()
    .transform(readDate)
    .meta({ description, allOf: [{ $ref: '#/definitions/date' }] })
    .register(roles, { role: 'date' });
}

/** `id`, `id locator`, or a list of these. */
export function sourceRefs(description: string): z.ZodType<SourceRef[], unknown> {
  return z
    .unknown()
    .transform(readSourceRefs)
    .meta({ description, allOf: [{ $ref: '#/definitions/source' }] })
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
  inferred: text('why the date is inferred'),
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
