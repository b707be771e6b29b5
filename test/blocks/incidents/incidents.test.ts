// Incidents: counted by place and by side, told one by one, and read from CSV files beside the brief.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { talliesOf } from '../../../src/blocks/incidents/tally.ts';
import type { IncludeReader } from '../../../src/brief/include/include.ts';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { lineAndColumn } from '../../../src/diagnostics/position.ts';
import { ROOT } from '../../support/build-fixture.ts';
import { buildText } from '../../support/build-text.ts';
import { markupOf, textOf, viewOf } from '../../template/example.ts';

const HEAD = `title: T
actors: { a: { name: Aland }, b: { name: Council of Boria, short: Council } }
`;
const FROM = `${HEAD}incidents:
  from: day.csv
  before: { from: day-before.csv }
`;
const DAY = `no,date,place,side,weapon,count,means,confirmed,text
1,2031-06-04T23:10+02:00,Keel bridge,Council,"mortar, 82 mm",3,heard,yes,
2,2031-06-05T04:00+02:00,Ost ferry,a,,,seen,no,Five kilometres east.
3,2031-06-05T05:30+02:00,Keel bridge,,,2,,,
`;
const BEFORE = `no,date,place,side,count
1,2031-06-03T23:10+02:00,Hale pass,Council,1
2,2031-06-04T01:00+02:00,Keel bridge,a,9
`;

function reader(files: Readonly<Record<string, string>>): IncludeReader {
  return (name) =>
    files[name] === undefined
      ? { problem: { code: 'include-missing', severity: 'error', message: 'none', file: name } }
      : { file: name, text: files[name] };
}

function parse(day: string, brief = FROM, before = BEFORE) {
  return parseBrief(brief, 'brief.yaml', [], reader({ 'day.csv': day, 'day-before.csv': before }));
}

/** Where each problem is, which it is, and its hint. */
function problems(day: string, brief = FROM, before = BEFORE): string[] {
  const { diagnostics, texts } = parse(day, brief, before);
  return diagnostics.map(({ file, span, code, message }) => {
    const { line, column } = lineAndColumn(texts.get(file) ?? brief, span!.start);
    return `${file}:${line}:${column} ${code}: ${message}`;
  });
}

const COMPLETE = parse(DAY).complete;
const PAGE = textOf(markupOf(viewOf(COMPLETE))).replace(/\s+/gu, ' ');

describe('incidents of a file', () => {
  test('are counted by place and by side, beside the day before', () => {
    expect(PAGE).toContain(
      'By place Place Count Day before Change Keel bridge 5 9 −4 Ost ferry 1 0 +1 Hale pass 0 1 −1 Total 6 10 −4',
    );
    expect(PAGE).toContain(
      'By side Side Count Day before Change Council 3 1 +2 Aland 1 9 −8 Not attributed 2 0 +2 Total 6 10 −4',
    );
  });

  test('are told one by one, each day and the zone once', () => {
    expect(PAGE).toContain(
      'One by one UTC+2 Date Number Time Place Side Count Observation Confirmed 4 June 2031 1 23:10 Keel bridge Council 3 mortar, 82 mm, heard yes 5 June 2031 2 04:00 Ost ferry Aland 1 seen. Five kilometres east. no 3 05:30 Keel bridge 2',
    );
  });

  test('stand in the brief inside the PDF, which needs no file', () => {
    const alone = parseBrief(COMPLETE, 'inside.yaml');
    expect(alone.diagnostics).toEqual([]);
    expect(alone.brief?.incidents?.entries).toEqual(parse(DAY).brief?.incidents?.entries);
    expect(alone.brief?.incidents?.before?.entries).toHaveLength(2);
  });

  test('may have heads of their own, of which those that are named are read', () => {
    const brief = FROM.replace(
      '  before:',
      '  columns: { date: Time, place: Location, count: Shots }\n  before:',
    );
    const files = [
      'Location;Lat;Time;Shots\nKeel bridge;51,1;2031-06-05T05:30+02:00;2\n',
      'Time\tLocation\tShots\n2031-06-04T05:30+02:00\tKeel bridge\t1\n',
    ] as const;
    const { brief: read, diagnostics } = parse(files[0], brief, files[1]);
    expect(diagnostics).toEqual([]);
    expect(read?.incidents?.entries?.[0]).toMatchObject({ place: 'Keel bridge', count: 2 });
    expect(read?.incidents?.before?.entries).toEqual([{ place: 'Keel bridge', count: 1 }]);
  });

  const row = (cells: string): string => `date,place,side,count,confirmed\n${cells}\n`;
  test.each([
    [
      'a column that means nothing',
      'date,place,sides\n',
      'brief.yaml:4:9 csv-column: “sides” is nothing that an incident has: no, date, place, side, weapon, count, means, confirmed, text',
    ],
    [
      'a ragged row',
      row('2031-06-05,Ost'),
      'day.csv:2:1 ragged-row: the row has 2 cells, and the file 5 columns',
    ],
    [
      'a formula',
      row('2031-06-05,Ost,,=SUM(D1),'),
      'day.csv:2:17 formula-in-table: “=SUM(D1)” is a formula',
    ],
    [
      'a number in words',
      row('2031-06-05,Ost,,two,'),
      'day.csv:2:17 wrong-type: “incidents.entries[0].count” must be a whole number, not text',
    ],
    [
      'a time without a zone',
      row('2031-06-05T04:00,Ost,,,'),
      'day.csv:2:1 time-without-zone: the time “2031-06-05T04:00” has no zone',
    ],
    [
      'nobody of that name',
      row('2031-06-05,Ost,c,,'),
      'day.csv:2:16 dangling-actor: no actor is called “c”',
    ],
    [
      'no place',
      row('2031-06-05,,,,'),
      'day.csv:2:1 missing-key: “incidents.entries[0].place” is missing',
    ],
    [
      'neither yes nor no',
      row('2031-06-05,Ost,,,maybe'),
      'day.csv:2:18 wrong-type: “incidents.entries[0].confirmed” must be `true` or `false`, not text',
    ],
    [
      'a quotation mark that nothing closes',
      'date,place\n2031-06-05,"Ost\n',
      'day.csv:2:1 csv-unreadable: a quotation mark is opened here and not closed',
    ],
  ])('with %s are refused at the place', (_, day, problem) => {
    expect(problems(day)).toEqual([problem]);
  });

  test('of a hundred thousand rows are refused', () => {
    const { diagnostics } = parse(row('2031-06-05,Ost,,,\n'.repeat(100_000)));
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['table-too-long', 'the file has more than 1000 rows'],
    ]);
  });

  test('are refused beside others of the brief, and without any', () => {
    expect(
      problems(DAY, `${HEAD}incidents: { from: day.csv, entries: [{ date: 2031, place: X }] }`),
    ).toEqual(['brief.yaml:3:20 csv-column: there are incidents of its own and those of a file']);
    expect(problems(DAY, `${HEAD}incidents: { note: None }`)).toEqual([
      'brief.yaml:3:12 missing-key: there are no incidents',
    ]);
    expect(problems(DAY, `${HEAD}incidents: { from: night.csv }`)).toEqual([
      'brief.yaml:3:20 include-missing: none',
    ]);
  });
});

test('what has the largest sum stands first, and what is not attributed last', () => {
  const incidents = [
    { place: 'x' },
    { place: 'y', side: 'b' },
    { place: 'y', side: 'a', count: 3 },
  ];
  expect(talliesOf(incidents, undefined, ({ side }) => side)).toEqual([
    { key: 'a', now: 3, before: undefined },
    { key: 'b', now: 1, before: undefined },
    { key: undefined, now: 1, before: undefined },
  ]);
});

test('at a glance they are left out, and counted', () => {
  const entries = [1, 2, 3].map((hour) => ({ date: `2031-06-05T0${hour}:00+02:00`, place: 'Ost' }));
  const view = viewOf(`title: T\nincidents: { entries: ${JSON.stringify(entries)} }`, {
    leftOut: ['incidents'],
  });
  expect(view.notShown).toBe('Not on this page: 3 incidents. See the full brief.');
});

test('no text of a ledger is lost in any document', () => {
  const { diagnostics } = buildText(COMPLETE, { formats: ['pdf', 'html', 'md', 'txt'] });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(['briefing', 'sitrep', 'at-a-glance', 'lectern'])(
  'the daily report of a monitoring mission is whole in the template %s',
  (templateName) => {
    const file = (name: string): string => readFileSync(`${ROOT}test/fixtures/${name}`, 'utf8');
    const { complete, diagnostics } = parseBrief(
      file('truce-watch.yaml'),
      'a.yaml',
      [],
      (name) => ({
        file: name,
        text: file(name),
      }),
    );
    expect(diagnostics).toEqual([]);
    const built = buildText(complete, {
      templateName,
      formats: ['pdf', 'txt'],
      now: new Date('2031-06-05T19:00:00Z'),
    });
    expect(built.diagnostics).toEqual([]);
    const text = new TextDecoder().decode(built.documents.txt).replace(/\s+/gu, ' ');
    expect(text).toContain(
      ['briefing', 'sitrep'].includes(templateName) ? 'Total' : '40 incidents',
    );
  },
);
