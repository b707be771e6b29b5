// A problem as the page shows it: its lines are cut out of the file here, where the file is.

import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { lineAndColumn } from '../diagnostics/position.ts';
import { answerOf } from './answer.ts';
import type { Place, Problem } from './state.ts';

/** Lines before and after the one that is meant. */
const AROUND = 6;
/** More of a line is not worth sending. */
const LONGEST = 500;

/** The file that a problem is in. */
interface FileOfProblem {
  readonly text: string | undefined;
  /** Where it is on the disk, if it is. */
  readonly path: string | undefined;
  /** True of the brief's own file. */
  readonly own: boolean;
}

/** The problem with its place, and with its one right answer where there is one. */
export function problemView(
  { severity, code, message, hint, file, span }: Diagnostic,
  { text, path, own }: FileOfProblem,
): Problem {
  if (text === undefined || span === undefined) return { severity, code, message, hint, file, own };
  const place = placeIn(text, span, path);
  const answer = own ? answerOf(hint, text.slice(span.start, span.end)) : undefined;
  return { severity, code, message, hint, file, own, place, answer };
}

function placeIn(text: string, span: Span, path: string | undefined): Place {
  const { line, column } = lineAndColumn(text, span.start);
  const all = text.split(/\r\n|\n|\r/);
  const end = lineAndColumn(text, span.end);
  const first = Math.max(1, line - AROUND);
  const lines = all.slice(first - 1, line + AROUND).map((each) => each.slice(0, LONGEST));
  const rest = (all[line - 1] ?? '').length - column + 1;
  const length = Math.max(1, Math.min(span.end - span.start, rest));
  const ended = { endLine: end.line, endColumn: end.column };
  return { line, column, length, ...ended, first, lines, path };
}
