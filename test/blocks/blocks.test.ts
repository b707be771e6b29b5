// The declarations of blocks: what they name is in the format, and what must differ differs.

import { expect, test } from 'vitest';
import * as z from 'zod';
import { blocks } from '../../src/blocks/blocks.ts';
import type { Items } from '../../src/brief/format/block.ts';
import { knownKeys, schemaAt } from '../../src/brief/format/schema-walk.ts';

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
