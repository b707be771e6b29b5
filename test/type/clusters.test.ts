// The pieces of a shaped word add up to its text, whatever the script and the direction.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustersOf } from '../../src/type/clusters.ts';
import type { ShapedRun } from '../../src/type/face.ts';
import { face, SERIF } from './faces.ts';

const serif = face(SERIF);
const textsOf = (run: ShapedRun): string[] => clustersOf(run).map(({ text }) => text);

describe('clusters', () => {
  test.each([
    ['official', ['o', 'ffi', 'c', 'i', 'a', 'l']],
    ['q\u0323\u0307a', ['q\u0323\u0307', 'a']],
    ['e\u0301t', ['e\u0301', 't']],
    ['a\u200Bb', ['a\u200B', 'b']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(textsOf(serif.shape(text))).toEqual(expected);
  });

  test('from right to left come in drawing order', () => {
    expect(textsOf(serif.shape('\u05D0\u05D1\u05D2'))).toEqual(['\u05D2', '\u05D1', '\u05D0']);
  });

  test('of any text with something to draw make up the text', () => {
    const letters = fc.constantFrom(...'afiltTVo.,’-éж\u0301\u0323\u00A0\u2011\u200Bω1 ');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), (characters) => {
        const run = serif.shape(`x${characters.join('')}`);
        expect(textsOf(run).join('')).toBe(run.text);
        const sum = clustersOf(run).reduce((all, { advance }) => all + advance, 0);
        expect(sum).toBe(run.width);
      }),
    );
  });
});
