// Source texts are read beside the brief, bounded, and nowhere else.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import type { SoundBrief } from '../../../src/build.ts';
import { readSources } from '../../../src/files/brief/read-named.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function read(folder: string, text: string) {
  const yaml = `title: A\nsources:\n  one: { title: One, kind: article, text: ${text} }\n  two: { title: Two, kind: article }\n`;
  return readSources(parseBrief(yaml, 'a.yaml') as SoundBrief, folder);
}

test('gives the bytes of each text by the id of its source', () => {
  const folder = temporaryFolder({ 'sources/one.txt': 'words' });
  const { texts, paths, diagnostics } = read(folder, 'sources/one.txt');
  expect(diagnostics).toEqual([]);
  expect([...texts.keys()]).toEqual(['one']);
  expect(Buffer.from(texts.get('one')!).toString()).toBe('words');
  expect(paths).toHaveLength(1);
});

test('a way out and back in again stays inside', () => {
  const folder = temporaryFolder({ 'one.txt': 'words', 'sub/a.txt': '' });
  expect(read(folder, 'sub/../one.txt').texts.size).toBe(1);
});

test.each([
  ['a missing text', 'none.txt', 'source-text-missing', 'warning'],
  ['a folder', 'folder', 'source-text-not-a-file', 'error'],
  ['a pipe, on which one would wait for ever', 'pipe', 'source-text-not-a-file', 'error'],
  ['a path through a file', 'one.txt/two.txt', 'file-missing', 'error'],
  ['a path upward', '../one.txt', 'source-text-outside', 'error'],
])('%s', (_, path, code, severity) => {
  const folder = temporaryFolder({ 'one.txt': 'words', 'folder/x': '' });
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const { texts, diagnostics } = read(folder, path);
  expect(texts.size).toBe(0);
  expect(diagnostics).toMatchObject([{ code, severity, file: 'a.yaml' }]);
  expect(diagnostics[0]?.span).toBeDefined();
});
