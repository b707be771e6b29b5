// What is prepared when the program is built must be what it would otherwise make itself.

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli, startCli } from './cli/run-cli.ts';
import { runMain } from './cli/run-main.ts';
import { withNothingPrepared } from './support/prepare.ts';

const commands = ['build', 'check', 'schema', 'preview'];

const prepared = [
  [],
  ['--version'],
  ['-V'],
  ['--help'],
  ['-h'],
  ['help'],
  ...commands.flatMap((name) => [
    [name, '--help'],
    [name, '-h'],
    ['help', name],
  ]),
];
const unprepared = [['schema', '--help', '--help'], ['build --help'], ['toString'], ['']];

test.each([...prepared, ...unprepared].map((args) => ({ args })))(
  'briefing $args',
  async ({ args }) => {
    const { code, stdout, stderr } = await runMain(args);
    expect(await runCli(args)).toMatchObject({ code, stdout, stderr });
  },
);

test('our templates, compiled when the program is built, make what their sources make', async () => {
  const args = ['build', fileURLToPath(new URL('fixtures/saron-strait.yaml', import.meta.url))];
  args.push('--emit', 'markup', '--now', '2027-05-08T12:00:00Z');
  const { stdout } = await withNothingPrepared(() => runMain(args));
  expect(stdout).toContain('<section');
  expect((await runCli(args)).stdout).toBe(stdout);
});

test('a reader that has seen enough is no reason to complain', async () => {
  const { child, finished } = startCli(['--help']);
  child.stdout?.destroy();
  expect(await finished).toMatchObject({ code: 0, stderr: '' });
});
