// A font file of chosen glyphs only: no layout, names, hints or mapping, as a PDF needs it.
import {
  type ComposedGlyph,
  composedBounds,
  composedRecord,
  type GlyphTable,
  isComposite,
  readComponents,
  withoutInstructions,
} from './glyph-table.ts';
import { bytesOf, padded, requiredTable, type Tables, writeSfnt } from './sfnt.ts';

/** What a place in the subset holds: a glyph of the face or one made from several. */
export type SubsetGlyph = number | ComposedGlyph;

const HAS_INSTRUCTIONS = 0x100;
const SHORT_LOCA_LIMIT = 0x20000;
const GLYPH_LIMIT = 0xffff;

/** Makes a font whose glyph `i` is `glyphs[i]`; parts of composites follow behind. */
export function subsetGlyf(
  tables: Tables,
  table: GlyphTable,
  glyphs: readonly SubsetGlyph[],
): Uint8Array {
  const order = new SubsetOrder(glyphs);
  const records: Uint8Array[] = [];
  for (let i = 0; i < order.glyphs.length; i++) {
    records.push(recordOf(order.glyphs[i]!, table, order));
  }
  if (records.length > GLYPH_LIMIT) throw new Error('More glyphs than one font can hold');
  const { glyf, loca, short } = writeOutlines(records);
  return writeSfnt({
    glyf,
    loca,
    head: headTable(tables, short),
    hhea: hheaTable(tables, records.length),
    hmtx: hmtxTable(order.glyphs, table),
    maxp: subsetProfile(tables, table, order.glyphs),
  });
}

/** The glyphs of the subset by number; grows while composites ask for their parts. */
class SubsetOrder {
  readonly glyphs: SubsetGlyph[];
  readonly #indices = new Map<number, number>();

  constructor(glyphs: readonly SubsetGlyph[]) {
    this.glyphs = [...glyphs];
    glyphs.forEach((glyph, i) => {
      if (typeof glyph === 'number' && !this.#indices.has(glyph)) this.#indices.set(glyph, i);
    });
  }

  indexOf(glyph: number): number {
    let index = this.#indices.get(glyph);
    if (index === undefined) {
      index = this.glyphs.push(glyph) - 1;
      this.#indices.set(glyph, index);
    }
    return index;
  }
}

function recordOf(glyph: SubsetGlyph, table: GlyphTable, order: SubsetOrder): Uint8Array {
  const indexOf = (part: number): number => order.indexOf(part);
  if (typeof glyph !== 'number') return composedRecord(glyph, table, indexOf);
  const record = table.record(glyph);
  if (record.byteLength === 0) return new Uint8Array(0);
  return isComposite(record) ? renumbered(record, indexOf) : withoutInstructions(record);
}

function renumbered(record: DataView, indexOf: (glyph: number) => number): Uint8Array {
  const { components, end } = readComponents(record);
  const bytes = bytesOf(record, 0, end).slice();
  const view = new DataView(bytes.buffer);
  for (const { offset, glyph } of components) {
    view.setUint16(offset, view.getUint16(offset) & ~HAS_INSTRUCTIONS);
    view.setUint16(offset + 2, indexOf(glyph));
  }
  return bytes;
}

function writeOutlines(records: readonly Uint8Array[]): {
  glyf: Uint8Array;
  loca: Uint8Array;
  short: boolean;
} {
  const length = records.reduce((sum, record) => sum + padded(record.length), 0);
  const short = length < SHORT_LOCA_LIMIT;
  const glyf = new Uint8Array(length);
  const loca = new DataView(new ArrayBuffer((records.length + 1) * (short ? 2 : 4)));
  const setOffset = (index: number, offset: number): void =>
    short ? loca.setUint16(index * 2, offset / 2) : loca.setUint32(index * 4, offset);
  let offset = 0;
  records.forEach((record, i) => {
    setOffset(i, offset);
    glyf.set(record, offset);
    offset += padded(record.length);
  });
  setOffset(records.length, offset);
  return { glyf, loca: bytesOf(loca), short };
}

function headTable(tables: Tables, short: boolean): Uint8Array {
  const bytes = bytesOf(requiredTable(tables, 'head')).slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(8, 0); // the checksum's adjustment, set when the file is whole
  view.setInt16(50, short ? 0 : 1);
  return bytes;
}

function hheaTable(tables: Tables, count: number): Uint8Array {
  const bytes = bytesOf(requiredTable(tables, 'hhea')).slice();
  new DataView(bytes.buffer).setUint16(34, count);
  return bytes;
}

function hmtxTable(glyphs: readonly SubsetGlyph[], table: GlyphTable): Uint8Array {
  const hmtx = new DataView(new ArrayBuffer(glyphs.length * 4));
  glyphs.forEach((glyph, i) => {
    const plain = typeof glyph === 'number';
    hmtx.setUint16(i * 4, plain ? table.advance(glyph) : glyph.advance);
    // Outlines are shifted by the difference between the bearing and xMin: here there is none.
    const bearing = plain ? table.leftBearing(glyph) : (composedBounds(glyph, table)?.minX ?? 0);
    hmtx.setInt16(i * 4 + 2, bearing);
  });
  return bytesOf(hmtx);
}

interface Extent {
  readonly points: number;
  readonly contours: number;
  readonly depth: number;
}

const FULL_PROFILE = 32; // bytes of a version 1.0 table
const FIRST_HINTING_FIELD = 16;
const LAST_HINTING_FIELD = 26;

/** Writes maxp for glyphs in their new order. */
function subsetProfile(
  tables: Tables,
  table: GlyphTable,
  glyphs: readonly (number | ComposedGlyph)[],
): Uint8Array {
  const bytes = bytesOf(requiredTable(tables, 'maxp')).slice();
  const view = new DataView(bytes.buffer);
  view.setUint16(4, glyphs.length);
  if (bytes.length < FULL_PROFILE) return bytes;
  for (let at = FIRST_HINTING_FIELD; at <= LAST_HINTING_FIELD; at += 2) view.setUint16(at, 0);
  const raise = (at: number, value: number): void =>
    view.setUint16(at, Math.max(view.getUint16(at), value));
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') continue;
    const extent = sum(glyph.parts.map((part) => extentOf(part.glyph, table)));
    raise(10, extent.points);
    raise(12, extent.contours);
    raise(28, glyph.parts.length);
    raise(30, extent.depth + 1);
  }
  return bytes;
}

function extentOf(glyph: number, table: GlyphTable): Extent {
  const record = table.record(glyph);
  if (record.byteLength === 0) return { points: 0, contours: 0, depth: 0 };
  if (isComposite(record)) {
    const whole = sum(readComponents(record).components.map((part) => extentOf(part.glyph, table)));
    return { ...whole, depth: whole.depth + 1 };
  }
  const contours = record.getInt16(0);
  const points = contours === 0 ? 0 : record.getUint16(10 + (contours - 1) * 2) + 1;
  return { points, contours, depth: 0 };
}

function sum(extents: readonly Extent[]): Extent {
  return extents.reduce(
    (all, one) => ({
      points: all.points + one.points,
      contours: all.contours + one.contours,
      depth: Math.max(all.depth, one.depth),
    }),
    { points: 0, contours: 0, depth: 0 },
  );
}
