// The lines of a file around a problem, with a mark under the characters it is about.
import type { Span } from './diagnostic.ts';
import { lineAndColumn, lineText } from './position.ts';
import { visible } from './visible.ts';

const WIDTH = 100;
const LEAD = 30;
const TAB = '  ';

/** The line before (if it says something), the line itself and the row of carets. */
export function codeFrame(
  text: string,
  span: Span,
  paintMark: (mark: string) => string,
  paint: (style: 'gray', text: string) => string,
): string[] {
  const { line, column } = lineAndColumn(text, span.start);
  const gutter = String(line).length;
  const row = (label: string, content: string): string =>
    `  ${paint('gray', `${label.padStart(gutter)} |`)} ${content}`.trimEnd();
  const source = lineText(text, line);
  const from = column - 1;
  const to = Math.max(from + 1, Math.min(from + span.end - span.start, source.length));
  const shown = crop(source, from, to);
  const before = line > 1 ? shorten(lineText(text, line - 1)) : '';
  return [
    ...(before.trim() === '' ? [] : [row(String(line - 1), before)]),
    row(String(line), shown.line),
    row('', ' '.repeat(shown.indent) + paintMark('^'.repeat(shown.length))),
  ];
}

interface Shown {
  readonly line: string;
  readonly indent: number;
  readonly length: number;
}

/** The part of a long line that holds the mark, and where the mark is in it. */
function crop(source: string, from: number, to: number): Shown {
  const start = source.length > WIDTH && from > WIDTH - LEAD ? whole(source, from - LEAD) : 0;
  const end = source.length - start > WIDTH ? whole(source, start + WIDTH) : source.length;
  const head = (start > 0 ? '…' : '') + expand(source.slice(start, from));
  const marked = expand(source.slice(from, Math.min(to, end)));
  const tail = expand(source.slice(Math.min(to, end), end)) + (end < source.length ? '…' : '');
  return {
    line: head + marked + tail,
    indent: columns(head),
    length: Math.max(1, columns(marked)),
  };
}

function shorten(line: string): string {
  return expand(line.slice(0, whole(line, WIDTH))) + (line.length > WIDTH ? '…' : '');
}

/** An offset that does not cut a surrogate pair in two. */
function whole(source: string, offset: number): number {
  const code = source.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function expand(part: string): string {
  return visible(part.replaceAll('\t', TAB));
}

const ZERO_WIDTH = /^[\p{M}\u200B-\u200D]$/u;
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;

/** How many columns of a terminal the text takes. */
function columns(part: string): number {
  let width = 0;
  for (const character of part) {
    if (!ZERO_WIDTH.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}
