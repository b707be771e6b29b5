// One problem as a person reads it: place, sentence, the lines of the file, what would mend it.

import { styleText } from 'node:util';
import type { ComparedWords, Diagnostic, Severity, Span } from './diagnostic.ts';
import { lineAndColumn, lineText } from './position.ts';

export interface FormatOptions {
  readonly colour: boolean;
}

type Style = 'bold' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | 'gray';
/** Puts a style on a text, or leaves it alone. */
export type Paint = (style: Style, text: string) => string;

const TINTS: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  'to-do': 'blue',
};

/** Formats a problem; with `text`, the content of its file, the lines that it is about are shown. */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  text?: string,
  options: FormatOptions = { colour: false },
): string {
  const paint = painter(options.colour);
  const tint = TINTS[diagnostic.severity];
  const place = paint('bold', formatPlace(diagnostic, text));
  const label = paint(tint, `${diagnostic.severity}[${diagnostic.code}]`);
  const lines = [`${place}: ${label}: ${visible(diagnostic.message)}`];
  if (text !== undefined && diagnostic.span !== undefined)
    for (const line of codeFrame(text, diagnostic.span, (mark) => paint(tint, mark), paint))
      lines.push(line);
  if (diagnostic.compared !== undefined)
    for (const line of comparedLines(
      diagnostic.compared,
      options.colour ? sides(paint) : undefined,
    ))
      lines.push(line);
  if (diagnostic.hint !== undefined)
    lines.push(`  ${paint('cyan', 'hint:')} ${visible(diagnostic.hint)}`);
  return lines.join('\n');
}

function sides(paint: Paint): PaintWords {
  return (side, words) => paint(side === 'expected' ? 'green' : 'red', words);
}

/** `file:line:column`, as editors and terminals make it a link; the file alone without a place. */
export function formatPlace(
  { file, span, position }: Pick<Diagnostic, 'file' | 'span' | 'position'>,
  text: string | undefined,
): string {
  const place =
    text === undefined || span === undefined ? position : lineAndColumn(text, span.start);
  return place === undefined ? visible(file) : `${visible(file)}:${place.line}:${place.column}`;
}

/** Puts styles on texts if `colour` is true, else leaves them alone. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_style, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}

const WIDTH = 100;
const LEAD = 30;
const TAB = '  ';

/** The line before (if it says something), the line itself and the row of carets. */
function codeFrame(
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

/** Puts the colour of a side on words that differ. */
export type PaintWords = (side: 'expected' | 'found', words: string) => string;

/** Two lines; without colour, `{+…+}` marks what is missing and `[-…-]` what is too much. */
export function comparedLines(
  compared: readonly ComparedWords[],
  paint: PaintWords | undefined,
): string[] {
  const line = (side: 'expected' | 'found'): string =>
    compared.reduce((text, stretch) => joined(text, marked(stretch, side, paint)), '');
  return [`  source: ${line('expected')}`, `  brief:  ${line('found')}`];
}

function marked(
  stretch: ComparedWords,
  side: 'expected' | 'found',
  paint: PaintWords | undefined,
): string {
  const words = visible(stretch[side]);
  if (words === '' || stretch.expected === stretch.found) return words;
  if (paint) return paint(side, words);
  return side === 'expected' ? `{+${words}+}` : `[-${words}-]`;
}

// No space before a comma and the like.
function joined(before: string, words: string): string {
  if (words === '' || before === '') return before + words;
  return /^[,.;:!?]/u.test(words) ? before + words : `${before} ${words}`;
}

const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** The text with every control character replaced by a sign of the same length. */
export function visible(text: string): string {
  return text.replaceAll(UNSAFE, (character) => {
    const code = character.codePointAt(0)!;
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\uFFFD';
  });
}
