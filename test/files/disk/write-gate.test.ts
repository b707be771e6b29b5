// The gate between a signal and the files that worker threads are writing.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  closeWriteGate,
  createWriteGate,
  writeThroughGate,
} from '../../../src/files/disk/write-gate.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const bytes = Buffer.from('new');

test('an open gate lets files through', () => {
  const path = join(temporaryFolder(), 'a.pdf');
  expect(writeThroughGate(createWriteGate(), path, bytes)).toEqual({ written: true });
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('a closed gate lets nothing through', () => {
  const folder = temporaryFolder();
  const gate = createWriteGate();
  closeWriteGate(gate);
  expect(writeThroughGate(gate, join(folder, 'a.pdf'), bytes)).toEqual({ written: false });
  expect(readdirSync(folder)).toEqual([]);
});

test('problems of writing come out of it, and it can be closed afterwards', () => {
  const folder = temporaryFolder({ 'a.pdf/kept.txt': '' });
  const gate = createWriteGate();
  const { problem } = writeThroughGate(gate, join(folder, 'a.pdf'), bytes);
  expect(problem).toMatchObject({ code: 'cannot-write' });
  closeWriteGate(gate);
});
