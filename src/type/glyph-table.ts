// Outlines and widths of a TrueType face: the glyf, loca and hmtx tables, glyph by glyph; several
// glyphs drawn as one, so that a letter with marks is a single glyph that carries its whole text.
import { type Bounds, boundsAt } from './metrics.ts';
import { bytesOf, requiredTable, type Tables } from './sfnt.ts';

/** One part of a composite glyph: where its record starts in the glyph's bytes, and which glyph. */
interface Component {
  readonly offset: number;
  readonly glyph: number;
}

const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const X_AND_Y_SCALE = 0x40;
const TWO_BY_TWO = 0x80;

/** Read access to the glyphs of one face. */
export class GlyphTable {
  readonly count: number;
  readonly #glyf: DataView;
  readonly #loca: DataView;
  readonly #hmtx: DataView;
  readonly #longLoca: boolean;
  readonly #metricCount: number;

  constructor(tables: Tables) {
    this.#glyf = requiredTable(tables, 'glyf');
    this.#loca = requiredTable(tables, 'loca');
    this.#hmtx = requiredTable(tables, 'hmtx');
    this.#longLoca = requiredTable(tables, 'head').getInt16(50) === 1;
    this.#metricCount = requiredTable(tables, 'hhea').getUint16(34);
    this.count = requiredTable(tables, 'maxp').getUint16(4);
  }

  advance(glyph: number): number {
    return this.#hmtx.getUint16(Math.min(glyph, this.#metricCount - 1) * 4);
  }

  leftBearing(glyph: number): number {
    const beyond = glyph - this.#metricCount;
    const at = beyond < 0 ? glyph * 4 + 2 : this.#metricCount * 4 + beyond * 2;
    return this.#hmtx.getInt16(at);
  }

  /** The glyph's record in the glyf table; empty for a blank glyph. A `RangeError` if it is not in it. */
  record(glyph: number): DataView {
    const start = this.#offset(glyph);
    const end = this.#offset(glyph + 1);
    const { buffer, byteOffset, byteLength } = this.#glyf;
    if (end > byteLength) throw new RangeError('The glyph lies outside the glyf table');
    return new DataView(buffer, byteOffset + start, end - start);
  }

  #offset(index: number): number {
    return this.#longLoca ? this.#loca.getUint32(index * 4) : this.#loca.getUint16(index * 2) * 2;
  }

  bounds(glyph: number): Bounds | undefined {
    const record = this.record(glyph);
    return record.byteLength === 0 ? undefined : boundsAt(record, 2);
  }
}

/** True if the glyph is put together from others. */
export function isComposite(record: DataView): boolean {
  return record.byteLength > 0 && record.getInt16(0) < 0;
}

/** The parts of a composite glyph, and where the last part's record ends (hints follow). */
export function readComponents(record: DataView): { components: Component[]; end: number } {
  const components: Component[] = [];
  let offset = 10;
  for (let flags = MORE; (flags & MORE) !== 0; ) {
    flags = record.getUint16(offset);
    components.push({ offset, glyph: record.getUint16(offset + 2) });
    offset += 4 + ((flags & WORDS) !== 0 ? 4 : 2) + transformLength(flags);
  }
  return { components, end: offset };
}

function transformLength(flags: number): number {
  if ((flags & SCALE) !== 0) return 2;
  if ((flags & X_AND_Y_SCALE) !== 0) return 4;
  return (flags & TWO_BY_TWO) !== 0 ? 8 : 0;
}

/** The record of a simple glyph without its hinting instructions. */
export function withoutInstructions(record: DataView): Uint8Array {
  const lengthAt = 10 + record.getInt16(0) * 2;
  const after = lengthAt + 2 + record.getUint16(lengthAt);
  const bytes = new Uint8Array(lengthAt + 2 + record.byteLength - after);
  bytes.set(bytesOf(record, 0, lengthAt));
  bytes.set(bytesOf(record, after), lengthAt + 2);
  return bytes;
}

/** A glyph at its place, in font units from the origin. */
export interface PlacedGlyph {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** A glyph to be made from others. */
export interface ComposedGlyph {
  readonly parts: readonly PlacedGlyph[];
  readonly advance: number;
}

const WORDS_AND_XY_VALUES = 0x3;
const HEADER = 10;
const PART = 8;

/** Writes the glyf record; `indexOf` gives the number that a part has in the new font. */
export function composedRecord(
  composed: ComposedGlyph,
  table: GlyphTable,
  indexOf: (glyph: number) => number,
): Uint8Array {
  const parts = composed.parts.filter(({ glyph }) => table.bounds(glyph) !== undefined);
  const bounds = composedBounds(composed, table);
  if (bounds === undefined) return new Uint8Array(0);
  const bytes = new Uint8Array(HEADER + PART * parts.length);
  const view = new DataView(bytes.buffer);
  [-1, bounds.minX, bounds.minY, bounds.maxX, bounds.maxY].forEach((value, i) => {
    view.setInt16(i * 2, value);
  });
  parts.forEach(({ glyph, x, y }, i) => {
    const at = HEADER + PART * i;
    view.setUint16(at, WORDS_AND_XY_VALUES | (i < parts.length - 1 ? MORE : 0));
    view.setUint16(at + 2, indexOf(glyph));
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, y);
  });
  return bytes;
}

/** The box around all parts; absent if none of them draws anything. */
export function composedBounds(composed: ComposedGlyph, table: GlyphTable): Bounds | undefined {
  let box: Bounds | undefined;
  for (const { glyph, x, y } of composed.parts) {
    const part = table.bounds(glyph);
    if (part === undefined) continue;
    box = {
      minX: Math.min(box?.minX ?? Infinity, part.minX + x),
      minY: Math.min(box?.minY ?? Infinity, part.minY + y),
      maxX: Math.max(box?.maxX ?? -Infinity, part.maxX + x),
      maxY: Math.max(box?.maxY ?? -Infinity, part.maxY + y),
    };
  }
  return box;
}
