// A change that nobody told of is found all the same.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unlikeBefore } from '../../src/watch/unlike-before.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

test('a file is another one once after each change, and not when it is first seen', () => {
  const file = join(temporaryFolder(), 'a.yaml');
  const isUnlikeBefore = unlikeBefore();
  expect(isUnlikeBefore(file)).toBe(false);
  writeFileSync(file, 'title: A');
  expect(isUnlikeBefore(file)).toBe(true);
  expect(isUnlikeBefore(file)).toBe(false);
  writeFileSync(file, 'title: Two');
  expect(isUnlikeBefore(file)).toBe(true);
});
