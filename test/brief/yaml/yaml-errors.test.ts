// The YAML library's errors in our words, where they are mended.

import { expect, test } from 'vitest';
import { parseYamlText } from '../../../src/brief/yaml/parse-yaml-text.ts';

const texts: readonly (readonly [string, string, string])[] = [
  [
    'a list without its end',
    'title: [a, b\nsummary: x\n',
    '1:8 the [ that opens here is never closed',
  ],
  [
    'an outer list without its end',
    'title: [a, [b, c]\nsummary: x\n',
    '1:8 the [ that opens here is never closed',
  ],
  [
    'a mapping without its end',
    'title: {a: 1\nsummary: x\n',
    '1:8 the { that opens here is never closed',
  ],
  [
    'a text without its end',
    'title: "abc\nsummary: x\n',
    '1:8 the quotation mark that opens here is never closed',
  ],
  ['a tab', 'title: a\n\tsummary: x\n', '2:1 a tab cannot indent a line'],
  ['a colon in a text', 'title: a: b\n', '1:8 a key cannot begin inside a value'],
  ['an at sign', 'title: @abc\n', '1:8 a text that begins with @ must be quoted'],
  [
    'a missing colon',
    'title: a\nsummary\nx: y\n',
    '2:1 this line is neither a key with its colon nor part of a text',
  ],
  [
    'other columns',
    'a:\n   b: 1\n  c: 2\n',
    '3:1 this line begins in another column than the ones before it',
  ],
  ['an unknown escape', 'title: "C:\\Users"\n', '1:11 double quotes know no escape \\U'],
];

test.each(texts)('%s', (_, text, told) => {
  const [first] = parseYamlText(text, 'brief.yaml').diagnostics;
  const before = text.slice(0, first?.span?.start).split('\n');
  expect(`${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${first?.message}`).toContain(told);
});

test('what follows from one mistake is not told beside it', () => {
  const { diagnostics } = parseYamlText('title: a\n  summary: x\n- y\n', 'brief.yaml');
  const places = diagnostics.map(({ span }) => span?.start);
  expect(new Set(places).size).toBe(places.length);
});

test('each open bracket is told at its own place, the inner one where it is missed first', () => {
  const text = 'a: [b, [c, d]\nmore: {a: [1, 2, b: 3}\n';
  const { diagnostics } = parseYamlText(text, 'brief.yaml');
  const opened = diagnostics.map(({ span }) => text.slice(span?.start, span?.end));
  expect(opened).toEqual(['[', '[', '{']);
});

test('a bracket that is closed is left alone', () => {
  const text = 'a: [b]\nb: {c: "d"}\n"e: f\n';
  const { diagnostics } = parseYamlText(text, 'brief.yaml');
  expect(diagnostics.map(({ span }) => span?.start)).toEqual([text.indexOf('"e')]);
});
