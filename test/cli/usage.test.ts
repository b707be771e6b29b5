// What the program says of itself, and how it answers to wrong command lines.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allShapes, commandShape } from '../../src/cli/commands/completion/command-shape.ts';
import { createProgram } from '../../src/cli/program.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { GOOD } from './briefs.ts';
import { runMain } from './run-main.ts';

const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const silent = { write: () => true };
const world = { stdin: (async function* () {})(), stdout: silent, stderr: silent, env: {} };
const everyCommand = allShapes(commandShape(createProgram(world, () => {})))
  .filter(({ path }) => path !== '' && path !== 'help')
  .map(({ path }) => [...path.split(' '), '--help']);

describe('help', () => {
  test('the program alone says what to do first', async () => {
    const { code, stdout, stderr } = await runMain([]);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/Begin here:\n\n {2}briefing new demo /);
    expect(stdout).toContain('briefing --help');
  });

  test('the first steps that it shows work', async () => {
    const { stdout } = await runMain([]);
    const steps = [...stdout.matchAll(/^ {2}briefing (\S+) (\S+)/gm)].map(([, ...args]) => args);
    expect(steps.map(([name]) => name)).toEqual(['new', 'preview', 'build', 'check']);
    const cwd = temporaryFolder();
    const said = [];
    for (const [name = '', file = ''] of steps.filter(([name]) => name !== 'preview'))
      said.push(await runMain([name, file], { cwd }));
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(said.map((each) => each.stdout)).toEqual(['demo.yaml\n', 'output/demo.pdf\n', '']);
  });

  test('the short brief that it shows is one', async () => {
    const { stdout } = await runMain([]);
    const brief = stdout
      .split('\n')
      .filter((line) => /^ {2}(?:title|summary| {2}bottom)/.test(line));
    const text = brief.map((line) => line.slice(2)).join('\n');
    const cwd = temporaryFolder({ 'my-brief.yaml': `${text}\n` });
    expect(await runMain(['build', 'my-brief.yaml'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'output/my-brief.pdf\n',
    });
  });

  test('the next step is said as it must be typed', async () => {
    const cwd = temporaryFolder();
    const { stderr } = await runMain(['new', 'demo'], { cwd });
    expect(stderr).toMatch(/: briefing preview demo\.yaml\n$/);
    const env = { npm_command: 'exec' };
    const npx = await runMain(['new', 'other'], { cwd, env });
    expect(npx.stderr).toMatch(/: npx briefing preview other\.yaml\n$/);
  });

  test.each([
    ['--help'],
    ['build', '--help'],
    ['check', '--help'],
    ['help', 'schema'],
    ...everyCommand,
  ])('%s %s goes to standard output, with examples', async (...args) => {
    const { code, stdout, stderr } = await runMain(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Examples?:\n {2}briefing /);
  });

  test('--version is that of the package', async () => {
    expect(await runMain(['--version'])).toMatchObject({
      code: 0,
      stdout: `${manifest.version}\n`,
    });
  });
});

describe('a wrong command line: status 2, a reason, nothing on standard output', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['a misspelt command', ['biuld'], 'Did you mean build?'],
    ['help of a misspelt command', ['help', 'biuld'], 'Did you mean build?'],
    ['a misspelt command with options', ['chekc', '--strict'], 'Did you mean check?'],
    ['a file without command', ['a.yaml'], 'briefing build a.yaml'],
    ['a misspelt option', ['build', '--stirct', 'a.yaml'], 'Did you mean --strict?'],
    ['an unknown format', ['build', 'a.yaml', '--format', 'rtf'], 'Write one or several of pdf'],
    ['an unknown stage', ['build', 'a.yaml', '--emit', 'soup'], 'Allowed choices are brief'],
    ['an unknown page', ['build', 'a.yaml', '--page', 'A3'], 'Allowed choices are A4, Letter'],
    [
      'an unknown template',
      ['build', 'a.yaml', '--template', 'breifing'],
      'did you mean briefing?',
    ],
    ['an override without value', ['build', 'a.yaml', '--set', 'status'], 'Write path=value'],
    ['a time without zone', ['build', 'a.yaml', '--now', '2027-05-07T18:00'], 'Write 2027-05-07'],
    ['a day that is none', ['check', 'a.yaml', '--now', '2027-02-31'], 'Write 2027-05-07'],
    ['two briefs for one file', ['build', 'a.yaml', 'b.yaml', '-o', 'x.pdf'], 'name a folder'],
    ['two briefs of one name', ['build', 'a.yaml', 'c/a.yaml'], 'both be written to'],
    [
      'an output of another kind',
      ['build', 'a.yaml', '-o', 'x.docx'],
      'neither a folder nor a .pdf',
    ],
    ['a stage of two briefs', ['build', 'a.yaml', 'b.yaml', '--emit', 'view'], 'name one file'],
    [
      'a stage and an output',
      ['build', 'a.yaml', '--emit', 'view', '-o', 'x.pdf'],
      'cannot be used',
    ],
    ['JSON and document on one stream', ['build', 'a.yaml', '-o', '-', '--json'], 'use -o FILE'],
    ['a preview of a brief without its ending', ['preview', 'b'], 'did you mean b.yaml?'],
    ['a preview of a brief in another place', ['preview', 'd.yaml'], 'did you mean briefs/d.yaml?'],
    ['no brief at all', ['build'], 'there is no brief in the folder briefs'],
  ];

  test.each(cases)('%s', async (_, args, reason) => {
    const briefs = { 'a.yaml': GOOD, 'b.yaml': GOOD, 'c/a.yaml': GOOD };
    const other = args.includes('d.yaml') ? { 'briefs/d.yaml': GOOD } : {};
    const folder = temporaryFolder({ ...briefs, ...other });
    const { code, stdout, stderr } = await runMain(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('    at ');
  });

  test('a SOURCE_DATE_EPOCH that is no number', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const env = { SOURCE_DATE_EPOCH: 'yesterday' };
    const { code, stderr } = await runMain(['check', 'a.yaml'], { cwd: folder, env });
    expect(code).toBe(2);
    expect(stderr).toContain('SOURCE_DATE_EPOCH must be a number of seconds');
  });
});
