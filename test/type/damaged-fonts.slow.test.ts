// Fonts with damage anywhere are set or refused, and never make the program crash.
import { expect, test } from 'vitest';
import { openFace } from '../../src/type/face.ts';
import { FaceError } from '../../src/type/sfnt.ts';
import { FONTS, setMarkup } from '../support/set-markup.ts';
import { SANS, SERIF, shaper } from './faces.ts';
import { mutantOf } from './mutants.ts';

const TEXT =
  'Official affluent AVATAR, fjord ½ “quoted” 1,024 × 768 Переговори щодо протоки Việt a\u0301';
const BODY = `<h1>${TEXT}</h1><p>${`${TEXT} `.repeat(5)}</p>`;

/** What comes of setting a page in the font: nothing to be told, or what is told of the font. */
function outcomeOf(path: string, bytes: Uint8Array): 'set' | 'refused' | string {
  try {
    openFace(shaper, bytes).check();
  } catch (error) {
    return error instanceof FaceError ? 'refused' : String(error);
  }
  const named = `@expo-google-fonts/${path}`;
  const fonts = { get: (each: string) => (each === named ? bytes : FONTS.get(each)) };
  const { diagnostics, bytes: pdf } = setMarkup(BODY, { fonts });
  if (pdf !== undefined) return 'set';
  const isOfFont = diagnostics.every(
    ({ code, message }) =>
      (code === 'font-unusable' && message.includes(named)) ||
      code === 'no-glyph' ||
      code === 'text-lost',
  );
  return isOfFont ? 'refused' : JSON.stringify(diagnostics);
}

test.each([SERIF, SANS])(
  '150 damaged copies of %s are set or refused',
  (path) => {
    const outcomes = Array.from({ length: 150 }, (_, index) => {
      const { bytes, what } = mutantOf(path, index);
      return { what, outcome: outcomeOf(path, bytes) };
    });
    expect(outcomes.filter(({ outcome }) => !['set', 'refused'].includes(outcome))).toEqual([]);
    // Both must occur, else nothing was tried.
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['set', 'refused']));
  },
  60_000,
);
