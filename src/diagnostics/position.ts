// Offsets into a text as the lines and columns that people and editors count.

/** A place in a text, both counted from 1; columns are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset stands; offsets past the end stand at the end. */
export function lineAndColumn(text: string, offset: number): Position {
  const starts = lineStarts(text);
  const at = Math.max(0, Math.min(offset, text.length));
  const line = lastAtOrBefore(starts, at);
  return { line: line + 1, column: at - starts[line]! + 1 };
}

/** The characters of a line (counted from 1) without its line end. */
export function lineText(text: string, line: number): string {
  const starts = lineStarts(text);
  const start = starts[line - 1];
  if (start === undefined) return '';
  return text.slice(start, starts[line] ?? text.length).replace(/\r?\n$/, '');
}

/** How many lines a text has; an empty text has one. */
export function lineCount(text: string): number {
  return lineStarts(text).length;
}

// Problems come in runs about one file, so remembering the last index spares nearly all scans.
let lastIndex: { readonly text: string; readonly starts: readonly number[] } | undefined;

function lineStarts(text: string): readonly number[] {
  if (lastIndex?.text === text) return lastIndex.starts;
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  lastIndex = { text, starts };
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A range of a file; the end is the first place after it. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The range of a problem; undefined if it has none, or its file could not be read. */
export function regionOf(
  {
    file,
    span,
  }: { readonly file: string; readonly span?: { readonly start: number; readonly end: number } },
  texts: ReadonlyMap<string, string>,
): Region | undefined {
  const text = texts.get(file);
  if (text === undefined || span === undefined) return undefined;
  const start = lineAndColumn(text, span.start);
  const end = lineAndColumn(text, span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
