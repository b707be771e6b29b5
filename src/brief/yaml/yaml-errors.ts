// The YAML library's errors in our words.
import type { ErrorCode, YAMLError } from 'yaml';
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import { hashHintBefore, inQuotes } from '../hints/quote-hint.ts';
import { yamlWording } from './yaml-wording.ts';

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
