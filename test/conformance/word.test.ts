// Word files are what the transitional schemas of ECMA-376 say, part by part, as Apache POI holds them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { OOXML, obstacle } from './judges.mjs';
import { conformanceMatrix } from './matrix.ts';
import { outputOf } from './run-judge.ts';

const PROGRAM = fileURLToPath(new URL('Ooxml.java', import.meta.url));
const PARTS = [
  'document',
  'styles',
  'numbering',
  'fontTable',
  'settings',
  'header1',
  'header2',
  'footer1',
];

const folder = mkdtempSync(join(tmpdir(), 'word-'));
const files = new Map<string, string>();
let lines: string[][];

/** The first document, with a fault in it that the schemas must find. */
const FAULTY = 'faulty.docx';

beforeAll(async () => {
  const problem = obstacle();
  if (problem) throw new Error(problem);
  for (const [name, build] of conformanceMatrix()) {
    const { documents } = build({ formats: ['docx'] });
    const file = `${name.replace(/[^\w.-]+/g, '-')}.docx`;
    files.set(file, name);
    writeFileSync(join(folder, file), documents.docx!);
    if (files.size > 1) continue;
    const parts = unzipSync(documents.docx!);
    const body = new TextDecoder().decode(parts['word/document.xml']);
    const wrong = strToU8(body.replace('<w:tblW ', '<w:unknown/><w:tblW '));
    writeFileSync(join(folder, FAULTY), zipSync({ ...parts, 'word/document.xml': wrong }));
  }
  const paths = [...files.keys(), FAULTY].map((file) => join(folder, file));
  const { stdout } = await outputOf('java', ['-cp', OOXML, PROGRAM, ...paths]);
  lines = stdout.split('\n').map((line) => line.split('\t'));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const faultsOf = (file: string): string[] =>
  lines.flatMap(([path = '', part = '', ...faults]) =>
    basename(path) === file ? faults.map((fault) => `${part}: ${fault}`) : [],
  );

it('judges every part', () => {
  for (const file of files.keys()) {
    const judged = lines.filter(([path = '']) => basename(path) === file).map(([, part]) => part);
    expect(judged).toEqual(expect.arrayContaining(PARTS.map((part) => `word/${part}.xml`)));
  }
});

it('finds a fault', () => {
  expect(faultsOf(FAULTY).join()).toMatch(
    /word\/document.xml: Expected elements .* instead of 'unknown@/,
  );
});

it.each(conformanceMatrix().map(([name]) => name))('%s', (name) => {
  expect(faultsOf(`${name.replace(/[^\w.-]+/g, '-')}.docx`)).toEqual([]);
});
