// A face measures and shapes as other engines do, and tells what it cannot be opened for.
import { describe, expect, test } from 'vitest';
import { openFace } from '../../src/type/face.ts';
import { FaceError } from '../../src/type/sfnt.ts';
import {
  face,
  fontBytes,
  fontkitFont,
  SANS,
  SANS_SEMIBOLD,
  SERIF,
  SERIF_ITALIC,
  shaper,
} from './faces.ts';

const FACES = [SERIF, SERIF_ITALIC, SANS, SANS_SEMIBOLD];
const WORDS =
  'official affluent AVATAR To. Wave, Yonder “Quoted” 1,024 × 768 fjord office-holder Æsir naïve ' +
  'Переговори щодо протоки Ґалаґан’ Ελλάδα Αθήνα ψήφισμα Nguyễn Đặng Tiếng Việt § 7(b) 50% – €12 C3';

describe.each(FACES)('%s', (path) => {
  const opened = face(path);
  const other = fontkitFont(fontBytes(path));

  test('has the measures that fontkit reads', () => {
    const { metrics } = opened;
    expect({
      unitsPerEm: metrics.unitsPerEm,
      ascent: metrics.ascender,
      descent: metrics.descender,
      lineGap: metrics.lineGap,
      xHeight: metrics.xHeight,
      capHeight: metrics.capHeight,
      italicAngle: metrics.italicAngle,
      postscriptName: metrics.postscriptName,
    }).toEqual({
      unitsPerEm: other.unitsPerEm,
      ascent: other.ascent,
      descent: other.descent,
      lineGap: other.lineGap,
      xHeight: other.xHeight,
      capHeight: other.capHeight,
      italicAngle: other.italicAngle,
      postscriptName: other.postscriptName,
    });
    expect(metrics.bbox).toMatchObject({ ...other.bbox });
    expect(metrics.embeddable).toBe(true);
  });

  test('shapes words as wide as fontkit does', () => {
    for (const word of WORDS.split(' ')) {
      expect([word, opened.shape(word).width]).toEqual([word, other.layout(word).advanceWidth]);
    }
  });
});

test('the weight and the slope are told apart', () => {
  expect(face(SANS_SEMIBOLD).metrics.weight).toBe(600);
  expect(face(SERIF_ITALIC).metrics).toMatchObject({ italic: true, italicAngle: -12 });
  expect(face(SERIF).metrics).toMatchObject({ italic: false, weight: 400 });
});

describe('shaping', () => {
  const serif = face(SERIF);
  const width = (text: string, features?: readonly string[]): number =>
    serif.widthOf(text, 1000, features);

  test('letters that form a ligature become one glyph', () => {
    const run = serif.shape('official');
    expect(run.glyphs).toHaveLength(6);
    expect(run.clusters).toEqual([0, 1, 4, 5, 6, 7]);
  });

  test('pairs are kerned', () => {
    expect(width('To')).toBeLessThan(width('T') + width('o'));
  });

  test('features are switched on by tag', () => {
    expect(serif.shape('1947', ['onum']).glyphs).not.toEqual(serif.shape('1947').glyphs);
    expect(serif.shape('111', ['tnum']).width).toBe(serif.shape('888', ['tnum']).width);
    expect(() => serif.shape('a', ['small'])).toThrow('no OpenType feature tag');
  });

  test('a soft hyphen is never drawn and takes no room', () => {
    expect(serif.shape('co\u00ADop').glyphs).toEqual(serif.shape('coop').glyphs);
    expect(serif.shape('co\u00ADop').text).toBe('coop');
    expect(serif.shape('\u00AD').glyphs).toEqual([]);
  });

  test('a no-break hyphen that the face lacks is drawn as a hyphen and stays itself', () => {
    const run = serif.shape('F\u201116');
    expect(run.glyphs).toEqual(serif.shape('F\u201016').glyphs);
    expect(run.text).toBe('F\u201116');
    expect(run.glyphs).not.toContain(0);
  });

  test('joiners and zero-width spaces leave no glyph behind', () => {
    expect(serif.shape('a\u200Bb\u2060c').glyphs).toEqual(serif.shape('abc').glyphs);
  });

  test('marks sit on letters that have no glyph with them', () => {
    const run = serif.shape('q\u0323\u0307');
    expect(run.glyphs).toHaveLength(3);
    expect(run.width).toBe(serif.shape('q').width);
    expect(run.offsets).toBeDefined();
  });

  test('letter and mark that have a glyph together are that glyph', () => {
    expect(serif.shape('e\u0301').glyphs).toEqual(serif.shape('é').glyphs);
  });

  test('a text is as wide as its words', () => {
    const text = 'Talks on the strait, To. AV “resume” in  May ';
    const words = text.match(/[^ ]* ?/g)!;
    const sum = words.reduce((all, word) => all + width(word), 0);
    expect(width(text)).toBe(sum);
    expect(width('')).toBe(0);
  });

  test('widths grow with the size', () => {
    expect(serif.widthOf('Strait', 20)).toBeCloseTo(2 * serif.widthOf('Strait', 10));
  });

  test('half a surrogate pair becomes the replacement character', () => {
    expect(serif.shape('a\uD83D').text).toBe('a\uFFFD');
  });

  test('more words than the cache holds are still shaped right', () => {
    const before = width('Strait');
    for (let i = 0; i < 51_000; i++) serif.shape(i.toString(36));
    expect(width('Strait')).toBe(before);
  });
});

describe('files that are no usable font', () => {
  const problemOf = (bytes: Uint8Array): string => {
    try {
      openFace(shaper, bytes);
    } catch (error) {
      if (error instanceof FaceError) return error.problem;
      throw error;
    }
    return 'none';
  };
  const withVersion = (version: string): Uint8Array => {
    const bytes = fontBytes(SERIF).slice();
    bytes.set(Buffer.from(version, 'latin1'));
    return bytes;
  };

  test.each([
    ['text', Buffer.from('This is a text, and no font.'), 'not-a-font'],
    ['nothing', new Uint8Array(), 'not-a-font'],
    ['a collection', withVersion('ttcf'), 'collection'],
    ['CFF outlines', withVersion('OTTO'), 'no-truetype-outlines'],
    ['half a file', fontBytes(SERIF).slice(0, 60_000), 'damaged'],
    ['a header only', fontBytes(SERIF).slice(0, 40), 'damaged'],
  ])('%s', (_name, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem);
  });
});
