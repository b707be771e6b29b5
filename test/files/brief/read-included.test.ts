// Files that a brief includes stay inside its folder.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  createCommittedReader,
  createIncludeReader,
} from '../../../src/files/brief/read-included.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder({
  'outside.yaml': 'actors: {}\n',
  'b/shared/a.yaml': 'actors: {}\n',
});
const briefs = join(folder, 'b');
symlinkSync('../../outside.yaml', join(briefs, 'shared/link.yaml'));
symlinkSync('..', join(briefs, 'up'));
symlinkSync('shared/a.yaml', join(briefs, 'inside.yaml'));
mkdirSync(join(briefs, 'folder.yaml'));
writeFileSync(join(briefs, 'latin.yaml'), Buffer.from('actors: {a: {name: caf\xE9}}', 'latin1'));

test.each(['shared/a.yaml', './shared/../shared/a.yaml', 'inside.yaml'])('reads %s', (name) => {
  const paths: string[] = [];
  const read = createIncludeReader(briefs, (path) => paths.push(path));
  expect(read(name)).toEqual({ file: join(briefs, name), text: 'actors: {}\n' });
  expect(paths).toHaveLength(1);
});

test.each([
  ['../outside.yaml', 'include-outside'],
  [join(folder, 'outside.yaml'), 'include-outside'],
  ['shared/link.yaml', 'include-outside'],
  ['up/outside.yaml', 'include-outside'],
  ['folder.yaml', 'include-not-a-file'],
  ['nothing.yaml', 'include-missing'],
  ['a\0b', 'file-missing'],
  ['latin.yaml', 'not-utf8'],
])('refuses %j: %s', (name, code) => {
  expect(createIncludeReader(briefs)(name)).toMatchObject({ problem: { code, severity: 'error' } });
});

test.each(['../x.yaml', '/etc/passwd', 'shared/../../x.yaml'])(
  'refuses %s of an earlier commit',
  (name) => {
    const read = createCommittedReader({ commit: 'HEAD', beside: 'b/talks.yaml' });
    expect(read(name)).toMatchObject({ problem: { code: 'include-outside' } });
  },
);
