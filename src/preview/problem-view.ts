// A problem as the page shows it: its lines are cut out of the file here, where the file is.

import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { lineAndColumn } from '../diagnostics/position.ts';
import type { Place, Problem } from './state.ts';

/** Lines before and after the one that is meant. */
const AROUND = 6;
/** More of a line is not worth sending. */
const LONGEST = 500;

/** The problem with its place in `text`; `path` is where the file is on the disk, if it is. */
export function problemView(
  { severity, code, message, hint, file, span }: Diagnostic,
  text: string | undefined,
  path: string | undefined,
): Problem {
  const place = text !== undefined && span !== undefined ? placeIn(text, span, path) : undefined;
  return { severity, code, message, hint, file, place };
}

function placeIn(text: string, span: Span, path: string | undefined): Place {
  const { line, column } = lineAndColumn(text, span.start);
  const all = text.split(/\r\n|\n|\r/);
  const first = Math.max(1, line - AROUND);
  const lines = all.slice(first - 1, line + AROUND).map((each) => each.slice(0, LONGEST));
  const rest = (all[line - 1] ?? '').length - column + 1;
  const length = Math.max(1, Math.min(span.end - span.start, rest));
  return { line, column, length, first, lines, path };
}
