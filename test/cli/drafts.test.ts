// What is unfinished cannot become a final document, whatever was done to the file on the way.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runMain } from './run-main.ts';

const ARTICLE = `A bridge opens

HALDEN: The minister, Dag Lunde, opened the bridge on 4 May.

"It is open," he said. "We begin with medicine."

A senior official was less sure. "We shall see," the official said.

"Nobody asked us."
`;
const SILENT = `A bridge closes

The bridge at Halden was closed on 6 May. Nobody said why.
`;

interface Shape {
  readonly from?: string;
  readonly change?: (yaml: string) => string;
}

const withoutComments = (yaml: string): string => {
  const document = parseDocument(yaml);
  return parseDocument(JSON.stringify(document.toJS())).toString();
};
const withExamples = (yaml: string): string => yaml.replace(/^#(?=[a-z_]+:| {2})/gmu, '');

const SHAPES: Readonly<Record<string, Shape>> = {
  'a skeleton': {},
  'a skeleton with the # of every example taken off': { change: withExamples },
  'a draft from an article': { from: ARTICLE },
  'a draft from an article without quotations': { from: SILENT },
};

async function draftOf({ from, change = (yaml) => yaml }: Shape): Promise<string> {
  const cwd = temporaryFolder(from === undefined ? {} : { 'article.txt': from });
  const args = from === undefined ? [] : ['--from', 'article.txt'];
  await runMain(['new', 'talks', ...args], { cwd });
  const path = join(cwd, 'talks.yaml');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return cwd;
}

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  readonly line: number;
}

async function check(cwd: string, ...args: string[]) {
  const { code, stdout } = await runMain(['check', 'talks.yaml', '--json', ...args], { cwd });
  const report = JSON.parse(stdout);
  return { code, report, told: report.files[0].diagnostics as Told[] };
}

const OPEN = ['to-do-left', 'placeholder-left', 'unnamed-speaker', 'year-open'];

describe.each(Object.entries(SHAPES))('%s', (_, shape) => {
  let cwd: string;
  let open: Told[];

  beforeAll(async () => {
    cwd = await draftOf(shape);
    open = (await check(cwd)).told.filter(({ code }) => OPEN.includes(code));
  });

  test('is told as to-dos, each with its line and what to do, also if one is strict', async () => {
    expect(open.length).toBeGreaterThan(0);
    for (const each of open)
      expect(each).toMatchObject({
        severity: 'to-do',
        line: expect.any(Number),
        hint: expect.stringMatching(/delete|write|name/),
      });
    const strict = await check(cwd, '--strict');
    expect(strict.told.filter(({ severity }) => severity === 'to-do')).toEqual(open);
    expect(strict.report.to_dos).toBe(open.length);
  });

  test('builds as a draft', async () => {
    const { code, stderr } = await runMain(['build', 'talks.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain(`${open.length} to do`);
    // A check lists them; a build counts them.
    expect(stderr).not.toContain('to-do[');
  });

  test.each(['final', 'corrected'])('cannot be %s', async (status) => {
    const output = join(cwd, `${status}.pdf`);
    const args = ['build', 'talks.yaml', '-o', output, '--set', `status=${status}`, '--json'];
    const { code, stdout } = await runMain(args, { cwd });
    const told: Told[] = JSON.parse(stdout).files[0].diagnostics;
    expect(code).toBe(1);
    expect(existsSync(output)).toBe(false);
    const errors = told.filter(({ severity }) => severity === 'error').map((each) => each.code);
    expect(errors).toEqual(open.map((each) => each.code));
  });

  test('nor can the file that says so, nor its next edition', async () => {
    const again = await draftOf(shape);
    const path = join(again, 'talks.yaml');
    const raised = await runMain(['edition', 'talks.yaml'], { cwd: again });
    expect(raised.code).toBe(0);
    writeFileSync(path, readFileSync(path, 'utf8').replace('status: draft', 'status: final'));
    expect((await runMain(['build', 'talks.yaml'], { cwd: again })).code).toBe(1);
    expect((await runMain(['mail', 'talks.yaml'], { cwd: again })).code).toBe(1);
    expect(existsSync(join(again, 'output'))).toBe(false);
  });

  test('has the same to do without its comments, in whatever order, and after a fix', async () => {
    const codes = open.map(({ code, message }) => `${code} ${message}`).toSorted();
    const now = async () =>
      (await check(cwd)).told
        .filter(({ code }) => OPEN.includes(code))
        .map(({ code, message }) => `${code} ${message}`)
        .toSorted();
    await runMain(['check', 'talks.yaml', '--fix'], { cwd });
    expect(await now()).toEqual(codes);
    const path = join(cwd, 'talks.yaml');
    writeFileSync(path, withoutComments(readFileSync(path, 'utf8')));
    expect(await now()).toEqual(codes);
  });
});

test('each confirmation is one edit, and the last of them makes it final', async () => {
  const cwd = await draftOf({ from: ARTICLE });
  const path = join(cwd, 'talks.yaml');
  const edit = (change: (yaml: string) => string): void =>
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  for (let left = (await check(cwd)).told; ; ) {
    const next = left.find(({ severity }) => severity === 'to-do');
    if (next === undefined) break;
    edit((yaml) => {
      const lines = yaml.split('\n');
      const line = lines[next.line - 1]!;
      if (next.code === 'to-do-left') lines.splice(next.line - 1, 1);
      else if (next.code === 'year-open')
        lines[next.line - 1] = line.replace(
          /XXXX-(\S+)/,
          '{ date: 2031-$1, inferred: The paper is of 6 May 2031 }',
        );
      else lines[next.line - 1] = line.replace(/: .*/, ': lunde');
      return lines.join('\n');
    });
    const now = (await check(cwd)).told;
    const count = (told: readonly Told[]): number =>
      told.filter(({ severity }) => severity === 'to-do').length;
    expect(count(now)).toBe(count(left) - 1);
    left = now;
  }
  edit((yaml) => yaml.replace('status: draft', 'status: final'));
  expect((await runMain(['build', 'talks.yaml'], { cwd })).code).toBe(0);
});

test('every text of the skeleton’s examples is a to-do, so that none of them can stay', async () => {
  const cwd = await draftOf({ change: withExamples });
  const yaml = readFileSync(join(cwd, 'talks.yaml'), 'utf8');
  const open = (await check(cwd)).told;
  const document = parseDocument(yaml);
  const blocks = Object.keys(document.toJS() as object);
  const lineOf = (offset: number): number => yaml.slice(0, offset).split('\n').length;
  const closedWords = ['title', 'edition', 'status', 'language'];
  for (const block of blocks.filter((each) => !closedWords.includes(each))) {
    const node = document.get(block, true) as { range: [number, number, number] };
    const [first, last] = [lineOf(node.range[0]), lineOf(node.range[1])];
    const inside = open.filter(({ line }) => line >= first && line <= last);
    expect({ block, open: inside.length > 0 }).toEqual({ block, open: true });
  }
});

const SHARED = `actors:
  someone: { name: Unnamed speaker }
  vos: { name: Anna Vos, to_do: is she still the envoy? }
sources:
  wire: { title: Headline of the article, published: XXXX-05-04 }
`;

test('what is included counts, and is shown where it stands', async () => {
  const talks = `title: T
status: final
include: [shared.yaml]
claims: [{ text: So., by: someone, source: wire }]
`;
  const cwd = temporaryFolder({ 'talks.yaml': talks, 'shared.yaml': SHARED });
  const { code, told } = await check(cwd);
  expect(code).toBe(1);
  const errors = told.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([
    { file: 'shared.yaml', line: 3, code: 'to-do-left' },
    { file: 'shared.yaml', line: 5, code: 'placeholder-left' },
    { file: 'shared.yaml', line: 5, code: 'year-open' },
    { file: 'talks.yaml', line: 4, code: 'unnamed-speaker' },
  ]);
});

test('an edition for some readers counts what it has, and no more', async () => {
  const talks = `title: T
status: final
audiences: { press: The press, desk: The desk }
actors: { a: { name: Anna Vos } }
claims:
  - { text: So., by: a, audience: [desk], to_do: ask her }
  - { text: Not so., by: a, to_do: ask him }
`;
  const cwd = temporaryFolder({ 'talks.yaml': talks });
  const args = ['build', 'talks.yaml', '--audience', 'press', '--json'];
  const { code, stdout } = await runMain(args, { cwd });
  expect(code).toBe(1);
  const told: Told[] = JSON.parse(stdout).files[0].diagnostics;
  // What it is is the desk's own affair.
  expect(told.filter((each) => each.code === 'to-do-left')).toMatchObject([
    { line: 7, message: 'still to do: …' },
  ]);
});

test('none of them can be waved through', async () => {
  const talks = `title: T
status: final
actors: { a: { name: Unnamed speaker } }
claims:
  - text: What is said to be so.
    by: a
    date: XXXX-05-04
    to_do: ask her
    ignore:
      to-do-left: later
      placeholder-left: later
      unnamed-speaker: later
      year-open: later
      claim-without-source: told to us
`;
  const cwd = temporaryFolder({ 'talks.yaml': talks });
  const { code, told } = await check(cwd);
  expect(code).toBe(1);
  const errors = told.filter(({ severity }) => severity === 'error').map((each) => each.code);
  expect(errors.toSorted()).toEqual(OPEN.toSorted());
  expect(told.filter((each) => each.code === 'unused-ignore')).toHaveLength(4);
});

test('one that is withdrawn is left in peace, one without a status is a draft', async () => {
  const cwd = temporaryFolder({ 'talks.yaml': 'title: T\nstatus: withdrawn\nto_do: ask her\n' });
  expect((await runMain(['build', 'talks.yaml', '--strict'], { cwd })).code).toBe(0);
  writeFileSync(join(cwd, 'talks.yaml'), 'title: T\nto_do: ask her\n');
  const built = await runMain(['build', 'talks.yaml', '--format', 'txt', '-o', '-'], { cwd });
  expect(built.stdout).toMatch(/^DRAFT\n/);
  expect(built.stdout).toMatch(/Draft, not cleared\n\s*1 point open\n/);
  const { brief } = parseBrief(readFileSync(join(cwd, 'talks.yaml'), 'utf8'), 'talks.yaml');
  expect(brief?.status).toBeUndefined();
});
