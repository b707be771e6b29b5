// The format as a Markdown table, one a block, for the README.
import * as z from 'zod';
import { roles } from './fields.ts';
import { briefSchema } from './schema.ts';
import { descriptionOf, unwrap } from './schema-walk.ts';

type Schema = z.core.$ZodType;

/** All keys of a brief with what they mean and what they may hold, as one Markdown table. */
export function briefReference(): string {
  const head = ['| key | what it is | value |', '|---|---|---|'];
  return [...head, ...rows(briefSchema, '')].join('\n');
}

function rows(schema: z.ZodObject, prefix: string): string[] {
  return Object.entries(schema.shape).flatMap(([key, field]) => fieldRows(field, prefix + key));
}

function fieldRows(field: Schema, name: string): string[] {
  const required = !z.safeParse(field, undefined).success;
  const schema = withoutOptional(field);
  const key = `\`${name}\`${required ? ' (required)' : ''}`;
  const row = `| ${key} | ${cell(descriptionOf(schema))} | ${cell(valueKind(schema))} |`;
  const inner = mappingIn(schema);
  return inner === undefined ? [row] : [row, ...rows(inner.schema, `${name}${inner.suffix}.`)];
}

function withoutOptional(schema: Schema): Schema {
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return wrapped ? withoutOptional(schema.unwrap() as Schema) : schema;
}

function mappingIn(schema: Schema): { schema: z.ZodObject; suffix: string } | undefined {
  const isDate = roles.get(schema)?.role === 'date';
  if (schema instanceof z.ZodObject && !isDate) return { schema, suffix: '' };
  const item = itemOf(schema);
  return item?.inner instanceof z.ZodObject
    ? { schema: item.inner, suffix: item.suffix }
    : undefined;
}

function itemOf(schema: Schema): { inner: Schema; suffix: string } | undefined {
  if (schema instanceof z.ZodArray) return { inner: unwrap(schema.element), suffix: '[]' };
  if (schema instanceof z.ZodRecord)
    return { inner: unwrap(schema.valueType as Schema), suffix: '.*' };
  return undefined;
}

function valueKind(schema: Schema): string {
  const role = roles.get(schema)?.role;
  if (role === 'date') return 'date';
  if (role === 'source') return 'source or list of sources';
  if (role === 'id') return 'id';
  if (role === 'actor') return 'actor';
  if (schema instanceof z.ZodEnum) return schema.options.map((word) => `\`${word}\``).join(', ');
  if (schema instanceof z.ZodLiteral)
    return [...schema.values].map((word) => `\`${word}\``).join(', ');
  if (schema instanceof z.ZodNumber) return 'whole number';
  if (schema instanceof z.ZodArray) return `list of ${plural(valueKind(unwrap(schema.element)))}`;
  if (schema instanceof z.ZodRecord) return 'mapping';
  return schema instanceof z.ZodObject ? 'mapping' : 'text';
}

function plural(noun: string): string {
  return noun === 'item' || noun === 'mapping' || noun === 'actor' || noun === 'text'
    ? `${noun}s`
    : noun;
}

/** A bar would end the cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
