// `briefing index` as a user runs it; test/browser/index.test.ts searches the page.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runMain } from './run-main.ts';

const cwd = temporaryFolder({
  'a.yaml': `title: Truce <talks>
as_of: 2027-05-07
status: final
handling: { tlp: GREEN, caveats: [Not for quotation] }
actors: { vos: { name: Maarten Vos, role: Envoy } }
sources: { meridian: { title: Report, publisher: Meridian } }
claims: [{ id: lane, text: "The lane is closed [meridian ¶2], see [it](#lane).", by: vos, source: meridian }]
`,
  'b.yaml': 'title: Keld bridge\nas_of: 2027-05-08\nlanguage: fr\nhandling: { tlp: AMBER }\n',
  'c.yaml': 'title: Marsh road\nembed: none\n',
});
const run = (...args: string[]) => runMain(args, { cwd });
const page = (name = 'library/index.html'): string => readFileSync(join(cwd, name), 'utf8');

beforeAll(async () => {
  mkdirSync(join(cwd, 'library/old'), { recursive: true });
  await run('build', 'a.yaml', '-o', 'library/old/a b.pdf');
  await run('book', 'a.yaml', 'b.yaml', '-o', 'library/book.pdf');
  await run('build', 'c.yaml', '-o', 'library/c.pdf');
});

describe('an index', () => {
  test('lists every brief inside, the latest first, where its PDF lies', async () => {
    const { code, stdout, stderr } = await run('index', 'library');
    expect([code, stdout]).toEqual([0, `${join('library', 'index.html')}\n`]);
    expect(stderr).toContain('warning[no-brief-inside]');
    expect(
      Array.from(page().matchAll(/<h2><a href="([^"]*)"[^>]*>(.*?)<\/a>/gu), ([, href, title]) => [
        href,
        title,
      ]),
    ).toEqual([
      ['book.pdf#nameddest=chapter-2', 'Keld bridge'],
      ['book.pdf#nameddest=chapter-1', 'Truce &lt;talks&gt;'],
      ['old/a%20b.pdf', 'Truce &lt;talks&gt;'],
    ]);
    expect(page()).toContain('>PDFs without a brief: c.pdf.<');
    await run('index', 'library', '-o', 'elsewhere.html');
    expect(page('elsewhere.html')).toContain('href="library/old/a%20b.pdf"');
  });

  test('is marked as the strictest of its briefs, with every caveat', () => {
    expect(page().match(/<p class="marking [^>]*>(.*?)<\/p>/gu)).toEqual([
      '<p class="marking tlp-amber">TLP:AMBER</p>',
      '<p class="marking tlp-amber">TLP:AMBER</p>',
    ]);
    expect(page()).toContain('<header>\n<p>Not for quotation</p>');
  });

  test('holds data that cannot end where it stands, and a script that its policy names', () => {
    const [, data = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/u.exec(
      page(),
    )!;
    expect(data).not.toContain('<');
    const brief = JSON.parse(data).briefs[1];
    expect(brief).toMatchObject({
      title: 'Truce <talks>',
      status: 'final',
      tlp: 'GREEN',
      language: 'en',
    });
    expect(brief.text).toBe('Not for quotation · The lane is closed, see it.');
    expect(brief.actors).toContain('Maarten Vos');
    expect(brief.sources).toContain('Meridian');
    expect(brief.dates).toBe('7 May 2027, 2027-05-07');
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/u.exec(page())!;
    const hash = createHash('sha256').update(script).digest('base64');
    expect(page()).toContain(`script-src 'sha256-${hash}'`);
    expect(page()).not.toMatch(/https?:\/\/(?!www\.w3\.org)/u);
  });

  test('is the same of the same PDFs, and in the language that is wanted', async () => {
    const before = page();
    await run('index', 'library');
    expect(page()).toBe(before);
    await run('index', 'library', '--language', 'ar', '--title', 'Ours');
    expect(page()).toContain('<html lang="ar" dir="rtl">');
    expect(page()).toContain('>Ours</h1>');
    expect(page()).toContain('>بحث<');
  });

  test('tells of PDFs that cannot be read, and is written without them', async () => {
    writeFileSync(join(cwd, 'library/broken.pdf'), 'no PDF');
    const { code, stderr } = await run('index', 'library', '--language', 'en');
    expect(code).toBe(1);
    expect(stderr).toContain(`${join('library', 'broken.pdf')}: error[pdf-unreadable]`);
    expect(page()).toContain('>Not read: broken.pdf.<');
    expect(page()).toContain('Keld bridge');
    renameSync(join(cwd, 'library/broken.pdf'), join(cwd, 'broken.txt'));
  });

  test.each([
    [['index', 'none'], 'there is no folder none'],
    [['index', 'library/old/..', '-o', '-', '--json'], '--json and the page cannot both go'],
  ])('%j is wrong usage', async (args, told) => {
    const { code, stderr } = await run(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(told)]);
  });
});
