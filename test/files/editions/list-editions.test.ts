// What a brief can be compared with.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listEditions } from '../../../src/files/editions/list-editions.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

test('its commits, the last one by its name, the PDFs that were kept, and the briefs beside it', () => {
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
  };
  writeFileSync(at('a.yaml'), 'title: 1');
  expect(listEditions(at('a.yaml'), at('a.pdf'))).toEqual([]);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'First\tedition');
  writeFileSync(at('a.yaml'), 'title: 2');
  git('commit', '-qam', 'Second edition');
  writeFileSync(at('b.yaml'), 'title: B');
  for (const name of ['a.pdf', 'a-1.pdf', 'other.pdf', 'a.txt']) writeFileSync(at(name), '%PDF-');
  const found = listEditions(at('a.yaml'), at('a.pdf'));
  expect(found.map(({ id }) => id.replace(folder, '').replace(/^[0-9a-f]{7,}$/, 'hash'))).toEqual([
    'HEAD',
    'hash',
    '/a.pdf',
    '/a-1.pdf',
    '/b.yaml',
  ]);
  expect(found[0]?.label).toMatch(/^last commit: \d{4}-\d\d-\d\d Second edition$/);
  expect(found[1]?.label).toMatch(/^commit [0-9a-f]{7,}: \d{4}-\d\d-\d\d First edition$/);
});
