// Where an edition may be kept, without git; with it, see test/system/editions.test.ts.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEdition } from '../../../src/files/editions/read-edition.ts';
import { buildFixture, EXAMPLE } from '../../support/build-fixture.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder({
  'a.yaml': 'title: A\n',
  HEAD: 'title: A file called like a revision\n',
  'a.pdf': buildFixture(EXAMPLE).pdf!,
  'bad.pdf': '%PDF-1.7\nnothing',
});

test('a YAML file', () => {
  const path = join(folder, 'a.yaml');
  expect(readEdition(path, undefined)).toMatchObject({ text: 'title: A\n', path });
});

test('the brief inside a PDF of ours', () => {
  expect(readEdition(join(folder, 'a.pdf'), undefined).text).toMatch(/^# A complete brief/);
});

test('a file goes before a revision', () => {
  expect(readEdition(join(folder, 'HEAD'), undefined).text).toContain('called like a revision');
});

test.each([
  ['a file that is not there', 'none.yaml', 'file-missing'],
  ['a PDF without a brief', join(folder, 'bad.pdf'), 'pdf-unreadable'],
  ['what would be an option', '--output=x', 'revision-unknown'],
  ['an option before a path', '--output=x:a.yaml', 'revision-unknown'],
  ['an option as a path', 'HEAD:--x', 'revision-unknown'],
  ['a line break', 'HEAD\n', 'revision-unknown'],
  ['a name without end', 'x'.repeat(100_000), 'revision-unknown'],
])('not %s', (_, named, code) => {
  const { text, diagnostics } = readEdition(named, join(folder, 'a.yaml'));
  expect({ text, codes: diagnostics.map((each) => each.code) }).toEqual({
    text: undefined,
    codes: [code],
  });
});
