// Reading of files and streams up to a limit, and what keeps a file from being read.

import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MAX_BYTES } from '../../../src/brief/yaml/decode-text.ts';
import { readBounded, readStream } from '../../../src/files/disk/read-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('gives the bytes of a file', () => {
  const folder = temporaryFolder({ 'a.yaml': 'title: Ä' });
  const { bytes } = readBounded(join(folder, 'a.yaml'), 'a.yaml');
  expect(new TextDecoder().decode(bytes)).toBe('title: Ä');
});

test('gives files of several chunks whole', () => {
  const content = Buffer.alloc(700_001, 'abcdefg');
  const folder = temporaryFolder({ 'a.yaml': content });
  const { bytes } = readBounded(join(folder, 'a.yaml'), 'a.yaml');
  expect(Buffer.from(bytes!).equals(content)).toBe(true);
});

test('a file at the limit is read, one byte more is refused', () => {
  const folder = temporaryFolder({ 'a.yaml': '12345', 'b.yaml': '123456' });
  expect(readBounded(join(folder, 'a.yaml'), 'a.yaml', 5).bytes).toHaveLength(5);
  expect(readBounded(join(folder, 'b.yaml'), 'b.yaml', 5).problem).toMatchObject({
    code: 'file-too-large',
    severity: 'error',
    file: 'b.yaml',
  });
});

test('50 MB are refused without being read', () => {
  const folder = temporaryFolder({ 'a.yaml': '' });
  const path = join(folder, 'a.yaml');
  truncateSync(path, 50 * 1024 * 1024);
  const before = process.memoryUsage().arrayBuffers;
  expect(readBounded(path, 'a.yaml').problem?.message).toBe('the file is larger than 5 MB');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MAX_BYTES);
});

test('a device without end is refused at the limit', () => {
  expect(readBounded('/dev/zero', 'zero', 1_000_000).problem?.code).toBe('file-too-large');
});

test.each([
  ['a file that is not there', 'nothing.yaml', 'file-missing'],
  ['a folder', 'folder', 'file-is-folder'],
  ['a path through a file', 'a.yaml/b.yaml', 'file-missing'],
  ['a link to nothing', 'dangling.yaml', 'file-missing'],
  ['a link to itself', 'circle.yaml', 'file-unreadable'],
  ['a name with a NUL', 'a\0.yaml', 'file-missing'],
  ['a name beyond measure', 'a'.repeat(5000), 'file-missing'],
])('%s is a problem of the user, not ours', (_, name, code) => {
  const folder = temporaryFolder({ 'a.yaml': '', 'folder/b.yaml': '' });
  symlinkSync('nowhere.yaml', join(folder, 'dangling.yaml'));
  symlinkSync('circle.yaml', join(folder, 'circle.yaml'));
  const { problem } = readBounded(join(folder, name), name);
  expect(problem).toMatchObject({ code, severity: 'error', file: name });
  expect(problem?.message).not.toMatch(/E[A-Z]{3,}/);
});

test('a stream is read to its end', async () => {
  const { bytes } = await readStream(chunks('ab', 'c'), '<stdin>');
  expect(new TextDecoder().decode(bytes)).toBe('abc');
});

test('a stream without end is refused at the limit', async () => {
  const { problem } = await readStream(endless(), '<stdin>');
  expect(problem).toMatchObject({ code: 'file-too-large', file: '<stdin>' });
});

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield new Uint8Array(1024 * 1024);
}
