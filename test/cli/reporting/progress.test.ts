// The bar of a long run: only for a person at a terminal, and out of the way of all other lines.

import { expect, test } from 'vitest';
import type { ReportOptions } from '../../../src/cli/arguments/options.ts';
import { withProgress } from '../../../src/cli/reporting/progress.ts';
import { reportForHumans } from '../../../src/cli/reporting/report-human.ts';
import type { Outcome } from '../../../src/cli/running/outcome.ts';
import type { World } from '../../../src/cli/running/world.ts';

const CLEAR = '\r\u001B[2K';

const outcome = (file: string): Outcome => ({
  kind: 'brief',
  file: `${file}.yaml`,
  output: `${file}.pdf`,
  diagnostics: [],
  silenced: [],
  texts: new Map(),
});

function run(total: number, options: ReportOptions, isTTY: boolean, term = 'xterm') {
  const shown: string[] = [];
  const output = { isTTY, write: (chunk: string | Uint8Array) => shown.push(String(chunk)) };
  async function* stdin(): AsyncGenerator<Uint8Array> {}
  const world: World = { stdin: stdin(), stdout: output, stderr: output, env: { TERM: term } };
  const reporter = withProgress(reportForHumans(options, world, 'built'), total, options, world);
  const before = shown.join('');
  for (let number = 0; number < total; number += 1) {
    if (number === 1) reporter.tellBug(new Error('no such thing'), 'b1.yaml');
    else reporter.tell(outcome(`b${number}`));
  }
  const midway = shown.join('');
  reporter.end();
  const all = shown.join('');
  return { before, midway, all, left: withoutCleared(all) };
}

/** What a terminal shows in the end: what stood in a line before it was cleared is gone. */
function withoutCleared(text: string): string {
  return text
    .split('\n')
    .map((line) => line.split(CLEAR).at(-1))
    .join('\n');
}

test('shows how far the run is and how many briefs failed', () => {
  const { before, midway } = run(4, {}, true);
  expect(before).toBe('[------------------------] 0 of 4 briefs');
  expect(midway).toContain('[############------------] 2 of 4 briefs, 1 failed');
  expect(midway.endsWith('[########################] 4 of 4 briefs, 1 failed')).toBe(true);
});

test('leaves the same lines behind as a run without it', () => {
  expect(run(4, {}, true).left).toBe(run(4, {}, false).all);
  expect(run(4, {}, true).left).toMatch(
    /^b0\.pdf\nbriefing: .*\nb2\.pdf\nb3\.pdf\n3 briefs built, /,
  );
});

test.each([
  ['--quiet', 4, { quiet: true }, true, 'xterm'],
  ['--json', 4, { json: true }, true, 'xterm'],
  ['no terminal', 4, {}, false, 'xterm'],
  ['a terminal that cannot clear a line', 4, {}, true, 'dumb'],
  ['one brief', 1, {}, true, 'xterm'],
])('there is none with %s', (_, total, options, isTTY, term) => {
  expect(run(total, options, isTTY, term).all).not.toMatch(/\[[#-]+\]/);
});
