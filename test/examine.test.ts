// A brief from its file through the pipeline, with what it was made from.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { createRun, examine, type RunSettings } from '../src/examine.ts';
import { temporaryFolder } from './files/temporary-folder.ts';

const settings: RunSettings = {
  template: undefined,
  now: new Date('2027-05-07T16:00:00Z'),
  created: new Date('2027-05-07T16:00:00Z'),
  strict: false,
  overrides: [],
  page: undefined,
  formats: ['txt'],
  since: undefined,
  audience: undefined,
};

async function examined(files: Readonly<Record<string, string>>, more: Partial<RunSettings> = {}) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return examine(join(folder, 'brief.yaml'), createRun({ ...settings, ...more }), noInput());
}

async function* noInput(): AsyncGenerator<Uint8Array> {}

it('tells which files the document is made from, so that they can be watched and spared', async () => {
  const brief = 'title: A\ninclude: [more.yaml]\nsources: { s: { title: S, text: s.txt } }\n';
  const { inputs, documents } = await examined({
    'brief.yaml': brief,
    'more.yaml': 'glossary: { EEZ: A zone }\n',
    's.txt': 'Words.\n',
  });
  expect(Object.keys(documents)).toEqual(['txt']);
  expect(inputs.map((path) => basename(path)).toSorted()).toEqual([
    'brief.yaml',
    'more.yaml',
    's.txt',
  ]);
});

it('checks what can be read of a brief with errors', async () => {
  const { documents, diagnostics } = await examined({
    'brief.yaml': 'title: A\ntitel: B\nsummary: { bottom_line: Talks go on in Kiew. }\n',
    'style.yaml': 'Kyiv: [Kiew]\n',
  });
  expect(documents).toEqual({});
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-key', 'avoided-name']);
});

it('gives the edition of the readers it was asked for', async () => {
  const brief =
    'title: A\naudiences: { a: us, b: them }\nchanges: [{ text: Ours, audience: [a] }]\n';
  const { parsed } = await examined({ 'brief.yaml': brief }, { audience: 'b' });
  expect(parsed?.brief.changes).toBeUndefined();
  expect(parsed?.brief.withheld?.items).toBe(1);
});
