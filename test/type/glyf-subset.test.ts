// A subset is a sound font: same outlines, same widths, right checksums, parts of composites included.
import { describe, expect, test } from 'vitest';
import type { Face } from '../../src/type/face.ts';
import type { SubsetGlyph } from '../../src/type/glyf-subset.ts';
import { face, fontBytes, fontkitFont, glyphOf, SANS, SERIF, SERIF_ITALIC } from './faces.ts';

const LETTERS = 'Aag ’&€éçßΩжЩ–“½⅔ǻ';

function wordSum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function glyphsOf(opened: Face, text: string): number[] {
  return [0, ...Array.from(text, (character) => glyphOf(opened, character))];
}

describe.each([SERIF, SERIF_ITALIC, SANS])('%s', (path) => {
  const opened = face(path);
  const original = fontkitFont(fontBytes(path));

  test('every glyph has its outline and its width', () => {
    const glyphs = glyphsOf(opened, LETTERS);
    const subset = fontkitFont(opened.subset(glyphs));
    glyphs.forEach((glyph, i) => {
      expect(subset.getGlyph(i).path.toSVG()).toBe(original.getGlyph(glyph).path.toSVG());
      expect(subset.getGlyph(i).advanceWidth).toBe(original.getGlyph(glyph).advanceWidth);
    });
  });

  test('the whole font can be a subset of itself', () => {
    const glyphs = Array.from({ length: original.numGlyphs }, (_, glyph) => glyph);
    const subset = fontkitFont(opened.subset(glyphs));
    for (const glyph of glyphs) {
      if (subset.getGlyph(glyph).path.toSVG() !== original.getGlyph(glyph).path.toSVG())
        expect.fail(`glyph ${glyph} differs`);
    }
  });

  test('the checksum of the file is the one that the format asks for', () => {
    expect(wordSum(opened.subset(glyphsOf(opened, LETTERS)))).toBe(0xb1b0afba);
  });
});

describe('a subset', () => {
  const serif = face(SERIF);

  test('may hold one glyph twice', () => {
    const hyphen = glyphOf(serif, '-');
    const subset = fontkitFont(serif.subset([0, hyphen, hyphen]));
    expect(subset.getGlyph(2).path.toSVG()).toBe(subset.getGlyph(1).path.toSVG());
  });

  test('is small, and the same each time', () => {
    const glyphs = glyphsOf(serif, LETTERS);
    const bytes = serif.subset(glyphs);
    expect(bytes.length).toBeLessThan(6000);
    expect(face(SERIF).subset(glyphs)).toEqual(bytes);
  });

  test('is the same whatever was asked for in between', () => {
    const glyphs = glyphsOf(serif, LETTERS);
    const bytes = serif.subset(glyphs);
    expect(serif.subset(glyphs.slice(0, 3))).not.toEqual(bytes);
    expect(serif.subset(glyphs)).toEqual(bytes);
  });

  test('keeps blank glyphs blank', () => {
    const subset = fontkitFont(serif.subset([0, glyphOf(serif, ' ')]));
    expect(subset.getGlyph(1).path.toSVG()).toBe('');
    expect(subset.getGlyph(1).advanceWidth).toBe(serif.shape(' ').width);
  });
});

describe('a glyph composed of several', () => {
  const serif = face(SERIF);
  const original = fontkitFont(fontBytes(SERIF));
  const letter = glyphOf(serif, 'q');
  const mark = serif.shape('q\u0307').glyphs[1]!;

  const composed: SubsetGlyph = {
    parts: [
      { glyph: letter, x: 0, y: 0 },
      { glyph: mark, x: 316, y: -40 },
    ],
    advance: 601,
  };

  test('draws its parts at their places', () => {
    const subset = fontkitFont(serif.subset([0, composed]));
    const drawn = subset.getGlyph(1).path.toSVG();
    expect(drawn).toBe(
      original.getGlyph(letter).path.toSVG() +
        original.getGlyph(mark).path.translate(316, -40).toSVG(),
    );
    expect(subset.getGlyph(1).advanceWidth).toBe(601);
  });

  test('may be made of blanks', () => {
    const space = glyphOf(serif, ' ');
    const blank = { parts: [{ glyph: space, x: 0, y: 0 }], advance: 0 };
    const subset = fontkitFont(serif.subset([0, blank]));
    expect(subset.getGlyph(1).path.toSVG()).toBe('');
    expect(subset.getGlyph(1).advanceWidth).toBe(0);
  });
});
