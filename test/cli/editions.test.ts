// `diff`, `edition`, `--since` and `--audience` as a user types them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { ROOT } from '../support/build-fixture.ts';
import { readPages } from '../support/set-markup.ts';
import { runMain } from './run-main.ts';

const fixture = (name: string): string => readFileSync(`${ROOT}test/fixtures/${name}`, 'utf8');
const OLD = fixture('saron-strait-edition-1.yaml');
const NEW = fixture('saron-strait.yaml');
const ARTICLE = fixture('saron-strait.article.txt');
const FILES = { 'old.yaml': OLD, 'new.yaml': NEW, 'saron-strait.article.txt': ARTICLE };
const CLOCK = ['--now', '2027-05-07T16:00Z'];

describe('diff', () => {
  const cwd = temporaryFolder({ ...FILES, 'bad.yaml': 'title: [', 'same.yaml': NEW });

  test('prints what differs, changed words marked, and counts', async () => {
    const { code, stdout, stderr } = await runMain(['diff', 'old.yaml', 'new.yaml'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('edition 1 (old.yaml) → edition 2 (new.yaml)');
    expect(stdout).toContain('text: Withdrawal of artillery to [-sixty-] {+forty+} kilometres');
    expect(stdout).toContain('likelihood: raised from unlikely to roughly even chance');
    expect(stdout).toContain('due: put off from 2027-05-07 to 2027-05-10');
    expect(stdout).toContain('- former C2 (removed) A Velmoran convoy');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('13 new, 12 changed, 2 removed; 2 minor');
    expect(stdout).not.toContain('\u001B');
  });

  test('in colour where that is wanted', async () => {
    const env = { FORCE_COLOR: '1' };
    const { stdout } = await runMain(['diff', 'old.yaml', 'new.yaml'], { cwd, env });
    expect(stdout).toContain('\u001B[31m[-sixty-]\u001B[39m \u001B[32m{+forty+}\u001B[39m');
  });

  test('as Markdown, in which a brief can write no markup', async () => {
    const markdown = ['diff', 'old.yaml', '-', '--format', 'markdown'];
    const input = NEW.replace(
      'Kastria names three conditions',
      'Kastria <b>names</b> `three` [x](y)',
    );
    const { stdout } = await runMain(markdown, { cwd, input });
    expect(stdout).toContain('## What changed since edition 1');
    expect(stdout).toContain('to ~~sixty~~ **forty** kilometres');
    expect(stdout).toContain('\\<b\\>');
    expect(stdout).toContain('\\[x\\](y)');
  });

  test('as JSON', async () => {
    const { stdout } = await runMain(['diff', 'old.yaml', 'new.yaml', '--format', 'json'], { cwd });
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      old: { edition: 1 },
      new: { edition: 2 },
      substantive: 27,
      minor: 2,
    });
    expect(report.changes).toContainEqual(
      expect.objectContaining({ kind: 'new', at: 'claims[1]', was: null }),
    );
  });

  test.each([
    ['fine if they differ', ['old.yaml', 'new.yaml'], 0],
    ['3 if that is asked', ['old.yaml', 'new.yaml', '--exit-code'], 3],
    ['fine if they do not differ', ['same.yaml', 'new.yaml', '--exit-code'], 0],
    ['1 if one cannot be read', ['bad.yaml', 'new.yaml', '--exit-code'], 1],
    ['2 if nothing could be compared', ['-', '-'], 2],
  ])('status: %s', async (_, args, status) => {
    expect((await runMain(['diff', ...args], { cwd })).code).toBe(status);
  });

  test('a PDF of ours is an edition, with what --set changed', async () => {
    const set = ['--set', 'gaps=[Nobody knows.]'];
    await runMain(['build', 'old.yaml', '-o', 'old.pdf', ...set, ...CLOCK], { cwd });
    const { code, stdout } = await runMain(['diff', 'old.pdf', 'old.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('- former G1 (removed) Nobody knows.');
    expect(stdout).toContain('\n1 removed\n');
  });
});

describe('edition', () => {
  test('raises the number in the file and says so', async () => {
    const cwd = temporaryFolder({
      'a.yaml': '# mine\ntitle: A   # b\nedition: 1 # one\nas_of: 2027-05-01\n',
    });
    const args = ['edition', 'a.yaml', '--now', '2027-05-09'];
    expect(await runMain(args, { cwd })).toMatchObject({
      code: 0,
      stdout: 'a.yaml: edition 1 → 2, as_of 2027-05-01 → 2027-05-09\n',
    });
    const text = '# mine\ntitle: A   # b\nedition: 2 # one\nas_of: 2027-05-09\n';
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(text);
    expect((await runMain(['edition', 'a.yaml', '--to', '2'], { cwd })).stdout).toContain(
      'already',
    );
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(text);
  });

  test.each([
    [['--to', 'two'], 2],
    [['--as-of', '31 May'], 2],
    [['--to', '0'], 2],
  ])('%s is wrong usage', async (args, status) => {
    const cwd = temporaryFolder({ 'a.yaml': 'title: A\n' });
    expect((await runMain(['edition', 'a.yaml', ...args], { cwd })).code).toBe(status);
  });

  test('from standard input to standard output', async () => {
    const args = ['edition', '-', '--as-of', '2027'];
    const { stdout, stderr } = await runMain(args, { input: 'title: A\n' });
    expect({ stdout, stderr }).toEqual({
      stdout: 'title: A\nedition: 2\nas_of: 2027\n',
      stderr: '-: edition 2, as_of 2027\n',
    });
  });
});

describe('--since', () => {
  const cwd = temporaryFolder(FILES);
  const since = (name: string, ...args: readonly string[]) =>
    runMain(['build', name, '--since', 'old.yaml', ...CLOCK, ...args], { cwd });

  test('a PDF that can be verified without the old edition', async () => {
    expect((await since('new.yaml', '-o', 'new.pdf')).code).toBe(0);
    const { code, stdout } = await runMain(['verify', 'new.pdf'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('proved') });
  });

  test('a change in substance under the same number is a warning at the number', async () => {
    const { code, stderr } = await since('new.yaml', '--set', 'edition=1', '--emit', 'brief');
    expect(code).toBe(0);
    expect(stderr).toContain('warning[same-edition]: old.yaml is edition 1 too');
  });

  test('an old edition with errors says where they are', async () => {
    const broken = temporaryFolder({ ...FILES, 'old.yaml': 'title: Talks\nclams: 1\n' });
    const { code, stderr } = await runMain(['build', 'new.yaml', '--since', 'old.yaml'], {
      cwd: broken,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('old.yaml:2:1: error[unknown-key]');
  });

  test('the old edition cannot be written over', async () => {
    await since('new.yaml', '-o', 'old.pdf');
    const { code, stderr } = await runMain(
      ['build', 'new.yaml', '--since', 'old.pdf', '-o', 'old.pdf'],
      { cwd },
    );
    expect(code).toBe(1);
    expect(stderr).toContain('output-is-input');
  });

  test('one file is no old edition of two briefs', async () => {
    const { code, stderr } = await runMain(
      ['build', 'new.yaml', 'old.yaml', '--since', 'old.yaml'],
      { cwd },
    );
    expect(code).toBe(2);
    expect(stderr).toContain('name one, or a git revision');
  });
});

describe('--audience', () => {
  const SECRET = 'ZQXJ';
  const brief = (edition: number, more = ''): string => `# ${SECRET} at the top
title: Talks
edition: ${edition}
language: en
as_of: 2027-05-0${edition}
audiences: { internal: Readers of ${SECRET}, public: Anyone }
prepared_by: [{ name: Desk }, { name: Agent ${SECRET}, audience: [internal] }]
handling: { tlp: CLEAR, distribution: [{ name: ${SECRET} unit, audience: [internal] }] }
summary:
  bottom_line: "The truce holds. See [what is planned](#${SECRET}-id) and [](#${SECRET}-id)."
  ask: { text: Decide on ${SECRET} soon., audience: [internal] } # ${SECRET}
actors:
  a: { name: Anna }
  m: { name: Mole ${SECRET} }
  k: { name: Known ${SECRET}, audience: [internal] }
sources:
  s: { title: Wire }
  c: { title: Cable ${SECRET}, note: From ${SECRET}. }
claims:
  - { id: ${SECRET}-id, text: The fleet of ${SECRET} sails., by: m, source: c ¶${SECRET}, date: 2027-05-01, audience: [internal] }
  - { text: The truce holds ${more}well., by: a, source: s, ignore: { loaded-verb: ${SECRET} said so } }
demands:
  - { text: Peace., by: a, responses: [{ by: a, stance: defers, text: Ask ${SECRET}., audience: [internal] }] }
quotes: [{ text: "${SECRET} is mine", speaker: m, audience: [internal] }]
judgments: [{ text: "${SECRET} holds.", likelihood: likely, based_on: [${SECRET}-id], audience: [internal] }]
positions: [{ issue: Truce, stances: { a: { stance: supports }, m: { stance: opposes, note: ${SECRET}, audience: [internal] } } }]
open_issues: [{ question: "What of ${SECRET}?", due: 2027-05-09, audience: [internal] }]
timeline:
  - { date: 2027-05-02, text: "${SECRET} was seen.", audience: [internal] }
  - { date: 2027-05-01, text: The truce begins. }
gaps: [{ text: "Where is ${SECRET}?", audience: [internal] }]
glossary: { ${SECRET}: a word, truce: a pause }
changes: [{ text: "${SECRET} was added.", audience: [internal] }]
`;
  const cwd = temporaryFolder({
    'talks.yaml': brief(2, 'very '),
    'old.yaml': brief(1)
      .replace('gaps:', `assumptions: [{ text: "${SECRET} once." }]\ngaps:`)
      .replace('date: 2027-05-02, ', `date: 2027-05-02, place: ${SECRET}, `),
  });
  const build = (...args: readonly string[]) =>
    runMain(['build', 'talks.yaml', '-o', 'out/', ...CLOCK, ...args], { cwd });

  /** Every byte of a PDF: as it stands, and of each stream without its compression. */
  function allBytes(pdf: Buffer): string {
    const parts = [pdf];
    for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at + 6)) {
      const start = at + (pdf[at + 6] === 13 ? 8 : 7);
      try {
        parts.push(inflateSync(pdf.subarray(start, pdf.indexOf('endstream', start))));
      } catch {
        // Not compressed: it stands in the file as it is.
      }
    }
    return parts.map((part) => `${part.toString('latin1')} ${part.toString('utf8')}`).join('\n');
  }

  const inUtf16 = (text: string): string => [...text].map((letter) => `\0${letter}`).join('');
  const inHex = (text: string): string => Buffer.from(text).toString('hex');
  const inHex16 = (text: string): string => Buffer.from(inUtf16(text), 'latin1').toString('hex');

  test.each([
    ['alone', []],
    ['with what changed since a whole edition', ['--since', 'old.yaml']],
  ])('no byte of the PDF holds what is withheld: %s', async (_, args) => {
    const { code, stdout } = await build('--audience', 'public', ...args);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'out/talks-public.pdf\n' });
    const pdf = readFileSync(join(cwd, 'out/talks-public.pdf'));
    const bytes = allBytes(pdf).toLowerCase();
    for (const form of [SECRET, inUtf16(SECRET), inHex(SECRET), inHex16(SECRET)]) {
      expect(bytes).not.toContain(form.toLowerCase());
    }
    // What is left is there, in the same forms: so the search would have found the rest.
    expect(bytes).toContain('the truce begins.');
    const pages = await readPages(pdf);
    const page = pages.flatMap(({ body }) => body.map(({ text }) => text)).join(' ');
    expect(page).toContain('13 items withheld');
    expect(page).toContain('Edition for the audience “public”');
    expect(page).toContain('The truce holds. See what is planned and (withheld).');
    expect(page).not.toContain(SECRET);
  });

  test('the whole edition has it all, under its own name', async () => {
    const { stdout } = await build();
    expect(stdout).toBe('out/talks.pdf\n');
    expect(allBytes(readFileSync(join(cwd, 'out/talks.pdf')))).toContain(SECRET);
  });

  test('what was taken out since is counted, not named', async () => {
    const args = ['--audience', 'public', '--since', 'old.yaml', '--emit', 'markup'];
    const { stdout } = await runMain(['build', 'talks.yaml', ...args], { cwd });
    expect(stdout).toMatch(/<span class="change">removed<\/span> one item/);
  });

  test('the PDF is its own proof, though the brief inside it is another one', async () => {
    await build('--audience', 'public');
    expect((await runMain(['verify', 'out/talks-public.pdf'], { cwd })).code).toBe(0);
    const { stdout } = await runMain(['extract', 'out/talks-public.pdf'], { cwd });
    expect(stdout).toContain('withheld:\n  audience: public\n  items: 13\n');
    expect(stdout).not.toContain(SECRET);
  });

  test('a name that the brief does not declare is an error', async () => {
    const { code, stderr } = await build('--audience', 'publik');
    expect(code).toBe(1);
    expect(stderr).toContain('error[unknown-audience]');
    expect(stderr).toContain('did you mean “public”?');
  });

  test('check says what keeps the brief from these readers, at its place', async () => {
    const leaky = temporaryFolder({
      'a.yaml': brief(1).replace('by: a, source: s', 'by: k, source: s'),
    });
    const { code, stderr } = await runMain(['check', 'a.yaml', '--audience', 'public'], {
      cwd: leaky,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/a\.yaml:21:\d+: error\[withheld-reference\]/);
  });
});

test('edition keeps the byte order mark and the line ends of Windows', async () => {
  const cwd = temporaryFolder({
    'a.yaml': '\uFEFFtitle: T\r\nedition: 1\r\nas_of: 2027-05-07\r\n',
  });
  const { code } = await runMain(['edition', 'a.yaml', '--as-of', '2027-05-09'], { cwd });
  expect(code).toBe(0);
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(
    '\uFEFFtitle: T\r\nedition: 2\r\nas_of: 2027-05-09\r\n',
  );
});
