// The example as other programs read it: poppler and qpdf, which share no code with us.

import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARABIC, buildFixture, HEBREW, PERSIAN } from '../support/build-fixture.ts';
import { missingFrom, wantedWords } from '../support/read-text.ts';
import { run } from './run.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const program = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'briefing-readers-'));
const pdf = join(folder, 'saron-strait.pdf');

beforeAll(async () => {
  for (const name of ['saron-strait.yaml', 'saron-strait.article.txt']) {
    copyFileSync(join(fixtures, name), join(folder, name));
  }
  await run(
    process.execPath,
    [program, 'build', 'saron-strait.yaml', '-o', '.', '--now', '2027-05-07T18:00Z'],
    {
      cwd: folder,
    },
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const facts = async (...args: readonly string[]): Promise<Map<string, string>> => {
  const lines = (await run('pdfinfo', [...args, pdf])).split('\n');
  return new Map(
    lines.map((line) => [line.split(':')[0]!, line.slice(line.indexOf(':') + 1).trim()]),
  );
};

describe('qpdf', () => {
  test('finds no fault in the file', async () => {
    expect(await run('qpdf', ['--check', pdf])).toContain(
      'No syntax or stream encoding errors found',
    );
  });
});

describe('poppler', () => {
  test('sees a tagged A4 document with its title and language', async () => {
    const info = await facts();
    expect(info.get('Title')).toBe('Saron Strait truce talks');
    expect(info.get('Tagged')).toBe('yes');
    expect(info.get('Page size')).toContain('A4');
    expect(info.get('JavaScript')).toBe('no');
    expect(info.get('Encrypted')).toBe('no');
  });

  test('finds every font embedded as a subset, with a way back to its characters', async () => {
    const [, , ...fonts] = (await run('pdffonts', [pdf])).trimEnd().split('\n');
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+.* yes +yes +yes +\d+ +\d+$/);
  });

  test('reads the text in the order of the page', async () => {
    const text = (await run('pdftotext', ['-enc', 'UTF-8', pdf, '-'])).replaceAll(/\s+/g, ' ');
    const landmarks = [
      'Saron Strait truce talks',
      'Velmora has accepted a 21-day truce at sea.',
      'The truce at sea holds for its 21 days.',
      'Withdrawal of artillery to forty kilometres',
      'a border drawn by another name',
      'Who monitors the truce line, and with what mandate?',
    ];
    const places = landmarks.map((landmark) => text.indexOf(landmark));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places.slice(0, 3)).toEqual(places.slice(0, 3).toSorted((a, b) => a - b));
    expect(text).toContain('залишиться відкритою для кожного прапора');
  });

  test('finds the handling marking on every page', async () => {
    const pages = Number((await facts()).get('Pages'));
    expect(pages).toBeGreaterThan(1);
    for (let page = 1; page <= pages; page += 1) {
      const range = ['-f', String(page), '-l', String(page)];
      const text = await run('pdftotext', [...range, pdf, '-']);
      expect(text.match(/TLP:AMBER/g)?.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('finds the headings in the structure tree', async () => {
    const structure = await run('pdfinfo', ['-struct-text', pdf]);
    expect(structure).toMatch(/Document/);
    expect(structure).toMatch(/H1[^\n]*\n\s+"Saron Strait truce talks"/);
    expect(structure).toMatch(/Table/);
  });

  test('takes the brief out as it went in', async () => {
    const taken = join(folder, 'taken.yaml');
    await run('pdfdetach', ['-savefile', 'saron-strait.yaml', '-o', taken, pdf]);
    expect(readFileSync(taken, 'utf8')).toBe(
      readFileSync(join(folder, 'saron-strait.yaml'), 'utf8'),
    );
  });
});

describe('poppler, from right to left', () => {
  test.each([
    ['Arabic', ARABIC],
    ['Hebrew', HEBREW],
    ['Persian', PERSIAN],
  ])('finds the words of a brief in %s, alone and in pairs', async (name, path) => {
    const built = buildFixture(path);
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, built.pdf!);
    const text = await run('pdftotext', ['-enc', 'UTF-8', file, '-']);
    const { words, phrases } = wantedWords(built);
    for (const wanted of [words, phrases]) {
      const { missing, found } = missingFrom(text, wanted);
      expect(found, missing.join(' | ')).toBeGreaterThanOrEqual(0.97);
    }
  });
});
