// Where a problem stands, as programs count it: lines and columns from 1, columns in UTF-16 units.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { lineAndColumn } from '../../diagnostics/position.ts';

/** A range of a file; the end is the first place after it. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The range of a problem; undefined if it has none, or its file could not be read. */
export function regionOf(
  { file, span }: Diagnostic,
  texts: ReadonlyMap<string, string>,
): Region | undefined {
  const text = texts.get(file);
  if (text === undefined || span === undefined) return undefined;
  const start = lineAndColumn(text, span.start);
  const end = lineAndColumn(text, span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
