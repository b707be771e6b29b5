// Characters without a glyph are told by script, not one by one.
import { expect, test } from 'vitest';
import { missingGlyphs } from '../../../src/pdf/fonts/missing-glyphs.ts';

const NAMES: Readonly<Record<string, string>> = { Ꭰ: 'CHEROKEE LETTER A' };

function told(
  texts: Readonly<Record<string, string>>,
  install?: (character: string) => string,
): readonly string[] {
  const missing = Object.entries(texts).flatMap(([at, text]) =>
    [...text].map((character) => ({
      codePoint: character.codePointAt(0)!,
      at,
      install: install?.(character),
    })),
  );
  const characterName = (character: string): string => NAMES[character] ?? 'CHEROKEE LETTER';
  return missingGlyphs(missing, { file: 'a.yaml', characterName }).map(({ message }) => message);
}

test('one problem a script, with the first characters, how many there are, and where', () => {
  expect(told({ title: 'ᎠᎡᎢᎣᎤᎥᎠ', subtitle: 'Ꭰ', 'claims[0].text': 'ᎠᎡ' })).toEqual([
    'No font has 6 characters (Cherokee): Ꭰ (U+13A0 CHEROKEE LETTER A), Ꭱ (U+13A1 CHEROKEE LETTER), Ꭲ (U+13A2 CHEROKEE LETTER), Ꭳ (U+13A3 CHEROKEE LETTER), Ꭴ (U+13A4 CHEROKEE LETTER) …, used at title (and in 2 more)',
  ]);
});

test('signs of no script are a group of their own', () => {
  expect(told({ title: 'Ꭰ🚢🚀' })).toHaveLength(2);
});

test('scripts that one font has are one problem', () => {
  const messages = told({ title: '停戦の', subtitle: 'カ' }, () => 'a-japanese-font');
  expect(messages).toEqual([expect.stringContaining('has 4 characters (Han, Hiragana, Katakana)')]);
});
