// Makes sure that every mapping of a cmap table can be read and leads to a glyph that is there.
import { unicodeSubtables } from './cmap.ts';
import { FaceError } from './face-error.ts';

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
  return new FaceError('damaged', `The font file is damaged: its cmap table ${what}`);
}
