// Completion as the shells themselves do it: bash by its own machinery, zsh in a terminal, fish by
// its `complete -C`.

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const program = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'briefing-completion-'));
const work = join(folder, 'work');

beforeAll(async () => {
  mkdirSync(join(work, 'my-look'), { recursive: true });
  for (const name of ['a.yaml', 'b.yml', 'notes.txt', 'with space.yaml'])
    writeFileSync(join(work, name), '');
  for (const shell of ['bash', 'zsh', 'fish'])
    writeFileSync(join(folder, shell), await run(process.execPath, [program, 'completion', shell]));
  // zsh completes what it can find only.
  writeFileSync(join(folder, 'briefing'), '#!/bin/sh\n');
  chmodSync(join(folder, 'briefing'), 0o755);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What bash would propose behind these words; the last one is being typed. */
async function bash(...words: string[]): Promise<string[]> {
  const script = `source "$0"; COMP_WORDS=(briefing "$@"); COMP_CWORD=$#; _briefing; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const told = await run('bash', ['--norc', '-c', script, join(folder, 'bash'), ...words], {
    cwd: work,
  });
  return told.split('\n').filter((line) => line !== '');
}

async function fish(line: string): Promise<string[]> {
  const script = `source ${join(folder, 'fish')}; complete -C '${line}'`;
  const told = await run('fish', ['--no-config', '-c', script], { cwd: work });
  return told
    .split('\n')
    .map((each) => each.split('\t')[0]!)
    .filter((each) => each !== '');
}

/** What a terminal shows after these characters and two tabs. */
async function zsh(line: string): Promise<string> {
  const script = `
    zmodload zsh/zpty; zpty z zsh -f -i
    zpty -w z 'autoload -Uz compinit; compinit -u -D; path+=${folder}; source ${folder}/zsh; PS1="RE""ADY "'
    zpty -r -m z out '*READY*2004h*'
    zpty -w -n z ${JSON.stringify(line)}$'\\t\\t'$'\\x15''print -r "DO""NE"'$'\\n'
    zpty -r -m z out '*DONE*'; print -r -- $out; zpty -d z`;
  return run('zsh', ['-f', '-c', script], { cwd: work });
}

const COMMANDS = ['build', 'check', 'completion', 'schema'];

describe('bash', () => {
  test('proposes commands', async () => {
    expect(await bash('')).toEqual(expect.arrayContaining(COMMANDS));
    expect(await bash('bu')).toEqual(['build']);
  });

  test('proposes options and their values', async () => {
    expect(await bash('build', '--fo')).toEqual(['--format']);
    expect(await bash('build', '--page', '')).toEqual(['A4', 'Letter']);
    expect(await bash('build', '--page', '=', 'L')).toEqual(['Letter']);
    expect(await bash('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(await bash('build', '--now', '')).toEqual([]);
  });

  test('proposes briefs and folders, nothing else', async () => {
    const expected = ['a.yaml', 'b.yml', 'my-look', 'with space.yaml'];
    expect((await bash('build', '--strict', '')).sort()).toEqual(expected);
    expect(await bash('build', '--template', '')).toEqual(
      expect.arrayContaining(['briefing', 'my-look']),
    );
  });

  test('proposes the codes of problems', async () => {
    expect(await bash('explain', 'altered-')).toEqual(['altered-quotation']);
  });

  test('is asked by readline', async () => {
    const script = `source ${folder}/bash; complete -p briefing`;
    expect(await run('bash', ['--norc', '-c', script])).toBe('complete -F _briefing briefing\n');
  });
});

describe('fish', () => {
  test('proposes commands, options, values and briefs', async () => {
    expect(await fish('briefing ')).toEqual(expect.arrayContaining(COMMANDS));
    expect(await fish('briefing build --fo')).toEqual(['--format']);
    expect((await fish('briefing build --page ')).sort()).toEqual(['A4', 'Letter']);
    expect((await fish('briefing completion ')).sort()).toEqual(['bash', 'fish', 'zsh']);
    expect(await fish('briefing build ')).toEqual(
      expect.arrayContaining(['a.yaml', 'b.yml', 'with space.yaml']),
    );
    expect(await fish('briefing explain altered-')).toEqual(['altered-quotation']);
    expect(await fish('briefing build --now ')).toEqual([]);
  });
});

describe('zsh', () => {
  test.each([
    ['briefing ', COMMANDS],
    ['briefing build --pa', ['--page']],
    ['briefing build --page ', ['A4', 'Letter']],
    ['briefing completion ', ['bash', 'fish', 'zsh']],
    ['briefing explain altered', ['altered-quotation']],
    ['briefing build ', ['a.yaml', 'b.yml', 'my-look/']],
  ])('%s', async (line, expected) => {
    const shown = await zsh(line);
    for (const word of expected) expect(shown).toContain(word);
    expect(shown).not.toContain('notes.txt');
    expect(shown).not.toMatch(/error|bad |not found/);
  });
});
