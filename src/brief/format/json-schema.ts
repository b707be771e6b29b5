// The format as JSON Schema, for editors that complete and check YAML.
import * as z from 'zod';
import { roles } from './fields.ts';
import { briefSchema } from './schema.ts';
import { fieldOf, isOneOrMore } from './schema-walk.ts';
import { MEANINGS } from './terms.ts';

type Json = Record<string, unknown>;

const DATE_PATTERN =
  '^XXXX-\\d{2}(-\\d{2})?$|^\\d{4}(-\\d{2}(-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2})? ?([Zz]|[+-]\\d{2}:?\\d{2}))?)?)?$';

/** The forms of values that are read by code of their own. */
const DEFINITIONS: Record<string, unknown> = {
  date: {
    anyOf: [
      { $ref: '#/definitions/writtenDate' },
      {
        type: 'object',
        properties: {
          date: { $ref: '#/definitions/writtenDate' },
          inferred: { type: 'string', minLength: 1, description: 'why the date is inferred' },
        },
        required: ['date', 'inferred'],
        additionalProperties: false,
      },
    ],
  },
  writtenDate: { type: ['string', 'integer'], pattern: DATE_PATTERN },
  source: {
    anyOf: [
      { $ref: '#/definitions/sourceRef' },
      { type: 'array', items: { $ref: '#/definitions/sourceRef' }, minItems: 1 },
    ],
  },
  sourceRef: { type: 'string', minLength: 1 },
  withholdable: {
    type: 'object',
    properties: {
      text: { type: 'string', minLength: 1, description: 'the words' },
      audience: {
        type: 'array',
        items: { type: 'string' },
        minItems: 1,
        description: 'whom it is for: keys of `audiences`',
      },
    },
    required: ['text'],
    additionalProperties: false,
  },
};

/** JSON Schema (draft 7, which editors' YAML extensions read best) of what may be written. */
export function briefJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = jsonOf(briefSchema);
  const definitions = { ...DEFINITIONS, ...severalDefinitions() };
  return { $schema, $id: 'brief.schema.json', title: 'Brief', ...schema, definitions };
}

function jsonOf(schema: z.core.$ZodType): Json {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      allowShorthand(zodSchema, jsonSchema as Json);
      addMeanings(jsonSchema as Json);
      addExamples(zodSchema, jsonSchema as Json);
    },
  });
}

/** One of what may be several stands here, and is named where it may stand. */
function severalDefinitions(): Json {
  const several = Object.entries(briefSchema.shape).flatMap(([key, definition]) => {
    const field = fieldOf(definition);
    if (!isOneOrMore(field)) return [];
    const { $schema: _, ...json } = jsonOf(field.schema);
    return [[key, json] as const];
  });
  return Object.fromEntries(several);
}

/** The text of `brief.schema.json`. */
export function briefJsonSchemaText(): string {
  return `${JSON.stringify(briefJsonSchema(), null, 2)}\n`;
}

/** Where a mere sentence is read as a mapping or list (`preprocess`), the schema must allow both. */
function allowShorthand(zodSchema: z.core.$ZodType, jsonSchema: Json): void {
  if (!(zodSchema instanceof z.ZodPipe) || !(zodSchema.def.in instanceof z.ZodTransform)) return;
  const { description, ...form } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
  const anyOf =
    roles.get(zodSchema)?.role === 'withholdable'
      ? [form, { $ref: '#/definitions/withholdable' }]
      : [{ type: 'string', minLength: 1 }, form];
  Object.assign(jsonSchema, { ...(description !== undefined && { description }), anyOf });
}

/** VS Code and the YAML language server show these beside the words that they propose. */
function addMeanings(schema: Json): void {
  const words = schema['enum'];
  if (!Array.isArray(words)) return;
  const meanings = words.map((word) => MEANINGS[String(word)] ?? '');
  if (meanings.every((meaning) => meaning !== '')) schema['enumDescriptions'] = meanings;
}

/** The examples of what may be written; those of values that are read anew would be left out. */
function addExamples(zodSchema: z.core.$ZodType, schema: Json): void {
  const { examples } = z.globalRegistry.get(zodSchema) ?? {};
  if (examples !== undefined) schema['examples'] = examples;
}
