// Files that are written once.

import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFile, createSourceText } from '../../../src/files/disk/write-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const WORDS = Buffer.from('words');

test('a file is created with its folder, and told apart from one that is there', () => {
  const path = join(temporaryFolder(), 'new/a.txt');
  expect(createFile(path, WORDS)).toBe('created');
  expect(createFile(path, WORDS)).toBe('same');
  expect(createFile(path, Buffer.from('others'))).toBe('other');
  expect(readFileSync(path, 'utf8')).toBe('words');
});

test('a folder, a link and a file in the way are left alone', () => {
  const folder = temporaryFolder({ file: 'x' });
  mkdirSync(join(folder, 'taken'));
  symlinkSync('file', join(folder, 'link'));
  expect(createFile(join(folder, 'taken'), WORDS)).toBe('other');
  expect(createFile(join(folder, 'link'), WORDS)).toBe('other');
  expect(createFile(join(folder, 'file/a.txt'), WORDS)).toMatchObject({
    problem: { code: 'cannot-write', message: expect.stringContaining('is a file, not a folder') },
  });
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('x');
});

test('a folder that somebody made for sources gets no rules of ours', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sources'));
  createSourceText(join(folder, 'sources/a.txt'), WORDS);
  expect(readdirSync(join(folder, 'sources'))).toEqual(['a.txt']);
});
