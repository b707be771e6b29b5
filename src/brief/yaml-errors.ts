// The YAML library's errors in our words.
import type { ErrorCode, YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
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

/** A syntax error or warning of the YAML library as a diagnostic. */
export function yamlDiagnostic(error: YAMLError, file: string, text: string): Diagnostic {
  const [start, end] = error.pos;
  const span = { start: Math.min(start, text.length), end: Math.min(end, text.length) };
  if (error.code === 'TAG_RESOLVE_FAILED') return customTag(text.slice(start, end), file, span);
  const hint = HINTS[error.code];
  return {
    code: 'yaml-syntax',
    severity: error.name === 'YAMLWarning' ? 'warning' : 'error',
    message: yamlWording(error.message),
    file,
    span,
    ...(hint !== undefined && { hint }),
  };
}

function customTag(tag: string, file: string, span: Diagnostic['span'] & object): Diagnostic {
  return {
    code: 'custom-tag',
    severity: 'error',
    message: `a brief cannot use the YAML tag “${tag.trim()}”`,
    file,
    span,
    hint: 'delete the tag; put a text that begins with ! in quotes',
  };
}
