// Characters without a glyph are told by script, not one by one.
import { expect, test } from 'vitest';
import { missingGlyphs } from '../../../src/pdf/fonts/missing-glyphs.ts';

const NAMES: Readonly<Record<string, string>> = { Ꭰ: 'CHEROKEE LETTER A' };

function told(texts: Readonly<Record<string, string>>): readonly string[] {
  const missing = Object.entries(texts).flatMap(([at, text]) =>
    [...text].map((character) => ({
      codePoint: character.codePointAt(0)!,
      at,
      install: undefined,
    })),
  );
  const characterName = (character: string): string => NAMES[character] ?? 'CHEROKEE LETTER';
  return missingGlyphs(missing, { file: 'a.yaml', characterName }).map(({ message }) => message);
}

test('one problem a script and text, with the first characters and how many there are', () => {
  expect(told({ title: 'ᎠᎡᎢᎣᎤᎥᎠ', subtitle: 'Ꭰ' })).toEqual([
    'No font has 6 characters (Cherokee): Ꭰ (U+13A0 CHEROKEE LETTER A), Ꭱ (U+13A1 CHEROKEE LETTER), Ꭲ (U+13A2 CHEROKEE LETTER), Ꭳ (U+13A3 CHEROKEE LETTER), Ꭴ (U+13A4 CHEROKEE LETTER) …, used at title',
    'No font has the character Ꭰ (U+13A0 CHEROKEE LETTER A), used at subtitle',
  ]);
});

test('signs of no script are a group of their own', () => {
  expect(told({ title: 'Ꭰ🚢🚀' })).toHaveLength(2);
});
