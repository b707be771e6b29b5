// Fonts of East Asia out of the slices of small packages.
import { expect, it } from 'vitest';
import { readSliced } from '../../../src/files/look/sliced-fonts.ts';
import { openFace } from '../../../src/type/face.ts';
import { shaper } from '../../type/faces.ts';

const at = (folder: string, name: string): string =>
  `@expo-google-fonts/${folder}/600SemiBold/${name}_600SemiBold.ttf`;
const JAPANESE = at('noto-serif-jp', 'NotoSerifJP');

it('are put together once, with every slice', () => {
  const font = readSliced(JAPANESE)!;
  const { coverage, metrics } = openFace(shaper, font);
  expect(metrics).toMatchObject({ postscriptName: 'NotoSerifJP-SemiBold', weight: 600 });
  for (const text of ['停戦協定の期限', 'ｱｲｳ ＮＡＴＯ', '①㎞！'])
    expect(coverage.missing(text)).toEqual([]);
  expect(readSliced(JAPANESE)).toBe(font);
});

it('are of no other script', () => {
  expect(readSliced(at('noto-sans-thai', 'NotoSansThai'))).toBeUndefined();
});

it('are not there if their package is not', () => {
  expect(() => readSliced(at('noto-serif-kr', 'NotoSerifKR'))).toThrow(/Cannot find/);
});
