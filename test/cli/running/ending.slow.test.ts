// Nothing that was to be written is lost without a word: on a full disk, behind a pipe that closes.

import { closeSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { runCli, startCli } from '../run-cli.ts';

const BRIEF = `title: Talks
as_of: 2027-05-07
actors: { anna: { name: Anna } }
sources: { wire: { title: Report } }
claims: [{ text: A boat left., by: anna, source: wire }]
`;
const cwd = temporaryFolder({ 'a.yaml': BRIEF, 'b.yaml': BRIEF.replace('A boat', 'A ship') });
const disk = fileURLToPath(new URL('../full-disk.cjs', import.meta.url));

const NO_CACHE = { NODE_DISABLE_COMPILE_CACHE: '1' };

/** Runs with standard output in a file, on a disk with so much room. */
async function runOnDisk(args: readonly string[], room: number) {
  const file = openSync(join(cwd, 'printed'), 'w');
  const env = { NODE_OPTIONS: `--require ${disk}`, ROOM: String(room), ...NO_CACHE };
  const finished = await runCli(args, { cwd, env, stdout: file });
  closeSync(file);
  return { ...finished, printed: statSync(join(cwd, 'printed')).size };
}

beforeAll(async () => {
  const { code } = await runCli(['build', 'a.yaml', '--quiet', '-o', 'a.pdf'], { cwd });
  expect(code).toBe(0);
});

describe('a disk that is full behind `>`', () => {
  test.each([
    [['build', 'a.yaml', '-o', '-']],
    [['build', 'a.yaml', '-o', '-', '--format', 'html']],
    [['build', 'a.yaml', '--emit', 'tree']],
    [['build', 'a.yaml', '-o', '-', '--quiet']],
    [['mail', 'a.yaml', '-o', '-']],
    [['extract', 'a.pdf']],
  ])('%j: the document is told as lost', async (args) => {
    const { code, stderr, printed } = await runOnDisk(args, 100);
    expect({ code, printed }).toEqual({ code: 1, printed: 100 });
    expect(stderr).toMatch(/<stdout>: error\[cannot-write\]: .* not be printed whole: the disk is/);
    expect(stderr).not.toMatch(/brief built|brief drafted|^ {4}at /m);
  });

  test.each([
    [['check', 'a.yaml', '--json']],
    [['check', 'a.yaml', '--format', 'sarif']],
    [['build', 'a.yaml', '-o', 'x.pdf', '--json']],
    [['diff', 'a.yaml', 'b.yaml']],
    [['diff', 'a.yaml', 'b.yaml', '--exit-code']],
    [['explain']],
    [['explain', 'cannot-write']],
    [['schema']],
    [['completion', 'bash']],
    [['template', 'list']],
    [['verify', 'a.pdf']],
    [['--help']],
    [['--version']],
    [['help', 'mail']],
    [[]],
  ])('%j: what was printed is told as cut', async (args) => {
    // What is written into the folder has room.
    const room = args[0] === 'build' ? 20_000 : 5;
    const { code, stderr } = await runOnDisk(args, room);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: what was printed is not whole: the disk is full\n$/m);
  });

  test('an output that can be written leaves the exit status alone', async () => {
    const { code, stderr } = await runOnDisk(['check', 'a.yaml', '--json'], 10_000);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'printed'), 'utf8'))).toMatchObject({ errors: 0 });
  });
});

test('a disk that is full in the folder: the old file stays, nothing else is left', async () => {
  const folder = temporaryFolder({ 'a.yaml': BRIEF, 'out/a.pdf': 'old', 'out/a.html': 'old' });
  for (const room of [0, 100, 10_000]) {
    const env = { NODE_OPTIONS: `--require ${disk}`, ROOM: String(room), ...NO_CACHE };
    for (const args of [
      ['build'],
      ['build', '--format', 'html'],
      ['build', '--format', 'html,pdf'],
    ])
      expect(
        await runCli([...args, 'a.yaml', '-o', 'out/', '--json'], { cwd: folder, env }),
      ).toMatchObject({ code: 1, stdout: expect.stringContaining('the disk is full') });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.html', 'a.pdf']);
    expect(readFileSync(join(folder, 'out/a.pdf'), 'utf8')).toBe('old');
  }
});

describe('a reader', () => {
  test('that closes early is no reason to complain', async () => {
    for (const args of [['schema'], ['build', 'a.yaml', '-o', '-', '--quiet'], ['--help']]) {
      const { child, finished } = startCli(args, { cwd });
      child.stdout?.destroy();
      expect(await finished).toMatchObject({ code: 0, stderr: '' });
    }
  });
});
