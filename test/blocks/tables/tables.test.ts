// Tables of data: on the page, over pages, and from CSV files beside the brief.
import { describe, expect, test } from 'vitest';
import type { IncludeReader } from '../../../src/brief/include/include.ts';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { lineAndColumn } from '../../../src/diagnostics/position.ts';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { openPdf } from '../../support/set-markup.ts';
import { markupOf, textOf, viewOf } from '../../template/example.ts';

const TABLE = `title: A
tables:
  - title: Access refused
    columns: [Place, { name: On, kind: date }, { name: Orsenna, kind: number }, { name: Far, kind: number, unit: km }]
    rows:
      - [Keld bridge, 2031-08-01, 1200, 3.50]
      - [Port Ellin, 2031-08, 2, 17.25]
      - [Marsh road, "", null, 0.8]
    total: true
`;

/** Words of a PDF with the place of their last letter, as pdf.js finds them. */
async function endsIn(pdf: Uint8Array): Promise<Map<string, number>> {
  const { items } = await (await (await openPdf(pdf)).getPage(1)).getTextContent();
  return new Map(
    items.flatMap((item) =>
      'str' in item ? [[item.str.trim(), item.transform[4] + item.width] as const] : [],
    ),
  );
}

describe('a table', () => {
  test('says dates and numbers as the language does, and adds up', () => {
    expect(textOf(markupOf(viewOf(TABLE))).replace(/\s+/gu, ' ')).toContain(
      'T1 Access refused Place On Orsenna Far (km) Keld bridge 1 August 2031 1,200 3.50 Port Ellin August 2031 2 17.25 Marsh road 0.8 Total 1,202 21.55',
    );
    const german = viewOf(TABLE.replace('title: A', 'title: A\nlanguage: de')).tables?.[0];
    expect(german?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Keld bridge',
      '1. August 2031',
      '1.200',
      '3,50',
    ]);
  });

  test('lines numbers up at their decimal points', async () => {
    const ends = await endsIn(pdfOf(buildText(TABLE)));
    // `3.50` and `17.25` end in one place; of `0.8` a digit is missing there.
    expect(ends.get('3.50')).toBeCloseTo(ends.get('17.25')!, 0);
    const digit = ends.get('3.50')! - ends.get('0.8')!;
    expect(digit).toBeGreaterThan(3);
    expect(digit).toBeLessThan(6);
    expect(ends.get('1,200')).toBeCloseTo(ends.get('2')!, 0);
  });

  test('repeats its head on further pages', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => `      - [Place ${at}, ${at}]\n`).join('');
    const text = `title: A\ntables:\n  - title: Long\n    columns: [Where, Count]\n    rows:\n${rows}`;
    const pdf = await openPdf(pdfOf(buildText(text)));
    const { items } = await (await pdf.getPage(pdf.numPages)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : ''));
    expect(words).toContain('Where');
    expect(words).toContain('Place 89');
  });
});

function reader(files: Readonly<Record<string, string>>): IncludeReader {
  return (name) =>
    files[name] === undefined
      ? { problem: { code: 'include-missing', severity: 'error', message: 'none', file: name } }
      : { file: name, text: files[name] };
}

const FROM = `title: A # ours
tables:
  - title: Access refused # of the week
    from: data.csv
    columns: [Place, { name: HPF, kind: number }]
`;

function parse(csv: string, brief = FROM) {
  return parseBrief(brief, 'a.yaml', [], reader({ 'data.csv': csv }));
}

/** `file:line:column code` of each problem. */
function told(csv: string, brief = FROM): string[] {
  const { diagnostics, texts, text } = parse(csv, brief);
  return diagnostics.map(({ file, span, code }) => {
    const { line, column } = lineAndColumn(texts.get(file) ?? text, span?.start ?? 0);
    return `${file}:${line}:${column} ${code}`;
  });
}

describe('a CSV file', () => {
  test.each([
    ['commas', 'Place,Orsenna,HPF\n"Keld, bridge",9,0\n'],
    ['semicolons and a byte order mark', '\uFEFFPlace;Orsenna;HPF\r\n"Keld, bridge";9;0\r\n'],
    ['tabs', 'Place\tOrsenna\tHPF\nKeld, bridge\t9\t0'],
  ])('with %s gives the columns that are named', (_, csv) => {
    const { brief, diagnostics } = parse(csv);
    expect(diagnostics).toEqual([]);
    expect(brief?.tables?.[0]?.rows).toEqual([['Keld, bridge', '0']]);
  });

  test('gives all columns if none is named', () => {
    const { brief } = parse('Place,HPF\nKeld,0\n', FROM.replace(/ {4}columns.*\n/, ''));
    expect(brief?.tables?.[0]?.columns).toEqual([{ name: 'Place' }, { name: 'HPF' }]);
  });

  test('is part of the brief that a PDF carries, comments and all', () => {
    const { complete } = parse('Place,HPF\nKeld,0\n');
    expect(complete).toContain('# of the week');
    expect(complete).not.toContain('data.csv');
    expect(parseBrief(complete, 'b.yaml').brief).toEqual(parse('Place,HPF\nKeld,0\n').brief);
  });

  test.each([
    ['a word among numbers', 'Place,HPF\nKeld,many\n', ['data.csv:2:6 not-a-number']],
    ['a formula', 'Place,HPF\nKeld,=SUM(B1:B2)\n', ['data.csv:2:6 formula-in-table']],
    ['a formula with a sign', 'Place,HPF\n"+SUM(B1)",1\n', ['data.csv:2:1 formula-in-table']],
    ['a name that has brackets', 'Place,HPF\nUNHCR(2027),1\n', []],
    ['a short row', 'Place,HPF\nKeld\n', ['data.csv:2:1 ragged-row']],
    ['a long row', 'Place,HPF\nKeld,1,2\n', ['data.csv:2:1 ragged-row']],
    ['another column', 'Place,HFP\nKeld,1\n', ['a.yaml:5:22 csv-column']],
    ['a column twice', 'Place,HPF,HPF\nKeld,1,2\n', ['a.yaml:5:22 csv-column']],
    ['an open quotation mark', 'Place,HPF\nKeld,"1\n', ['data.csv:2:1 csv-unreadable']],
    ['nothing', '', ['data.csv:1:1 csv-unreadable']],
    ['too many rows', `Place,HPF\n${'Keld,1\n'.repeat(1001)}`, ['data.csv:1:1 table-too-long']],
  ])('with %s is told of at its place', (_, csv, expected) => {
    expect(told(csv)).toEqual(expected);
  });

  test('that is not there is told of in the brief', () => {
    expect(told('', FROM.replace('data.csv', 'no.csv'))).toEqual(['a.yaml:4:11 include-missing']);
  });
});

describe('what cannot be a table', () => {
  test.each([
    ['no rows', '{ title: B, columns: [X] }', 'missing-key'],
    [
      'nine columns',
      '{ title: B, columns: [a, b, c, d, e, f, g, h, i], rows: [[1]] }',
      'table-too-wide',
    ],
    ['a short row', '{ title: B, columns: [a, b], rows: [[1]] }', 'ragged-row'],
    ['no date', '{ title: B, columns: [{ name: a, kind: date }], rows: [[soon]] }', 'invalid-date'],
    ['a mapping in a cell', '{ title: B, columns: [a], rows: [[{ b: 1 }]] }', 'wrong-type'],
  ])('%s', (_, table, code) => {
    const { diagnostics } = parseBrief(`title: A\ntables:\n  - ${table}\n`, 'a.yaml');
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
    expect(diagnostics[0]?.span).toBeDefined();
  });
});
