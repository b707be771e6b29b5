// The faces that the type tests use, each opened here and by fontkit as a second opinion.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Face, openFace } from '../../src/type/face.ts';
import { createShaper, type Shaper } from '../../src/type/shaper.ts';

/** What is asked of fontkit here. */
export interface FontkitFont {
  readonly unitsPerEm: number;
  readonly numGlyphs: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly postscriptName: string;
  readonly familyName: string;
  readonly bbox: { minX: number; minY: number; maxX: number; maxY: number };
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  getGlyph(id: number): FontkitGlyph;
  glyphForCodePoint(codePoint: number): FontkitGlyph;
  /** Where a variable font is drawn, axis by axis. */
  variationCoords: readonly number[] | null;
  layout(text: string, features?: readonly string[]): { advanceWidth: number };
}

export interface FontkitGlyph {
  readonly advanceWidth: number;
  readonly path: FontkitPath;
}

export interface FontkitPath {
  readonly bbox: FontkitFont['bbox'];
  toSVG(): string;
  translate(x: number, y: number): FontkitPath;
}

const require = createRequire(import.meta.url);
const fontkit = createRequire(require.resolve('pdfkit'))('fontkit') as {
  create(bytes: Uint8Array): FontkitFont;
};

export const SERIF = 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf';
export const SERIF_ITALIC = 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf';
export const SANS = 'source-sans-3/400Regular/SourceSans3_400Regular.ttf';
export const SANS_SEMIBOLD = 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf';

export const shaper: Shaper = createShaper(
  readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz.wasm')),
);

export function fontBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${path}`)));
}

export function face(path: string): Face {
  return openFace(shaper, fontBytes(path));
}

export function fontkitFont(bytes: Uint8Array): FontkitFont {
  return fontkit.create(Buffer.from(bytes));
}

/** The glyph of a single character. */
export function glyphOf(opened: Face, character: string): number {
  return opened.shape(character).glyphs[0]!;
}
