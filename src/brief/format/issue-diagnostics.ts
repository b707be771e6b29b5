// What zod finds wrong with the values of a brief, in the words of people who write briefs.
import type { z } from 'zod';
import type { BriefCode } from '../codes.ts';
import { isDateProblem, parseDate } from '../dates/date.ts';
import { DATE_HINT, dateHint } from '../hints/date-hint.ts';
import { type Declared, idLike } from '../hints/declared.ts';
import { keyHint } from '../hints/key-hint.ts';
import { likelyTerm } from '../hints/likely-term.ts';
import { inQuotes } from '../hints/quote-hint.ts';
import type { Hint, PathProblem } from '../yaml/path-problem.ts';
import { type Path, pathText, valueAt } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import { forms, type IssueParams, roles } from './fields.ts';
import { descriptionOf, keySchemaAt, schemaAt } from './schema-walk.ts';

/** What the words for a problem are found with. */
export interface Surroundings {
  /** The values of the brief. */
  readonly value: unknown;
  readonly declared: Declared;
  /** The characters of a value as they stand in its file. */
  readonly written: (path: Path) => string | undefined;
}

type Issue = z.core.$ZodIssue;
type Found = Pick<PathProblem, 'code' | 'message'> & { readonly hint?: Hint | undefined };

/** The problems of one issue; an issue on unknown keys names several. */
export function issueProblems(issue: Issue, around: Surroundings): PathProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') return unknownKeys(path, issue.keys, around);
  if (issue.code === 'invalid_key') {
    const name = String(path.at(-1));
    return [problem(invalidForm(name, keySchemaAt(path), around), path, 'key')];
  }
  const value = valueAt(around.value, path);
  if (value === undefined) return [problem(missingKey(path), path.slice(0, -1), 'key')];
  const written = typeof value === 'string' ? undefined : around.written(path);
  const place: Place = { ...around, path, name: nameOf(path), value, text: written };
  return [problem(valueProblem(issue, place), path, 'value')];
}

/** A value that something is wrong with. */
interface Place extends Surroundings {
  readonly path: Path;
  readonly name: string;
  /** The characters of the file, where the value is no text; undefined if they are not known. */
  readonly text: string | undefined;
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'a brief' : `“${pathText(path)}”`;
}

function problem({ code, message, hint }: Found, path: Path, at: 'value' | 'key'): PathProblem {
  return { code, message, path, at, ...(hint !== undefined && { hint }) };
}

function unknownKeys(path: Path, keys: readonly string[], { value }: Surroundings): PathProblem[] {
  const name = nameOf(path);
  return keys.map((key) => {
    const hint = (): string => keyHint(path, key, value);
    const message = `${name} has no key “${key}”`;
    return { code: 'unknown-key', message, hint, path: [...path, key], at: 'key' };
  });
}

function missingKey(path: Path): Found {
  const schema = schemaAt(path);
  const description = schema === undefined ? '' : descriptionOf(schema);
  return {
    code: 'missing-key',
    message: `“${pathText(path)}” is missing`,
    hint: `add “${path.at(-1)}: …”${description === '' ? '' : ` (${description})`}`,
  };
}

function valueProblem(issue: Issue, place: Place): Found {
  const { value, path } = place;
  const params = issue.code === 'custom' ? (issue.params as IssueParams | undefined) : undefined;
  if (value === null || params?.code === 'empty-value' || isTooShort(issue))
    return emptyValue(place, params?.hint);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(place, EXPECTED[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return unknownTerm(place, issue.values.map(String));
    case 'invalid_format':
      // One value where a list may stand has the form of its members.
      return invalidForm(String(value), schemaAt([...path, 0]) ?? schemaAt(path), place);
    case 'custom':
      return custom(place, issue.message, params);
    default:
      return {
        code: 'invalid-value',
        message: `${place.name} is out of range`,
        hint: rangeHint(issue),
      };
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping of keys and values',
  record: 'a mapping of keys and values',
};

function isTooShort(issue: Issue): boolean {
  return issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array');
}

function emptyValue({ name, value, text }: Place, hint?: string): Found {
  const message = `${name} has no value`;
  // `null` and `~` are words of YAML; whoever meant a text has to say so.
  if (value === null && text !== undefined && /^(?:null|~)$/i.test(text))
    return {
      code: 'empty-value',
      message,
      hint: `${text} means “no value” in YAML; if it is meant as a text, write ${inQuotes(text)}`,
    };
  return {
    code: 'empty-value',
    message,
    hint: hint ?? 'write a value after the colon, or delete the key',
  };
}

function wrongType(place: Place, expected: string, hint?: string): Found {
  return {
    code: 'wrong-type',
    message: `${place.name} must be ${expected}, not ${kindOf(place)}`,
    hint: hint ?? typeHint(expected, place),
  };
}

function typeHint(expected: string, { value, text = '' }: Place): string | undefined {
  if (expected === 'text' && typeof value !== 'object')
    return `put it in quotes: ${inQuotes(text === '' ? String(value) : text)}`;
  if (expected === 'text' && /^[[{]/.test(text))
    return `a text that begins with ${text.charAt(0)} needs quotes: ${inQuotes(text)}`;
  if (expected === 'text') return 'write one sentence or word; a text with { or [ needs quotes';
  if (expected === 'a list') return 'write each entry on a line of its own after “- ”';
  if (expected.startsWith('a mapping')) return 'write “key: value” pairs, indented by two spaces';
  if (expected === EXPECTED['boolean']) return 'write true or false, without quotes';
  return expected === 'a date' ? DATE_HINT : 'write digits only, without quotes';
}

/** A value of a brief as its author would call it. */
function kindOf({ value, text }: Place): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a mapping';
  if (typeof value === 'string') return 'text';
  const kind = typeof value === 'boolean' ? 'truth value' : 'number';
  return `the ${kind} ${text ?? value}`;
}

function unknownTerm(place: Place, allowed: readonly string[]): Found {
  const { name, value, text } = place;
  if (typeof value === 'object') return wrongType(place, 'one word', listed(allowed));
  const written = text ?? String(value);
  const term = likelyTerm(written, allowed);
  const bare = term === written ? ' without quotes' : '';
  const question = term === undefined ? '' : `did you mean “${term}”${bare}? `;
  return {
    code: 'unknown-term',
    message: `${name} cannot be “${written}”`,
    hint: question + listed(allowed),
  };
}

function listed(allowed: readonly string[]): string {
  return `allowed: ${allowed.join(' | ')}`;
}

function invalidForm(
  written: string,
  schema: z.core.$ZodType | undefined,
  { declared }: Surroundings,
): Found {
  const form = schema === undefined ? undefined : forms.get(schema);
  const role = schema === undefined ? undefined : roles.get(schema)?.role;
  const { code = 'invalid-value', expected = 'allowed here', hint } = form ?? {};
  const words = (): string | undefined =>
    (role && declared.idHint(role, written)) ??
    (code === 'invalid-id' ? `${hint}${asId(written)}` : hint);
  return { code, message: `“${written}” is not ${expected}`, hint: words };
}

function asId(written: string): string {
  const id = idLike(written);
  return id === undefined ? '' : `, as in ${id}`;
}

const DATE_CODES: ReadonlySet<unknown> = new Set<BriefCode>([
  'invalid-date',
  'impossible-date',
  'time-without-zone',
]);

function custom(place: Place, message: string, params: IssueParams | undefined): Found {
  const { code = 'invalid-value', expected = '', hint } = params ?? {};
  if (code === 'wrong-type') return wrongType(place, expected, hint);
  if (DATE_CODES.has(code)) return notADate(code, message, place.text ?? String(place.value));
  if (code === 'invalid-source') {
    const written = String(place.value);
    return { code, message, hint: () => place.declared.idHint('source', written) ?? hint };
  }
  const sentence = code === 'control-character' ? `${place.name} ${message}` : message;
  return { code, message: sentence, hint };
}

/** Said of the characters of the file: to YAML `2027.10` is the number 2027.1. */
function notADate(code: BriefCode, message: string, written: string): Found {
  const read = parseDate(written);
  const problem = isDateProblem(read) ? read : { code, message };
  return { ...problem, hint: () => dateHint(written) };
}

function rangeHint(issue: Issue): string | undefined {
  if (issue.code === 'too_small') return `write ${issue.minimum} or more`;
  return issue.code === 'too_big' ? `write ${issue.maximum} or less` : undefined;
}
