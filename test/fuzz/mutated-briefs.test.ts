// Three thousand mutated briefs: each is built whole or refused with its problems; none is a crash.
// FUZZ_SEED begins elsewhere; the seed and the brief of a failure are printed.

import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { mutatedBrief } from './mutated-brief.ts';

const RUNS = 30;
const BRIEFS_A_RUN = 100;
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_270_507);
/** Our templates lose nothing of a brief, whatever became of it. */
const LOST = new Set(['text-lost', 'picture-lost', 'brief-lost']);
const BUILD = [
  'build',
  'brief.yaml',
  '-o',
  'out',
  '--format',
  'pdf,html,docx,md,txt,ics',
  '--json',
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  symlinkSync(resolve('test/fixtures/pictures'), join(folder, 'pictures'));
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(Array.from({ length: RUNS }, (_, run) => SEED + run))(
  'a hundred mutated briefs from seed %i end well',
  async (seed) => {
    await fc.assert(fc.asyncProperty(mutatedBrief, endsWell), { seed, numRuns: BRIEFS_A_RUN });
  },
);

async function endsWell(text: string): Promise<void> {
  writeFileSync(join(folder, 'brief.yaml'), text);
  const { code, stdout, stderr } = await runMain(BUILD, { cwd: folder, env: {} });
  expect([0, 1], stderr).toContain(code);
  const { problems, built } = verdict(stdout);
  // Lost text is a fault of the typesetter, whatever the brief says.
  expect(problems.filter((each) => LOST.has(each.code))).toEqual([]);
  // A calendar is written only if something is due.
  expect(code === 0 ? [5, 6] : [0]).toContain(built);
  expect(problems.some(({ severity }) => severity === 'error')).toBe(code === 1);
}

interface Verdict {
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
  readonly built: number;
}

function verdict(stdout: string): Verdict {
  const [file] = JSON.parse(stdout).files;
  const built = [file.output, ...(file.more ?? [])].filter((path) => typeof path === 'string');
  return { problems: file.diagnostics, built: built.length };
}
