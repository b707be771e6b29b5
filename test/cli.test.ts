// What the program says of itself is prepared when it is built: it must be what it would say.

import { expect, test } from 'vitest';
import { runCli, startCli } from './cli/run-cli.ts';
import { runMain } from './cli/run-main.ts';

const commands = ['build', 'check', 'schema'];

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

test('a reader that has seen enough is no reason to complain', async () => {
  const { child, finished } = startCli(['--help']);
  child.stdout?.destroy();
  expect(await finished).toMatchObject({ code: 0, stderr: '' });
});
