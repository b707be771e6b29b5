// A block of a desk's own is added as the guide for maintainers says: what is touched, what then
// knows it, and who speaks up where a step was forgotten.

import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/build-fixture.ts';
import { DOCUMENT, EDITS, type Edit, NOT_SHOWN, PRESENTER, TABLE } from './risks.ts';

const run = promisify(execFile);
const COPY = mkdtempSync(join(tmpdir(), 'block-'));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

beforeAll(async () => {
  for (const path of ['src', 'templates', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, path), join(COPY, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'), 'dir');
  // What is carried along, and not made from the sources.
  mkdirSync(join(COPY, 'dist'));
  for (const part of ['fonts', 'hyphenation', 'engine', 'character-names.js.br'])
    symlinkSync(join(ROOT, 'dist', part), join(COPY, 'dist', part));
  for (const edit of EDITS) apply(edit);
  const world = '{ stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: {} }';
  writeFileSync(
    join(COPY, 'dist/briefing.js'),
    `import { main } from './cli/main.js';\nprocess.exitCode = await main(process.argv.slice(2), ${world});\n`,
  );
  expect(await compile()).toBe('');
  for (const [name, text] of Object.entries(BRIEFS)) writeFileSync(join(COPY, name), text);
});

afterAll(() => rmSync(COPY, { recursive: true, force: true }));

function apply({ file, text, changes = [] }: Edit): void {
  const path = join(COPY, file);
  if (text !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const [before, after] of changes) {
    const old = readFileSync(path, 'utf8');
    expect(old, `${file} no longer has ${before}`).toContain(before);
    writeFileSync(path, old.replace(before, after));
  }
}

/** What the compiler says; nothing if all is well. */
async function compile(...options: readonly string[]): Promise<string> {
  const args = [TSC, '-p', 'src/tsconfig.json', ...options];
  return run(process.execPath, args, { cwd: COPY }).then(
    ({ stdout }) => stdout,
    ({ stdout }) => stdout,
  );
}

async function briefing(...args: readonly string[]): Promise<string> {
  const command = [join(COPY, 'dist/briefing.js'), ...args];
  const { stdout, stderr } = await run(process.execPath, command, { cwd: COPY }).catch(
    (failed) => failed,
  );
  return stdout + stderr;
}

const read = (name: string): string => readFileSync(join(COPY, name), 'utf8');

const brief = (edition: number, first: string): string => `title: Talks
edition: ${edition}
status: final
audiences: { desk: ourselves, public: everybody }
sources: { paper: { title: Terms set out, kind: article } }
judgments:
  - { text: The truce holds through the winter., based_on: [mines], source: paper }
risks:
  - { id: mines, text: The lane is mined anew by night., likelihood: ${first}, source: paper }
  - { text: The truce lapses without a word., likelihood: likely, audience: [desk] }
`;
const BRIEFS: Readonly<Record<string, string>> = {
  'one.yaml': brief(1, 'unlikely'),
  'two.yaml': brief(2, 'likely'),
  'twice.yaml': `title: Talks
risks:
  - { text: Terrorists mine the northern lane again. }
  - { text: Terrorists mine the northern lane again. }
`,
};

describe('a new block', () => {
  it('is added in 22 files at most, labels of fourteen languages included', () => {
    const files = new Set(EDITS.map(({ file }) => file));
    expect([...files].sort()).toHaveLength(22);
  });

  it('stands on the page with number, likelihood and references, in each format', async () => {
    const said = await briefing('build', 'two.yaml', '--format', 'pdf,html,md,txt', '-o', 'out');
    expect(said).not.toMatch(/error/);
    for (const text of [read('out/two.html'), read('out/two.md'), read('out/two.txt')]) {
      expect(text).toContain('Risks');
      expect(text).toContain('The lane is mined anew by night.');
      expect(text).toMatch(/Likely/);
    }
    expect(read('out/two.txt')).toMatch(/Rests on:? .*R1/);
    expect(readFileSync(join(COPY, 'out/two.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is counted by a template that leaves it out', async () => {
    await briefing(
      'build',
      'two.yaml',
      '--template',
      'at-a-glance',
      '--format',
      'txt,pdf',
      '-o',
      'glance',
    );
    expect(read('glance/two.txt')).toMatch(/2 risks/);
  });

  it('is checked: wording, and what is said twice', async () => {
    const said = await briefing('check', 'twice.yaml');
    expect(said).toContain('duplicate-item');
    expect(said).toContain('loaded-word');
  });

  it('is compared between editions', async () => {
    const said = await briefing('diff', 'one.yaml', 'two.yaml', '--format', 'json');
    const fields = [expect.objectContaining({ field: 'likelihood', direction: 'up' })];
    expect(JSON.parse(said).changes).toContainEqual(
      expect.objectContaining({ kind: 'changed', block: 'risks', fields }),
    );
  });

  it('is kept from those whom it is not for', async () => {
    await briefing('build', 'two.yaml', '--audience', 'public', '--format', 'txt', '-o', 'public');
    expect(read('public/two-public.txt')).toContain('mined anew');
    expect(read('public/two-public.txt')).not.toContain('lapses');
  });

  it('is in the skeleton of a new brief, in the JSON Schema and in `explain`', async () => {
    await briefing('new', 'fresh.yaml');
    expect(read('fresh.yaml')).toContain('#risks:');
    expect(await briefing('schema')).toContain('what may go wrong');
    expect(await briefing('explain', 'risks.likelihood')).toContain('seven terms');
    const misspelt = 'title: Talks\ndangers: [{ text: Mines. }]\n';
    writeFileSync(join(COPY, 'misspelt.yaml'), misspelt);
    expect(await briefing('check', 'misspelt.yaml')).toContain('did you mean “risks”?');
  });
});

/** With one step undone; what `look` then sees. */
async function without(edit: Edit, look: () => Promise<string>): Promise<string> {
  const path = join(COPY, edit.file);
  const done = readFileSync(path, 'utf8');
  writeFileSync(path, readFileSync(join(ROOT, edit.file), 'utf8'));
  const said = await look();
  writeFileSync(path, done);
  return said;
}

describe('a step that was forgotten', () => {
  it('in the table of blocks: no brief may have the block', async () => {
    expect(await without(TABLE, () => compile('--noEmit'))).toContain('risks');
  });

  it('in the table of presenters: nothing compiles', async () => {
    expect(await without(PRESENTER, () => compile('--noEmit'))).toContain('risks');
  });

  const labels = EDITS.filter(({ file }) => file.includes('/labels/'));
  it.each(labels.map((edit) => [edit.file, edit] as const))('in %s', async (file, edit) => {
    const language = /(\w+)\.yaml$/.exec(file)?.[1] ?? '';
    const set = ['--set', `language=${language}`];
    const said = await without(edit, () => briefing('build', 'two.yaml', ...set, '-o', 'lost'));
    expect(said).toMatch(/label-missing.*risks/);
  });

  it.each([['the page of the briefing', DOCUMENT, 'briefing'] as const, ...NOT_SHOWN])(
    'on %s: no item is lost without a word',
    async (_, edit, template) => {
      const said = await without(edit, () =>
        briefing('build', 'two.yaml', '--template', template, '-o', 'lost'),
      );
      expect(said).toMatch(/error.*risks/);
    },
  );
});
