// Finding one's way in the definition of the format: the field at a path, the fields of a role.
import * as z from 'zod';
import type { Path } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import { inferredDate, type Role, roles } from './fields.ts';
import { briefSchema } from './schema.ts';
import { withheldText } from './schema-parts.ts';

type Schema = z.core.$ZodType;

/** The definition of the field at a path, without “optional”; undefined if there is none. */
export function schemaAt(path: Path): Schema | undefined {
  let schema: Schema | undefined = unwrap(briefSchema);
  for (const step of path) {
    if (schema === undefined) return undefined;
    schema = childSchema(schema, step);
  }
  return schema;
}

/** The definition of the keys of the free mapping that a path leads into. */
export function keySchemaAt(path: Path): Schema | undefined {
  const parent = schemaAt(path.slice(0, -1));
  return parent instanceof z.ZodRecord ? parent.keyType : undefined;
}

/** What stands inside “optional”, a default or a shorthand. */
export function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as Schema);
  if (roles.get(schema)?.role === 'date') return inferredDate;
  const shorthand = schema instanceof z.ZodPipe && schema.def.in instanceof z.ZodTransform;
  return shorthand ? unwrap((schema as z.ZodPipe).def.out) : schema;
}

/** The keys that a mapping may have; none for a field that is no mapping with fixed keys. */
export function knownKeys(schema: Schema | undefined): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  // A text that has keys was written in the long form.
  return schema instanceof z.ZodString ? Object.keys(withheldText.shape) : [];
}

/** The sentence that describes a field. */
export function descriptionOf(schema: Schema): string {
  return z.globalRegistry.get(schema)?.description ?? '';
}

function childSchema(schema: Schema, step: string | number): Schema | undefined {
  const child = wrappedChild(schema, step);
  return child === undefined ? undefined : unwrap(child);
}

function wrappedChild(schema: Schema, step: string | number): Schema | undefined {
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? schema.element : undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType as Schema;
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, step)) return undefined;
  return schema.shape[step] as Schema;
}

/** A value that has a role, where it stands, and whether it is the key there. */
export interface RoleValue {
  readonly role: Role;
  readonly value: unknown;
  readonly path: Path;
  readonly isKey: boolean;
}

/** All values of a brief that have a role; the brief need not be valid. */
export function roleValues(brief: unknown): RoleValue[] {
  const found: RoleValue[] = [];
  walk(found, briefSchema, brief, []);
  return found;
}

// `path` is that of the whole walk, and copied only for what is found.
function walk(
  found: RoleValue[],
  wrapped: Schema,
  value: unknown,
  path: (string | number)[],
): void {
  const schema = withoutOptional(wrapped);
  const role = roles.get(schema)?.role;
  if (role !== undefined) found.push({ role, value, path: [...path], isKey: false });
  if (typeof value !== 'object' || value === null) return;
  const inner = unwrap(schema);
  if (Array.isArray(value) && inner instanceof z.ZodArray) {
    for (const [index, item] of value.entries()) {
      path.push(index);
      walk(found, inner.element as Schema, item, path);
      path.pop();
    }
  } else if (isRecord(value)) {
    walkRecord(found, inner, value, path);
  }
}

function walkRecord(
  found: RoleValue[],
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  path: (string | number)[],
): void {
  const keyRole = schema instanceof z.ZodRecord ? roles.get(schema.keyType)?.role : undefined;
  for (const [key, item] of Object.entries(value)) {
    path.push(key);
    if (keyRole !== undefined)
      found.push({ role: keyRole, value: key, path: [...path], isKey: true });
    const child = wrappedChild(schema, key);
    if (child !== undefined) walk(found, child, item, path);
    path.pop();
  }
}

function withoutOptional(schema: Schema): Schema {
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return wrapped ? withoutOptional(schema.unwrap() as Schema) : schema;
}
