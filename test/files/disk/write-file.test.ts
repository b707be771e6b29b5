// Files are written whole or not at all, and never over what they are made from.

import { linkSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFile } from '../../../src/files/disk/write-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const bytes = Buffer.from('new');

test('writes a file, making its folders', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'deep', 'down', 'a.pdf');
  expect(writeFile(path, bytes)).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('replaces an older file and leaves nothing else behind', () => {
  const folder = temporaryFolder({ 'a.pdf': 'old' });
  expect(writeFile(join(folder, 'a.pdf'), bytes)).toBeUndefined();
  expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a.pdf']);
});

test('an output that is a link stays one', () => {
  const folder = temporaryFolder({ 'there.pdf': 'old' });
  symlinkSync('there.pdf', join(folder, 'a.pdf'));
  expect(writeFile(join(folder, 'a.pdf'), bytes)).toBeUndefined();
  expect(lstatSync(join(folder, 'a.pdf')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'there.pdf'), 'utf8')).toBe('new');
});

test.each(['the same path', 'a symbolic link', 'a hard link'])(
  '%s to an input is refused',
  (way) => {
    const folder = temporaryFolder({ 'in.yaml': 'old' });
    const input = join(folder, 'in.yaml');
    const output = way === 'the same path' ? input : join(folder, 'out.pdf');
    if (way === 'a symbolic link') symlinkSync(input, output);
    if (way === 'a hard link') linkSync(input, output);
    expect(writeFile(output, bytes, [input])).toMatchObject({
      code: 'output-is-input',
      severity: 'error',
    });
    expect(readFileSync(input, 'utf8')).toBe('old');
  },
);

test('a folder in the way is left alone', () => {
  const folder = temporaryFolder({ 'a.pdf/kept.txt': 'kept' });
  const problem = writeFile(join(folder, 'a.pdf'), bytes);
  expect(problem).toMatchObject({ code: 'cannot-write', severity: 'error' });
  expect(problem?.message).toContain('there is a folder of that name');
  expect(readdirSync(join(folder, 'a.pdf'))).toEqual(['kept.txt']);
  expect(readdirSync(folder)).toEqual(['a.pdf']);
});

test('a file where the folder should be is left alone', () => {
  const folder = temporaryFolder({ out: 'a file' });
  const problem = writeFile(join(folder, 'out', 'a.pdf'), bytes);
  expect(problem?.message).toContain('a part of its path is a file, not a folder');
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('a file');
});

test('a device is never replaced by a file', () => {
  expect(writeFile('/dev/null', bytes)?.message).toContain('there is a device or pipe');
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('what cannot be written leaves no scraps', () => {
  const folder = temporaryFolder();
  // No file system takes a name of this length, but the temporary file has a shorter one.
  const path = join(folder, `${'x'.repeat(300)}.pdf`);
  expect(writeFile(path, bytes)).toMatchObject({ code: 'cannot-write' });
  expect(readdirSync(folder)).toEqual([]);
});
