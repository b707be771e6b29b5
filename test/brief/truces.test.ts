// Ceasefires of a brief: one as a mapping, several as a list, and what they promise.
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { promisesOf, trucesOf } from '../../src/brief/truces.ts';
import { pathText } from '../../src/brief/yaml/path-text.ts';
import { lineAndColumn } from '../../src/diagnostics/position.ts';

const HEAD = 'title: T\nactors: { a: { name: Aland }, b: { name: Boria } }\n';

function problems(ceasefire: string): string[] {
  const text = HEAD + ceasefire;
  return parseBrief(text, 'brief.yaml').diagnostics.map(({ code, message, span }) => {
    const { line, column } = lineAndColumn(text, span!.start);
    return `${line}:${column} ${code}: ${message}`;
  });
}

describe('a ceasefire', () => {
  const ONE = 'status: agreed, parties: [a, b]';

  test.each([
    ['a mapping', `ceasefire: { ${ONE} }`, ['ceasefire']],
    ['a list of one', `ceasefire: [{ ${ONE} }]`, ['ceasefire[0]']],
    ['a list', `ceasefire: [{ ${ONE} }, { status: none }]`, ['ceasefire[0]', 'ceasefire[1]']],
  ])('is known at its place in %s', (_, text, places) => {
    const { brief } = parseBrief(HEAD + text, 'brief.yaml');
    expect(trucesOf(brief!).map(({ path }) => pathText(path))).toEqual(places);
  });

  test('has its monitors in a few words or in several fields', () => {
    const read = (monitoring: string) =>
      trucesOf(
        parseBrief(`${HEAD}ceasefire: { status: agreed, monitoring: ${monitoring} }`, 'b.yaml')
          .brief!,
      )[0]?.truce.monitoring;
    expect(read('A mission')).toEqual({ body: 'A mission' });
    expect(read('{ body: A mission, strength: 180 }'.replace('180', '"180"'))).toEqual({
      body: 'A mission',
      strength: '180',
    });
  });

  test('promises terms, lines, access and exchanges, in this order', () => {
    const { brief } = parseBrief(
      `${HEAD}ceasefire:
  status: agreed
  exchanges: [{ what: prisoners, promised: 200, done: 120, by: a }]
  access: [{ place: Keld bridge, text: Open by day. }]
  lines: [{ name: Artillery, distance: 15 km, by: [a, b] }]
  terms: [{ article: 1, text: No fire. }]
`,
      'brief.yaml',
    );
    const [only] = trucesOf(brief!);
    expect(
      promisesOf(only!.truce, only!.path).map(({ path, parts, by }) => [pathText(path), parts, by]),
    ).toEqual([
      ['ceasefire.terms[0]', ['No fire.'], []],
      ['ceasefire.lines[0]', ['Artillery', '15 km'], ['a', 'b']],
      ['ceasefire.access[0]', ['Keld bridge', 'Open by day.'], []],
      ['ceasefire.exchanges[0]', ['200', 'prisoners'], ['a']],
    ]);
  });

  test.each([
    [
      'ceasefire: [{ status: agred }]',
      '3:23 unknown-term: “ceasefire[0].status” cannot be “agred”',
    ],
    ['ceasefire: [{ name: X }]', '3:13 missing-key: “ceasefire[0].status” is missing'],
    ['ceasefire: []', '3:12 empty-value: “ceasefire” has no value'],
    [
      'ceasefire: agreed',
      '3:12 wrong-type: “ceasefire” must be a mapping of keys and values, not text',
    ],
    [
      'ceasefire: { status: agreed, terms: [{ text: X., kind: forbids }] }',
      '3:56 unknown-term: “ceasefire.terms[0].kind” cannot be “forbids”',
    ],
    [
      'ceasefire: { status: agreed, monitoring: { strength: 180 observers } }',
      '3:30 missing-key: “ceasefire.monitoring.body” is missing',
    ],
    [
      'ceasefire: { status: agreed, monitoring: "See [reprot ¶2]." }',
      '3:47 dangling-source: no source is called “reprot”',
    ],
    [
      'ceasefire: [{ status: agreed, excluded: [c] }]',
      '3:42 dangling-actor: no actor is called “c”',
    ],
  ])('%s is told of at its place', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  test('of several is named by --set by its index or id', () => {
    const text = `${HEAD}ceasefire: [{ id: north, status: agreed }, { status: proposed }]`;
    const { brief, diagnostics } = parseBrief(text, 'brief.yaml', [
      { path: 'ceasefire.north.status', value: 'in_force' },
      { path: 'ceasefire[1].status', value: 'none' },
    ]);
    expect(diagnostics).toEqual([]);
    expect(trucesOf(brief!).map(({ truce }) => truce.status)).toEqual(['in_force', 'none']);
  });
});
