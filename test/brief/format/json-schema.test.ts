// The JSON Schema for editors.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { briefJsonSchema, briefJsonSchemaText } from '../../../src/brief/format/json-schema.ts';
import { EXAMPLES } from '../../../src/brief/format/schema-examples.ts';
import { schemaAt } from '../../../src/brief/format/schema-walk.ts';

const FILE = join(import.meta.dirname, '../../../src/brief/brief.schema.json');

// `npx vitest run test/brief/format/json-schema.test.ts -u` brings the file up to date.
test('the checked-in schema is that of the definition', async () => {
  await expect(briefJsonSchemaText()).toMatchFileSnapshot(FILE);
});

test('the schema is draft 7, requires the title only and knows no other keys', () => {
  expect(briefJsonSchema()).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    required: ['title'],
    additionalProperties: false,
  });
});

test('all references inside the schema lead somewhere, all fields have a description', () => {
  const schema = briefJsonSchema() as { definitions: object; properties: Record<string, object> };
  const references = JSON.stringify(schema).matchAll(/"\$ref":"#\/definitions\/(\w+)"/g);
  for (const [, name] of references) expect(schema.definitions).toHaveProperty(name!);
  for (const field of Object.values(schema.properties)) expect(field).toHaveProperty('description');
});

describe('examples', () => {
  const paths = Object.keys(EXAMPLES);

  test.each(paths)('%s are valid there', (path) => {
    const steps = path.split(/\.|(?=\[)/).map((step) => (step === '[]' ? 0 : step));
    const field = schemaAt(steps);
    expect(field).toBeDefined();
    for (const example of EXAMPLES[path] ?? []) {
      const shorthand = path === 'gaps[]' ? { text: example } : example;
      expect(z.safeParse(field!, shorthand).error?.issues ?? []).toEqual([]);
    }
  });

  test('stand in the schema, each at its field, with what terms mean', () => {
    const text = briefJsonSchemaText();
    for (const path of paths)
      for (const example of EXAMPLES[path] ?? [])
        expect(text.replaceAll(/\s/g, '')).toContain(JSON.stringify(example).replaceAll(/\s/g, ''));
    expect(briefJsonSchema()).toHaveProperty('properties.handling.properties.tlp.enumDescriptions');
    expect(briefJsonSchema()).toHaveProperty('properties.as_of.examples');
    expect(briefJsonSchema()).toHaveProperty('properties.claims.items.properties.source.examples');
  });
});
