// `briefing extract` and `briefing verify` as a user runs them.
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { EXAMPLE, ROOT } from '../support/build-fixture.ts';
import { runMain } from './run-main.ts';

const cwd = temporaryFolder();
const run = (...args: string[]) => runMain(args, { cwd });
const yaml = readFileSync(EXAMPLE);

beforeAll(async () => {
  copyFileSync(EXAMPLE, join(cwd, 'a.yaml'));
  copyFileSync(
    `${ROOT}test/fixtures/saron-strait.article.txt`,
    join(cwd, 'saron-strait.article.txt'),
  );
  const { code } = await run('build', 'a.yaml', '-o', 'a.pdf', '--now', '2027-05-07T16:00Z');
  expect(code).toBe(0);
});

describe('extract', () => {
  it('prints the brief byte for byte, and nothing else', async () => {
    const { code, bytes, stderr } = await run('extract', 'a.pdf');
    expect([code, stderr]).toEqual([0, '']);
    expect(Buffer.compare(bytes, yaml)).toBe(0);
  });

  it('writes it into a folder by its own name, and over nothing without being told', async () => {
    const first = await run('extract', 'a.pdf', '-o', 'inner/');
    expect([first.code, first.stdout]).toEqual([0, `${join('inner', 'a.yaml')}\n`]);
    expect(Buffer.compare(readFileSync(join(cwd, 'inner/a.yaml')), yaml)).toBe(0);
    const second = await run('extract', 'a.pdf', '-o', 'inner');
    expect(second.code).toBe(1);
    expect(second.stderr).toContain('error[output-exists]');
    expect((await run('extract', 'a.pdf', '-o', 'inner', '--force')).code).toBe(0);
  });

  it('says what is wrong with a file that is no briefing', async () => {
    const { code, stdout, stderr } = await run('extract', 'a.yaml');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(
      'a.yaml: error[pdf-unreadable]: the file cannot be read: it is not a PDF',
    );
    expect((await run('extract', 'missing.pdf')).stderr).toContain('error[file-missing]');
  });
});

describe('verify', () => {
  it('proves what was built, and says how far', async () => {
    const { code, stdout } = await run('verify', 'a.pdf');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^a\.pdf: proved: byte for byte what briefing-press \S+ makes of the brief inside it, with the template briefing\n/,
    );
    expect(stdout).toContain('3 verbatim, as recorded; the source texts were not at hand to check');
  });

  it('checks the quotations again where the texts are at hand', async () => {
    expect((await run('verify', 'a.pdf', '--sources', '.')).stdout).toContain('checked again');
    mkdirSync(join(cwd, 'other'), { recursive: true });
    writeFileSync(join(cwd, 'other/saron-strait.article.txt'), 'Nobody said anything.\n');
    const { code, stderr } = await run('verify', 'a.pdf', '--sources', 'other');
    expect(code).toBe(1);
    expect(stderr).toContain('error[quotation-not-found]');
  });

  it('proves a document made with other options', async () => {
    await run(
      'build',
      'a.yaml',
      '-o',
      'b.pdf',
      '--page',
      'Letter',
      '--set',
      'status=draft',
      '--now',
      '2027-06-01',
    );
    expect((await run('verify', 'b.pdf')).code).toBe(0);
  });

  it('proves a document made by the clock, whenever it is verified', async () => {
    await run('build', 'a.yaml', '-o', 'c.pdf');
    expect((await run('verify', 'c.pdf')).code).toBe(0);
  });

  it('tells a program', async () => {
    const report = JSON.parse((await run('verify', 'a.pdf', 'a.yaml', '--json')).stdout);
    expect(report.files).toMatchObject([
      { file: 'a.pdf', proved: true, template: 'briefing', quotations: 'as recorded' },
      { file: 'a.yaml', proved: false, diagnostics: [{ code: 'pdf-unreadable' }] },
    ]);
  });

  it.each([
    ['a byte changed on a page', (pdf: Buffer) => flip(pdf, 20_000), 'pdf-differs'],
    [
      'its metadata changed',
      (pdf: Buffer) => replace(pdf, '<xmp:CreateDate>2027', '<xmp:CreateDate>2026'),
      'pdf-differs',
    ],
    ['something added', (pdf: Buffer) => Buffer.concat([pdf, Buffer.from('%')]), 'pdf-appended'],
    ['its end missing', (pdf: Buffer) => pdf.subarray(0, -1), 'pdf-cut'],
    ['a damaged end', (pdf: Buffer) => replace(pdf, 'startxref', 'startxxxx'), 'pdf-repacked'],
  ])('finds out %s', async (_, change, code) => {
    writeFileSync(join(cwd, 'changed.pdf'), change(readFileSync(join(cwd, 'a.pdf'))));
    const result = await run('verify', 'changed.pdf');
    expect([result.code, result.stdout.split(';')[0]?.trim()]).toEqual([
      1,
      'changed.pdf: not proved',
    ]);
    expect(result.stderr).toContain(`error[${code}]`);
  });

  it('says of what only looks like a signature that something was added, and what stood before is ours', async () => {
    const pdf = readFileSync(join(cwd, 'a.pdf'));
    const update = `9000 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[0 9 9 9]/Contents<00>>>\nendobj\nxref\n9000 1\n${String(pdf.length).padStart(10, '0')} 00000 n \ntrailer\n<</Size 9001/Prev ${/startxref\s+(\d+)/.exec(pdf.toString('latin1'))?.[1]}>>\nstartxref\n${pdf.length}\n%%EOF\n`;
    writeFileSync(join(cwd, 'signed.pdf'), Buffer.concat([pdf, Buffer.from(update)]));
    const { code, stdout, stderr } = await run('verify', 'signed.pdf');
    const proved = `its first ${pdf.length} bytes are what its brief makes`;
    expect([code, stdout]).toEqual([1, `signed.pdf: not proved; ${proved}\n`]);
    expect(stderr).toContain(
      `error[pdf-appended]: its first ${pdf.length} bytes are byte for byte`,
    );
    expect(stderr).toContain(`something was added (${update.length} bytes)`);
    expect(stderr).not.toContain('ask its sender');
  });

  it('names the brief where it is what was changed', async () => {
    const pdf = readFileSync(join(cwd, 'a.pdf'));
    const edited = yaml
      .toString('utf8')
      .replace(/^title: .*$/m, 'title: Truce')
      .replace(/ +#.*$/gm, '');
    writeFileSync(join(cwd, 'edited.pdf'), withBrief(pdf, Buffer.from(edited)));
    expect((await run('extract', 'edited.pdf')).stdout).toBe(edited);
    const { code, stderr } = await run('verify', 'edited.pdf');
    expect(code).toBe(1);
    expect(stderr).toContain('error[brief-changed]: the brief inside it (a.yaml) is not the one');
    expect(stderr).not.toContain('page 1');
  });

  it('finds out every single byte that was changed', async () => {
    const pdf = readFileSync(join(cwd, 'a.pdf'));
    for (let at = 7; at < pdf.length; at += 18_001) {
      writeFileSync(join(cwd, 'changed.pdf'), flip(pdf, at));
      expect((await run('verify', 'changed.pdf', '--quiet')).code, `byte ${at}`).toBe(1);
    }
  });

  it('wants the folder of a template that is none of ours, and tells if it was changed', async () => {
    cpSync(`${ROOT}templates/briefing`, join(cwd, 'look'), { recursive: true });
    await run('build', 'a.yaml', '-o', 'look.pdf', '--template', 'look');
    expect((await run('verify', 'look.pdf')).stderr).toContain('error[template-not-ours]');
    expect((await run('verify', 'look.pdf', '--template', 'look')).code).toBe(0);
    const file = join(cwd, 'look/partials/claims.hbs');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<h2>', '<h2>— '));
    expect((await run('verify', 'look.pdf', '--template', 'look')).stderr).toContain(
      'error[other-template]',
    );
  });
});

/** The document with another brief in place of its own, which must not be longer when packed. */
function withBrief(pdf: Buffer, brief: Buffer): Buffer {
  const packed = deflateSync(yaml, { level: 9 });
  const at = pdf.indexOf(packed);
  const changed = Buffer.from(pdf);
  changed.fill(0, at, at + packed.length);
  deflateSync(brief, { level: 9 }).copy(changed, at);
  return changed;
}

function flip(pdf: Buffer, at: number): Buffer {
  const changed = Buffer.from(pdf);
  changed[at]! ^= 1;
  return changed;
}

function replace(pdf: Buffer, from: string, to: string): Buffer {
  expect(pdf.includes(from)).toBe(true);
  return Buffer.from(pdf.toString('latin1').replace(from, to), 'latin1');
}

describe('what of the brief goes along', () => {
  const notes = Buffer.from(`# Ask Lina before this goes out.\n${yaml.toString('utf8')}`);
  const build = (file: string, ...options: string[]) =>
    run('build', file, '--now', '2027-05-07T16:00Z', '-o', `${file}.pdf`, ...options);

  it('without its comments: no reader finds them, and the document is proved', async () => {
    writeFileSync(join(cwd, 'noted.yaml'), notes);
    expect((await build('noted.yaml', '--embed', 'stripped')).code).toBe(0);
    const { stdout } = await run('extract', 'noted.yaml.pdf');
    expect(stdout).not.toContain('#');
    expect(stdout).toContain('title: Saron Strait');
    expect((await run('verify', 'noted.yaml.pdf')).stdout).toContain('proved: byte for byte');
  });

  it('not at all: it is said so, and the brief that is named proves it', async () => {
    writeFileSync(join(cwd, 'kept.yaml'), notes);
    expect((await build('kept.yaml', '--embed', 'none')).code).toBe(0);
    const extracted = await run('extract', 'kept.yaml.pdf');
    expect(extracted.code).toBe(1);
    expect(extracted.stderr).toContain('its brief (kept.yaml) was not to go along');
    expect((await run('verify', 'kept.yaml.pdf')).stderr).toContain('--brief FILE');
    copyFileSync(join(cwd, 'kept.yaml'), join(cwd, 'renamed.yaml'));
    const proved = await run('verify', 'kept.yaml.pdf', '--brief', 'renamed.yaml');
    expect(proved.stdout).toContain('proved: byte for byte');
    expect(proved.stdout).toContain('which it does not carry');
    const other = await run('verify', 'kept.yaml.pdf', '--brief', 'a.yaml');
    expect(other.code).toBe(1);
    expect(other.stderr).toContain('error[other-brief]');
  });

  it('a named brief must be its own, though it carries one, without its comments too', async () => {
    writeFileSync(join(cwd, 'mine.yaml'), notes);
    for (const what of ['source', 'stripped']) {
      await build('mine.yaml', '--embed', what);
      expect((await run('verify', 'mine.yaml.pdf', '--brief', 'mine.yaml')).code, what).toBe(0);
    }
    writeFileSync(join(cwd, 'theirs.yaml'), 'title: Another\n');
    const other = await run('verify', 'mine.yaml.pdf', '--brief', 'theirs.yaml');
    expect(other.code).toBe(1);
    expect(other.stderr).toContain('error[other-brief]');
  });

  it('a final brief for everybody says that its comments travel, unless it says what goes along', async () => {
    const said = notes
      .toString('utf8')
      .replace(/^status: .*$/m, 'status: final')
      .replace(/tlp: .*/, 'tlp: CLEAR');
    writeFileSync(join(cwd, 'out.yaml'), said);
    expect((await run('check', 'out.yaml')).stderr).toContain('warning[comments-travel]');
    for (const what of ['source', 'stripped', 'none'])
      expect((await run('check', 'out.yaml', '--embed', what)).stderr).not.toContain(
        'comments-travel',
      );
  });
});
