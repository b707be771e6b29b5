// What is told of a file is news only if the file is another one.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownFiles } from '../../src/watch/known-files.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

const EARLIER = 0;
const NOW = Number.POSITIVE_INFINITY;

test('a file is news once after each change, and not when it is learnt', () => {
  const file = join(temporaryFolder({ 'a.yaml': 'title: A' }), 'a.yaml');
  const { learn, isNews } = knownFiles();
  learn([file], NOW);
  expect(isNews(file)).toBe(false);
  writeFileSync(file, 'title: Two');
  expect(isNews(file)).toBe(true);
  expect(isNews(file)).toBe(false);
  rmSync(file);
  expect(isNews(file)).toBe(true);
});

test('a file that nobody knew is news if it is there', () => {
  const folder = temporaryFolder();
  const { isNews } = knownFiles();
  expect(isNews(join(folder, 'b.hbs'))).toBe(false);
  writeFileSync(join(folder, 'b.hbs'), '');
  expect(isNews(join(folder, 'b.hbs'))).toBe(true);
});

test('a file that changed after somebody began to read is news', () => {
  const file = join(temporaryFolder({ 'a.yaml': 'title: A' }), 'a.yaml');
  const { learn, isNews } = knownFiles();
  learn([file], EARLIER);
  expect(isNews(file)).toBe(true);
});

test('learning again does not hide a change; forgetting does', () => {
  const file = join(temporaryFolder(), 'a.yaml');
  const { learn, keep, isNews } = knownFiles();
  learn([file], NOW);
  writeFileSync(file, 'title: A');
  learn([file], NOW);
  expect(isNews(file)).toBe(true);
  writeFileSync(file, 'title: Two');
  keep([]);
  learn([file], NOW);
  expect(isNews(file)).toBe(false);
});

test('a file that goes before it is forgotten is news still, once', () => {
  const file = join(temporaryFolder({ 'look.hbs': '' }), 'look.hbs');
  const { learn, keep, isNews } = knownFiles();
  learn([file], NOW);
  rmSync(file);
  keep([]);
  expect(isNews(file)).toBe(true);
  keep([]);
  expect(isNews(file)).toBe(false);
});

test('what happens in a folder is no news of the folder', () => {
  const folder = join(temporaryFolder(), 'look');
  mkdirSync(folder);
  const { learn, isNews } = knownFiles();
  learn([folder], NOW);
  writeFileSync(join(folder, 'a.pdf'), '');
  expect(isNews(folder)).toBe(false);
  rmSync(folder, { recursive: true });
  expect(isNews(folder)).toBe(true);
});
