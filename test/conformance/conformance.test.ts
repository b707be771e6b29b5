// Every kind of document that we make conforms to PDF/UA-1 and to PDF/A-3a, as veraPDF says, and is
// a sound PDF to JHOVE and to pdfcpu.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfOf } from '../support/build-text.ts';
import { openPdf } from '../support/set-markup.ts';
import { judgeByJhove } from './jhove.ts';
import { obstacle } from './judges.mjs';
import { conformanceMatrix } from './matrix.ts';
import { judgeByPdfcpu } from './pdfcpu.ts';
import { FLAVOURS, judgeByVeraPdf, type Standard } from './verapdf.ts';
import type { Verdicts } from './verdict.ts';

const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
const matrix = conformanceMatrix();
const standards = Object.keys(FLAVOURS) as Standard[];
/** Who judges, by what is printed over the column. */
const JUDGES: Readonly<Record<string, (files: readonly string[]) => Promise<Verdicts>>> = {
  ...Object.fromEntries(
    standards.map((standard) => [
      standard,
      (files: readonly string[]) => judgeByVeraPdf(files, standard),
    ]),
  ),
  JHOVE: judgeByJhove,
  'pdfcpu, strict': judgeByPdfcpu,
};
const verdicts = new Map<string, Verdicts>();
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
  const judged = Object.entries(JUDGES).map(async ([name, judge]) => {
    verdicts.set(name, await judge(files));
  });
  await Promise.all(judged);
});

afterAll(() => {
  for (const line of table()) console.log(line);
  rmSync(folder, { recursive: true, force: true });
});

describe.each(Object.keys(JUDGES))('%s', (judge) => {
  it.each(matrix.map(([name]) => name))('%s', (name) => {
    if (unbuilt.has(name)) throw unbuilt.get(name);
    const verdict = verdicts.get(judge)?.get(fileOf(name));
    expect(verdict?.faults, 'rules that failed').toEqual([]);
    if (judge in FLAVOURS) expect(verdict?.checks, 'checks made').toBeGreaterThan(500);
  });
});

it('the longest brief has fifty pages at least', async () => {
  const pdf = await openPdf(readFileSync(join(folder, fileOf('fifty pages'))));
  expect(pdf.numPages).toBeGreaterThanOrEqual(50);
});

/** A line a document: how many checks it passed, how many rules it broke. */
function table(): string[] {
  const cell = (name: string, judge: string): string => {
    const verdict = verdicts.get(judge)?.get(fileOf(name));
    if (!verdict) return 'not judged';
    const { checks, faults } = verdict;
    if (faults.length > 0) return `${faults.length} rules broken`;
    return checks === undefined ? 'sound' : `${checks} checks passed`;
  };
  const row = (cells: readonly string[]): string =>
    cells
      .map((each) => each.padEnd(24))
      .join('')
      .trimEnd();
  return [
    row(['document', ...Object.keys(JUDGES)]),
    ...matrix.map(([name]) =>
      row([name, ...Object.keys(JUDGES).map((judge) => cell(name, judge))]),
    ),
  ];
}
