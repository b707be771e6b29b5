// Several glyphs drawn as one: a letter with marks becomes a single glyph that carries its whole text.
import type { GlyphTable } from './glyph-table.ts';
import type { Bounds } from './metrics.ts';

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
const MORE = 0x20;
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
