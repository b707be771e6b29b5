// The form is made from the format: there is no field that it cannot show.
import { expect, test } from 'vitest';
import { briefJsonSchema } from '../../../../src/brief/format/json-schema.ts';
import type { Schema } from '../../../../src/desk/client/editor/schema.ts';
import { inFormOrder, kindOf } from '../../../../src/desk/client/form/kinds.ts';

const root = briefJsonSchema() as Schema;

function kindsBelow(schema: Schema, path: string, found: Map<string, string>, depth = 0): void {
  const kind = kindOf(root, schema);
  found.set(path, 'to' in kind ? `${kind.kind}: ${kind.to}` : kind.kind);
  if (depth > 8) return;
  if (kind.kind === 'mapping')
    for (const [key, each] of Object.entries(kind.fields))
      kindsBelow(each, `${path}.${key}`, found, depth + 1);
  if ('item' in kind) kindsBelow(kind.item, `${path}[]`, found, depth + 1);
  if (kind.kind === 'short') kindsBelow(kind.whole, `${path}{}`, found, depth + 1);
}

const kinds = new Map<string, string>();
for (const [key, schema] of Object.entries(root.properties ?? {})) kindsBelow(schema, key, kinds);

/** Rows of numbers, which are pasted rather than typed: the form says that the source has them. */
const OF_THE_SOURCE = ['maps[].lines[].path', 'maps[].areas[].path', 'maps[].areas[].holes'];

test('every field of the format has a control, but for the ways of maps', () => {
  expect(kinds.size).toBeGreaterThan(400);
  const without = [...kinds].flatMap(([path, kind]) => (kind === 'unknown' ? [path] : []));
  expect(without).toEqual(OF_THE_SOURCE);
});

test.each([
  ['title', 'text'],
  ['edition', 'number'],
  ['status', 'choice'],
  ['as_of', 'date'],
  ['summary.ask', 'withholdable'],
  ['actors', 'entries'],
  ['claims[].by', 'reference: actors'],
  ['claims[].source', 'source'],
  ['claims[].disputed_by', 'references: actors'],
  ['claims[].audience', 'references: audiences'],
  ['claims[].credibility', 'choice'],
  ['demands[].to', 'references: actors'],
  ['judgments[].based_on', 'references: items'],
  ['options[].recommended', 'switch'],
  ['gaps[]', 'short'],
  ['ceasefire', 'list'],
  ['glossary', 'entries'],
])('%s is a %s', (path, kind) => {
  expect(kinds.get(path)).toBe(kind);
});

test('a term comes with what it means', () => {
  const { fields } = kindOf(
    root,
    root.properties!['sources']!.additionalProperties as Schema,
  ) as never;
  const kind = kindOf(root, (fields as Readonly<Record<string, Schema>>)['reliability']!);
  expect(kind).toMatchObject({
    terms: [{ value: 'A', meaning: 'completely reliable' }, {}, {}, {}, {}, {}],
  });
});

test('what any item may have stands behind what is its own', () => {
  expect(inFormOrder(['id', 'note', 'text', 'by'])).toEqual(['text', 'by', 'id', 'note']);
});
