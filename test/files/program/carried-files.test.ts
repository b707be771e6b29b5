// Files that come with the package.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it, test, vi } from 'vitest';
import { characterName, installedFont } from '../../../src/files/program/carried-files.ts';
import { buildText } from '../../support/build-text.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fonts-')));

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['in a folder of its own', '@scope/new-font', '@scope/new-font/400Regular/Some_400Regular.ttf'],
  ['in none', '@scope/old-font', '@scope/old-font/Some_400Regular.ttf'],
])('finds a font of a package in the folder that one works in, %s', (_, name, stored) => {
  const path = `${name}/400Regular/Some_400Regular.ttf`;
  const file = join(folder, 'node_modules', stored);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  expect(() => installedFont(path)).toThrow(/Cannot find/);
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  expect(installedFont(path)).toBe(file);
});

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
