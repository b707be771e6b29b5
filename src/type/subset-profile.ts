// The maxp table of a subset: how much room a renderer must set aside, with composed glyphs counted in.
import type { ComposedGlyph } from './composed-glyph.ts';
import { type GlyphTable, isComposite, readComponents } from './glyph-table.ts';
import { bytesOf, requiredTable, type Tables } from './sfnt-reader.ts';

interface Extent {
  readonly points: number;
  readonly contours: number;
  readonly depth: number;
}

const FULL_PROFILE = 32; // bytes of a version 1.0 table
const FIRST_HINTING_FIELD = 16;
const LAST_HINTING_FIELD = 26;

/** Writes maxp for glyphs in their new order. */
export function subsetProfile(
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
