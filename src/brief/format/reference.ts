// The format as a Markdown table, one a block, for the guide to briefs.
import * as z from 'zod';
import { briefSchema } from './schema.ts';
import { fieldOf, isOneOrMore, termsOf } from './schema-walk.ts';

type Schema = z.core.$ZodType;

/** One key of the format. */
export interface Field {
  /** As in the reference: `claims[].by`, `actors.*.name`. */
  readonly path: string;
  readonly required: boolean;
  readonly description: string;
  /** What it may hold, as Markdown. */
  readonly value: string;
  readonly examples: readonly unknown[];
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

function withInner(definition: Schema, path: string): Field[] {
  const required = !z.safeParse(definition, undefined).success;
  const { own, schema, role } = fieldOf(definition);
  const { description = '', examples = [] } = z.globalRegistry.get(own) ?? {};
  const inner = mappingIn(role === undefined ? schema : own);
  return [
    { path, required, description, value: valueKind(own), examples: examples as unknown[] },
    ...(inner === undefined ? [] : fieldsOf(inner.schema, `${path}${inner.suffix}.`)),
  ];
}

function mappingIn(schema: Schema): { schema: z.ZodObject; suffix: string } | undefined {
  if (schema instanceof z.ZodObject) return { schema, suffix: '' };
  const suffix = schema instanceof z.ZodArray ? '[]' : '.*';
  const item = itemOf(schema);
  return item instanceof z.ZodObject ? { schema: item, suffix } : undefined;
}

function itemOf(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodArray) return fieldOf(schema.element as Schema).schema;
  return schema instanceof z.ZodRecord ? fieldOf(schema.valueType as Schema).schema : undefined;
}

function valueKind(schema: Schema): string {
  const field = fieldOf(schema);
  const { role } = field;
  if (isOneOrMore(field)) return 'mapping or list of mappings';
  if (role === undefined && field.schema !== schema && field.schema instanceof z.ZodObject)
    return 'text or mapping';
  if (role === 'source') return 'source or list of sources';
  if (role === 'quantity') return 'number or text';
  if (role === 'date' || role === 'id' || role === 'actor') return role;
  const words = termsOf(fieldOf(schema));
  if (words.length > 0) return words.map((word) => `\`${word}\``).join(', ');
  if (schema instanceof z.ZodBoolean) return '`true`, `false`';
  if (schema instanceof z.ZodNumber) return 'whole number';
  if (schema instanceof z.ZodArray) return `list of ${plural(valueKind(itemOf(schema)!))}`;
  return schema instanceof z.ZodRecord || schema instanceof z.ZodObject ? 'mapping' : 'text';
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
