// A brief's text to its value.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief.ts';

const EXAMPLE = readFileSync(join(import.meta.dirname, '../fixtures/saron-strait.yaml'), 'utf8');

describe('the complete example', () => {
  const parsed = parseBrief(EXAMPLE, 'saron-strait.yaml');

  test('has no problem', () => {
    expect(parsed.diagnostics).toEqual([]);
  });

  test('has its dates read as written', () => {
    expect(parsed.brief?.as_of).toMatchObject({ text: '2027-05-07T18:00+02:00', zone: 120 });
    expect(parsed.brief?.claims?.[0]?.date).toEqual({
      text: '2022',
      precision: 'year',
      year: 2022,
    });
    expect(parsed.brief?.quotes?.[0]?.said).toEqual({
      text: '2027-05',
      precision: 'month',
      year: 2027,
      month: 5,
      inferred: 'The article gives no day for the interview.',
    });
  });

  test('has its source references read', () => {
    expect(parsed.brief?.claims?.[1]?.source).toEqual([
      { source: 'meridian', locator: '¶5' },
      { source: 'meridian', locator: '¶7' },
    ]);
    expect(parsed.brief?.claims?.[0]?.source).toEqual([{ source: 'meridian', locator: '¶4' }]);
  });

  test('knows where its values stand', () => {
    const span = parsed.locate(['quotes', 1, 'text']);
    expect(EXAMPLE.slice(span?.start, span?.end)).toBe('a border drawn by another name');
    expect(parsed.locate(['quotes', 99])).toBeUndefined();
  });
});

test('a title is a whole brief, in English', () => {
  expect(parseBrief('title: Talks', 'x').brief).toEqual({ title: 'Talks', language: 'en' });
});

test('a gap may be a mere sentence', () => {
  const { brief } = parseBrief('title: Talks\ngaps: [Who monitors?, { text: When? }]', 'x');
  expect(brief?.gaps).toEqual([{ text: 'Who monitors?' }, { text: 'When?' }]);
});

test('prose keeps its characters', () => {
  const title = 'snake_case 2*3*4 <b> {{x}} ’ – `code`';
  expect(parseBrief(`title: "${title}"`, 'x').brief?.title).toBe(title);
});

test('keys that every object has by birth are keys like others', () => {
  const { brief } = parseBrief('title: T\nglossary: { constructor: a builder }', 'x');
  expect(Object.entries(brief?.glossary ?? {})).toEqual([['constructor', 'a builder']]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('an aliased value reports its problem once, where it is written', () => {
  const text = 'title: T\nprepared_by: [&a { name: 1 }, *a]\n';
  const { diagnostics } = parseBrief(text, 'x');
  expect(diagnostics.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(['1', '1']);
});

test('no mutilation of the example makes it throw or leaves it without a place', () => {
  const cuts = fc.tuple(
    fc.nat(EXAMPLE.length),
    fc.nat(40),
    fc.constantFrom('', ':', '\t', '[', '"', '- '),
  );
  fc.assert(
    fc.property(cuts, ([at, length, put]) => {
      const text = EXAMPLE.slice(0, at) + put + EXAMPLE.slice(at + length);
      const { brief, diagnostics } = parseBrief(text, 'x');
      const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
      expect(brief === undefined).toBe(isFaulty);
      for (const { span } of diagnostics) {
        expect(span?.start).toBeGreaterThanOrEqual(0);
        expect(span?.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 100 },
  );
});
