// Slices of a variable web font, put together at one weight: as its maker's fonts of that weight are.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../src/files/look/sliced-fonts.ts';
import { openFace } from '../../../src/type/face.ts';
import { FaceError } from '../../../src/type/sfnt.ts';
import { joinSlices } from '../../../src/type/slices/join-slices.ts';
import { type FontkitFont, fontBytes, fontkitFont, shaper } from '../faces.ts';

const { resolve } = createRequire(import.meta.url);
const folder = join(dirname(resolve('@fontsource-variable/noto-serif-jp')), 'files');
// Kana, rare and frequent Han characters, Latin letters, and accents, which are parts of letters.
const slices = readdirSync(folder)
  .filter((name) => /-(?:0|1|100|119|latin|vietnamese)-wght/.test(name))
  .sort()
  .map((name) => readFileSync(join(folder, name)));

function joined(
  weight: number,
  from: readonly Uint8Array[] = slices,
  change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): Uint8Array {
  const font = { family: 'Noto Serif JP', style: `W${weight}`, weight };
  return joinSlices(from, font, (bytes, limit) => change(unpack(bytes, limit)));
}

/** The advance and the edges of what is drawn for a character. */
function drawnBy(font: FontkitFont, codePoint: number): number[] {
  const { advanceWidth, path } = font.glyphForCodePoint(codePoint);
  const { minX, minY, maxX, maxY } = path.bbox;
  const edges = [minX, minY, maxX, maxY];
  return [advanceWidth, ...(edges.every(Number.isFinite) ? edges : [])];
}

describe.each([
  [400, '400Regular'],
  [600, '600SemiBold'],
  [900, '900Black'],
])('a font of the weight %i', (weight, style) => {
  const bytes = joined(weight);

  it('is sound, and says its name and weight', () => {
    const face = openFace(shaper, bytes);
    face.check();
    expect(face.metrics).toMatchObject({
      weight,
      familyName: 'Noto Serif JP',
      postscriptName: `NotoSerifJP-W${weight}`,
    });
  });

  it('draws what its maker’s draws', () => {
    const ours = fontkitFont(bytes);
    const theirs = fontkitFont(fontBytes(`noto-serif-jp/${style}/NotoSerifJP_${style}.ttf`));
    expect(ours.characterSet.length).toBeGreaterThan(400);
    for (const code of ours.characterSet) {
      const [one, other] = [drawnBy(ours, code), drawnBy(theirs, code)];
      const apart = one.map((value, i) => Math.abs(value - other[i]!));
      expect(Math.max(...apart), `${String.fromCodePoint(code)} ${one} ${other}`).toBeLessThan(3);
    }
  });
});

describe('what is damaged is refused, or is a font all the same', () => {
  const damages = fc.tuple(fc.nat(slices[0]!.length - 1), fc.integer({ min: 1, max: 255 }));

  it.each([10, 47, 200, 3000])('cut off at %i bytes', (length) => {
    expect(() => joined(400, [slices[0]!.subarray(0, length)])).toThrow(FaceError);
  });

  it('with wrong bytes', () => {
    fc.assert(
      fc.property(fc.array(damages, { minLength: 1, maxLength: 3 }), (wrong) => {
        const bytes = Uint8Array.from(slices[0]!);
        for (const [at, by] of wrong) bytes[at]! ^= by;
        expect(isRefused(() => openFace(shaper, joined(400, [bytes])).check())).toBeDefined();
      }),
    );
  });

  it('inside its tables', () => {
    const unpacked = fc.tuple(fc.nat(2 ** 31), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(unpacked, { minLength: 1, maxLength: 5 }), (wrong) => {
        const make = () =>
          joined(600, [slices[0]!], (bytes) => {
            for (const [at, by] of wrong) bytes[at % bytes.length]! ^= by;
            return bytes;
          });
        expect(isRefused(() => openFace(shaper, make()).check())).toBeDefined();
      }),
    );
  });

  it('without any slice', () => {
    expect(() => joined(400, [])).toThrow(FaceError);
  });
});

/** True or false; anything but a refusal is thrown on. */
function isRefused(act: () => void): boolean {
  try {
    act();
    return false;
  } catch (error) {
    if (error instanceof FaceError) return true;
    throw error;
  }
}
