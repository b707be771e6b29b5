// The format as JSON Schema, for editors that complete and check YAML.
import * as z from 'zod';
import { DEFINITIONS, roles } from './fields.ts';
import { briefSchema } from './schema.ts';
import { EXAMPLES, FORM_EXAMPLES, MEANINGS } from './schema-examples.ts';

type Json = Record<string, unknown>;

/** JSON Schema (draft 7, which editors' YAML extensions read best) of what may be written. */
export function briefJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(briefSchema, {
    target: 'draft-7',
    io: 'input',
    override: allowShorthand,
  });
  annotate(schema, '');
  return { $schema, $id: 'brief.schema.json', title: 'Brief', ...schema, definitions: DEFINITIONS };
}

/** The text of `brief.schema.json`. */
export function briefJsonSchemaText(): string {
  return `${JSON.stringify(briefJsonSchema(), null, 2)}\n`;
}

/** Where a mere sentence is read as a mapping or list (`preprocess`), the schema must allow both. */
function allowShorthand({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: object;
}): void {
  if (!(zodSchema instanceof z.ZodPipe) || !(zodSchema.def.in instanceof z.ZodTransform)) return;
  if (roles.get(zodSchema)?.role === 'withholdable') {
    const plain = { ...jsonSchema };
    for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
    const { description, ...form } = plain as { readonly description?: string };
    const anyOf = [form, { $ref: '#/definitions/withholdable' }];
    Object.assign(jsonSchema, { description, anyOf });
    return;
  }
  const { description, ...form } = { ...jsonSchema } as { readonly description?: string };
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
  const anyOf = [{ type: 'string', minLength: 1 }, form];
  Object.assign(jsonSchema, { ...(description && { description }), anyOf });
}

/** Adds what editors show and propose; `path` is that of the reference, e.g. `claims[].text`. */
function annotate(schema: Json, path: string): void {
  const examples = EXAMPLES[path] ?? FORM_EXAMPLES[formOf(schema)];
  if (examples !== undefined) schema['examples'] = examples;
  annotateParts(schema, path);
}

/** The definition that a field refers to, e.g. `date`. */
function formOf({ allOf }: Json): string {
  return /^\[\{"\$ref":"#\/definitions\/(\w+)"\}\]$/.exec(JSON.stringify(allOf) ?? '')?.[1] ?? '';
}

function annotateParts(schema: Json, path: string): void {
  addMeanings(schema);
  for (const [key, field] of Object.entries((schema['properties'] ?? {}) as Json))
    annotate(field as Json, path === '' ? key : `${path}.${key}`);
  if (isJson(schema['items'])) annotate(schema['items'], `${path}[]`);
  if (isJson(schema['additionalProperties'])) annotate(schema['additionalProperties'], `${path}.*`);
  for (const form of (schema['anyOf'] ?? []) as Json[]) annotateParts(form, path);
}

/** VS Code and the YAML language server show these beside the words that they propose. */
function addMeanings(schema: Json): void {
  const words = schema['enum'];
  if (!Array.isArray(words)) return;
  const meanings = words.map((word) => MEANINGS[String(word)] ?? '');
  if (meanings.every((meaning) => meaning !== '')) schema['enumDescriptions'] = meanings;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
