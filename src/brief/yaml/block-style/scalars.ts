// Reads the scalars of the block style, which may go on over lines, and leaves the line they end in.
import { beyond } from './beyond.ts';
import { COLON, HASH, isGap, NEWLINE, SPACE } from './characters.ts';
import type { Lines } from './lines.ts';
import type { PlaceWriter } from './places.ts';
import { endOfQuoted } from './quoted.ts';
import { blockValue, folded, plainValue, quotedValue } from './scalar-value.ts';

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
