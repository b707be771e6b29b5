// `briefing check` and the reports for other programs.

import { createHash } from 'node:crypto';
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { BAD, GOOD } from './briefs.ts';
import { runMain } from './run-main.ts';

const QUOTING = `title: A brief with a quotation
actors:
  vos: { name: Maarten Vos, kind: person }
sources:
  paper: { title: A paper, kind: article, text: paper.txt }
quotes:
  - { text: all will be well, speaker: vos, source: paper ¶1 }
`;

const codes = (stdout: string): string[] =>
  (JSON.parse(stdout) as { files: { diagnostics: { code: string }[] }[] }).files.flatMap((file) =>
    file.diagnostics.map((diagnostic) => diagnostic.code),
  );

describe('check', () => {
  test('a good brief: status 0, nothing written', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const { code, stdout, stderr } = await runMain(['check', 'a.yaml'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('1 brief checked');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('a bad brief: status 1 and the line with its fault', async () => {
    const folder = temporaryFolder({ 'a.yaml': BAD });
    const { code, stderr } = await runMain(['check', 'a.yaml'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('a.yaml:2:1: error[unknown-key]');
    expect(stderr).toContain('sumary:');
    expect(stderr).toContain('^^^^^^');
  });

  test('a character that no font has is found before a build', async () => {
    const folder = temporaryFolder({ 'a.yaml': 'title: A \u{1F6A2} ship\n' });
    const { code, stderr } = await runMain(['check', 'a.yaml'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('U+1F6A2');
  });
});

describe('source texts', () => {
  test('are found beside the brief, wherever one stands', async () => {
    const folder = temporaryFolder({
      'in/a.yaml': QUOTING,
      'in/paper.txt': 'He said: all will be well.\n',
    });
    const { code, stderr } = await runMain(['check', 'in/a.yaml'], { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toContain('warning[fixable]: the hash of a source’s text is missing');
    expect(stderr).toMatch(/^1 brief checked \(1 warning\)$/m);
  });

  test('a quotation that is not in its text is an error', async () => {
    const folder = temporaryFolder({
      'a.yaml': QUOTING,
      'paper.txt': 'He said nothing of the kind.\n',
    });
    expect((await runMain(['check', 'a.yaml'], { cwd: folder })).code).toBe(1);
  });

  test('one that is missing is a warning, and an error with --strict', async () => {
    const folder = temporaryFolder({ 'a.yaml': QUOTING });
    const lax = await runMain(['check', 'a.yaml'], { cwd: folder });
    expect(lax.code).toBe(0);
    expect(lax.stderr).toContain('warning[source-text-missing]');
    const strict = await runMain(['check', 'a.yaml', '--strict'], { cwd: folder });
    expect(strict.code).toBe(1);
    expect(strict.stderr).toContain('error[source-text-missing]');
  });

  test.each([
    ['a step upward', '../secret.txt'],
    ['an absolute path', '/etc/hostname'],
    ['a link that leads out', 'link.txt'],
    ['a folder link that leads out', 'folder/secret.txt'],
  ])('none is read outside the folder of the brief: %s', async (_, path) => {
    const folder = temporaryFolder({
      'secret.txt': 'all will be well',
      'in/a.yaml': QUOTING.replace('paper.txt', path),
    });
    symlinkSync('../secret.txt', join(folder, 'in', 'link.txt'));
    symlinkSync('..', join(folder, 'in', 'folder'));
    const { code, stderr } = await runMain(['check', 'in/a.yaml'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/in\/a\.yaml:5:\d+: error\[source-text-outside\]/);
  });

  test('the hash of the text is compared', async () => {
    const text = 'He said: all will be well.\n';
    const hash = createHash('sha256').update(text).digest('hex');
    const brief = (sha256: string) =>
      QUOTING.replace('text: paper.txt', `text: paper.txt, sha256: ${sha256}`);
    const folder = temporaryFolder({
      'good.yaml': brief(hash),
      'bad.yaml': brief(hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))),
      'paper.txt': text,
    });
    expect((await runMain(['check', 'good.yaml'], { cwd: folder })).code).toBe(0);
    expect((await runMain(['check', 'bad.yaml'], { cwd: folder })).code).toBe(1);
  });
});

describe('a template that the brief names', () => {
  const brief = (template: string) => `title: A\ndesign: { template: ${template} }\n`;

  test('may be ours or stand beside the brief', async () => {
    const folder = temporaryFolder({
      'in/a.yaml': brief('briefing'),
      'in/b.yaml': brief('look'),
      'in/look/template.yaml': 'extends: briefing\nname: look\n',
    });
    expect((await runMain(['check', 'in/a.yaml', 'in/b.yaml'], { cwd: folder })).code).toBe(0);
  });

  test.each(['../look', 'breifing'])('%s is an error of the brief', async (template) => {
    const folder = temporaryFolder({
      'in/a.yaml': brief(template),
      'look/template.yaml': 'extends: briefing\nname: look\n',
    });
    const { code, stderr } = await runMain(['check', 'in/a.yaml'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^in\/a\.yaml:2:\d+: error\[template-/);
  });
});

describe('--json', () => {
  test('gives files, counts and places', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD, 'b.yaml': BAD });
    const { code, stdout, stderr } = await runMain(['build', 'a.yaml', 'b.yaml', '--json'], {
      cwd: folder,
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      files: [
        { file: 'a.yaml', output: 'output/a.pdf', diagnostics: [], ignored: [] },
        {
          file: 'b.yaml',
          output: null,
          diagnostics: [
            {
              file: 'b.yaml',
              severity: 'error',
              code: 'unknown-key',
              message: expect.any(String),
              hint: expect.stringContaining('summary'),
              line: 2,
              column: 1,
              endLine: 2,
              endColumn: 7,
            },
          ],
          ignored: [],
        },
      ],
      version: 1,
      errors: 1,
      warnings: 0,
      to_dos: 0,
      ignored: 0,
    });
  });

  test('a file that cannot be read has no place', async () => {
    const { stdout } = await runMain(['check', 'none.yaml', '--json'], { cwd: temporaryFolder() });
    expect(codes(stdout)).toEqual(['file-missing']);
    expect(JSON.parse(stdout).files[0].diagnostics[0]).not.toHaveProperty('line');
  });
});

describe('colour', () => {
  const ansi = '\u001B[';

  test.each([
    ['none in a pipe', {}, false],
    ['FORCE_COLOR asks for it', { FORCE_COLOR: '1' }, true],
    ['NO_COLOR forbids it', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('%s', async (_, env, expected) => {
    const folder = temporaryFolder({ 'a.yaml': BAD });
    const { stderr } = await runMain(['check', 'a.yaml'], { cwd: folder, env });
    expect(stderr.includes(ansi)).toBe(expected);
  });
});

test('schema prints a JSON Schema that knows the title', async () => {
  const { code, stdout } = await runMain(['schema']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ required: expect.arrayContaining(['title']) });
});

test('a brief whose ending was left out is named', async () => {
  const cwd = temporaryFolder({ 'briefs/demo.yaml': 'title: Demo\n' });
  const { code, stderr } = await runMain(['check', 'demo'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain(`hint: did you mean ${join('briefs', 'demo.yaml')}?`);
});
