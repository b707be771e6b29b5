// `briefing new`: briefs that begin well, where a user expects them.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runCli } from './run-cli.ts';
import { runMain } from './run-main.ts';

const ARTICLE = `A bridge opens

HALDEN: The minister, Dag Lunde, opened the bridge on 4 May.

"It is open," Lunde said.
`;

describe('new', () => {
  test('writes a brief that checks without a warning and builds', async () => {
    const cwd = temporaryFolder();
    const made = await runMain(['new', 'strait-talks'], { cwd });
    expect(made).toMatchObject({ code: 0, stdout: 'strait-talks.yaml\n' });
    expect(made.stderr).toContain('briefing preview strait-talks.yaml');
    const checked = await runMain(['check', 'strait-talks.yaml', '--strict'], { cwd });
    expect(checked).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/\n1 brief checked \(1 to do\)\n$/),
    });
    const built = await runMain(['build', 'strait-talks.yaml'], { cwd });
    expect(built).toMatchObject({ code: 0, stdout: 'output/strait-talks.pdf\n' });
    expect(readFileSync(join(cwd, 'strait-talks.yaml'), 'utf8')).toContain('title: Strait talks\n');
  });

  test.each([
    ['demo', 'briefs/demo.yaml'],
    ['demo.yaml', 'demo.yaml'],
    ['talks/demo', 'talks/demo.yaml'],
    ['./demo.yml', './demo.yml'],
    ['переговори', 'briefs/переговори.yaml'],
  ])('%s becomes %s where there is a folder briefs', async (name, path) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'briefs'));
    const { code, stdout } = await runMain(['new', name], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${path}\n` });
    expect(existsSync(join(cwd, path))).toBe(true);
  });

  test('never writes over anything', async () => {
    const cwd = temporaryFolder({ 'a.yaml': 'mine', 'article.txt': ARTICLE });
    for (const more of [[], ['--from', 'article.txt']]) {
      const { code, stderr } = await runMain(['new', 'a', ...more], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('a.yaml is already there');
    }
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('mine');
    expect(readdirSync(cwd).sort()).toEqual(['a.yaml', 'article.txt']);
  });

  test('names the schema for editors only where there is one', async () => {
    const cwd = temporaryFolder({ 'beside/brief.schema.json': '{}', 'article.txt': ARTICLE });
    await runMain(['new', 'alone'], { cwd });
    await runMain(['new', 'drafted', '--from', 'article.txt'], { cwd });
    await runMain(['new', 'beside/a'], { cwd });
    const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
    expect(read('alone.yaml')).not.toContain('$schema');
    expect(read('drafted.yaml')).not.toContain('$schema');
    expect(read('beside/a.yaml')).toContain('$schema=./brief.schema.json\n');
  });

  test.each(['-', '.', '..', 'a/', '.yaml'])('%s is no name', async (name) => {
    expect((await runMain(['new', name], { cwd: temporaryFolder() })).code).toBe(2);
  });
});

describe('new --from', () => {
  test('writes brief and source text; the folder of the text is hidden from git', async () => {
    const cwd = temporaryFolder({ 'article.txt': ARTICLE });
    const { code, stdout, stderr } = await runMain(['new', 'a', '--from', 'article.txt'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'sources/a.txt\na.yaml\n' });
    expect(stderr).toContain('1 quotation by 1 speaker, 5 to do');
    expect(readFileSync(join(cwd, 'sources/a.txt'), 'utf8')).toBe(ARTICLE);
    expect(readFileSync(join(cwd, 'sources/.gitignore'), 'utf8')).toMatch(/^\*$/m);
    const brief = readFileSync(join(cwd, 'a.yaml'), 'utf8');
    expect(brief).toContain('- text: It is open\n    speaker: lunde\n    source: article ¶2\n');
    expect(brief).toContain('#   ¶1 HALDEN: The minister, Dag Lunde, opened the …\n');
    const checked = await runMain(['check', 'a.yaml', '--strict'], { cwd });
    expect(checked.code).toBe(0);
    expect(checked.stderr).toMatch(/\n1 brief checked \(5 to do\)\n$/);
  });

  test('in the language that it is told', async () => {
    const cwd = temporaryFolder({
      'fr.txt': 'Accord\n\n« Le port est ouvert », a déclaré Anne Perrin.\n',
    });
    for (const name of ['a', 'b']) {
      const from = name === 'a' ? ['--from', 'fr.txt'] : [];
      const { code } = await runMain(['new', name, ...from, '--language', 'fr'], { cwd });
      expect(code).toBe(0);
      expect(readFileSync(join(cwd, `${name}.yaml`), 'utf8')).toMatch(/^language: fr\b/mu);
    }
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toContain('- text: Le port est ouvert');
    const { code, stderr } = await runMain(['new', 'c', '--language', 'French!'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Write a tag such as en, fr or uk.');
  });

  test('leaves another source text of that name alone', async () => {
    const cwd = temporaryFolder({ 'article.txt': ARTICLE, 'sources/a.txt': 'mine' });
    const { code, stderr } = await runMain(['new', 'a', '--from', 'article.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('a.txt is already there');
    expect(existsSync(join(cwd, 'a.yaml'))).toBe(false);
    writeFileSync(join(cwd, 'sources/a.txt'), ARTICLE);
    expect((await runMain(['new', 'a', '--from', 'article.txt'], { cwd })).code).toBe(0);
  });

  test('keeps the file beside its text, and check says if it is another one', async () => {
    const page = '<html><body><p>“It is open,” Dag Lunde said.</p></body></html>';
    const cwd = temporaryFolder({ 'page.txt': page });
    const { stdout } = await runMain(['new', 'a', '--from', 'page.txt'], { cwd });
    expect(stdout).toBe('sources/a.txt\nsources/a.html\na.yaml\n');
    expect(readFileSync(join(cwd, 'sources/a.html'), 'utf8')).toBe(page);
    const check = async (): Promise<string> => (await runMain(['check', 'a.yaml'], { cwd })).stderr;
    expect(await check()).not.toContain('[source-original');
    writeFileSync(join(cwd, 'sources/a.html'), `${page} `);
    expect(await check()).toContain('error[source-original-changed]');
    rmSync(join(cwd, 'sources/a.html'));
    expect(await check()).toContain('warning[source-original-missing]');
  });

  test('reads standard input', async () => {
    const cwd = temporaryFolder();
    const { stdout } = await runMain(['new', 'a', '--from', '-'], { cwd, input: ARTICLE });
    expect(stdout).toBe('sources/a.txt\na.yaml\n');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toContain('# Begun from <stdin>');
  });

  test('writes nothing where another original has its name', async () => {
    const cwd = temporaryFolder({ 'page.html': '<p>Words.</p>', 'sources/a.html': 'mine' });
    const { code, stderr } = await runMain(['new', 'a', '--from', 'page.html'], { cwd });
    expect({ code, files: readdirSync(join(cwd, 'sources')) }).toEqual({
      code: 2,
      files: ['a.html'],
    });
    expect(stderr).toContain('a.html is already there');
  });

  test.each([
    ['https://example.org/article', 'print it to a PDF'],
    ['.', 'name the file of the article in it'],
    ['song.mp3', 'as a transcript'],
    ['cut.pdf', 'fetch or save it again'],
  ])('%s: says what to do instead', async (file, hint) => {
    const cwd = temporaryFolder({ 'song.mp3': 'ID3', 'cut.pdf': '%PDF-1.7\n1 0 obj\n' });
    const { code, stderr } = await runMain(['new', 'a', '--from', file], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(hint);
    expect(readdirSync(cwd)).toHaveLength(2);
  });

  test.each([
    ['a file that is not there', 'none.txt', 'error[file-missing]'],
    ['a file without words', 'empty.txt', 'error[article-unreadable]'],
  ])('%s is told, nothing written', async (_, file, problem) => {
    const cwd = temporaryFolder({ 'empty.txt': '' });
    const { code, stderr } = await runMain(['new', 'a', '--from', file], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(`${file}: ${problem}`);
    expect(readdirSync(cwd)).toEqual(['empty.txt']);
  });

  test('works in the program as it is installed, pages included', async () => {
    const page = `<html><head><title>T</title></head><body><p>“It is open,” Dag Lunde said.</p></body></html>`;
    const cwd = temporaryFolder({ 'page.html': page });
    const { code, stderr } = await runCli(['new', 'a', '--from', 'page.html'], { cwd });
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('1 quotation by 1'),
    });
    // Eight words may be all there is; somebody who has the page can tell.
    expect(stderr).toMatch(/^page.html: warning\[article-doubtful\]: the page has only \d words/);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toMatch(
      /to_do: .*the page has only \d words/,
    );
  });

  // Such fonts were on every reader's machine: the file tells only the numbers of their characters.
  test('reads a PDF whose Japanese font is not in it', async () => {
    const words = '「会議は終わった」と山田太郎氏は語った。参加者は町の庁舎で合意に達した。';
    const codes = words.replace(/./gu, (each) => each.charCodeAt(0).toString(16).padStart(4, '0'));
    const drawn = `BT /F1 12 Tf 50 700 Td <${codes}> Tj ET`;
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      '<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /UniJIS-UCS2-H /DescendantFonts [6 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Mincho /FontDescriptor 7 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>',
      '<< /Type /FontDescriptor /FontName /Mincho /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
    const pdf = `%PDF-1.4\n${objects.join('')}trailer\n<< /Root 1 0 R >>\n%%EOF\n`;
    const cwd = temporaryFolder({ 'page.pdf': pdf });
    const { code } = await runMain(['new', 'a', '--from', 'page.pdf'], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toContain('text: 会議は終わった');
  });
});
