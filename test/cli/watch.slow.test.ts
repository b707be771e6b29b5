// `build --watch` as a process: what its user sees after each save.

import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { briefFolder } from '../desk/start-preview.ts';
import { type Running, runCli, startCli } from './run-cli.ts';

let folder: string;
let running: Running | undefined;
let errors: string;
const brief = (): string => join(folder, 'saron-strait.yaml');
const pdf = (): Buffer => readFileSync(join(folder, 'output/saron-strait.pdf'));

beforeEach(() => {
  folder = briefFolder();
});

afterEach(async () => {
  running?.child.kill('SIGINT');
  await running?.finished;
  running = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function watch(...args: string[]): Promise<void> {
  errors = '';
  const all = ['build', 'saron-strait.yaml', '--watch', '--now', '2027-05-08', ...args];
  running = startCli(all, { cwd: folder });
  running.child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  await said(/saron-strait.*\(\d+ ms\)/);
}

// Waits for what is told of the next build.
async function said(words: RegExp): Promise<void> {
  await expect.poll(() => errors, { timeout: 20_000 }).toMatch(words);
}

async function upon(change: () => void, words: RegExp): Promise<void> {
  errors = '';
  change();
  await said(words);
}

const edit = (from: string, to: string): void =>
  writeFileSync(brief(), readFileSync(brief(), 'utf8').replace(from, to));

const BUILT = /^\d\d:\d\d:\d\d output\/saron-strait\.pdf \(\d+ ms\)\n$/m;

describe('build --watch', () => {
  test('builds at every save, survives errors, and ends well', async () => {
    await watch();
    expect(errors).toMatch(/^watching 1 brief; Ctrl-C ends\n/);
    const first = pdf();
    await upon(() => edit('Saron Strait truce', 'Saron truce'), BUILT);
    const second = pdf();
    expect(second.equals(first)).toBe(false);
    await upon(
      () => edit('\nsubtitle', '\nsubtitel'),
      /1 error; output\/saron-strait\.pdf is left/,
    );
    expect(errors).toContain('hint: did you mean “subtitle”?');
    expect(pdf().equals(second)).toBe(true);
    await upon(() => edit('\nsubtitel', '\nsubtitle'), BUILT);
    running?.child.kill('SIGINT');
    const { code, stdout } = (await running?.finished)!;
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'output/saron-strait.pdf\n'.repeat(3) });
  });

  test('builds once at the start and once a save, whatever it is made of', async () => {
    const article = '“We agree,” said Anna Marr.\n';
    writeFileSync(join(folder, 'article.txt'), article);
    await runCli(['new', 'talks', '--from', 'article.txt'], { cwd: folder });
    mkdirSync(join(folder, 'look'));
    writeFileSync(join(folder, 'look/template.yaml'), 'extends: briefing\n');
    writeFileSync(
      join(folder, 'talks.yaml'),
      `${readFileSync(join(folder, 'talks.yaml'), 'utf8')}\ndesign: { template: look }\n`,
    );
    await watch('talks.yaml', '-o', 'output/');
    await said(/talks\.pdf.*\(\d+ ms\)/);
    await upon(() => {
      edit('Saron Strait truce', 'Saron truce');
      appendFileSync(join(folder, 'talks.yaml'), '# more\n');
    }, /saron-strait\.pdf[\s\S]*talks\.pdf/);
    running?.child.kill('SIGINT');
    const { stdout } = (await running?.finished)!;
    expect(stdout.split('\n').filter((path) => path === 'output/talks.pdf')).toHaveLength(2);
  });

  test('what it builds is what a build makes', async () => {
    await watch();
    await upon(() => edit('Saron Strait truce', 'Saron truce'), BUILT);
    await runCli(['build', 'saron-strait.yaml', '-o', 'cold.pdf', '--now', '2027-05-08'], {
      cwd: folder,
    });
    expect(pdf().equals(readFileSync(join(folder, 'cold.pdf')))).toBe(true);
  });

  test('writes every kind of document that was asked for, and leaves all when there are errors', async () => {
    const other = (kind: string): string =>
      readFileSync(join(folder, `output/saron-strait.${kind}`), 'utf8');
    await watch('--format', 'pdf,html,txt');
    await upon(
      () => edit('title: Saron Strait truce', 'title: Saron truce'),
      /output\/saron-strait\.pdf, output\/saron-strait\.html, output\/saron-strait\.txt \(\d+ ms\)/,
    );
    expect(other('html')).toContain('<title>Saron truce');
    const text = other('txt');
    expect(text).toContain('Saron truce');
    await upon(
      () => edit('\nsubtitle', '\nsubtitel'),
      /1 error; output\/saron-strait\.pdf, output\/saron-strait\.html, output\/saron-strait\.txt are left/,
    );
    expect(other('txt')).toBe(text);
    running?.child.kill('SIGINT');
    const { stdout } = (await running?.finished)!;
    expect(stdout.split('\n').filter((path) => path.endsWith('.html'))).toHaveLength(2);
  });

  test('writes no PDF when another kind was asked for', async () => {
    await watch('--format', 'md');
    expect(readdirSync(join(folder, 'output'))).toEqual(['saron-strait.md']);
  });

  test('follows source texts and files that go and come back', async () => {
    await watch();
    const text = join(folder, 'saron-strait.article.txt');
    await upon(() => renameSync(text, `${text}.away`), /warning\[source-text-missing\]/);
    await upon(() => renameSync(`${text}.away`, text), BUILT);
    await upon(() => renameSync(brief(), `${brief()}.away`), /error\[file-missing\]/);
    await upon(() => renameSync(`${brief()}.away`, brief()), BUILT);
  });

  test('follows a template, whole or broken', async () => {
    const look = join(folder, 'look');
    mkdirSync(look);
    writeFileSync(join(look, 'template.yaml'), 'extends: briefing\n');
    await watch('--template', 'look');
    const foot = join(look, 'running-foot.hbs');
    await upon(() => writeFileSync(foot, '<p>{{nothing</p>'), /error\[.*template/);
    await upon(() => writeFileSync(foot, '<p>A foot</p>'), BUILT);
    await upon(() => rmSync(join(look, 'template.yaml')), /error\[template-no-manifest\]/);
    await upon(() => writeFileSync(join(look, 'template.yaml'), 'extends: briefing\n'), BUILT);
  });

  test.each([
    ['a clone', '.'],
    ['a work tree beside it', 'tree'],
  ])('notices a commit that --since names: %s', async (_, place) => {
    const git = (...args: string[]): void => {
      const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
      execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
    };
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'One');
    git('pack-refs', '--all');
    const whole = folder;
    if (place !== '.') git('worktree', 'add', '-q', place, '-b', 'desk/next');
    folder = join(folder, place);
    try {
      await watch('--since', 'HEAD', '--format', 'txt');
      const text = (): string => readFileSync(join(folder, 'output/saron-strait.txt'), 'utf8');
      const told = /output\/saron-strait\.txt.*\(\d+ ms\)/;
      await upon(() => edit('A joint harbour', 'A common harbour'), told);
      expect(text()).toContain('Changed: wording');
      await upon(() => git('commit', '-qam', 'Two'), told);
      await expect.poll(text, { timeout: 20_000 }).not.toContain('Changed: wording');
    } finally {
      folder = whole;
    }
  });

  test.each([
    ['-', '--watch'],
    ['a.yaml', '-o', '-', '--watch'],
    ['a.yaml', '--json', '--watch'],
    ['a.yaml', '--emit', 'view', '--watch'],
  ])('is refused where it has no sense: %s %s %s', async (...args) => {
    const { code, stderr } = await runCli(['build', ...args.filter(Boolean)], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/--watch/);
  });
});
