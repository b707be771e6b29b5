// `briefing book` as a user runs it: the PDF read back by pdf.js and poppler.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { openPdf } from '../support/set-markup.ts';
import { runMain } from './run-main.ts';

const HASH = 'ab'.repeat(32);
const FILES = {
  'a.yaml': `title: Truce talks # ours
as_of: 2027-05-07
edition: 2
status: final
handling: { tlp: GREEN, embargo_until: 2027-05-20 }
actors: { vos: { name: Maarten Vos } }
sources:
  meridian: { title: Report, url: "https://meridian.example/1" }
  gazette: { title: Gazette, sha256: ${HASH} }
claims: [{ id: lane, text: The lane is closed., by: vos, source: [meridian ¶2, gazette] }]
judgments: [{ text: It will stay so., likelihood: likely, confidence: low, based_on: [lane] }]
`,
  'b/a.yaml': `title: Keld bridge
as_of: 2027-05-06
handling: { tlp: AMBER, embargo_until: 2027-05-10, caveats: [Not for quotation] }
actors: { roe: { name: Ann Roe } }
sources:
  notice: { title: Notice, url: "https://keld.example/2" }
  paper: { title: The report, url: "https://meridian.example/1" }
  page: { title: Gazette of May, sha256: ${HASH.toUpperCase()} }
claims:
  - { text: The bridge is open., by: roe, source: [paper ¶9, notice, page] }
  - { text: The road is not., by: roe, source: notice }
`,
};
const NOW = ['--now', '2027-05-09'];

const folderWith = (files: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder({ ...FILES, ...files });

const text = (cwd: string, pdf: string, ...options: string[]): string =>
  execFileSync('pdftotext', [...options, join(cwd, pdf), '-'], { encoding: 'utf8' });

describe('a book', () => {
  const cwd = folderWith();
  const book = (...args: string[]) =>
    runMain(['book', 'a.yaml', 'b/a.yaml', ...args, ...NOW], { cwd });
  const pdf = () => openPdf(readFileSync(join(cwd, 'may.pdf')));

  beforeAll(async () => {
    const { code, stdout } = await book('-o', 'may.pdf', '--title', 'Briefs of May');
    expect([code, stdout]).toEqual([0, 'may.pdf\n']);
  });

  test('begins with its contents: each brief with the page that it stands on', async () => {
    const first = text(cwd, 'may.pdf', '-layout', '-l', '1').replace(/\s+/gu, ' ');
    expect(first).toContain(
      'Briefs of May 2 briefs Contents 1 Truce talks 2 Edition 2 · as of 7 May 2027 · TLP:GREEN 2 Keld bridge',
    );
    const document = await pdf();
    const annotations = await (await document.getPage(1)).getAnnotations();
    const pages = [];
    for (const { dest } of annotations) {
      const [page] = (await document.getDestination(dest))!;
      pages.push((await document.getPageIndex(page)) + 1);
    }
    const second = text(cwd, 'may.pdf', '-f', '2')
      .split('\f')
      .findIndex((page) => page.includes('Keld bridge\n'));
    expect(pages).toEqual([2, 2, second + 2, second + 2]);
    expect(first).toMatch(new RegExp(`Keld bridge ${second + 2} As of`, 'u'));
  });

  test('is tagged as a book: contents, chapters, their heads below them', async () => {
    const tags = execFileSync('pdfinfo', ['-struct-text', join(cwd, 'may.pdf')], {
      encoding: 'utf8',
    });
    expect(tags.match(/TOCI/gu)).toHaveLength(2);
    expect(tags).toMatch(/Sect\n\s+H1 \(block\)\n\s+"Truce talks"/u);
    const outline = await (await pdf()).getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      'Briefs of May',
      'Truce talks',
      'Keld bridge',
    ]);
    expect(outline[2]!.items.map(({ title }) => title)).toContain('Claims');
  });

  test('numbers sources once: what two briefs cite has one number', async () => {
    const [, , ...pages] = text(cwd, 'may.pdf').split(/(?=Keld bridge\n)/u);
    const keld = pages.join('');
    expect(keld).toMatch(/The bridge is open\. S1 ¶9 S3 S2/u);
    // In the order of their numbers, each with what cites it in this brief.
    expect(keld.replace(/\s+/gu, ' ')).toMatch(/S1 The report .*S2 Gazette of May.*S3 Notice/u);
  });

  test('is marked as the strictest of its briefs, and says so', () => {
    const [first = ''] = text(cwd, 'may.pdf', '-layout').split('\f');
    expect(first).toContain('Marked TLP:AMBER, as the strictest of its briefs is.');
    expect(first.replace(/\s+/gu, ' ')).toContain('Embargoed until 20 May 2027. Not for quotation');
    expect(text(cwd, 'may.pdf').match(/^TLP:GREEN$/gmu)).toBeNull();
  });

  test('carries its briefs, and can be proved', async () => {
    expect((await runMain(['verify', 'may.pdf'], { cwd })).stdout).toMatch(
      /proved: .* of the 2 briefs inside it/u,
    );
    const { code, stdout } = await runMain(['extract', 'may.pdf', '-o', 'out/'], { cwd });
    expect([code, stdout]).toEqual([0, `${join('out', 'a.yaml')}\n${join('out', '2-a.yaml')}\n`]);
    expect(readFileSync(join(cwd, 'out/a.yaml'), 'utf8')).toBe(FILES['a.yaml']);
    expect(readFileSync(join(cwd, 'out/2-a.yaml'), 'utf8')).toBe(FILES['b/a.yaml']);
  });

  test('is no brief where one is wanted', async () => {
    for (const args of [
      ['extract', 'may.pdf'],
      ['diff', 'may.pdf', 'a.yaml'],
    ])
      expect((await runMain(args, { cwd })).stderr).toContain(
        'error[book-inside]: the PDF is a book of 2 briefs: a.yaml, 2-a.yaml',
      );
    const { stderr } = await runMain(['verify', 'may.pdf', '--brief', 'a.yaml'], { cwd });
    expect(stderr).toContain('error[other-brief]');
  });

  test('that was changed is not proved', async () => {
    const bytes = readFileSync(join(cwd, 'may.pdf'));
    bytes[bytes.length - 900]! ^= 1;
    writeFileSync(join(cwd, 'changed.pdf'), bytes);
    expect((await runMain(['verify', 'changed.pdf'], { cwd })).code).toBe(1);
  });

  test('has the same bytes wherever and whenever it is made', async () => {
    await runMain(
      ['book', join('..', 'a.yaml'), 'a.yaml', '-o', 'may.pdf', '--title', 'Briefs of May', ...NOW],
      { cwd: join(cwd, 'b') },
    );
    expect(readFileSync(join(cwd, 'b/may.pdf')).equals(readFileSync(join(cwd, 'may.pdf')))).toBe(
      true,
    );
  });

  test.each([
    [['--template', 'sitrep'], 'Who says so, and what'],
    [['--template', 'at-a-glance'], 'Not on this page: 2 claims, one entry of who is who.'],
    [['--large-print', '--page', 'Letter'], 'Who says so, and what'],
    [['--record', 'ua2'], 'Who says so, and what'],
    [['--language', 'ar'], 'من يقول ذلك وماذا يقول'],
  ])('%j is made and proved too', async (options, words) => {
    expect(await book('-o', 'other.pdf', ...options)).toMatchObject({ code: 0 });
    expect((await runMain(['verify', 'other.pdf'], { cwd })).code).toBe(0);
    const found = text(cwd, 'other.pdf').replace(/\s+/gu, ' ');
    if (!options.includes('ar')) expect(found).toContain(words);
  });
});

describe('what cannot be bound', () => {
  test('is told of every brief at once, and leaves the old book alone', async () => {
    const cwd = folderWith({
      'a.yaml': 'titel: A\n',
      'b/a.yaml': `${FILES['b/a.yaml']}open_issues: [{ question: When?, due: 2027-13 }]\n`,
      'may.pdf': 'old',
    });
    const { code, stdout, stderr } = await runMain(
      ['book', 'a.yaml', 'b/a.yaml', 'no.yaml', '-o', 'may.pdf'],
      { cwd },
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('a.yaml:1:1: error[unknown-key]');
    expect(stderr).toContain(`${join('b', 'a.yaml')}:12:39: error[impossible-date]`);
    expect(stderr).toContain('no.yaml: error[file-missing]');
    expect(readFileSync(join(cwd, 'may.pdf'), 'utf8')).toBe('old');
  });

  test('by its audience, is not bound', async () => {
    const held = FILES['a.yaml']
      .replace('The lane is closed.,', 'The lane is closed., audience: [desk],')
      .replace(/judgments.*\n/u, '');
    const cwd = folderWith({ 'a.yaml': `${held}audiences: { desk: Us, public: All }\n` });
    const { code, stderr } = await runMain(['book', 'a.yaml', 'b/a.yaml', '--audience', 'public'], {
      cwd,
    });
    expect([code, stderr]).toEqual([1, expect.stringContaining('error[unknown-audience]')]);
    writeFileSync(join(cwd, 'b/a.yaml'), `${FILES['b/a.yaml']}audiences: { public: All }\n`);
    expect(
      await runMain(['book', 'a.yaml', 'b/a.yaml', '--audience', 'public'], { cwd }),
    ).toMatchObject({ code: 0, stdout: `${join('output', 'book-public.pdf')}\n` });
    expect(text(cwd, 'output/book-public.pdf')).not.toContain('The lane is closed');
    expect(readFileSync(join(cwd, 'output/book-public.pdf')).includes('lane')).toBe(false);
  });

  test('a brief that is not to go along is not inside', async () => {
    const cwd = folderWith({ 'b/a.yaml': `${FILES['b/a.yaml']}embed: none\nlanguage: fr\n` });
    expect(await runMain(['book', 'a.yaml', 'b/a.yaml', '-o', 'may.pdf'], { cwd })).toMatchObject({
      code: 0,
    });
    const { code, stderr } = await runMain(['verify', 'may.pdf'], { cwd });
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('one of its briefs (2-a.yaml) is not inside it'),
    ]);
  });

  test('a draft makes a draft of all', async () => {
    const cwd = folderWith({ 'b/a.yaml': `${FILES['b/a.yaml']}status: draft\n` });
    await runMain(['book', 'a.yaml', 'b/a.yaml'], { cwd });
    expect(text(cwd, 'output/book.pdf', '-l', '1')).toContain('Draft');
    expect(existsSync(join(cwd, 'book.pdf'))).toBe(false);
  });
});
