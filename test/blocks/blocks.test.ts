// The declarations of blocks: what they name is in the format, and what must differ differs.

import { expect, test } from 'vitest';
import * as z from 'zod';
import { blocks } from '../../src/blocks/blocks.ts';
import type { Items } from '../../src/brief/format/block.ts';
import { forms } from '../../src/brief/format/fields.ts';
import {
  type Field,
  fieldOf,
  knownKeys,
  schemaAt,
  WHOLE,
} from '../../src/brief/format/schema-walk.ts';

const lists = blocks.flatMap(([name, block]): [string, Items, readonly string[]][] => [
  ...(block.lists ? [] : [[name, block, keysOfItems(name)] as [string, Items, string[]]]),
  ...Object.entries(block.lists ?? {}).map(([key, items]): [string, Items, string[]] => [
    `${name}.${key}`,
    items,
    keysOfItems(name, key),
  ]),
]);

function keysOfItems(...path: string[]): string[] {
  const isList = schemaAt(path) instanceof z.ZodArray;
  return knownKeys(schemaAt([...path, isList ? 0 : 'any']));
}

test.each(lists)('%s names keys that its items have', (_, items, keys) => {
  const { title, speaker, statement, end } = items;
  const { by = [], date, place } = statement ?? {};
  const named = [title, speaker, ...by, date, place, end && 'status'];
  expect(keys).toEqual(expect.arrayContaining(named.filter((key) => key !== undefined)));
});

test('each letter is the letter of one block', () => {
  const letters = blocks.flatMap(([, { letter }]) => letter ?? []);
  expect(letters).toEqual([...new Set(letters)]);
});

test('every list says what its items state, so that what is said twice is found', () => {
  const silent = lists.filter(([, { statement }]) => statement === undefined);
  expect(silent.map(([name]) => name)).toEqual([
    'actors',
    'sources',
    'incidents',
    'figures',
    'glossary',
  ]);
});

/** The texts of a field of which nobody has said what they are, by their paths. */
function meaningless({ schema, role }: Field, path: string): string[] {
  // What the desk tells itself is nobody's words.
  if (role === 'to-do' || role === 'ignore') return [];
  if (schema instanceof z.ZodString)
    return role === undefined && forms.get(schema) === undefined ? [path] : [];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, each]) =>
      meaningless(fieldOf(each), `${path}.${key}`),
    );
  if (schema instanceof z.ZodArray)
    return meaningless(fieldOf(schema.element as z.core.$ZodType), `${path}[]`);
  if (schema instanceof z.ZodRecord)
    return meaningless(fieldOf(schema.valueType as z.core.$ZodType), `${path}.*`);
  return [];
}

test('every text of the format says what it is: `prose`, `quoted`, `title`, `name` or `file`', () => {
  expect(meaningless(WHOLE, '')).toEqual([]);
});
