// Editions in a git repository, as a desk keeps them; git must be installed.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { run } from './run.ts';

const brief = (edition: number, text: string): string =>
  `title: Talks\nedition: ${edition}\ngaps: [{ id: g, text: ${text} }]\n`;
const folder = temporaryFolder({
  'briefs/talks.yaml': brief(1, 'One.'),
  'new.yaml': brief(1, 'New.'),
});
const git = (...args: readonly string[]): Promise<string> =>
  run('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], {
    cwd: folder,
  });

beforeAll(async () => {
  await git('init', '--quiet');
  await git('add', 'briefs');
  await git('commit', '--quiet', '-m', 'Edition 1');
  await git('tag', 'first');
  writeFileSync(join(folder, 'briefs/talks.yaml'), brief(2, 'Two.'));
});

const diff = (...args: readonly string[]) => runCli(['diff', ...args], { cwd: folder });

test.each([
  ['a revision alone is the same file as it was', ['HEAD', 'briefs/talks.yaml']],
  ['a tag', ['first', 'briefs/talks.yaml']],
  ['a revision and a path from the top', ['first:briefs/talks.yaml', 'briefs/talks.yaml']],
])('%s', async (_, args) => {
  const { code, stdout } = await diff(...args);
  expect(code).toBe(0);
  expect(stdout).toContain('[-One-]{+Two+}.');
});

test('a page marks what changed since a revision', async () => {
  const args = ['build', 'briefs/talks.yaml', '--since', 'HEAD', '--emit', 'markup'];
  const { code, stdout } = await runCli(args, { cwd: folder });
  expect(code).toBe(0);
  expect(stdout).toContain('since edition 1');
  expect(stdout).toContain('<tr id="G1" class="changed"');
});

test('a brief that is younger than the revision is built all the same', async () => {
  const { code, stderr } = await runCli(['build', 'new.yaml', '--since', 'HEAD'], { cwd: folder });
  expect(code).toBe(0);
  expect(stderr).toContain('warning[revision-without-file]');
});

test.each([
  ['no such revision', ['nosuch', 'briefs/talks.yaml'], 'revision-unknown'],
  ['no such file in it', ['HEAD:x.yaml', 'briefs/talks.yaml'], 'revision-without-file'],
  ['a folder in it', ['HEAD:briefs', 'briefs/talks.yaml'], 'revision-without-file'],
])('%s is said in words', async (_, args, problem) => {
  const { code, stderr } = await diff(...args);
  expect(code).toBe(1);
  expect(stderr).toContain(`error[${problem}]`);
});
