// Which glyph a character has: the cmap table in formats 4 (basic plane) and 12 (all planes).

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
export function unicodeSubtables(cmap: DataView): DataView[] {
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
