// The format as JSON Schema, for editors that complete and check YAML.
import * as z from 'zod';
import { DEFINITIONS, roles } from './fields.ts';
import { briefSchema } from './schema.ts';

/** JSON Schema (draft 7, which editors' YAML extensions read best) of what may be written. */
export function briefJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(briefSchema, {
    target: 'draft-7',
    io: 'input',
    override: allowShorthand,
  });
  return { $schema, $id: 'brief.schema.json', title: 'Brief', ...schema, definitions: DEFINITIONS };
}

/** The text of `brief.schema.json`. */
export function briefJsonSchemaText(): string {
  return `${JSON.stringify(briefJsonSchema(), null, 2)}\n`;
}

/** Where a mere sentence is read as a mapping (`preprocess`), the schema must allow both. */
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
  const mapping = { ...jsonSchema };
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
  Object.assign(jsonSchema, { anyOf: [{ type: 'string', minLength: 1 }, mapping] });
}
