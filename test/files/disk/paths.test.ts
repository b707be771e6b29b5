// Any way of saving a file gives another signature; none gives the same.

import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileSignature } from '../../../src/files/disk/paths.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('tells a file from the one it was before', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.yaml');
  const seen = [fileSignature(file)];
  const then = (change: () => void): number => {
    change();
    return seen.push(fileSignature(file));
  };
  then(() => writeFileSync(file, 'title: A'));
  then(() => writeFileSync(file, 'title: Ab'));
  then(() => utimesSync(file, 1, 1));
  then(() => {
    writeFileSync(`${file}.new`, 'title: Ac');
    utimesSync(`${file}.new`, 1, 1);
    renameSync(`${file}.new`, file);
  });
  expect(new Set(seen).size).toBe(seen.length);
  expect(fileSignature(file)).toBe(seen.at(-1));
  rmSync(file);
  expect(fileSignature(file)).toBe(seen[0]);
  expect(fileSignature(join(file, 'below'))).toBe(seen[0]);
});
