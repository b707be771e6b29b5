// Every kind of document that we make conforms to what its record claims, as veraPDF says, and is a
// sound PDF to JHOVE and to pdfcpu.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STANDARDS, type Standard } from '../../src/brief/format/terms.ts';
import { pdfOf } from '../support/build-text.ts';
import { openPdf } from '../support/set-markup.ts';
import { signedTwice } from '../support/signing.ts';
import { judgeByJhove } from './jhove.ts';
import { obstacle } from './judges.mjs';
import { conformanceMatrix } from './matrix.ts';
import { judgeByPdfcpu } from './pdfcpu.ts';
import { FLAVOURS, type Flavour, judgeByVeraPdf } from './verapdf.ts';
import type { Verdicts } from './verdict.ts';

type Judge = (files: readonly string[]) => Promise<Verdicts>;
const byVeraPdf = (flavour: Flavour): Readonly<Record<string, Judge>> => ({
  [flavour]: (files) => judgeByVeraPdf(files, flavour),
});

/** Who judges each kind of record, by what is printed over the column. */
const JUDGES: Readonly<Record<Standard, Readonly<Record<string, Judge>>>> = {
  ua1: {
    ...byVeraPdf('PDF/UA-1'),
    ...byVeraPdf('PDF/A-3a'),
    ...byVeraPdf('WCAG 2.2, machine'),
    JHOVE: judgeByJhove,
    'pdfcpu, strict': judgeByPdfcpu,
  },
  // JHOVE does not know PDF 2.0.
  ua2: {
    ...byVeraPdf('PDF/UA-2'),
    ...byVeraPdf('PDF/A-4f'),
    ...byVeraPdf('WTPDF, access'),
    ...byVeraPdf('WTPDF, reuse'),
    'pdfcpu, strict': judgeByPdfcpu,
  },
};

/** The first document of all, with two signatures. */
const SIGNED = 'signed twice';

const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
const matrix = conformanceMatrix();
const verdicts = new Map<string, Verdicts>();
const unbuilt = new Map<string, unknown>();
const fileOf = (name: string, standard: Standard): string =>
  `${name.replace(/[^\w.-]+/g, '-')}.${standard}.pdf`;

beforeAll(async () => {
  const problem = obstacle();
  if (problem) throw new Error(problem);
  for (const standard of STANDARDS) {
    const files = matrix.flatMap(([name, build]) => {
      const path = join(folder, fileOf(name, standard));
      try {
        writeFileSync(path, pdfOf(build({ set: [{ path: 'design.record', value: standard }] })));
        return [path];
      } catch (error) {
        unbuilt.set(fileOf(name, standard), error);
        return [];
      }
    });
    const signed = join(folder, fileOf(SIGNED, standard));
    writeFileSync(signed, await signedTwice(readFileSync(files[0]!)));
    files.push(signed);
    const judged = Object.entries(JUDGES[standard]).map(async ([name, judge]) => {
      verdicts.set(`${standard}: ${name}`, await judge(files));
    });
    await Promise.all(judged);
  }
}, 1_800_000);

afterAll(() => {
  for (const line of STANDARDS.flatMap(table)) console.log(line);
  rmSync(folder, { recursive: true, force: true });
});

describe.each(STANDARDS)('record %s', (standard) => {
  describe.each(Object.keys(JUDGES[standard]))('%s', (judge) => {
    it.each([...matrix.map(([name]) => name), SIGNED])('%s', (name) => {
      const file = fileOf(name, standard);
      if (unbuilt.has(file)) throw unbuilt.get(file);
      const verdict = verdicts.get(`${standard}: ${judge}`)?.get(file);
      expect(verdict?.faults, 'rules that failed').toEqual([]);
      if (judge in FLAVOURS) expect(verdict?.checks, 'checks made').toBeGreaterThan(500);
    });
  });
});

it('the longest brief has fifty pages at least', async () => {
  const pdf = await openPdf(readFileSync(join(folder, fileOf('fifty pages', 'ua1'))));
  expect(pdf.numPages).toBeGreaterThanOrEqual(50);
});

/** A line a document: how many checks it passed, how many rules it broke. */
function table(standard: Standard): string[] {
  const judges = Object.keys(JUDGES[standard]);
  const cell = (name: string, judge: string): string => {
    const verdict = verdicts.get(`${standard}: ${judge}`)?.get(fileOf(name, standard));
    if (!verdict) return 'not judged';
    const { checks, faults } = verdict;
    if (faults.length > 0) return `${faults.length} rules broken`;
    return checks === undefined ? 'sound' : `${checks} checks passed`;
  };
  const row = ([first = '', ...cells]: readonly string[]): string =>
    [first.padEnd(33), ...cells.map((each) => each.padEnd(23))].join('').trimEnd();
  return [
    row([`record ${standard}`, ...judges]),
    ...[...matrix.map(([name]) => name), SIGNED].map((name) =>
      row([name, ...judges.map((judge) => cell(name, judge))]),
    ),
  ];
}
