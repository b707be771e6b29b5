// `briefing check --fix` on real files.

import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runMain } from './run-main.ts';

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

  test.each([
    ['standard input', ['check', '-', '--fix']],
    ['--dry-run alone', ['check', 'a.yaml', '--dry-run']],
  ])('%s is wrong usage', async (_, args) => {
    expect((await runMain(args)).code).toBe(2);
  });
});
