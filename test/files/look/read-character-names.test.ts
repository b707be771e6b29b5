// The names of characters, from the library or the file that comes with the package.
import { expect, test } from 'vitest';
import { characterName } from '../../../src/files/look/read-character-names.ts';
import { buildText } from '../../support/build-text.ts';

test('characters have the names of the Unicode Character Database', () => {
  expect(characterName('ก')).toBe('THAI CHARACTER KO KAI');
  expect(characterName('₿')).toBe('BITCOIN SIGN');
});

test('a character that no font has is told by its name', () => {
  const { diagnostics } = buildText('title: A\nsummary:\n  bottom_line: Mongolian ᠠ here.\n');
  const [problem] = diagnostics.filter(({ code }) => code === 'no-glyph');
  expect(problem?.message).toBe('No font has the character ᠠ (U+1820 MONGOLIAN LETTER A)');
  expect(problem?.span).toBeDefined();
});
