// `briefing build --format`: which documents are written, where, and what is refused.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { BAD, GOOD } from './briefs.ts';
import { runCli } from './run-cli.ts';
import { runMain } from './run-main.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('writes each kind beside the others and says so', async () => {
  const cwd = folderWith({ 'a.yaml': GOOD });
  const { code, stdout } = await runMain(['build', 'a.yaml', '--format', 'pdf,html,md,txt'], {
    cwd,
  });
  expect(code).toBe(0);
  expect(stdout).toBe('output/a.pdf\noutput/a.html\noutput/a.md\noutput/a.txt\n');
  expect(readdirSync(join(cwd, 'output')).sort()).toEqual(['a.html', 'a.md', 'a.pdf', 'a.txt']);
});

test('writes the same on worker threads', async () => {
  const cwd = folderWith({ 'a.yaml': GOOD, 'b.yaml': GOOD, 'bad.yaml': BAD });
  const now = ['--now', '2027-05-07T16:00Z', '--format', 'html,txt'];
  const many = ['build', 'a.yaml', 'b.yaml', 'bad.yaml', '--jobs', '2', '-o', 'many/', ...now];
  const { code, stdout } = await runCli(many, { cwd });
  expect(code).toBe(1);
  expect(stdout).toBe('many/a.html\nmany/a.txt\nmany/b.html\nmany/b.txt\n');
  await runCli(['build', 'a.yaml', '-o', 'one/', ...now], { cwd });
  for (const name of ['a.html', 'a.txt'])
    expect(readFileSync(join(cwd, 'many', name))).toEqual(readFileSync(join(cwd, 'one', name)));
});

test('text goes to standard output, and a file may be named', async () => {
  const cwd = folderWith({ 'a.yaml': GOOD });
  const piped = await runMain(['build', '-', '--format', 'md'], { cwd, input: GOOD });
  expect(piped.stdout).toContain('# A short brief');
  const named = await runMain(['build', 'a.yaml', '--format', 'html', '-o', 'x.html'], { cwd });
  expect(named.stdout).toBe('x.html\n');
});

test.each([
  [['--format', 'rtf'], 'pdf, html, docx, md, txt, ics'],
  [['--format', 'pdf,html', '-o', '-'], 'standard output holds one document'],
  [['--format', 'html', '-o', 'x.pdf'], 'neither a folder nor a .html file'],
])('refuses %j', async (args, words) => {
  const cwd = folderWith({ 'a.yaml': GOOD });
  const { code, stderr } = await runMain(['build', 'a.yaml', ...args], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
