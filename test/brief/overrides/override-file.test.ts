// Files of values for `--set @file.yaml`.
import { describe, expect, test } from 'vitest';
import { readOverrides } from '../../../src/brief/overrides/override-file.ts';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { lineAndColumn } from '../../../src/diagnostics/position.ts';

const TEXT = `title: Talks
status: final
summary: { bottom_line: Old., ask: Decide. }
actors: { vos: { name: Maarten Vos } }
claims:
  - { id: lane, text: The lane is closed., by: vos }
  - { text: The lane is open., by: vos }
gaps: [Who pays.]
glossary: { "a.b": x }
`;

function merge(values: string) {
  return parseBrief(TEXT, 'talks.yaml', readOverrides(values, 'values.yaml').overrides);
}

describe('values of a file', () => {
  test('are merged into mappings, key by key', () => {
    const { brief, diagnostics } = merge(
      'summary:\n  bottom_line: New.\nactors: { ro: { name: Ro } }',
    );
    expect(diagnostics).toEqual([]);
    expect(brief?.summary).toEqual({ bottom_line: 'New.', ask: 'Decide.' });
    expect(Object.keys(brief?.actors ?? {})).toEqual(['vos', 'ro']);
  });

  test('replace lists', () => {
    const { brief } = merge('claims:\n  - { text: It is mined., by: vos }\n');
    expect(brief?.claims?.map(({ text }) => text)).toEqual(['It is mined.']);
  });

  test('reach items by id or index where a mapping stands for the list', () => {
    const { brief } = merge(
      'claims:\n  lane: { status: retracted }\n  1: { text: "Yes: open." }\n',
    );
    expect(brief?.claims?.map(({ text, status }) => [text, status])).toEqual([
      ['The lane is closed.', 'retracted'],
      ['Yes: open.', undefined],
    ]);
  });

  test('take a key away where they are empty', () => {
    expect(merge('summary: { ask: }').brief?.summary).toEqual({ bottom_line: 'Old.' });
  });

  test('keep dates, numbers, keys with dots and texts that look like YAML', () => {
    const { brief, diagnostics } = merge(
      'edition: 3\nas_of: 2027\nglossary: { a.b: "{ y" }\nsubtitle: |\n  two: lines\n  # here\n',
    );
    expect(diagnostics).toEqual([]);
    expect(brief).toMatchObject({
      edition: 3,
      as_of: { text: '2027' },
      glossary: { 'a.b': '{ y' },
    });
    expect(brief?.subtitle).toBe('two: lines\n# here\n');
  });

  test('say the same when they are typed one by one', () => {
    const { overrides } = readOverrides(
      'edition: 3\nclaims: { lane: { status: retracted } }\n',
      'v',
    );
    const typed = overrides.map(({ path, value }) => ({ path, value }));
    expect(typed).toEqual([
      { path: 'edition', value: '3' },
      { path: 'claims.lane.status', value: 'retracted' },
    ]);
    expect(parseBrief(TEXT, 'x', typed).brief).toEqual(parseBrief(TEXT, 'x', overrides).brief);
  });
});

describe('problems stand in the file of values', () => {
  test.each([
    ['status: finl', '1:9 unknown-term'],
    ['summary:\n  botom_line: x', '2:3 unknown-path'],
    ['claims:\n  lanes: { text: x }', '2:12 unknown-path'],
    ['claims:\n  lane:\n    by: voss', '3:9 dangling-actor'],
    ['as_of: "4 May: noon"', '1:8 invalid-date'],
    ['claims: [{ text: x, by: vos, stance: y }]', '1:9 unknown-key'],
  ])('%s', (values, expected) => {
    const { diagnostics, texts } = merge(values);
    const places = diagnostics.map(({ file, span, code }) => {
      const { line, column } = lineAndColumn(texts.get(file) ?? '', span?.start ?? 0);
      return `${file}:${line}:${column} ${code}`;
    });
    expect(places).toEqual([`values.yaml:${expected}`]);
  });

  test.each([
    ['a: [', 'yaml-syntax'],
    ['- a', 'empty-brief'],
    ['', 'empty-brief'],
  ])('%j has no values', (values, code) => {
    const { overrides, diagnostics } = readOverrides(values, 'values.yaml');
    expect(overrides).toEqual([]);
    expect(diagnostics).toMatchObject([{ code }]);
  });
});
