// PDFBox, with which many programs in Java search PDFs, finds words and pairs of words from right to left.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARABIC, buildFixture, HEBREW } from '../support/build-fixture.ts';
import { missingFrom, wantedWords } from '../support/read-text.ts';
import { obstacle, PDFBOX } from './judges.mjs';
import { outputOf } from './run-judge.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdfbox-'));

beforeAll(() => {
  const problem = obstacle();
  if (problem) throw new Error(problem);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Not Persian: a joiner without width stands behind its letter for PDFBox and before it for pdf.js and
// pdfium, so that no order of codes gives all three the word.
describe.each(Object.entries({ Arabic: ARABIC, Hebrew: HEBREW }))('a brief in %s', (name, path) => {
  it('is found word by word and in pairs', async () => {
    const built = buildFixture(path);
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, built.pdf!);
    const options = ['-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-jar', PDFBOX];
    const { stdout } = await outputOf('java', [...options, 'export:text', '-console', '-i', file]);
    const { words, phrases } = wantedWords(built);
    for (const each of [words, phrases]) {
      const { missing, found } = missingFrom(stdout, each);
      expect(found, missing.join(' | ')).toBeGreaterThanOrEqual(0.97);
    }
  });
});
