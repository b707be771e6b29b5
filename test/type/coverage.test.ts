// A face knows exactly which characters it can draw.
import { describe, expect, test } from 'vitest';
import { openFace } from '../../src/type/face.ts';
import { face, fontBytes, fontkitFont, SANS, SERIF, shaper } from './faces.ts';

describe.each([SERIF, SANS])('%s', (path) => {
  const other = fontkitFont(fontBytes(path));

  test('covers what fontkit finds, in every plane', () => {
    const opened = face(path);
    const expected = new Set(other.characterSet.filter((code) => other.hasGlyphForCodePoint(code)));
    const covered: number[] = [];
    for (let code = 1; code <= 0x1ffff; code++) if (opened.covers(code)) covered.push(code);
    expect(covered).toEqual([...expected].filter((code) => code > 0).sort((a, b) => a - b));
  });

  test('covers the same basic plane through the older table format', () => {
    const full = face(path);
    const basic = openFace(shaper, withoutFormat12(fontBytes(path)));
    for (let code = 1; code <= 0xffff; code++) {
      if (full.covers(code) !== basic.covers(code)) expect.fail(`differs at ${code.toString(16)}`);
    }
    expect(basic.covers(0x1d44e)).toBe(false);
  });
});

/** Hides the tables of format 12 by giving them a platform that nobody reads. */
function withoutFormat12(original: Uint8Array): Uint8Array {
  const bytes = original.slice();
  const view = new DataView(bytes.buffer);
  let cmap = 0;
  for (let entry = 12; cmap === 0; entry += 16) {
    if (view.getUint32(entry) === 0x636d6170) cmap = view.getUint32(entry + 8);
  }
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const record = cmap + 4 + i * 8;
    if (view.getUint16(cmap + view.getUint32(record + 4)) === 12) view.setUint16(record, 9);
  }
  return bytes;
}

describe('what is drawn for what', () => {
  const { coverage } = face(SERIF);
  const code = (character: string): number => character.codePointAt(0)!;

  test('a hyphen stands in for the no-break hyphen that Source Serif lacks', () => {
    expect(coverage.covers(0x2011)).toBe(false);
    expect(coverage.substitute(0x2011)).toBe(0x2010);
    expect(coverage.canDraw(0x2011)).toBe(true);
  });

  test('a space stands in for a missing space of another width', () => {
    expect(coverage.covers(0x205f)).toBe(false);
    expect(coverage.substitute(0x205f)).toBe(0x20);
    expect(face(SERIF).shape('a\u205Fb').glyphs).not.toContain(0);
  });

  test('nothing stands in for what the face has', () => {
    expect(coverage.substitute(0xa0)).toBeUndefined();
    expect(coverage.substitute(code('A'))).toBeUndefined();
  });

  test('characters that are never seen need no glyph', () => {
    for (const invisible of [0xad, 0x200b, 0x200d, 0x2060, 0xfeff, 0x0a]) {
      expect(coverage.canDraw(invisible)).toBe(true);
    }
  });

  test('a letter made of letter and mark can be drawn if both can', () => {
    expect(coverage.covers(code('ṩ'))).toBe(false);
    expect(coverage.canDraw(code('ṩ'))).toBe(true);
    expect(face(SERIF).shape('ṩ').glyphs).not.toContain(0);
    expect(coverage.canDraw(code('中'))).toBe(false);
  });

  test('names each missing character once', () => {
    expect(coverage.missing('Ceasefire 停戦 and 停 – 🕊')).toEqual(['停', '戦', '🕊']);
    expect(coverage.missing('Протока, Αθήνα, naïve F\u201116, e\u0301 q\u0323')).toEqual([]);
  });
});
