// Finding briefs: all of a folder, and the one that was meant.

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBriefs, likelyBrief } from '../../../src/files/brief/find-briefs.ts';
import { readBounded } from '../../../src/files/disk/read-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('finds YAML files by name, hidden and other files aside', () => {
  const folder = temporaryFolder({
    'b.yml': '',
    'a.yaml': '',
    '.hidden.yaml': '',
    'notes.md': '',
    'sources/c.yaml': '',
  });
  expect(findBriefs(folder)).toEqual([join(folder, 'a.yaml'), join(folder, 'b.yml')]);
});

test('a folder that is not there has none', () => {
  expect(findBriefs(join(temporaryFolder(), 'nothing'))).toEqual([]);
});

const before = process.cwd();
beforeEach(() =>
  process.chdir(
    temporaryFolder({ 'ok.yaml': '', 'talks.yml': '', 'briefs/deep.yaml': '', 'article.txt': '' }),
  ),
);
afterEach(() => process.chdir(before));

test.each([
  ['ok', 'ok.yaml'],
  ['ok.yml', 'ok.yaml'],
  ['talks.yaml', 'talks.yml'],
  ['OK.yaml', 'ok.yaml'],
  ['talsk.yaml', 'talks.yml'],
  ['deep', join('briefs', 'deep.yaml')],
  ['deep.yml', join('briefs', 'deep.yaml')],
  ['Deep.yaml', join('briefs', 'deep.yaml')],
  ['artcle.txt', 'article.txt'],
  ['something-else.yaml', undefined],
  ['nowhere/ok.yaml', undefined],
])('%s', (name, likely) => {
  expect(likelyBrief(name)).toBe(likely);
});

test.each(['https://example.org/a.yaml', 'http://example.org', 'file:///etc/x'])(
  '%s is not fetched',
  (address) => {
    expect(readBounded(address, address).problem).toMatchObject({
      code: 'file-missing',
      message: 'this is an address, and nothing is fetched from the network',
      hint: 'save the page as a file and name that',
    });
  },
);
