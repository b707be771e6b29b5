// Reads the scalars of the block style, which may go on over lines: their places, and their values in
// YAML's core schema.

import { CST, isScalar, type ScalarTag, Schema } from 'yaml';
import { endOfQuoted } from './keys.ts';
import { beyond, COLON, HASH, isGap, type Lines, NEWLINE, SPACE } from './lines.ts';
import type { PlaceWriter } from './places.ts';

/** Reads a text without quotation marks; lines indented deeper than `parent` belong to it. */
export function readPlain(
  lines: Lines,
  places: PlaceWriter,
  place: number,
  parent: number,
): unknown {
  const start = lines.at;
  const end = endOfPlain(lines, parent);
  lines.at = end;
  lines.leaveLine();
  places.close(place, start, end);
  return plainValue(folded(lines.text.slice(start, end)));
}

function endOfPlain({ text, at: start }: Lines, parent: number): number {
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === NEWLINE) {
      // The last of the spaces decides, or what the next line begins with.
      const next = code === NEWLINE ? beginOfNext(text, at, parent) : at + 1;
      if (next === -1 || text.charCodeAt(next) === HASH) break;
      at = next - 1;
    } else if (code === COLON && isGap(text.charCodeAt(at + 1))) beyond();
    else end = at + 1;
  }
  return end;
}

/** The first word of the next line with words, if it is indented deeper than `parent`; else -1. */
function beginOfNext(text: string, newline: number, parent: number): number {
  let lineStart = newline + 1;
  for (let at = lineStart; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) lineStart = at + 1;
    else if (code !== SPACE) return at - lineStart > parent ? at : -1;
  }
  return -1;
}

/** Reads a text in quotation marks; its further lines must be indented deeper than `parent`. */
export function readQuoted(
  lines: Lines,
  places: PlaceWriter,
  place: number,
  parent: number,
): string {
  const { text, at: start } = lines;
  const end = endOfQuoted(text, start);
  for (let line = text.indexOf('\n', start); line !== -1 && line < end; ) {
    const next = beginOfNext(text, line, parent);
    if (next === -1) beyond();
    line = text.indexOf('\n', next);
  }
  lines.at = end;
  lines.leaveLine();
  places.close(place, start, end);
  return quotedValue(text.slice(start, end));
}

/** Reads a text that begins with `|` or `>` and stands below, deeper than `parent`. */
export function readBlock(
  lines: Lines,
  places: PlaceWriter,
  place: number,
  parent: number,
): string {
  const { text, at: start } = lines;
  const headerEnd = text.indexOf('\n', start);
  const header = text.slice(start, headerEnd);
  if (headerEnd === -1 || !/^[|>]-?$/.test(header)) beyond();
  const end = endOfBlock(text, headerEnd, parent);
  lines.toWords(end);
  places.close(place, start, end);
  return blockValue(header, text.slice(headerEnd + 1, end), parent);
}

/** Where the lines end that are indented like the first one; empty ones that follow are left out. */
function endOfBlock(text: string, headerEnd: number, parent: number): number {
  const indent = textIndent(text, headerEnd + 1);
  if (indent <= parent) beyond();
  let end = headerEnd;
  for (let line = headerEnd + 1; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const next = newline === -1 ? text.length : newline + 1;
    const own = textIndent(text, line);
    if (own > 0 && isGap(text.charCodeAt(line + own))) beyond();
    if (text.charCodeAt(line) !== NEWLINE) {
      if (own < indent) break;
      end = next;
    }
    line = next;
  }
  return end;
}

function textIndent(text: string, line: number): number {
  let at = line;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at - line;
}

/** Lines as one: a break is a space, and each empty line after it a break. Knows no tabs. */
function folded(source: string): string {
  let end = source.indexOf('\n');
  if (end === -1) return source;
  let value = '';
  let from = 0;
  while (end !== -1) {
    let breaks = 0;
    let next = end;
    for (; isBlank(source.charCodeAt(next)); next += 1)
      if (source.charCodeAt(next) === NEWLINE) breaks += 1;
    value += source.slice(from, endOfWords(source, from, end));
    value += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
    from = next;
    end = source.indexOf('\n', from);
  }
  return value + source.slice(from);
}

function isBlank(code: number): boolean {
  return code === SPACE || code === NEWLINE;
}

function endOfWords(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && source.charCodeAt(end - 1) === SPACE) end -= 1;
  return end;
}

/** The value of a scalar in quotation marks, which stand at both ends of `source`. */
export function quotedValue(source: string): string {
  if (source.startsWith("'")) return folded(source.slice(1, -1)).replaceAll("''", "'");
  if (!source.includes('\\')) return folded(source.slice(1, -1));
  return byLibrary({ type: 'double-quoted-scalar', offset: 0, indent: 0, source });
}

/** The value of a block scalar; `source` is what stands below its header. */
function blockValue(header: string, source: string, indent: number): string {
  const props: CST.Token[] = [{ type: 'block-scalar-header', offset: 0, indent, source: header }];
  return byLibrary({ type: 'block-scalar', offset: 0, indent, props, source });
}

function byLibrary(token: CST.FlowScalar | CST.BlockScalar): string {
  return CST.resolveAsScalar(token, true, beyond).value;
}

/** How a text begins that may be no text: a number, `true`, `null`, … */
const NO_TEXT = /^(?:[-+.~\d]|[tTfFnN]\w{3,4}$)/;

let tags: readonly ScalarTag[] | undefined;

/** What a text without quotation marks means in the core schema. */
export function plainValue(text: string): unknown {
  if (!NO_TEXT.test(text)) return text;
  tags ??= new Schema({ schema: 'core' }).tags.filter((tag): tag is ScalarTag => !tag.collection);
  const tag = tags.find(({ test }) => test?.test(text));
  if (tag === undefined) return text;
  const value = tag.resolve(text, beyond, { intAsBigInt: false });
  return isScalar(value) ? value.value : value;
}
