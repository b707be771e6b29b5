// `briefing template new` and `list`: a look of one's own, from the folder to the page.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runMain } from './run-main.ts';

const BRIEF = 'title: A\nsummary: { bottom_line: All is well. }\n';
const inFolder = () => temporaryFolder({ 'a.yaml': BRIEF });

describe('template new', () => {
  test('writes a folder that builds by its name and shows what was changed', async () => {
    const cwd = inFolder();
    const made = await runMain(
      ['template', 'new', 'our-look', '--copy', 'partials/bottom-line.hbs, labels/en.yaml'],
      { cwd },
    );
    expect(made).toMatchObject({
      code: 0,
      stdout: [
        'templates/our-look/partials/bottom-line.hbs',
        'templates/our-look/labels/en.yaml',
        'templates/our-look/template.yaml\n',
      ].join('\n'),
    });
    expect(made.stderr).toContain('--template our-look');
    const partial = join(cwd, 'templates/our-look/partials/bottom-line.hbs');
    writeFileSync(partial, '<p class="prose">Ours: {{bottomLine}}</p>');
    const args = ['build', 'a.yaml', '--template', 'our-look'];
    const { stdout } = await runMain([...args, '--emit', 'markup'], { cwd });
    expect(stdout).toContain('Ours: All is well.');
    expect(await runMain(args, { cwd })).toMatchObject({ code: 0, stdout: 'output/a.pdf\n' });
  });

  test('takes a path as it is', async () => {
    const cwd = inFolder();
    const made = await runMain(['template', 'new', './looks/ours', '--extends', 'sitrep'], { cwd });
    expect(made.stdout).toBe('looks/ours/template.yaml\n');
    const built = await runMain(['build', 'a.yaml', '--template', 'looks/ours'], { cwd });
    expect(built).toMatchObject({ code: 0, stdout: 'output/a.pdf\n' });
  });

  test('never writes over anything', async () => {
    const cwd = inFolder();
    mkdirSync(join(cwd, 'templates/ours'), { recursive: true });
    writeFileSync(join(cwd, 'templates/ours/template.yaml'), 'extends: briefing\n');
    const again = await runMain(['template', 'new', 'ours'], { cwd });
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toContain('already there');
    expect(readFileSync(join(cwd, 'templates/ours/template.yaml'), 'utf8')).toBe(
      'extends: briefing\n',
    );
  });

  test.each([
    [['briefing'], 'briefing is a template of ours'],
    [['.hidden'], 'a template needs a name'],
    [['x', '--extends', 'sitrpe'], 'did you mean sitrep?'],
    [['x', '--extends', '../elsewhere'], 'ours are: at-a-glance, briefing, lectern, sitrep'],
    [['x', '--copy', 'partials/claim.hbs'], 'did you mean partials/claims.hbs?'],
    [['x', '--copy', '../../../etc/passwd'], 'briefing has no file ../../../etc/passwd'],
  ])('%j is wrong usage', async (args, words) => {
    const { code, stderr } = await runMain(['template', 'new', ...args], { cwd: inFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

test('template list names ours and those in templates/, with what is wrong with them', async () => {
  const cwd = temporaryFolder({
    'templates/mine/template.yaml': 'extends: briefing\ndescription: Mine.\n',
    'templates/spoilt/template.yaml': 'extends: nothing\n',
    'templates/notes.txt': '',
  });
  const { code, stdout } = await runMain(['template', 'list'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^at-a-glance +One page;/m);
  expect(stdout).toMatch(/^mine +Mine\.$/m);
  expect(stdout).toMatch(/^spoilt +not usable: there is no template called nothing$/m);
  expect(stdout).not.toContain('notes');
});

test('a faint colour is told at its line, before anything is built', async () => {
  const cwd = temporaryFolder({
    'a.yaml': BRIEF,
    'templates/mine/template.yaml': 'extends: briefing\ncolours:\n  quiet: "#999999"\n',
  });
  const { code, stdout, stderr } = await runMain(['build', 'a.yaml', '--template', 'mine'], {
    cwd,
  });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('templates/mine/template.yaml:3:3: error[low-contrast]');
  expect(stderr).toContain('3 |   quiet: "#999999"');
});
