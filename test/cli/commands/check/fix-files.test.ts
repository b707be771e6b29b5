// `briefing check --fix` on real files.

import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../files/temporary-folder.ts';
import { runMain } from '../../run-main.ts';

const SLIPS = 'summary:\n  bottom_line: All is  well. # so\ntitle: A\n';
const FIXED = 'title: A\nsummary:\n  bottom_line: All is well. # so\n';

describe('--fix', () => {
  test('writes the file, shows what it did, checks what is there now', async () => {
    const cwd = temporaryFolder({ 'a.yaml': SLIPS });
    const { code, stdout, stderr } = await runMain(['check', 'a.yaml', '--fix'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '1 brief checked\n' });
    expect(stdout).toContain('--- a.yaml\n+++ a.yaml\n');
    expect(stdout).toContain('-  bottom_line: All is  well. # so\n');
    expect(stdout).toContain('+  bottom_line: All is well. # so\n');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(FIXED);
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
    const again = await runMain(['check', 'a.yaml', '--fix'], { cwd });
    expect(again.stdout).toBe('');
  });

  test('changes only what a check has told, and a check tells all of it', async () => {
    const slips = [
      'summary:\n  bottom_line: All is  well.   \ntitle: A\n',
      'sources:\n  p: { title: P, text: p.txt }\n',
    ];
    const cwd = temporaryFolder({ 'a.yaml': slips.join(''), 'p.txt': 'All is well.\n' });
    const told = async (): Promise<string[]> => {
      const { code, stderr } = await runMain(['check', 'a.yaml', '--strict'], { cwd });
      expect(code).toBe(0);
      return stderr.match(/^a\.yaml:.*fixable.*/gm) ?? [];
    };
    expect(await told()).toEqual([
      'a.yaml:1:1: warning[fixable]: keys do not stand in the order of the format',
      'a.yaml:2:22: warning[fixable]: our own words have spaces too many, or letters in pieces',
      'a.yaml:2:29: warning[fixable]: lines end in spaces',
      'a.yaml:5:29: warning[fixable]: the hash of a source’s text is missing',
    ]);
    await runMain(['check', 'a.yaml', '--fix'], { cwd });
    expect(await told()).toEqual([]);
  });

  test('has nothing to do after `edition`', async () => {
    const cwd = temporaryFolder({
      'a.yaml': 'title: A\nedition: 1\nstatus: draft\nlanguage: en\n',
    });
    await runMain(['edition', 'a.yaml', '--as-of', '2027-05-09'], { cwd });
    const { stderr } = await runMain(['check', 'a.yaml'], { cwd });
    expect(stderr).not.toContain('fixable');
  });

  test('--dry-run shows and leaves the file alone', async () => {
    const cwd = temporaryFolder({ 'a.yaml': SLIPS });
    const { stdout } = await runMain(['check', 'a.yaml', '--fix', '--dry-run'], { cwd });
    expect(stdout).toContain('+  bottom_line: All is well. # so');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(SLIPS);
  });

  test('a report for programs has standard output for itself', async () => {
    const cwd = temporaryFolder({ 'a.yaml': SLIPS });
    const { stdout, stderr } = await runMain(['check', 'a.yaml', '--fix', '--json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0 });
    expect(stderr).toContain('+++ a.yaml');
  });

  test('adds the hash of a text that stands beside the brief', async () => {
    const brief = 'title: A\nsources:\n  p: { title: P, text: p.txt }\n';
    const cwd = temporaryFolder({ 'a.yaml': brief, 'p.txt': 'All is well.\n' });
    await runMain(['check', 'a.yaml', '--fix'], { cwd });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toMatch(
      /text: p\.txt, sha256: [0-9a-f]{64} }/,
    );
  });

  test('keeps byte order mark, permissions and links', async () => {
    const cwd = temporaryFolder({ 'a.yaml': `\uFEFF${SLIPS}` });
    chmodSync(join(cwd, 'a.yaml'), 0o640);
    symlinkSync('a.yaml', join(cwd, 'link.yaml'));
    await runMain(['check', 'link.yaml', '--fix'], { cwd });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(`\uFEFF${FIXED}`);
    expect(statSync(join(cwd, 'a.yaml')).mode & 0o777).toBe(0o640);
  });

  test('leaves a brief with errors of form to its author', async () => {
    const bad = 'titel: A  \n';
    const cwd = temporaryFolder({ 'a.yaml': bad });
    const { code } = await runMain(['check', 'a.yaml', '--fix'], { cwd });
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(bad);
  });

  describe('with files that briefs share', () => {
    const brief = `include: [shared/desk.yaml]\n${SLIPS}`;
    const shared =
      'sources:\n  p: # the paper\n    text: p.txt   \n    title: P\n    note: Read  twice.\n';
    const folder = (): string =>
      temporaryFolder({
        'a.yaml': brief,
        'b.yaml': 'title: B\ninclude: [shared/desk.yaml]\n',
        'shared/desk.yaml': `\uFEFF${shared}`,
        'p.txt': 'All is well.\n',
      });

    test('mends each slip in the file where it stands', async () => {
      const cwd = folder();
      const { code, stdout } = await runMain(['check', 'a.yaml', '--fix'], { cwd });
      expect(code).toBe(0);
      const mended = join('shared', 'desk.yaml');
      expect(stdout).toMatch(/^--- a\.yaml\n/);
      expect(stdout).toContain(`--- ${mended}\n+++ ${mended}\n`);
      expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(
        'title: A\nsummary:\n  bottom_line: All is well. # so\ninclude: [shared/desk.yaml]\n',
      );
      expect(readFileSync(join(cwd, mended), 'utf8')).toMatch(
        /^\uFEFFsources:\n {2}p: # the paper\n {4}title: P\n {4}note: Read twice\.\n {4}text: p\.txt\n {4}sha256: [0-9a-f]{64}\n$/,
      );
      expect((await runMain(['check', 'a.yaml', '--fix'], { cwd })).stdout).toBe('');
    });

    test('shows what several briefs share once', async () => {
      const cwd = folder();
      const args = ['check', 'a.yaml', 'b.yaml', '--fix', '--dry-run'];
      const { stdout } = await runMain(args, { cwd });
      expect(stdout.split('+++ ')).toHaveLength(3);
      expect(readFileSync(join(cwd, 'shared/desk.yaml'), 'utf8')).toBe(`\uFEFF${shared}`);
    });
  });

  test.each([
    ['standard input', ['check', '-', '--fix']],
    ['--dry-run alone', ['check', 'a.yaml', '--dry-run']],
  ])('%s is wrong usage', async (_, args) => {
    expect((await runMain(args)).code).toBe(2);
  });
});
