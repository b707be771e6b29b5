// Puts tables together to a font file: directory, padding and checksums.

const HEADER = 12;
const ENTRY = 16;
const CHECKSUM_OF_FONT = 0xb1b0afba;
const ADJUSTMENT_AT = 8; // of checkSumAdjustment in the head table

/** Writes a TrueType file; the tables go in by tag. */
export function writeSfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const tags = Object.keys(tables).sort();
  const directoryLength = HEADER + ENTRY * tags.length;
  const length = tags.reduce((sum, tag) => sum + padded(tables[tag]!.length), directoryLength);
  const font = new Uint8Array(length);
  const view = new DataView(font.buffer);
  writeHeader(view, tags.length);
  let offset = directoryLength;
  let headAt = 0;
  tags.forEach((tag, i) => {
    const table = tables[tag]!;
    font.set(table, offset);
    if (tag === 'head') headAt = offset;
    writeEntry(view, HEADER + ENTRY * i, tag, offset, table.length);
    offset += padded(table.length);
  });
  view.setUint32(headAt + ADJUSTMENT_AT, CHECKSUM_OF_FONT - checksum(view, 0, length));
  return font;
}

function writeHeader(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count));
  const searchRange = 2 ** power * ENTRY;
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, searchRange);
  view.setUint16(8, power);
  view.setUint16(10, count * ENTRY - searchRange);
}

function writeEntry(view: DataView, at: number, tag: string, offset: number, length: number): void {
  for (let i = 0; i < 4; i++) view.setUint8(at + i, tag.charCodeAt(i));
  view.setUint32(at + 4, checksum(view, offset, padded(length)));
  view.setUint32(at + 8, offset);
  view.setUint32(at + 12, length);
}

/** Sum of the 32-bit words; needs the head table's adjustment to be zero beforehand. */
function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** A length rounded up to whole 32-bit words. */
export function padded(length: number): number {
  return (length + 3) & ~3;
}
