// `briefing build` of many briefs on worker threads: nothing of it shows but the time it takes.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../files/temporary-folder.ts';
import { openPdf } from '../../../support/set-markup.ts';
import { BAD, GOOD } from '../../briefs.ts';
import { runCli, startCli } from '../../run-cli.ts';

const NOW = ['--now', '2027-05-07T18:00Z'];
const name = (number: number): string => `b${String(number).padStart(2, '0')}`;

/** So many briefs in `briefs/`, all different; those in `bad` have an error. */
function manyBriefs(count: number, bad: readonly number[] = []): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return Object.fromEntries(
    numbers.map((number) => [
      `briefs/${name(number)}.yaml`,
      bad.includes(number) ? BAD : GOOD.replace('short', `short ${number}`),
    ]),
  );
}

const pdfs = (folder: string, output: string): Map<string, string> => {
  const names = readdirSync(join(folder, output)).sort();
  return new Map(names.map((each) => [each, readFileSync(join(folder, output, each), 'latin1')]));
};

describe('60 briefs, three of them bad', () => {
  const bad = [0, 31, 59];
  const good = Array.from({ length: 60 }, (_, number) => number).filter(
    (each) => !bad.includes(each),
  );
  const folder = temporaryFolder(manyBriefs(60, bad));
  const build = (jobs: string, ...more: string[]) =>
    runCli(['build', '-o', `out${jobs}`, '--jobs', jobs, ...NOW, ...more], { cwd: folder });

  test('the good ones are built, told in order, and the bad ones are told as when alone', async () => {
    const { code, stdout, stderr } = await build('4');
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: good.map((number) => `out4/${name(number)}.pdf\n`).join(''),
    });
    const problems = stderr.matchAll(/^briefs\/(b\d\d)\.yaml:2:1: error\[unknown-key\]/gm);
    expect([...problems].map(([, file]) => file)).toEqual(bad.map(name));
    expect(stderr).toContain('sumary:');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('57 briefs built, 3 failed (3 errors)');
  });

  test('one job gives the same words and the same bytes as four', async () => {
    const [four, one] = [await build('4'), await build('1')];
    expect(one.stdout).toBe(four.stdout.replaceAll('out4', 'out1'));
    expect(one.stderr).toBe(four.stderr);
    expect(pdfs(folder, 'out1')).toEqual(pdfs(folder, 'out4'));
    expect(pdfs(folder, 'out1').size).toBe(57);
  });

  test('a brief built alone has the same bytes', async () => {
    await runCli(['build', 'briefs/b42.yaml', '-o', 'alone', ...NOW], { cwd: folder });
    expect(pdfs(folder, 'alone').get('b42.pdf')).toBe(pdfs(folder, 'out4').get('b42.pdf'));
  });

  test('--json reports every brief in order', async () => {
    const { code, stdout, stderr } = await build('3', '--json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const report = JSON.parse(stdout) as { files: { file: string }[]; errors: number };
    expect(report.files.map(({ file }) => file)).toEqual(
      Array.from({ length: 60 }, (_, number) => `briefs/${name(number)}.yaml`),
    );
    expect(report.errors).toBe(3);
  });

  test('there is no bar where nobody looks', async () => {
    const { stderr } = await build('2');
    expect(stderr).not.toContain('\r');
    expect(stderr).not.toContain('[#');
  });
});

describe('settings reach the workers', () => {
  test('--set, --template, --page and --now', async () => {
    const folder = temporaryFolder({
      ...manyBriefs(4),
      'look/template.yaml': 'extends: briefing\nname: look\n',
      'look/partials/title.hbs': '<h1>{{title.title}}</h1>',
    });
    const more = ['--set', 'edition=7', '--template', 'look', '--page', 'Letter', ...NOW];
    for (const jobs of ['1', '2']) {
      const { code } = await runCli(['build', '--jobs', jobs, '-o', `out${jobs}`, ...more], {
        cwd: folder,
      });
      expect(code).toBe(0);
    }
    expect(pdfs(folder, 'out2')).toEqual(pdfs(folder, 'out1'));
    const pdf = await openPdf(readFileSync(join(folder, 'out2', 'b03.pdf')));
    expect((await pdf.getPage(1)).view).toEqual([0, 0, 612, 792]);
  });

  test('a fault of the named template is told once', async () => {
    const folder = temporaryFolder({ ...manyBriefs(6), 'look/template.yaml': 'extends: brief\n' });
    const { code, stderr } = await runCli(['build', '--jobs', '2', '--template', 'look'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(stderr.match(/error\[/g)).toHaveLength(1);
  });
});

describe('refused before anything is written', () => {
  test('two briefs of one name among many', async () => {
    const folder = temporaryFolder({ ...manyBriefs(20), 'other/b07.yaml': GOOD });
    const files = readdirSync(join(folder, 'briefs')).map((each) => `briefs/${each}`);
    const args = ['build', '--jobs', '4', ...files, 'other/b07.yaml'];
    const { code, stdout, stderr } = await runCli(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('briefs/b07.yaml and other/b07.yaml would both be written to');
    expect(readdirSync(folder).sort()).toEqual(['briefs', 'other']);
  });

  test.each(['0', '-1', '2.5', 'many', '1000'])('--jobs %s', async (jobs) => {
    const { code, stderr } = await runCli(['build', `--jobs=${jobs}`], { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain('Write a number from 1 to 256.');
  });
});

const faults = fileURLToPath(new URL('../../faults.cjs', import.meta.url));
const badWorld = (slow = 0) => ({ NODE_OPTIONS: `--require ${faults}`, SLOW: String(slow) });

describe('a bug of ours', () => {
  test.each([
    ['that ends a worker', 'crash', 'out of the blue'],
    ['that is caught', 'fault', 'cannot read properties of undefined'],
  ])('%s names its brief, status 70; the others are built', async (_, kind, words) => {
    const folder = temporaryFolder({ ...manyBriefs(20), [`briefs/b09-${kind}.yaml`]: GOOD });
    const { code, stdout, stderr } = await runCli(['build', '--jobs', '2'], {
      cwd: folder,
      env: badWorld(),
    });
    expect(code).toBe(70);
    expect(stdout.trimEnd().split('\n')).toHaveLength(20);
    expect(stderr).toContain(`bug of ours, not of briefs/b09-${kind}.yaml: ${words}`);
    expect(stderr).toContain('20 briefs built, 1 not built by a bug of ours');
    expect(stderr).not.toContain('    at ');
  });
});

describe('Ctrl-C', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends many with status 130', async (signal) => {
    const folder = temporaryFolder(manyBriefs(60));
    const running = startCli(['build', '--jobs', '2'], { cwd: folder, env: badWorld(150) });
    await running.firstOutput;
    await writing(folder);
    running.child.kill(signal);
    const { code, stdout, stderr } = await running.finished;
    expect(code).toBe(130);
    expect(stderr).toMatch(/^interrupted: \d+ briefs? built$/m);
    expectWhole(folder);
    const told = stdout.trimEnd().split('\n').length;
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(60);
  });

  test('one at a time: it ends by the signal, after the file that is being written', async () => {
    const folder = temporaryFolder(manyBriefs(20));
    const running = startCli(['build', '--jobs', '1'], { cwd: folder, env: badWorld(300) });
    await running.firstOutput;
    await writing(folder);
    running.child.kill('SIGINT');
    const { code, signal } = await running.finished;
    expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' });
    expectWhole(folder);
  });
});

/** Waits until a file is being written: the moment at which a process must not just end. */
async function writing(folder: string): Promise<void> {
  while (!readdirSync(join(folder, 'output')).some((file) => file.endsWith('.tmp'))) await sleep(2);
}

/** Only documents from their first to their last byte, and not all. */
function expectWhole(folder: string): void {
  const written = pdfs(folder, 'output');
  expect(written.size).toBeGreaterThan(0);
  expect(written.size).toBeLessThan(60);
  for (const [file, text] of written) {
    expect(file).toMatch(/^b\d\d\.pdf$/);
    expect(text.startsWith('%PDF-') && text.trimEnd().endsWith('%%EOF')).toBe(true);
  }
}
