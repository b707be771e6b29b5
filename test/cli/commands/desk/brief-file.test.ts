// The file of a brief as the desk reads and writes it.

import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, readFileText, saveText } from '../../../../src/cli/commands/desk/brief-file.ts';
import { temporaryFolder } from '../../../files/temporary-folder.ts';

const fileWith = (text: string): string => join(temporaryFolder({ 'a.yaml': text }), 'a.yaml');

test('a text is saved over what it was made from, and known by its hash', () => {
  const file = fileWith('title: A\n');
  const { text, hash } = readFileText(file);
  expect(text).toBe('title: A\n');
  const saved = saveText(file, hash, 'title: B\n');
  expect(readFileSync(file, 'utf8')).toBe('title: B\n');
  expect(saved).toEqual({ kind: 'saved', hash: readFileText(file).hash });
});

test('what somebody else has written meanwhile is never written over', () => {
  const file = fileWith('title: A\n');
  const { hash } = readFileText(file);
  writeFileSync(file, 'title: C\n');
  expect(saveText(file, hash, 'title: B\n')).toMatchObject({
    kind: 'overtaken',
    file: { text: 'title: C\n' },
  });
  expect(readFileSync(file, 'utf8')).toBe('title: C\n');
  // Unless both have written the same.
  expect(saveText(file, hash, 'title: C\n')).toMatchObject({ kind: 'saved' });
});

test.each([
  ['of Windows', 'title: A\r\nedition: 1\r\n', 'title: A\nedition: 1\n'],
  ['behind a byte order mark', '\uFEFFtitle: A\n', 'title: A\n'],
  ['of both kinds', 'title: A\r\nedition: 1\n', 'title: A\r\nedition: 1\n'],
])('line ends %s stay as they are', (_name, before, shown) => {
  const file = fileWith(before);
  const { text, hash } = readFileText(file);
  expect(text).toBe(shown);
  saveText(file, hash, text.replace('A', 'B'));
  expect(readFileSync(file, 'utf8')).toBe(before.replace('A', 'B'));
  expect(Buffer.from(bytesOf(file, shown)).toString()).toBe(before);
});

test('a file that is not there is written; what cannot be written is told', () => {
  const folder = temporaryFolder({});
  expect(saveText(join(folder, 'new.yaml'), '', 'title: A\n')).toMatchObject({ kind: 'saved' });
  mkdirSync(join(folder, 'folder.yaml'));
  expect(saveText(join(folder, 'folder.yaml'), '', 'title: A\n').kind).toBe('failed');
});

test('a file that may only be read is left alone', () => {
  const file = fileWith('title: A\n');
  chmodSync(file, 0o444);
  const { hash, isReadOnly } = readFileText(file);
  expect(isReadOnly).toBe(true);
  expect(saveText(file, hash, 'title: B\n')).toMatchObject({
    kind: 'failed',
    problem: { message: expect.stringContaining('only be read') },
  });
  expect(readFileSync(file, 'utf8')).toBe('title: A\n');
});

test('what is no text is not shown', () => {
  const file = fileWith('');
  writeFileSync(file, Buffer.from([0xff, 0xfe, 0x41, 0x00]));
  expect(readFileText(file)).toMatchObject({
    isReadOnly: true,
    problem: { code: 'not-utf8' },
  });
});
