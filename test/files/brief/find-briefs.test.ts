// Which files of a folder are briefs.

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBriefs } from '../../../src/files/brief/find-briefs.ts';
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
