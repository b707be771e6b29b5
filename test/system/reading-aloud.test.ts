// The example as poppler reads it aloud: its structure tree with the text of each element.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildFixture, EXAMPLE } from '../support/build-fixture.ts';
import { expectGolden } from '../support/golden.ts';
import { run } from './run.ts';

it('poppler reads the example as the golden file has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-aloud-'));
  const pdf = join(folder, 'saron-strait.pdf');
  writeFileSync(pdf, buildFixture(EXAMPLE).pdf!);
  const tree = await run('pdfinfo', ['-struct-text', pdf]);
  rmSync(folder, { recursive: true });
  expect(tree).not.toContain('Unknown');
  expectGolden(tree.replace(/Object \d+ 0/g, 'Object'), 'saron-strait.poppler.txt');
});
