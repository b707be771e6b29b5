// Every kind of document that we make conforms to PDF/UA-1 and to PDF/A-3a: veraPDF says so.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfOf } from '../support/build-text.ts';
import { openPdf } from '../support/set-markup.ts';
import { FLAVOURS, judge, type Standard, type Verdict } from './judge.ts';
import { conformanceMatrix } from './matrix.ts';
import { obstacle } from './verapdf.mjs';

const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
const matrix = conformanceMatrix();
const standards = Object.keys(FLAVOURS) as Standard[];
const verdicts = new Map<Standard, Map<string, Verdict>>();
const fileOf = (name: string): string => `${name.replace(/[^\w.-]+/g, '-')}.pdf`;
const unbuilt = new Map<string, unknown>();

beforeAll(async () => {
  const problem = obstacle();
  if (problem) throw new Error(problem);
  for (const [name, build] of matrix) {
    try {
      writeFileSync(join(folder, fileOf(name)), pdfOf(build()));
    } catch (error) {
      unbuilt.set(name, error);
    }
  }
  const files = matrix
    .filter(([name]) => !unbuilt.has(name))
    .map(([name]) => join(folder, fileOf(name)));
  const judged = standards.map(async (standard) => {
    verdicts.set(standard, await judge(files, standard));
  });
  await Promise.all(judged);
});

afterAll(() => {
  for (const line of table()) console.log(line);
  rmSync(folder, { recursive: true, force: true });
});

describe.each(standards)('%s', (standard) => {
  it.each(matrix.map(([name]) => name))('%s', (name) => {
    if (unbuilt.has(name)) throw unbuilt.get(name);
    const verdict = verdicts.get(standard)?.get(fileOf(name));
    expect(verdict?.faults, 'rules that failed').toEqual([]);
    expect(verdict?.checks, 'checks made').toBeGreaterThan(500);
  });
});

it('the longest brief has fifty pages at least', async () => {
  const pdf = await openPdf(readFileSync(join(folder, fileOf('fifty pages'))));
  expect(pdf.numPages).toBeGreaterThanOrEqual(50);
});

/** A line a document: how many checks it passed, how many rules it broke. */
function table(): string[] {
  const cell = (name: string, standard: Standard): string => {
    const verdict = verdicts.get(standard)?.get(fileOf(name));
    if (!verdict) return 'not judged';
    const { checks, faults } = verdict;
    return faults.length === 0 ? `${checks} checks passed` : `${faults.length} rules broken`;
  };
  const row = (cells: readonly string[]): string =>
    cells
      .map((each) => each.padEnd(34))
      .join('')
      .trimEnd();
  return [
    row(['document', ...standards]),
    ...matrix.map(([name]) => row([name, ...standards.map((standard) => cell(name, standard))])),
  ];
}
