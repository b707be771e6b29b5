// What the JSON Schema of the format says of a place.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  descriptionAt,
  idsWrittenAt,
  keysAt,
  type Schema,
  termsAt,
} from '../../../../src/desk/client/editor/schema.ts';

const file = new URL('../../../../src/brief/brief.schema.json', import.meta.url);
const schema: Schema = JSON.parse(readFileSync(file, 'utf8'));

test('the keys that may stand there, in the order of the format', () => {
  expect([...keysAt(schema, [])].map(([key]) => key).slice(0, 3)).toEqual([
    'title',
    'subtitle',
    'edition',
  ]);
  expect(keysAt(schema, ['claims', 0]).has('credibility')).toBe(true);
  expect(keysAt(schema, ['actors', 'anybody']).has('affiliation')).toBe(true);
  expect(keysAt(schema, ['title']).size).toBe(0);
  expect(keysAt(schema, ['nowhere', 3]).size).toBe(0);
});

test('alternatives are all there: a date with its reason, one ceasefire or several', () => {
  expect([...keysAt(schema, ['as_of']).keys()]).toEqual(['date', 'inferred']);
  expect(keysAt(schema, ['ceasefire']).has('terms')).toBe(true);
  expect(keysAt(schema, ['ceasefire', 0]).has('terms')).toBe(true);
});

test('the values of a closed list, with what they mean', () => {
  expect(termsAt(schema, ['status']).map(({ value }) => value)).toContain('withdrawn');
  expect(termsAt(schema, ['claims', 0, 'credibility'])[1]).toEqual({
    value: '2',
    meaning: 'probably true',
  });
  expect(termsAt(schema, ['title'])).toEqual([]);
});

test('where ids of the brief are written, and whose', () => {
  expect(idsWrittenAt(schema, ['claims', 0, 'by'])).toBe('actors');
  expect(idsWrittenAt(schema, ['claims', 0, 'disputed_by', 0])).toBe('actors');
  expect(idsWrittenAt(schema, ['claims', 0, 'source'])).toBe('sources');
  expect(idsWrittenAt(schema, ['claims', 0, 'source', 0])).toBe('sources');
  expect(idsWrittenAt(schema, ['claims', 0, 'audience', 0])).toBe('audiences');
  expect(idsWrittenAt(schema, ['claims', 0, 'text'])).toBeUndefined();
});

test('what a field is', () => {
  expect(descriptionAt(schema, ['claims', 0, 'by'])).toContain('who says so');
});
