// Values from the command line.
import { describe, expect, test } from 'vitest';
import { type ParsedBrief, parseBrief } from '../../../src/brief/parse-brief.ts';
import { lineAndColumn } from '../../../src/diagnostics/position.ts';

const TEXT = `title: Talks
actors: { vos: { name: Maarten Vos } }
sources: { meridian: { title: Report } }
claims:
  - { id: lane, text: The lane is closed., by: vos }
  - { text: The lane is open., by: vos }
`;

function set(...assignments: string[]): ParsedBrief {
  const overrides = assignments.map((assignment) => {
    const [path = '', ...value] = assignment.split('=');
    return { path, value: value.join('=') };
  });
  return parseBrief(TEXT, 'talks.yaml', overrides);
}

describe('an override', () => {
  test.each([
    ['title=2027', 'title', '2027'],
    ['title=A: b # c', 'title', 'A: b # c'],
    ['edition=3', 'edition', 3],
    ['status=draft', 'status', 'draft'],
    ['summary.bottom_line=x = y', 'summary', { bottom_line: 'x = y' }],
    ['handling.caveats=[a, b]', 'handling', { caveats: ['a', 'b'] }],
    ['as_of=2027', 'as_of', { text: '2027', precision: 'year', year: 2027 }],
  ] as const)('%s', (assignment, key, expected) => {
    const { brief, diagnostics } = set(assignment);
    expect(diagnostics).toEqual([]);
    expect(brief?.[key]).toEqual(expected);
  });

  test('finds an item by index or id', () => {
    const { brief } = set('claims.lane.text=Closed.', 'claims[1].text=Open.');
    expect(brief?.claims?.map(({ text }) => text)).toEqual(['Closed.', 'Open.']);
  });

  test('reads sources as the brief does', () => {
    const { brief } = set(
      'claims.0.source=meridian ¶4',
      'claims.1.source=[meridian, meridian p. 2]',
    );
    expect(brief?.claims?.map(({ source }) => source?.map(({ locator }) => locator))).toEqual([
      ['¶4'],
      [undefined, 'p. 2'],
    ]);
  });

  test('without a value removes the key', () => {
    expect(set('claims.lane.id=').brief?.claims?.[0]).not.toHaveProperty('id');
  });

  test('mends an error of the file', () => {
    const parsed = parseBrief('title: T\nstatus: finl', 'x', [{ path: 'status', value: 'final' }]);
    expect(parsed.brief?.status).toBe('final');
  });

  test('has no place in the file any more', () => {
    const { locate } = set('claims.lane.text=Closed.');
    expect(locate(['claims', 0, 'text'])).toBeUndefined();
    expect(locate(['claims', 1, 'text'])).toBeDefined();
  });
});

describe('a problem of an override is told of --set', () => {
  test.each([
    ['titel=x', 'unknown-path', 'did you mean “title”?'],
    ['claims.lanes.text=x', 'unknown-path', 'did you mean “lane”?'],
    ['claims[7].text=x', 'unknown-path', 'there are lane'],
    ['__proto__.polluted=x', 'unknown-path', undefined],
    ['actors.__proto__.name=x', 'unknown-path', undefined],
    ['title[0]=x', 'unknown-path', undefined],
    ['a..b=x', 'unknown-path', 'write a path such as summary.bottom_line'],
    ['status=finl', 'unknown-term', undefined],
    ['as_of=4 May', 'invalid-date', undefined],
    ['claims.lane.by=voss', 'dangling-actor', 'did you mean “vos”?'],
    ['handling.caveats=[a', 'yaml-syntax', undefined],
    ['edition=two', 'wrong-type', undefined],
  ])('%s', (assignment, code, hint) => {
    const { diagnostics, texts } = set('subtitle=before', assignment);
    const [first, ...rest] = diagnostics;
    expect(first).toMatchObject({ code, file: '--set' });
    if (hint !== undefined) expect(first?.hint).toBe(hint);
    expect(rest).toEqual([]);
    // It is marked in the flag, the second of two.
    const flags = texts.get('--set') ?? '';
    expect(flags.split('\n')[1]).toBe(assignment);
    expect(lineAndColumn(flags, first?.span?.start ?? 0).line).toBe(2);
  });

  test('removing what is required is told of the file', () => {
    expect(set('claims.lane.by=').diagnostics).toMatchObject([{ code: 'missing-key' }]);
  });
});
