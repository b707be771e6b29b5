// `briefing build`: what is written where, what is said on which stream, what is left alone.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { openPdf } from '../support/set-markup.ts';
import { BAD, GOOD } from './briefs.ts';
import { runCli } from './run-cli.ts';
import { runMain } from './run-main.ts';

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'latin1');

describe('where documents go', () => {
  test('all briefs of briefs/ into output/, paths on standard output, one a line', async () => {
    const folder = temporaryFolder({
      'briefs/b.yml': GOOD,
      'briefs/a.yaml': GOOD,
      'briefs/x.txt': '',
    });
    const { code, stdout, stderr } = await runCli(['build'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'output/a.pdf\noutput/b.pdf\n' });
    expect(stderr).toContain('2 briefs built');
    expect(read(folder, 'output', 'a.pdf')).toMatch(/^%PDF-1\.7/);
  });

  test.each([
    ['a new folder', ['-o', 'new/deep'], 'new/deep/a.pdf'],
    ['a new folder with a dot in its name', ['-o', 'v1.2/'], 'v1.2/a.pdf'],
    ['a folder that is there', ['-o', 'there.d'], 'there.d/a.pdf'],
    ['a file', ['-o', 'new/mine.pdf'], 'new/mine.pdf'],
    ['nothing said', [], 'output/a.pdf'],
  ])('%s', async (_, args, output) => {
    const folder = temporaryFolder({ 'in/a.yaml': GOOD });
    mkdirSync(join(folder, 'there.d'));
    const { code, stdout } = await runMain(['build', 'in/a.yaml', ...args], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${output}\n` });
    expect(read(folder, output)).toMatch(/^%PDF-/);
  });

  test('-o - sends the document itself, and nothing else, to standard output', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const { code, stdout } = await runMain(['build', 'a.yaml', '-o', '-'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout.startsWith('%PDF-')).toBe(true);
    expect(stdout.trimEnd().endsWith('%%EOF')).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('a brief from standard input goes to standard output', async () => {
    const folder = temporaryFolder();
    const { code, stdout } = await runCli(['build', '-'], { cwd: folder, input: GOOD });
    expect(code).toBe(0);
    expect(stdout.startsWith('%PDF-')).toBe(true);
  });

  test('a brief from standard input can go to a file', async () => {
    const folder = temporaryFolder();
    const { code } = await runMain(['build', '-', '-o', 'a.pdf'], { cwd: folder, input: GOOD });
    expect(code).toBe(0);
    expect(read(folder, 'a.pdf')).toMatch(/^%PDF-/);
  });

  test('--quiet says nothing when all is well', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    expect(await runMain(['build', 'a.yaml', '--quiet'], { cwd: folder })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(existsSync(join(folder, 'output', 'a.pdf'))).toBe(true);
  });
});

describe('the same brief gives the same bytes', () => {
  test('twice in a row', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const build = () =>
      runMain(['build', 'a.yaml', '-o', '-', '--now', '2027-05-07T18:00Z'], { cwd: folder });
    const [one, other] = [await build(), await build()];
    expect(one.bytes.length).toBeGreaterThan(1000);
    expect(one.bytes.equals(other.bytes)).toBe(true);
  });

  test('whether the time comes by --now or by SOURCE_DATE_EPOCH', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const args = ['build', 'a.yaml', '-o', '-'];
    const one = await runMain([...args, '--now', '2027-05-07T18:00Z'], { cwd: folder });
    const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2027, 4, 7, 18) / 1000) };
    const other = await runMain(args, { cwd: folder, env });
    expect(one.bytes.equals(other.bytes)).toBe(true);
  });

  test('whether it is built alone or after others', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD, 'b.yaml': GOOD.replace('well', 'over') });
    const now = ['--now', '2027-05-07'];
    await runCli(['build', 'b.yaml', '-o', 'alone', ...now], { cwd: folder });
    await runCli(['build', 'a.yaml', 'b.yaml', '-o', 'both', ...now], { cwd: folder });
    expect(read(folder, 'both/b.pdf') === read(folder, 'alone/b.pdf')).toBe(true);
  });
});

describe('a brief with errors', () => {
  test('leaves the older document as it was', async () => {
    const folder = temporaryFolder({ 'a.yaml': BAD, 'output/a.pdf': 'old' });
    const { code, stdout, stderr } = await runMain(['build', 'a.yaml'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^a\.yaml:2:1: error\[unknown-key\]/);
    expect(stderr).toContain('summary');
    expect(stderr).toContain('1 brief failed (1 error)');
    expect(read(folder, 'output', 'a.pdf')).toBe('old');
    expect(readdirSync(join(folder, 'output'))).toEqual(['a.pdf']);
  });

  test('does not keep the others from being built', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD, 'b.yaml': BAD, 'c.yaml': GOOD });
    const { code, stdout, stderr } = await runMain(
      ['build', 'a.yaml', 'b.yaml', 'none.yaml', 'c.yaml'],
      { cwd: folder },
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'output/a.pdf\noutput/c.pdf\n' });
    expect(stderr).toContain('2 briefs built, 2 failed (2 errors)');
  });

  test('--quiet still tells its errors', async () => {
    const folder = temporaryFolder({ 'a.yaml': BAD });
    const { code, stderr } = await runMain(['build', 'a.yaml', '--quiet'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('error[unknown-key]');
    expect(stderr).not.toContain('failed');
  });

  test('from standard input is called <stdin>', async () => {
    const { code, stdout, stderr } = await runMain(['build', '-'], {
      cwd: temporaryFolder(),
      input: BAD,
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('<stdin>:2:1: error[unknown-key]');
  });
});

describe('input that is no brief: status 1, a reason, no stack trace, the older document untouched', () => {
  const make: Readonly<Record<string, (folder: string) => void>> = {
    'a missing file': () => {},
    'a folder': (folder) => mkdirSync(join(folder, 'a.yaml')),
    'a link to nothing': (folder) => symlinkSync('nowhere', join(folder, 'a.yaml')),
    'a link to itself': (folder) => symlinkSync('a.yaml', join(folder, 'a.yaml')),
    'an empty file': (folder) => writeFileSync(join(folder, 'a.yaml'), ''),
    'a binary file': (folder) =>
      writeFileSync(join(folder, 'a.yaml'), Buffer.from([0, 159, 1, 2, 0, 0, 255])),
    'UTF-16': (folder) =>
      writeFileSync(join(folder, 'a.yaml'), Buffer.from('\uFEFFtitle: A', 'utf16le')),
    '50 MB': (folder) => {
      writeFileSync(join(folder, 'a.yaml'), GOOD);
      truncateSync(join(folder, 'a.yaml'), 50 * 1024 * 1024);
    },
  };

  test.each(Object.entries(make))('%s', async (_, prepare) => {
    const folder = temporaryFolder({ 'output/a.pdf': 'old' });
    prepare(folder);
    const { code, stdout, stderr } = await runMain(['build', 'a.yaml'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^a\.yaml(?::\d+:\d+)?: error\[[a-z0-9-]+\]: \S/);
    expect(stderr).not.toContain('    at ');
    expect(read(folder, 'output', 'a.pdf')).toBe('old');
  });

  test('50 MB on standard input', async () => {
    const input = Buffer.alloc(50 * 1024 * 1024, '# all comment\n');
    const { code, stderr } = await runCli(['build', '-'], { cwd: temporaryFolder(), input });
    expect(code).toBe(1);
    expect(stderr).toContain('<stdin>: error[file-too-large]');
  });
});

describe('an output that cannot be', () => {
  test.each([
    ['the brief itself', 'a.pdf', ['-o', 'a.pdf'], 'output-is-input'],
    ['a file for a folder', 'a.yaml', ['-o', 'file/'], 'cannot-write'],
    ['a folder for a file', 'a.yaml', ['-o', 'folder'], 'cannot-write'],
  ])('%s', async (_, brief, args, problem) => {
    const folder = temporaryFolder({ [brief]: GOOD, file: 'old', 'folder/a.pdf/kept': '' });
    const { code, stdout, stderr } = await runMain(['build', brief, ...args], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`error[${problem}]`);
    expect(readFileSync(join(folder, brief), 'utf8')).toBe(GOOD);
    expect(read(folder, 'file')).toBe('old');
  });
});

describe('settings', () => {
  test('--set replaces a value', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const args = [
      'build',
      'a.yaml',
      '--emit',
      'brief',
      '--set',
      'title=Another',
      '--set',
      'edition=3',
    ];
    const { code, stdout } = await runMain(args, { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Another', edition: 3 });
  });

  test('a wrong --set is told as such', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const { code, stderr } = await runMain(['build', 'a.yaml', '--set', 'status=finished'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^--set:1:8: error\[/);
  });

  test('--page Letter gives a page of 612 by 792 points', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    await runMain(['build', 'a.yaml', '-o', 'a.pdf', '--page', 'Letter'], { cwd: folder });
    const pdf = await openPdf(readFileSync(join(folder, 'a.pdf')));
    expect((await pdf.getPage(1)).view).toEqual([0, 0, 612, 792]);
  });

  test.each(['brief', 'view', 'tree'])('--emit %s prints JSON', async (stage) => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const { code, stdout } = await runMain(['build', 'a.yaml', '--emit', stage], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('A short brief');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('--emit markup prints the HTML of the template', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const { stdout } = await runMain(['build', 'a.yaml', '--emit', 'markup'], { cwd: folder });
    expect(stdout).toContain('<!-- body -->');
    expect(stdout).toMatch(/<h1[^>]*>A short brief<\/h1>/);
  });

  test('--emit structure prints the structure tree', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const { stdout } = await runMain(['build', 'a.yaml', '--emit', 'structure'], { cwd: folder });
    expect(stdout).toMatch(/^Document/);
    expect(stdout).toContain('H1');
  });

  test('a template folder can replace one part', async () => {
    const folder = temporaryFolder({
      'a.yaml': GOOD,
      'look/template.yaml': 'extends: briefing\nname: look\n',
      'look/document.hbs': '<h1>Instead</h1>',
    });
    const args = ['build', 'a.yaml', '--template', './look', '--emit', 'markup'];
    expect((await runMain(args, { cwd: folder })).stdout).toContain('<h1>Instead</h1>');
  });

  test('markup that the document layer does not know names the file of the template', async () => {
    const folder = temporaryFolder({
      'a.yaml': GOOD,
      'look/template.yaml': 'extends: briefing\nname: look\n',
      'look/document.hbs': '<marquee>Instead</marquee>',
    });
    const { code, stderr } = await runMain(['build', 'a.yaml', '--template', 'look'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('look/document.hbs');
    expect(stderr).toContain('marquee');
  });
});

test('a file name with characters that no font has stops no build', async () => {
  const name = 'émoji 🚢.yaml';
  const cwd = temporaryFolder({ [name]: 'title: Latin only\n' });
  const { code, stdout, stderr } = await runMain(['build', name], { cwd });
  expect({ code, stdout, stderr }).toEqual({
    ...{ code: 0, stdout: 'output/émoji 🚢.pdf\n', stderr: '1 brief built\n' },
  });
});
