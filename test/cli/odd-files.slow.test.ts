// Whatever stands where a file is expected: a problem in words or nothing, never a fault of ours, a wait
// without end or a stack trace.

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runCli } from './run-cli.ts';
import { runMain } from './run-main.ts';

const LONG = 'n'.repeat(300);
const folder = temporaryFolder({ 'good.yaml': 'title: Talks\n', plain: 'x', 'closed/a': '' });
const socket = createServer();

/** Names of what is no plain file that can be read, by what it is. */
const ODD: Readonly<Record<string, string>> = {
  'a link to itself': 'loop',
  'a path through a file': 'plain/x',
  'a path through a link to itself': 'loop/x',
  'a name that is too long': LONG,
  'a pipe that nobody writes into': 'pipe',
  'a link to such a pipe': 'to-pipe',
  'a socket': 'socket',
  'a folder': 'folder',
  'a device without end': '/dev/zero',
  'a file that is nowhere': 'nowhere',
};

beforeAll(async () => {
  symlinkSync('loop', join(folder, 'loop'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  symlinkSync('pipe', join(folder, 'to-pipe'));
  mkdirSync(join(folder, 'folder'));
  chmodSync(join(folder, 'closed'), 0);
  await new Promise<void>((done) => socket.listen(join(folder, 'socket'), done));
});

afterAll(() => {
  chmodSync(join(folder, 'closed'), 0o700);
  socket.close();
});

let written = 0;

/** Runs on a brief with this text besides its title. */
function buildWith(text: string, args: readonly string[] = []) {
  written += 1;
  const name = `brief-${written}.yaml`;
  writeFileSync(join(folder, name), `title: Talks\n${text}\n`);
  return run(['build', name, '-o', 'out/', ...args]);
}

async function run(args: readonly string[]) {
  const finished = await runMain(args, { cwd: folder });
  expect(finished.stderr).not.toMatch(/bug of ours|^ {4}at /m);
  expect([0, 1, 2]).toContain(finished.code);
  return finished;
}

describe.each(Object.entries(ODD))('%s', (_, name) => {
  const quoted = JSON.stringify(name);

  test('as the brief', async () => {
    const { code, stderr } = await run(['build', name, '-o', 'out/']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/error\[/);
    expect((await run(['check', name])).code).toBe(1);
  });

  test.each([
    ['source text', `sources: { s: { title: Report, text: ${quoted} } }`],
    ['figure', `figures: [{ file: ${quoted}, alt: A map }]`],
    ['include', `include: [${quoted}]`],
    ['template', `design: { template: ${quoted} }`],
  ])('as a %s', async (what, text) => {
    const { code, stderr } = await buildWith(text);
    // A source text that is not there is no error.
    expect(code === 1 || (what === 'source text' && /source-text-missing/.test(stderr))).toBe(true);
    expect(stderr).toMatch(
      /brief-\d+\.yaml:2:\d+: (?:error|warning)\[|^\S*(?:nowhere|folder).*error/m,
    );
  });

  test('as the edition before, an article, a PDF, a template of the command line, values', async () => {
    await buildWith('edition: 2', ['--since', name]);
    await run(['diff', name, 'good.yaml']);
    await run(['new', `new-${written}`, '--from', name]);
    await run(['extract', name]);
    await run(['verify', name]);
    await run(['build', 'good.yaml', '-o', 'out/', '--template', name]);
    await run(['build', 'good.yaml', '-o', 'out/', '--set', `@${name}`]);
    await run(['edition', name]);
  });
});

test.each(['loop', 'plain/x', 'loop/x', LONG, 'pipe', 'socket', '/dev/null/x'])(
  '%s as the output',
  async (name) => {
    for (const output of [name, `${name}/`, `${name}.pdf`]) {
      await run(['build', 'good.yaml', '-o', output]);
      await run(['mail', 'good.yaml', '-o', output]);
    }
    await run(['new', name]);
    await run(['template', 'new', name]);
  },
);

test.each(['loop', 'pipe', 'socket', 'folder'])('%s as the style list', async (name) => {
  const cwd = temporaryFolder({ 'a.yaml': 'title: Talks\n' });
  symlinkSync(name === 'loop' ? 'style.yaml' : join(folder, name), join(cwd, 'style.yaml'));
  const { code, stderr } = await runCli(['build', 'a.yaml'], { cwd });
  expect(stderr).not.toMatch(/bug of ours|^ {4}at /m);
  expect(code).toBe(name === 'loop' ? 1 : 0);
});

test.each(['loop', 'pipe', 'socket', 'folder'])('%s as a font of a template', async (name) => {
  const cwd = temporaryFolder({
    'a.yaml': 'title: Talks\n',
    'look/template.yaml': `extends: briefing\nfonts: { serif: { normal: ./fonts/a.ttf } }\n`,
    'look/fonts/b.ttf': '',
  });
  const font = join(cwd, 'look/fonts/a.ttf');
  if (name === 'loop') symlinkSync('a.ttf', font);
  if (name === 'pipe') execFileSync('mkfifo', [font]);
  if (name === 'socket') symlinkSync(join(folder, 'socket'), font);
  if (name === 'folder') mkdirSync(font);
  const { code, stderr } = await runCli(['build', 'a.yaml', '--template', 'look'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(/error\[(?:font-missing|file-unreadable|template-outside)\]/);
});

test('a folder as standard input', async () => {
  const { code, stderr } = await runCli(['build', '-', '-o', 'x.pdf'], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toMatch(/error\[/);
});

test('what a shell opened for the program is read', async () => {
  const script = `"$0" "$1" build <(echo 'title: Talks') -o - | head -c 8`;
  const cli = join(process.cwd(), 'dist/cli.cjs');
  const out = execFileSync('bash', ['-c', script, process.execPath, cli]);
  expect(out.toString()).toBe('%PDF-1.7');
});
