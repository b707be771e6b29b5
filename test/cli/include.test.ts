// Briefs that share files, and values from a file, through the command line.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runMain } from './run-main.ts';

const BRIEF = `title: Talks # ours
include: [shared/desk.yaml]
claims:
  - { id: lane, text: The lane is closed., by: vos, source: meridian }
`;
const SHARED = `actors:
  vos: { name: Maarten Vos }
sources:
  meridian: { title: Report }
`;
const NOW = ['--now', '2027-05-07'];

const folderOf = (files: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder({ 'b/talks.yaml': BRIEF, 'b/shared/desk.yaml': SHARED, ...files });

describe('a brief that includes a file', () => {
  test('is inside its PDF as one file, from which the same PDF is made', async () => {
    const cwd = folderOf();
    const built = await runMain(['build', 'b/talks.yaml', '-o', 'one.pdf', ...NOW], { cwd });
    expect(built).toMatchObject({ code: 0, stdout: 'one.pdf\n' });
    const verified = await runMain(['verify', 'one.pdf'], { cwd });
    expect(verified.stderr + verified.code).toBe(`${verified.stderr}0`);

    await runMain(['extract', 'one.pdf', '-o', 'talks.yaml'], { cwd });
    const extracted = readFileSync(join(cwd, 'talks.yaml'), 'utf8');
    expect(extracted).toContain('title: Talks # ours');
    expect(extracted).toContain('# from shared/desk.yaml');
    expect(extracted).not.toContain('include');
    await runMain(['build', 'talks.yaml', '-o', 'two.pdf', ...NOW], { cwd });
    expect(readFileSync(join(cwd, 'two.pdf')).equals(readFileSync(join(cwd, 'one.pdf')))).toBe(
      true,
    );
  });

  test('gives the same bytes from wherever it is built', async () => {
    const cwd = folderOf();
    await runMain(['build', 'b/talks.yaml', '-o', 'one.pdf', ...NOW], { cwd });
    await runMain(['build', 'talks.yaml', '-o', 'two.pdf', ...NOW], { cwd: join(cwd, 'b') });
    expect(readFileSync(join(cwd, 'b/two.pdf')).equals(readFileSync(join(cwd, 'one.pdf')))).toBe(
      true,
    );
  });

  test('is told of with the lines of the file that is wrong', async () => {
    const cwd = folderOf({ 'b/shared/desk.yaml': SHARED.replace('title', 'titel') });
    const { code, stderr } = await runMain(['check', 'b/talks.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(`${join('b', 'shared', 'desk.yaml')}:4:15: error[unknown-key]`);
    expect(stderr).toContain('  4 |   meridian: { titel: Report }');
  });

  test('is compared with another edition that includes too', async () => {
    const cwd = folderOf({ 'b/old.yaml': BRIEF.replace('closed', 'open') });
    const { code, stdout } = await runMain(['diff', 'b/old.yaml', 'b/talks.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('closed');
  });

  test('is withheld from like any other', async () => {
    const shared = `${SHARED}  secret: { title: Hidden report, audience: [internal] }\n`;
    const cwd = folderOf({
      'b/shared/desk.yaml': shared,
      'b/talks.yaml': `${BRIEF}audiences: { internal: The desk, public: Everybody }\n`,
    });
    const args = ['build', 'b/talks.yaml', '--audience', 'public', '--emit', 'brief'];
    const { code, stdout, stderr } = await runMain(args, { cwd });
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(stdout).toContain('Report');
    expect(stdout).not.toContain('Hidden');
  });

  test('must not be overwritten by its own document', async () => {
    const own = { 'b/talks.yaml': BRIEF.replace('shared/desk.yaml', 'desk.pdf') };
    const folder = temporaryFolder({ ...own, 'b/desk.pdf': SHARED });
    const { code } = await runMain(['build', 'b/talks.yaml', '-o', 'b/desk.pdf'], { cwd: folder });
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'b/desk.pdf'), 'utf8')).toBe(SHARED);
  });
});

describe('--set @file', () => {
  test('sets what the file says, and the PDF still proves itself', async () => {
    const cwd = folderOf({
      'v.yaml':
        'title: Other talks\nclaims: { lane: { status: disputed } }\nactors: { vos: { name: V } }\n',
    });
    const set = ['--set', '@v.yaml', '--set', 'subtitle=last'];
    const { code } = await runMain(['build', 'b/talks.yaml', '-o', 'o.pdf', ...set, ...NOW], {
      cwd,
    });
    expect(code).toBe(0);
    const args = ['build', 'b/talks.yaml', '--emit', 'brief', ...set];
    expect(JSON.parse((await runMain(args, { cwd })).stdout)).toMatchObject({
      title: 'Other talks',
      subtitle: 'last',
      claims: [{ id: 'lane', text: 'The lane is closed.', status: 'disputed' }],
      actors: { vos: { name: 'V' } },
    });
    expect(await runMain(['verify', 'o.pdf'], { cwd })).toMatchObject({ code: 0 });
  });

  test('is told of with the lines of the file', async () => {
    const cwd = folderOf({ 'v.yaml': 'edition: 2\nstatus: finl\n' });
    const { code, stderr } = await runMain(['check', 'b/talks.yaml', '--set', '@v.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('v.yaml:2:9: error[unknown-term]');
    expect(stderr).toContain('  2 | status: finl');
  });

  test.each([
    ['@nothing.yaml', 'there is no such file'],
    ['@broken.yaml', 'broken.yaml:1:1: error[yaml-syntax]'],
  ])('%s is wrong usage', async (value, reason) => {
    const cwd = folderOf({ 'broken.yaml': '}' });
    const { code, stdout, stderr } = await runMain(['check', 'b/talks.yaml', '--set', value], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });
});
