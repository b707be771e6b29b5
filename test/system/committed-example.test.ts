// A PDF that stands in the repository is proved by the program as it is now: what was sent out can
// be verified later. Here and not in `npm test`, since another zlib packs the same document into
// other bytes; `UPDATE_GOLDEN=1 npm run test:system` makes it anew after the page has changed.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXAMPLE, ROOT } from '../support/build-fixture.ts';

const COMMITTED = join(ROOT, 'test/golden/saron-strait.pdf');
const NOW = '2027-05-07T16:00Z';
const run = (...args: string[]): string =>
  execFileSync(process.execPath, [join(ROOT, 'dist/cli.cjs'), ...args], { encoding: 'utf8' });

it('verify proves the committed example', () => {
  if (process.env['UPDATE_GOLDEN']) run('build', EXAMPLE, '-o', COMMITTED, '--now', NOW);
  expect(run('verify', COMMITTED)).toContain('proved: byte for byte');
});

it('verify proves an example that was saved with other options, in a process of its own', () => {
  const pdf = join(tmpdir(), `briefing-${process.pid}.pdf`);
  run('build', EXAMPLE, '-o', pdf, '--page', 'Letter', '--set', 'status=draft');
  expect(run('verify', pdf)).toContain('and 1 --set');
  rmSync(pdf);
});

it.each([
  ['object streams taken apart', ['--object-streams=disable']],
  ['everything unpacked', ['--qdf']],
  ['the file made ready for the web', ['--linearize']],
])('extract reads what qpdf saved again, %s', (_, options) => {
  const pdf = join(tmpdir(), `briefing-${process.pid}.pdf`);
  execFileSync('qpdf', [...options, COMMITTED, pdf]);
  expect(run('extract', pdf)).toBe(run('extract', COMMITTED));
  rmSync(pdf);
});
