// The JSON Schema for editors.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { briefJsonSchema, briefJsonSchemaText } from '../../../src/brief/format/json-schema.ts';
import { fieldAt } from '../../../src/brief/format/schema-walk.ts';

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

/** Every `examples` of the schema with the path of its field. */
function examplesIn(schema: unknown, path: readonly (string | number)[]): [string, unknown[]][] {
  const { examples, properties, items, additionalProperties, anyOf } = Object(schema);
  return [
    ...(examples ? [[path.join(' '), examples] as [string, unknown[]]] : []),
    ...Object.entries(properties ?? {}).flatMap(([key, field]) =>
      examplesIn(field, [...path, key]),
    ),
    ...(items ? examplesIn(items, [...path, 0]) : []),
    ...(additionalProperties ? examplesIn(additionalProperties, [...path, 'any']) : []),
    ...(anyOf ?? []).flatMap((form: unknown) => examplesIn(form, path)),
  ];
}

describe('examples', () => {
  const found = examplesIn(briefJsonSchema(), []);

  test.each(found)('of %s are valid', (path, examples) => {
    const field = fieldAt(path.split(' ').map((step) => (step === '0' ? 0 : step)))!;
    for (const example of examples)
      expect(z.safeParse(field.own, example).error?.issues ?? []).toEqual([]);
  });

  test('stand at all kinds of fields, with what terms mean', () => {
    const paths = found.map(([path]) => path);
    for (const path of ['as_of', 'claims 0 source', 'actors', 'gaps 0', 'summary bottom_line'])
      expect(paths).toContain(path);
    expect(briefJsonSchema()).toHaveProperty('properties.handling.properties.tlp.enumDescriptions');
  });
});
