// Damaged fonts are found out before anything is set in them, and never by a crash.
import { expect, test } from 'vitest';
import { openFace } from '../../src/type/face.ts';
import { FaceError } from '../../src/type/sfnt.ts';
import { fontBytes, SERIF, shaper } from './faces.ts';

/** A copy of a font with some bytes of a table replaced. */
function changed(tag: string, at: number, values: readonly number[]): Uint8Array {
  const bytes = fontBytes(SERIF).slice();
  const { start } = tableOf(bytes, tag);
  bytes.set(values, start + at);
  return bytes;
}

function tableOf(bytes: Uint8Array, tag: string): { entry: number; start: number } {
  const view = new DataView(bytes.buffer);
  for (let entry = 12; ; entry += 16)
    if (String.fromCharCode(...bytes.slice(entry, entry + 4)) === tag)
      return { entry, start: view.getUint32(entry + 8) };
}

/** A copy of a font whose directory says that a table has another length. */
function shortened(tag: string, length: number): Uint8Array {
  const bytes = fontBytes(SERIF).slice();
  new DataView(bytes.buffer).setUint32(tableOf(bytes, tag).entry + 12, length);
  return bytes;
}

function problemOf(bytes: Uint8Array): string {
  try {
    openFace(shaper, bytes).check();
    return 'none';
  } catch (error) {
    if (error instanceof FaceError) return error.problem;
    throw error;
  }
}

test.each<[string, Uint8Array]>([
  ['an em of no units', changed('head', 18, [0, 0])],
  ['an unknown kind of loca', changed('head', 50, [0, 7])],
  ['a loca that points behind glyf', changed('loca', 8, [0xff, 0xff, 0xff, 0xff])],
  ['a loca that goes back', changed('loca', 12, [0, 0, 0, 1])],
  ['a short loca', shortened('loca', 40)],
  ['a short hmtx', shortened('hmtx', 40)],
  ['a short glyf', shortened('glyf', 4000)],
  ['no widths', changed('hhea', 34, [0, 0])],
  ['more widths than glyphs', changed('hhea', 34, [0xff, 0xff])],
  ['lines of no height', changed('hhea', 4, [0, 0, 0, 0])],
  ['lines higher than a page', changed('hhea', 4, [0x7f, 0xff])],
  ['a short cmap', shortened('cmap', 60)],
  ['a short head', shortened('head', 40)],
  ['a short OS/2', shortened('OS/2', 60)],
  ['names behind the end', changed('name', 4, [0xff, 0xff])],
])('%s is damage', (_, bytes) => {
  expect(problemOf(bytes)).toBe('damaged');
});

test.each<[string, number, string]>([
  ['restricted', 0x0002, 'not-embeddable'],
  ['not in parts', 0x0100, 'not-embeddable'],
  ['only as bitmaps', 0x0200, 'not-embeddable'],
  ['for print and preview', 0x0004, 'none'],
  ['for editing', 0x0008, 'none'],
  ['for all', 0x0000, 'none'],
])('a font that may be embedded %s', (_, bits, problem) => {
  expect(problemOf(changed('OS/2', 8, [bits >> 8, bits & 0xff]))).toBe(problem);
});

test.each(['wOFF', 'wOF2'])('a web font (%s) is told as one', (signature) => {
  const bytes = new Uint8Array(100);
  bytes.set(new TextEncoder().encode(signature));
  expect(() => openFace(shaper, bytes)).toThrow('web font');
});
