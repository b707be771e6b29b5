// Fonts that users install are found beside the program, or where they stand.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { installedFile } from '../../../src/files/program/carried-file.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fonts-')));

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

it('finds the file of a package in the folder that one works in', () => {
  const path = '@scope/some-font/400Regular/Some_400Regular.ttf';
  const file = join(folder, 'node_modules', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  expect(() => installedFile(path)).toThrow(/Cannot find/);
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  expect(installedFile(path)).toBe(file);
});
