// Which field a place in the text belongs to, and where a field stands.

import { readFileSync } from 'node:fs';
import { yaml } from '@codemirror/lang-yaml';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { pathText } from '../../../../src/brief/yaml/path-text.ts';
import { idsIn } from '../../../../src/desk/client/editor/declared-ids.ts';
import { pathAt, placeOf } from '../../../../src/desk/client/editor/yaml-place.ts';

const text = `title: Talks
actors:
  kastria: { name: Kastria, role: "The state" }
  "v:1":
    name: >-
      Velmora
claims:
  - text: One
    by: kastria
  -
    text: &a Two
    source: [report ¶2, gazette]
`;
const state = EditorState.create({ doc: text, extensions: [yaml()] });
const at = (words: string): string => pathText(pathAt(state, text.indexOf(words) + 1));

test.each([
  ['Talks', 'title'],
  ['title', 'title'],
  ['Kastria', 'actors.kastria.name'],
  ['The state', 'actors.kastria.role'],
  ['Velmora', 'actors.v:1.name'],
  ['One', 'claims[0].text'],
  ['by:', 'claims[0].by'],
  ['Two', 'claims[1].text'],
  ['gazette', 'claims[1].source[1]'],
])('%s stands in %s', (words, path) => {
  expect(at(words)).toBe(path);
});

test('each field is found where YAML has it', () => {
  const document = parseDocument(text);
  for (const path of [
    ['claims', 1, 'source', 1],
    ['actors', 'kastria', 'role'],
    ['claims', 0, 'by'],
  ]) {
    const { range } = document.getIn(path, true) as { range: [number, number, number] };
    expect(placeOf(state, path)?.value).toBe(range[0]);
  }
});

test('what is not there is looked for around it', () => {
  expect(placeOf(state, ['claims', 0, 'nothing'])).toEqual(placeOf(state, ['claims', 0]));
  expect(placeOf(state, ['nothing'])).toBeUndefined();
});

test('the ids of a brief have the names that people know', () => {
  expect(idsIn(state, 'actors')).toEqual([
    { id: 'kastria', name: 'Kastria' },
    { id: 'v:1', name: 'Velmora' },
  ]);
  expect(idsIn(state, 'sources')).toEqual([]);
});

test('every field of a whole brief is found at its place', () => {
  const file = new URL('../../../fixtures/saron-strait.yaml', import.meta.url);
  const whole = readFileSync(file, 'utf8');
  const brief = EditorState.create({ doc: whole, extensions: [yaml()] });
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (path.length > 0 && (typeof value === 'string' || typeof value === 'number')) {
      const place = placeOf(brief, path);
      expect(pathAt(brief, place!.value + 1), pathText(path)).toEqual(path);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value))
        walk(each, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  walk(parseDocument(whole).toJS(), []);
});
