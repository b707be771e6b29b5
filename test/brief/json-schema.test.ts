// The JSON Schema for editors.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { briefJsonSchema, briefJsonSchemaText } from '../../src/brief/json-schema.ts';

const FILE = join(import.meta.dirname, '../../src/brief/brief.schema.json');

// `npx vitest run test/brief/json-schema.test.ts -u` brings the file up to date.
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
