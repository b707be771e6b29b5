// The YAML library's errors in our words; that of a mark that is never closed stands where it opens:
// that is where it is mended.

import { type Document, type ErrorCode, type Range, visit, type YAMLError } from 'yaml';
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import { hashHint, hashHintBefore, inQuotes } from '../hints/quote-hint.ts';

const HINTS: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'delete the anchor or tag before the alias',
  BAD_ALIAS: 'put a text that begins with * or & in quotes',
  BAD_DQ_ESCAPE: 'in double quotes write \\\\ for a backslash, or use single quotes',
  BAD_INDENT: 'keys of one block must begin in the same column',
  BAD_SCALAR_START: 'put a text that begins with @, ` or % in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'put a text that holds “: ” in quotes; keys of one block begin in the same column',
  BLOCK_IN_FLOW:
    'inside { } and [ ] put commas between entries, and a text that holds “: ” in quotes',
  MISSING_CHAR: 'check quotes, brackets, colons and commas here and on the line before',
  MULTILINE_IMPLICIT_KEY: 'write “key: value”: a key and its colon stand on one line',
  TAB_AS_INDENT: 'replace the tab with spaces',
  UNEXPECTED_TOKEN: 'check the lines before; a text with special characters belongs in quotes',
};

/** What is seen where a text of several lines was ended by a comment. */
const AFTER_TEXT: ReadonlySet<ErrorCode> = new Set(['BAD_INDENT', 'MISSING_CHAR']);

/** A syntax error or warning of the YAML library as a diagnostic. */
export function yamlDiagnostic(error: YAMLError, file: string, text: string): Diagnostic {
  const [start, end] = error.pos;
  const span = { start: Math.min(start, text.length), end: Math.min(end, text.length) };
  if (error.code === 'TAG_RESOLVE_FAILED') return customTag(text, file, span);
  const lost = AFTER_TEXT.has(error.code) ? hashHintBefore(text, span.start) : undefined;
  const hint = lost ?? HINTS[error.code] ?? '';
  const rest = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? restOfLine(text, span.start) : undefined;
  return {
    code: 'yaml-syntax',
    severity: error.name === 'YAMLWarning' ? 'warning' : 'error',
    message: yamlWording(error.message),
    file,
    span,
    ...(hint !== '' && { hint: rest === undefined ? hint : inTextHint(rest) }),
  };
}

function inTextHint(rest: string): string {
  return `a text that holds “: ” needs quotes: ${inQuotes(rest)}; a key begins on a line of its own`;
}

/** What stands from a place behind a key to the end of the line; undefined at the line's beginning. */
function restOfLine(text: string, at: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /:\s/.test(before) ? /^[^\r\n]*/.exec(text.slice(at))![0] : undefined;
}

function customTag(text: string, file: string, span: Span): Diagnostic {
  const tag = text.slice(span.start, span.end);
  const rest = /^[^\r\n,}\]]*/.exec(text.slice(span.start))![0];
  return {
    code: 'custom-tag',
    severity: 'error',
    message: `a brief cannot use the YAML tag “${tag.trim()}”`,
    file,
    span,
    hint: `delete the tag; if it is part of a text, write ${inQuotes(rest)}`,
  };
}

/**
 * A missing mark is noticed where the next key begins or the file ends. Answers with `found`, moved
 * to the opening if there is one in `document`, which `text` became.
 */
export function atOpening(
  found: readonly Diagnostic[],
  document: Document.Parsed,
  text: string,
): Diagnostic[] {
  const opened = findOpened(document, text);
  return found.map((problem) => {
    const end = problem.span?.start ?? 0;
    if (problem.message === NO_CLOSING_QUOTE) {
      const quote = opened.quotes.find(([start, , last]) => start < end && last >= end);
      return moved(text, problem, quote?.[0], 'quotation mark', closingMark(text, quote?.[0]));
    }
    const closing = NO_CLOSING_BRACKET.exec(problem.message)?.[1];
    if (closing === undefined) return problem;
    return moved(text, problem, opened.brackets.get(end), closing === ']' ? '[' : '{', closing);
  });
}

function moved(
  text: string,
  problem: Diagnostic,
  start: number | undefined,
  opening: string,
  closing: string,
): Diagnostic {
  if (start === undefined) return problem;
  return {
    ...problem,
    message: `the ${opening} that opens here is never closed`,
    span: { start, end: start + 1 },
    hint:
      (/[\]}]/.test(closing) ? hashHint(text, start) : undefined) ?? `add the closing ${closing}`,
  };
}

// An apostrophe such as that of ’tis opens a quotation for YAML.
function closingMark(text: string, start: number | undefined): string {
  const line = /^'[\p{L}\p{N}][^'\r\n]*/u.exec(text.slice(start))?.[0];
  return line === undefined ? 'mark' : `mark; if it is part of the text, write ${inQuotes(line)}`;
}

interface Opened {
  readonly quotes: readonly Range[];
  /** Where brackets open, by where their contents end; of several the outermost. */
  readonly brackets: ReadonlyMap<number, number>;
}

function findOpened(document: Document.Parsed, text: string): Opened {
  const quotes: Range[] = [];
  const brackets = new Map<number, number>();
  visit(document, {
    Scalar(_key, { range, type }) {
      if (range && type?.startsWith('QUOTE')) quotes.push(range);
    },
    Collection(_key, { range }) {
      // A pair in a list is a mapping without brackets of its own.
      if (!range || !/[[{]/.test(text.charAt(range[0]))) return;
      if (!brackets.has(range[1])) brackets.set(range[1], range[0]);
    },
  });
  return { quotes, brackets };
}

const NO_CLOSING_QUOTE = 'a closing quotation mark is missing';
const NO_CLOSING_BRACKET = /^a closing ([\]}]) is missing$/;

const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^Block collections are not allowed within flow collections/,
    'inside brackets a key or list cannot begin on a line of its own',
  ],
  [/^Nested mappings are not allowed in compact mappings/, 'a key cannot begin inside a value'],
  [
    /^Implicit keys( of flow sequence pairs)? need to be on a single line/,
    'this line is neither a key with its colon nor part of a text',
  ],
  [
    /^Implicit map keys need to be followed by map values/,
    'this line is neither a key with its colon nor part of a text',
  ],
  [
    /^A block sequence may not be used as an implicit map key/,
    'a list cannot stand on the line of a key',
  ],
  [/^Plain value cannot start with .*?(\S+)$/, 'a text that begins with $1 needs quotation marks'],
  [
    /^Flow (?:map|sequence) in block collection must be sufficiently indented and end with a (.)/,
    'a closing $1 is missing',
  ],
  [
    /^All (?:sequence|mapping|collection) items must start at the same column/,
    'this line begins in another column than the ones before it',
  ],
  [
    /^Missing , (?:or : )?between flow (?:map|sequence) items/,
    'a comma is missing between two entries',
  ],
  [/^Missing space after : in flow (?:map|sequence)/, 'a space is missing after the colon'],
  [/^Sequence item without - indicator/, 'this line stands in a list, but begins without “- ”'],
  [/^Missing closing ["']quote/, NO_CLOSING_QUOTE],
  [/^Tabs are not allowed as indentation/, 'a tab cannot indent a line'],
  [
    /^Comments must be separated from other tokens by white space/,
    'a space is missing before the #',
  ],
  [
    /^Tags and anchors must be separated from the next token by white space/,
    'a space is missing after the anchor or tag',
  ],
  [/^Invalid escape sequence (.+)$/, 'double quotes know no escape $1'],
  [/^Unexpected , in flow (?:map|sequence|collection)/, 'a comma stands where an entry should'],
  [/^Unexpected empty item in flow (?:map|sequence)/, 'an entry is missing between two commas'],
  [/^Unexpected scalar at node end/, 'text stands after the end of the value'],
  [/^Unexpected \S+ on same line with key/, 'a list or mapping cannot begin on the line of a key'],
  [/^Unexpected \S+ at node end/, 'something stands after the end of the value'],
];

/** `message` of the YAML library, in our words if they are known. */
function yamlWording(message: string): string {
  for (const [known, ours] of WORDINGS) {
    const match = known.exec(message);
    if (match) return ours.replace('$1', match[1] ?? '');
  }
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}
