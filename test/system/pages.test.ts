// What other people's readers make of the PDFs: poppler's text, tags and pictures, qpdf's syntax.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readDesign } from '../../src/files/look/read-design.ts';
import {
  ARABIC,
  buildFixture,
  COMPARE,
  EXAMPLE,
  FIGURES,
  HOUSE,
  LINES,
  MANY,
  REAL,
  ROOT,
  VOICES,
} from '../support/build-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
const FILES = {
  'saron-strait': () => buildFixture(EXAMPLE),
  'saron-strait-draft': () =>
    buildFixture(EXAMPLE, { edit: (text) => text.replace('status: final', 'status: draft') }),
  'saron-strait-letter': () => buildFixture(EXAMPLE, { page: 'Letter' }),
  'security-guarantees': () => buildFixture(REAL, { withSources: false }),
  'saron-strait-ar': () => buildFixture(ARABIC),
  'at-a-glance': () => buildFixture(EXAMPLE, readDesign('at-a-glance').design),
  'at-a-glance-letter': () =>
    buildFixture(EXAMPLE, { ...readDesign('at-a-glance').design, page: 'Letter' }),
  compare: () => buildFixture(COMPARE),
  lines: () => buildFixture(LINES),
  lectern: () => buildFixture(LINES, readDesign('lectern').design),
  'lectern-letter': () => buildFixture(LINES, { ...readDesign('lectern').design, page: 'Letter' }),
  sitrep: () => buildFixture(EXAMPLE, readDesign('sitrep').design),
  voices: () => buildFixture(VOICES),
  figures: () => buildFixture(FIGURES),
  many: () => buildFixture(MANY),
  house: () => buildFixture(HOUSE),
  charts: () => buildFixture(`${ROOT}test/fixtures/fare-check.yaml`),
  'charts-ar': () => buildFixture(`${ROOT}test/fixtures/line-report.ar.yaml`),
};

const HEADS: Readonly<Record<string, readonly [string, string, string]>> = {
  'saron-strait': ['Saron Strait truce talks', 'Bottom line', 'Annex'],
  'security-guarantees': ['Russia’s security demands', 'Bottom line', 'Annex'],
  'saron-strait-ar': ['محادثات هدنة مضيق سارون', 'الخلاصة', 'الملحق'],
  'at-a-glance': ['Saron Strait truce talks', 'Bottom line', 'Not on this page'],
  'at-a-glance-letter': ['Saron Strait truce talks', 'Bottom line', 'Not on this page'],
  compare: ['Three drafts of the Tarn', 'Bottom line', 'Annex'],
  lines: ['Lines to take on the Tarn', 'Bottom line', 'Annex'],
  lectern: ['Lines to take on the Tarn', 'Who stopped', 'Not on this page'],
  'lectern-letter': ['Lines to take on the Tarn', 'Who stopped', 'Not on this page'],
  sitrep: ['Saron Strait truce talks', 'Highlights', 'Annex'],
  voices: ['Voices on the Saron ceasefire', 'Bottom line', 'Annex'],
  many: ['The strait in fifty reports', 'Bottom line', 'Annex'],
  figures: ['A brief with pictures', 'Bottom line', 'Annex'],
  charts: ['have fares on the Lune doubled', 'Bottom line', 'Annex'],
  'charts-ar': ['تقرير عن خط أسكه', 'الخلاصة', 'بيانات الوثيقة'],
  house: ['CONFIDENTIEL UE/EU CONFIDENTIAL', 'Ferries across', 'Version history'],
};

describe.each(Object.entries(FILES))('%s', (name, build) => {
  const pdf = join(folder, `${name}.pdf`);
  writeFileSync(pdf, build().pdf!);

  it('is sound to qpdf', () => {
    expect(execFileSync('qpdf', ['--check', pdf], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it('is tagged and read in order by poppler', () => {
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    expect(info).toMatch(/Tagged:\s+yes/);
    // Only on pages does poppler turn lines that are drawn from left to right and read the other way.
    const reader = name.endsWith('-ar')
      ? ['pdftotext', pdf, '-']
      : ['pdfinfo', '-struct-text', pdf];
    const text = execFileSync(reader[0]!, reader.slice(1), { encoding: 'utf8' });
    const at = (words: string): number => text.indexOf(words);
    const [heading, bottomLine, annex] = HEADS[name] ?? HEADS['saron-strait']!;
    expect(at(heading)).toBeGreaterThan(-1);
    expect(at(bottomLine)).toBeGreaterThan(at(heading));
    expect(at(annex)).toBeGreaterThan(at(bottomLine));
  });

  it('embeds only subsets of its fonts', () => {
    const rows = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows)
      expect(row).toMatch(/^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  it('looks like the golden pictures, page by page', () => {
    const prefix = join(folder, name);
    execFileSync('pdftoppm', ['-r', '60', '-gray', '-png', pdf, prefix]);
    const pages = readdirSync(folder).filter(
      (file) => file.startsWith(`${name}-`) && /^-\d+\.png$/.test(file.slice(name.length)),
    );
    const goldens = readdirSync(join(ROOT, 'test/golden')).filter(
      (file) => file.startsWith(`${name}-`) && /^-\d+\.png$/.test(file.slice(name.length)),
    );
    if (!process.env['UPDATE_GOLDEN']) expect(pages.length, 'number of pages').toBe(goldens.length);
    for (const page of pages) expectPicture(join(folder, page), join(ROOT, 'test/golden', page));
  });
});

it('poppler extracts no-break hyphens and ligatures as they are in the brief', () => {
  const edit = (text: string): string =>
    text.replace('Saron Strait truce talks', 'Saron Strait co\u2011op, office');
  const pdf = join(folder, 'spaces.pdf');
  writeFileSync(pdf, buildFixture(EXAMPLE, { edit }).pdf!);
  expect(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' })).toContain(
    'Saron Strait co\u2011op, office',
  );
});

it('poppler reads the text of every script as it is read, lines of two directions too', () => {
  const pdf = join(folder, 'voices.pdf');
  const read = (...args: readonly string[]): string =>
    execFileSync(args[0]!, args.slice(1), { encoding: 'utf8' }).replace(
      /[\u200E\u200F\u202A-\u202E]/g,
      '',
    );
  const tagged = read('pdfinfo', '-struct-text', pdf);
  expect(tagged).toContain('हम दोनों पक्षों से प्रतीक्षा करने का अनुरोध');
  const placed = read('pdftotext', '-layout', pdf, '-');
  // Drawn from left to right, as every reader expects it: poppler turns each stretch round.
  for (const stretch of [
    'لن نوقّع قبل وصول المراقبين الـ',
    ' إلى الميناء (جميعهم',
    ' הימים יתחילו רק כאשר התותחים ידממו (לא לפני כן',
    ' אמר השליח בכנס',
  ])
    expect(placed).toContain(stretch);
  expect(placed).toContain('停戦は必ず守られなければならない。「二十一日間」');
});

/** Pictures may differ in the smoothing of edges, nowhere else: under 0.2 % of the pixels. */
function expectPicture(path: string, golden: string): void {
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, readFileSync(path));
  expect(existsSync(golden), `${golden} is missing`).toBe(true);
  const [a, b] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(readFileSync(golden))];
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  const different = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.3 });
  expect(different / (a.width * a.height), golden).toBeLessThan(0.002);
}
