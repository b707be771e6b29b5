// What zod finds wrong with the values of a brief, in the words of people who write briefs.
import type { z } from 'zod';
import { nearest } from '../diagnostics/nearest.ts';
import type { BriefCode } from './codes.ts';
import { forms, type IssueParams } from './fields.ts';
import { type Path, pathText } from './path-text.ts';
import { isRecord } from './plain-value.ts';
import { descriptionOf, keySchemaAt, knownKeys, schemaAt } from './schema-walk.ts';

/** A problem at a path of the brief; `at` says which part of the entry to point to. */
export interface PathProblem {
  readonly code: BriefCode;
  readonly message: string;
  readonly hint?: string;
  readonly path: Path;
  readonly at: 'value' | 'key';
}

type Issue = z.core.$ZodIssue;
type Found = Pick<PathProblem, 'code' | 'message'> & { readonly hint?: string | undefined };

/** The problems of one issue; an issue on unknown keys names several. */
export function issueProblems(issue: Issue, brief: unknown): PathProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problem(unknownKey(path, key), [...path, key], 'key'));
  if (issue.code === 'invalid_key')
    return [problem(invalidForm(path.at(-1), keySchemaAt(path)), path, 'key')];
  const value = valueAt(brief, path);
  if (value === undefined) return [problem(missingKey(path), path.slice(0, -1), 'key')];
  return [problem(valueProblem(issue, value, path), path, 'value')];
}

function problem({ code, message, hint }: Found, path: Path, at: 'value' | 'key'): PathProblem {
  return { code, message, path, at, ...(hint !== undefined && { hint }) };
}

/** The value at a path; undefined if there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((parent, step) => {
    const holds = typeof parent === 'object' && parent !== null && Object.hasOwn(parent, step);
    return holds ? (parent as Record<string | number, unknown>)[step] : undefined;
  }, value);
}

function unknownKey(path: Path, key: string): Found {
  const known = knownKeys(schemaAt(path));
  const near = nearest(key, known);
  const place = path.length === 0 ? 'a brief' : `“${pathText(path)}”`;
  return {
    code: 'unknown-key',
    message: `${place} has no key “${key}”`,
    hint: near === undefined ? `its keys are ${known.join(', ')}` : `did you mean “${near}”?`,
  };
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

function valueProblem(issue: Issue, value: unknown, path: Path): Found {
  const name = path.length === 0 ? 'a brief' : `“${pathText(path)}”`;
  const params = issue.code === 'custom' ? (issue.params as IssueParams | undefined) : undefined;
  if (value === null || params?.code === 'empty-value' || isTooShort(issue))
    return emptyValue(name, params?.hint);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(name, EXPECTED[issue.expected] ?? issue.expected, value);
    case 'invalid_value':
      return unknownTerm(name, issue.values.map(String), value);
    case 'invalid_format':
      return invalidForm(value, schemaAt(path));
    case 'custom':
      return custom(name, issue.message, params, value);
    default:
      return { code: 'invalid-value', message: `${name} is out of range`, hint: rangeHint(issue) };
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping of keys and values',
  record: 'a mapping of keys and values',
};

function isTooShort(issue: Issue): boolean {
  return issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array');
}

function emptyValue(name: string, hint?: string): Found {
  return {
    code: 'empty-value',
    message: `${name} has no value`,
    hint: hint ?? 'write a value after the colon, or delete the key',
  };
}

function wrongType(name: string, expected: string, value: unknown, hint?: string): Found {
  return {
    code: 'wrong-type',
    message: `${name} must be ${expected}, not ${kindOf(value)}`,
    hint: hint ?? typeHint(expected, value),
  };
}

function typeHint(expected: string, value: unknown): string | undefined {
  if (expected === 'text' && typeof value !== 'object') return `put it in quotes: "${value}"`;
  if (expected === 'text') return 'write one sentence or word; a text with { or [ needs quotes';
  if (expected === 'a list') return 'write each entry on a line of its own after “- ”';
  if (expected.startsWith('a mapping')) return 'write “key: value” pairs, indented by two spaces';
  return 'write digits only, without quotes';
}

/** A value of a brief as its author would call it. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a mapping';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return `the truth value ${value}`;
  return `the number ${value}`;
}

function unknownTerm(name: string, allowed: readonly string[], value: unknown): Found {
  if (typeof value === 'object') return wrongType(name, 'one word', value, listed(allowed));
  const near = nearest(String(value), allowed);
  const question = near === undefined ? '' : `did you mean “${near}”? `;
  return {
    code: 'unknown-term',
    message: `${name} cannot be “${value}”`,
    hint: question + listed(allowed),
  };
}

function listed(allowed: readonly string[]): string {
  return `allowed: ${allowed.join(' | ')}`;
}

function invalidForm(value: unknown, schema: z.core.$ZodType | undefined): Found {
  const form = schema === undefined ? undefined : forms.get(schema);
  const { code = 'invalid-value', expected = 'allowed here', hint } = form ?? {};
  return { code, message: `“${value}” is not ${expected}`, hint };
}

function custom(
  name: string,
  message: string,
  params: IssueParams | undefined,
  value: unknown,
): Found {
  if (params?.code === 'wrong-type')
    return wrongType(name, params.expected ?? '', value, params.hint);
  const sentence = params?.code === 'control-character' ? `${name} ${message}` : message;
  return {
    code: params?.code ?? 'invalid-value',
    message: sentence,
    hint: params?.hint,
  };
}

function rangeHint(issue: Issue): string | undefined {
  if (issue.code === 'too_small') return `write ${issue.minimum} or more`;
  return issue.code === 'too_big' ? `write ${issue.maximum} or less` : undefined;
}
