// Charts on pages and in the other documents: what a reader sees, hears and can take away.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { buildBriefing, isSound } from '../../../src/build.ts';
import { readDesign } from '../../../src/files/look/read-design.ts';
import { ROOT } from '../../support/build-fixture.ts';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { readPages } from '../../support/set-markup.ts';

const CHART = `title: A
language: LANGUAGE
charts:
  - title: Fire went down with the truce
    measure: Shots a day
    unit: hundreds
    kind: lines
    min: 10
    columns: [Day, Keld]
    rows: [[2031-05-01, 1200.5], [2031-05-02, 31], [2031-05-03, 77]]
    marks: [{ at: 2031-05-02, text: Truce begins }]
    as_of: 2031-05-04
    note: Counted by ear.
`;

const chartIn = (language: string): string => CHART.replace('LANGUAGE', language);
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** What pdf.js reads on the pages. */
async function saidBy(pdf: Uint8Array): Promise<string> {
  const pages = await readPages(pdf);
  return pages.flatMap(({ body }) => body.map(({ text }) => text)).join(' ');
}

describe('a chart on the page', () => {
  test('has its message above, its words in it and what is to be known below', async () => {
    const said = await saidBy(pdfOf(buildText(chartIn('en'))));
    const order = [
      'H1 Fire went down with the truce',
      'Shots a day (hundreds)',
      'Truce begins',
      'As of 4 May 2031.',
      'The axis begins at 10, not at zero.',
      'Counted by ear.',
    ].map((words) => said.indexOf(words));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(said).toContain('Keld');
  });

  test('writes numbers and dates as the language does', async () => {
    const said = await saidBy(pdfOf(buildText(chartIn('de'))));
    expect(said).toContain('Mai 2031');
    const { stages } = buildText(chartIn('de'));
    const alt = JSON.stringify(stages.tree).match(/Liniendiagramm: [^"]*/)?.[0];
    expect(alt).toBe(
      'Liniendiagramm: Shots a day. Keld: von 1.200,5 (1. Mai 2031) auf 77 (3. Mai 2031); Tiefstwert 31 (2. Mai 2031), Höchstwert 1.200,5 (1. Mai 2031). Markiert: Truce begins.',
    );
  });

  test.each(['ar', 'fa', 'he', 'tr', 'fr'])('is built in %s', (language) => {
    const { diagnostics } = buildText(chartIn(language));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is the same byte for byte when built again', () => {
    const pdf = (): Uint8Array => pdfOf(buildText(chartIn('en')));
    expect(Buffer.compare(pdf(), pdf())).toBe(0);
  });
});

describe('a chart in other documents', () => {
  const formats = ['html', 'md', 'txt', 'docx'] as const;
  const { documents } = buildText(chartIn('en'), { formats: [...formats] });

  test('is a drawing with its data in the web page', () => {
    const html = textOf(documents.html);
    expect(html).toMatch(/<svg[^>]*role="img"/);
    expect(html).toMatch(
      /<details[^>]*>[\s\S]*<th[^>]*>[\s\S]*2 May 2031[\s\S]*31[\s\S]*<\/details>/,
    );
  });

  test.each(['md', 'txt'] as const)('is its words and its data in %s', (format) => {
    const words = textOf(documents[format]);
    expect(words).toContain('Fire went down with the truce');
    expect(words).toMatch(/Line chart: Shots a day/);
    expect(words).toMatch(/1,200\.5/);
  });

  test('is built for Word', () => {
    expect(documents.docx?.length).toBeGreaterThan(1000);
  });
});

describe('the fixtures', () => {
  test.each(
    ['line-report', 'line-report.ar', 'fare-check'].flatMap((name) =>
      ['briefing', 'sitrep', 'at-a-glance', 'lectern'].flatMap((template) =>
        (['A4', 'Letter'] as const).map((page) => [name, template, page] as const),
      ),
    ),
  )('%s is built as %s on %s', (name, template, page) => {
    const folder = `${ROOT}test/fixtures/`;
    const read = (file: string) => ({ file, text: readFileSync(`${folder}${file}`, 'utf8') });
    const { text } = read(`${name}.yaml`);
    const parsed = parseBrief(text, `${name}.yaml`, [], read);
    if (!isSound(parsed)) throw new Error(JSON.stringify(parsed.diagnostics));
    const { design } = readDesign(template);
    const now = new Date('2031-06-06T08:00:00Z');
    const built = buildBriefing({ ...design!, parsed, page, now, version: '0.0.0' });
    expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(built.pdf?.length).toBeGreaterThan(1000);
  });
});

test('ten thousand rows are a chart, and stand in the brief that the PDF carries', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `${at},${(at * 7919) % 1000}\n`).join('');
  const text = 'title: A\ncharts:\n  - { title: B, kind: lines, from: data.csv }\n';
  const csv = `Shot,Distance\n${rows}`;
  const parsed = parseBrief(text, 'a.yaml', [], (file) => ({ file, text: csv }));
  if (!isSound(parsed)) throw new Error(JSON.stringify(parsed.diagnostics));
  const { design } = readDesign('briefing');
  const now = new Date('2031-06-06T08:00:00Z');
  const built = buildBriefing({ ...design!, parsed, now, version: '0.0.0' });
  expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(parsed.complete).toContain('9999');
});
