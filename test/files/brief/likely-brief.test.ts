// A file that is not there: the one that is meant, or what to do with an address.

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { likelyBrief } from '../../../src/files/brief/likely-brief.ts';
import { readBounded } from '../../../src/files/disk/read-bounded.ts';
import { temporaryFolder } from '../temporary-folder.ts';

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
