// The format as a Markdown table, one a block, for the README.
import * as z from 'zod';
import { roles } from './fields.ts';
import { briefSchema } from './schema.ts';
import { descriptionOf, unwrap } from './schema-walk.ts';

type Schema = z.core.$ZodType;

/** One key of the format. */
export interface Field {
  /** As in the reference: `claims[].by`, `actors.*.name`. */
  readonly path: string;
  readonly required: boolean;
  readonly description: string;
  /** What it may hold, as Markdown. */
  readonly value: string;
}

/** All keys of a brief with what they mean and what they may hold, as one Markdown table. */
export function briefReference(): string {
  const head = ['| key | what it is | value |', '|---|---|---|'];
  const rows = fieldsOfBrief().map(({ path, required, description, value }) => {
    const key = `\`${path}\`${required ? ' (required)' : ''}`;
    return `| ${key} | ${cell(description)} | ${cell(value)} |`;
  });
  return [...head, ...rows].join('\n');
}

/** All keys of a brief, each before those below it. */
export function fieldsOfBrief(): readonly Field[] {
  return fieldsOf(briefSchema, '');
}

function fieldsOf(schema: z.ZodObject, prefix: string): Field[] {
  return Object.entries(schema.shape).flatMap(([key, field]) => withInner(field, prefix + key));
}

function withInner(field: Schema, path: string): Field[] {
  const required = !z.safeParse(field, undefined).success;
  const schema = withoutOptional(field);
  const description = descriptionOf(schema);
  const inner = mappingIn(schema);
  return [
    { path, required, description, value: valueKind(schema) },
    ...(inner === undefined ? [] : fieldsOf(inner.schema, `${path}${inner.suffix}.`)),
  ];
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
