// Finding one's way in the definition of the format: the field at a path, the fields of a role.
import * as z from 'zod';
import type { Path } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import { inferredDate, type Role, roles } from './fields.ts';
import { briefSchema } from './schema.ts';
import { severals, withheldText } from './schema-parts.ts';

type Schema = z.core.$ZodType;

/** A field of the format. */
export interface Field {
  /** Its definition without “optional”, a default or a shorthand. */
  readonly schema: Schema;
  readonly role: Role | undefined;
  /** What its definition says of it. */
  readonly own: Schema;
}

const fields = new WeakMap<Schema, Field>();

/** The field that a definition makes. */
export function fieldOf(schema: Schema): Field {
  const known = fields.get(schema) ?? readField(schema);
  fields.set(schema, known);
  return known;
}

function readField(schema: Schema): Field {
  const own = withoutOptional(schema);
  const role = roles.get(own)?.role;
  return { own, role, schema: role === 'date' ? inferredDate : withoutShorthand(own) };
}

function withoutOptional(schema: Schema): Schema {
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return wrapped ? withoutOptional(schema.unwrap() as Schema) : schema;
}

function withoutShorthand(schema: Schema): Schema {
  const several = severals.get(schema);
  if (several !== undefined) return several;
  const isShort = schema instanceof z.ZodPipe && schema.def.in instanceof z.ZodTransform;
  return isShort ? withoutShorthand(schema.def.out) : schema;
}

/** The whole brief, as a field. */
export const WHOLE: Field = fieldOf(briefSchema);

/** The field below another one; undefined if there is none of that name. */
export function fieldBelow(field: Field, step: string | number): Field | undefined {
  const { schema, role } = field;
  if (role === 'withholdable') return fieldIn(withheldText.shape, step);
  if (typeof step === 'number' && isOneOrMore(field)) return fieldOf(schema);
  if (schema instanceof z.ZodObject) return fieldIn(schema.shape, step);
  if (schema instanceof z.ZodArray)
    return typeof step === 'number' ? fieldOf(schema.element as Schema) : undefined;
  return schema instanceof z.ZodRecord ? fieldOf(schema.valueType as Schema) : undefined;
}

function fieldIn(shape: Readonly<Record<string, Schema>>, key: string | number): Field | undefined {
  return Object.hasOwn(shape, key) ? fieldOf(shape[key]!) : undefined;
}

/** True for what is a mapping, or a list of several. */
export function isOneOrMore({ own }: Field): boolean {
  return severals.has(own);
}

/** The field at a path; undefined if there is none. */
export function fieldAt(path: Path): Field | undefined {
  let field: Field | undefined = WHOLE;
  for (const step of path) {
    if (field === undefined) return undefined;
    field = fieldBelow(field, step);
  }
  return field;
}

/** The definition of the field at a path, without “optional”; undefined if there is none. */
export function schemaAt(path: Path): Schema | undefined {
  return fieldAt(path)?.schema;
}

/** The definition of the keys of the free mapping that a path leads into. */
export function keySchemaAt(path: Path): Schema | undefined {
  const parent = schemaAt(path.slice(0, -1));
  return parent instanceof z.ZodRecord ? parent.keyType : undefined;
}

/** True for mappings whose keys are names of the brief's own: an actor may be called `audience`. */
export function isKeyed({ schema }: Field): boolean {
  return schema instanceof z.ZodRecord;
}

/** True if a mapping at the path is one whose keys are names of the brief's own. */
export function hasFreeKeys(path: Path): boolean {
  const field = fieldAt(path);
  return field !== undefined && isKeyed(field);
}

/** The words of a closed list, in their order; none of another field. */
export function termsOf({ schema }: Field): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}

/** The keys that a mapping may have; none for a field that is no mapping with fixed keys. */
export function knownKeys(schema: Schema | undefined): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  // A text that has keys was written in the long form.
  return schema instanceof z.ZodString ? Object.keys(withheldText.shape) : [];
}

/** The keys that the mapping at a path must have. */
export function requiredKeys(path: Path): readonly string[] {
  const schema = schemaAt(path);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.keys(schema.shape).filter((key) => !(schema.shape[key] instanceof z.ZodOptional));
}

/** The sentence that describes a field. */
export function descriptionOf(schema: Schema): string {
  return z.globalRegistry.get(schema)?.description ?? '';
}

/** True for a single value where a list may stand, written without its brackets. */
function isOneOfList({ schema, own, role }: Field, value: unknown): boolean {
  return (
    role === undefined && schema !== own && schema instanceof z.ZodArray && !Array.isArray(value)
  );
}

/** The field of a mere text that stands for a mapping with it under its first key. */
function firstOf({ schema, own, role }: Field, value: unknown): Field | undefined {
  if (role !== undefined || schema === own || typeof value !== 'string') return undefined;
  return schema instanceof z.ZodObject ? fieldOf(Object.values(schema.shape)[0]!) : undefined;
}

/** A value that has a role, where it stands, and whether it is the key there. */
export interface RoleValue {
  readonly role: Role;
  readonly value: unknown;
  readonly path: Path;
  readonly isKey: boolean;
  /** The field that it is the value of. */
  readonly field?: Field;
}

/** The values of a brief that have one of these roles; the brief need not be valid. */
export function roleValues(brief: unknown, ...wanted: readonly Role[]): RoleValue[] {
  const found: RoleValue[] = [];
  const path: (string | number)[] = [];
  // `path` is that of the whole walk, and copied only for what is found.
  const isWanted = (role: Role | undefined): role is Role =>
    role !== undefined && wanted.includes(role);
  const walk = (field: Field, value: unknown): void => {
    const { role } = field;
    if (isWanted(role)) found.push({ role, value, path: [...path], isKey: false, field });
    const first = firstOf(field, value);
    if (first !== undefined) walk(first, value);
    else if (isOneOfList(field, value)) walk(fieldBelow(field, 0)!, value);
    else if (Array.isArray(value))
      for (const [index, item] of value.entries()) step(field, index, item);
    else if (isRecord(value)) {
      const { schema } = field;
      const keyRole = schema instanceof z.ZodRecord ? roles.get(schema.keyType)?.role : undefined;
      for (const [key, item] of Object.entries(value)) step(field, key, item, keyRole);
    }
  };
  const step = (parent: Field, key: string | number, item: unknown, keyRole?: Role): void => {
    path.push(key);
    if (isWanted(keyRole)) found.push({ role: keyRole, value: key, path: [...path], isKey: true });
    const field = fieldBelow(parent, key);
    if (field !== undefined) walk(field, item);
    path.pop();
  };
  walk(WHOLE, brief);
  return found;
}
