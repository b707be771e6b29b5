// Reads a list or mapping in brackets that stands in one line: `[a, b]`, `{ date: 2027, inferred: why }`.

import { endOfQuoted, isQuote, keyName } from './keys.ts';
import type { Lines } from './lines.ts';
import {
  beginsPlain,
  beyond,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  HASH,
  isGap,
  OPEN_BRACE,
  OPEN_BRACKET,
  SPACE,
} from './lines.ts';
import type { PlaceWriter } from './places.ts';
import { plainValue, quotedValue } from './scalars.ts';

/** No brief nests more in one line. */
const MAX_DEPTH = 8;

/** Reads what stands in brackets at the place of `lines`; `place` is that of the whole. */
export function readFlow(lines: Lines, places: PlaceWriter, place: number, depth = 0): unknown {
  if (depth > MAX_DEPTH) beyond();
  const isList = lines.code() === OPEN_BRACKET;
  const value = isList ? readList(lines, places, depth + 1) : readMapping(lines, places, depth + 1);
  places.close(place);
  return value;
}

function readList(lines: Lines, places: PlaceWriter, depth: number): unknown[] {
  const items: unknown[] = [];
  for (let more = begins(lines, CLOSE_BRACKET); more; more = goesOn(lines, CLOSE_BRACKET))
    items.push(readItem(lines, places, places.open(), depth));
  return items;
}

function readMapping(lines: Lines, places: PlaceWriter, depth: number): Record<string, unknown> {
  const value: Record<string, unknown> = Object.create(null);
  for (let more = begins(lines, CLOSE_BRACE); more; more = goesOn(lines, CLOSE_BRACE)) {
    const start = lines.at;
    const key = keyName(isQuote(lines.code()) ? readQuoted(lines) : readPlain(lines));
    if (lines.code() !== COLON || lines.code(1) !== SPACE) beyond();
    if (key in value || key === '__proto__') beyond();
    const place = places.open(start, lines.at);
    lines.at += 1;
    lines.toNextWord();
    value[key] = readItem(lines, places, place, depth);
  }
  return value;
}

function readItem(lines: Lines, places: PlaceWriter, place: number, depth: number): unknown {
  const code = lines.code();
  if (code === OPEN_BRACKET || code === OPEN_BRACE) return readFlow(lines, places, place, depth);
  const start = lines.at;
  const isQuoted = isQuote(code);
  const words = isQuoted ? readQuoted(lines) : readPlain(lines);
  places.close(place, start, start + words.length);
  return isQuoted ? quotedValue(words) : plainValue(words);
}

/** Goes over the opening bracket; false if the closing one follows. */
function begins(lines: Lines, closing: number): boolean {
  lines.at += 1;
  lines.toNextWord();
  if (lines.code() !== closing) return true;
  lines.at += 1;
  return false;
}

/** Goes over a comma, or the closing bracket: then false. */
function goesOn(lines: Lines, closing: number): boolean {
  lines.toNextWord();
  const code = lines.code();
  if (code !== COMMA && code !== closing) beyond();
  lines.at += 1;
  if (code === closing) return false;
  lines.toNextWord();
  return true;
}

/** A text without quotation marks; in brackets it ends at a bracket, a comma or a colon and space. */
function readPlain(lines: Lines): string {
  if (!beginsPlain(lines.code())) beyond();
  const start = lines.at;
  let end = start;
  for (; ; lines.at += 1) {
    const code = lines.code();
    if (isFlowEnd(code)) break;
    if (code === COLON && endsKey(lines.code(1))) break;
    if (code === SPACE) continue;
    if (code === HASH || isGap(code)) beyond();
    end = lines.at + 1;
  }
  // A colon after a space is rare enough.
  if (lines.code() === COLON && end !== lines.at) beyond();
  return lines.text.slice(start, end);
}

/** A text with its quotation marks. */
function readQuoted(lines: Lines): string {
  const start = lines.at;
  lines.at = endOfQuoted(lines.text, start);
  const source = lines.text.slice(start, lines.at);
  return source.includes('\n') ? beyond() : source;
}

function endsKey(code: number): boolean {
  return isGap(code) || isFlowEnd(code);
}

function isFlowEnd(code: number): boolean {
  return (
    code === COMMA ||
    code === OPEN_BRACKET ||
    code === CLOSE_BRACKET ||
    code === OPEN_BRACE ||
    code === CLOSE_BRACE
  );
}
