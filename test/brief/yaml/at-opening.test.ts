// A mark that is never closed is told where it opens, however many there are.

import { expect, test } from 'vitest';
import { parseYamlText } from '../../../src/brief/yaml/parse-yaml-text.ts';

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
