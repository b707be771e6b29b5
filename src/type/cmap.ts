// Which glyph a character has: the cmap table in formats 4 (basic plane) and 12 (all planes).
import { damagedFont, type FaceError } from './sfnt.ts';

/** Glyph of a code point; 0 if the face has none. */
export type GlyphLookup = (codePoint: number) => number;

/** Takes the widest Unicode mapping of the cmap table. */
export function readCmap(cmap: DataView): GlyphLookup {
  let basic: DataView | undefined;
  for (const subtable of unicodeSubtables(cmap)) {
    const format = subtable.getUint16(0);
    if (format === 12) return (codePoint) => lookUpInGroups(subtable, codePoint);
    if (format === 4) basic = subtable;
  }
  const segments = basic;
  return segments === undefined ? () => 0 : (codePoint) => lookUpInSegments(segments, codePoint);
}

/** The mappings from Unicode, each a view from its start to the end of the table. */
function unicodeSubtables(cmap: DataView): DataView[] {
  return Array.from({ length: cmap.getUint16(2) }, (_, i) =>
    unicodeSubtable(cmap, 4 + i * 8),
  ).filter((subtable) => subtable !== undefined);
}

function unicodeSubtable(cmap: DataView, record: number): DataView | undefined {
  const platform = cmap.getUint16(record);
  const encoding = cmap.getUint16(record + 2);
  const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
  if (!unicode) return undefined;
  const offset = cmap.getUint32(record + 4);
  return new DataView(cmap.buffer, cmap.byteOffset + offset, cmap.byteLength - offset);
}

/** Every code point that has a glyph, with that glyph; throws a `RangeError` if they are more than there are. */
export function mappingsOf(cmap: DataView): [codePoint: number, glyph: number][] {
  const lookUp = readCmap(cmap);
  const ranges = unicodeSubtables(cmap).flatMap((table) => {
    const format = table.getUint16(0);
    return format === 12 ? groupsOf(table) : format === 4 ? segmentsOf(table) : [];
  });
  const total = ranges.reduce((sum, [start, end]) => sum + Math.max(0, end - start + 1), 0);
  if (total > MOST_MAPPINGS) throw new RangeError('too many characters');
  const found = new Map<number, number>();
  for (const [start, end] of ranges)
    for (let code = start; code <= end; code++)
      if (lookUp(code) !== 0) found.set(code, lookUp(code));
  return [...found];
}

/** Two subtables may map the same: one of the basic plane, one of all. */
const MOST_MAPPINGS = 0x120000;

function groupsOf(table: DataView): [number, number][] {
  const count = Math.min(table.getUint32(12), Math.ceil(table.byteLength / 12));
  return Array.from({ length: count }, (_, i) => {
    const at = 16 + i * 12;
    return [table.getUint32(at), Math.min(table.getUint32(at + 4), 0x10ffff)];
  });
}

function segmentsOf(table: DataView): [number, number][] {
  const size = table.getUint16(6);
  return Array.from({ length: size / 2 }, (_, i) => [
    table.getUint16(16 + size + i * 2),
    table.getUint16(14 + i * 2),
  ]);
}

function lookUpInGroups(table: DataView, codePoint: number): number {
  const count = table.getUint32(12);
  const group = firstReaching(count, codePoint, (i) => table.getUint32(16 + i * 12 + 4));
  if (group === count) return 0;
  const start = table.getUint32(16 + group * 12);
  return codePoint < start ? 0 : table.getUint32(16 + group * 12 + 8) + codePoint - start;
}

function lookUpInSegments(table: DataView, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const size = table.getUint16(6); // of each of the four parallel arrays, in bytes
  const segment = firstReaching(size / 2, codePoint, (i) => table.getUint16(14 + i * 2));
  if (segment === size / 2) return 0;
  const start = 16 + size + segment * 2;
  const delta = start + size;
  const range = delta + size;
  const first = table.getUint16(start);
  if (codePoint < first || first === 0xffff) return 0;
  const rangeOffset = table.getUint16(range);
  if (rangeOffset === 0) return (codePoint + table.getUint16(delta)) & 0xffff;
  const glyph = table.getUint16(range + rangeOffset + (codePoint - first) * 2);
  return glyph === 0 ? 0 : (glyph + table.getUint16(delta)) & 0xffff;
}

/** Index of the first of `count` ascending ends that is not below `value`; `count` if none. */
function firstReaching(count: number, value: number, endOf: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Throws a `FaceError` unless the mappings that are read from are sound. */
export function checkCmap(cmap: DataView, glyphs: number): void {
  for (const table of unicodeSubtables(cmap)) {
    const format = table.getUint16(0);
    if (format === 12) checkGroups(table, glyphs);
    if (format === 4) checkSegments(table, glyphs);
  }
}

function checkGroups(table: DataView, glyphs: number): void {
  const count = table.getUint32(12);
  if (16 + count * 12 > table.byteLength) throw damaged('is cut off');
  let before = -1;
  for (let at = 16; at < 16 + count * 12; at += 12) {
    const [start, end, glyph] = [at, at + 4, at + 8].map((each) => table.getUint32(each));
    if (start! <= before || end! < start! || end! > 0x10ffff) throw damaged('is out of order');
    if (glyph! + end! - start! >= glyphs) throw damaged('names glyphs that are not there');
    before = end!;
  }
}

function checkSegments(table: DataView, glyphs: number): void {
  const size = table.getUint16(6);
  if (size === 0 || size % 2 !== 0) throw damaged('is cut off');
  let before = -1;
  for (let at = 0; at < size; at += 2) {
    const end = table.getUint16(14 + at);
    const start = table.getUint16(16 + size + at);
    if (start <= before || end < start) throw damaged('is out of order');
    checkSegment(table, { size, at, start, end }, glyphs);
    before = end;
  }
}

interface Segment {
  readonly size: number;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

function checkSegment(table: DataView, { size, at, start, end }: Segment, glyphs: number): void {
  const delta = table.getUint16(16 + size * 2 + at);
  const rangeAt = 16 + size * 3 + at;
  const range = table.getUint16(rangeAt);
  // The last segment, of U+FFFF alone, says that there is nothing more: some give it no sense.
  if (start === 0xffff) return;
  for (let code = start; code <= end; code++) {
    const glyph = range === 0 ? code : table.getUint16(rangeAt + range + (code - start) * 2);
    const isThere = ((glyph + delta) & 0xffff) < glyphs;
    if (!isThere && (range === 0 || glyph !== 0)) throw damaged('names glyphs that are not there');
  }
}

function damaged(what: string): FaceError {
  return damagedFont(`its cmap table ${what}`);
}
