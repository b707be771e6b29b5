// The JSON Schema of the format as completion and hover ask it. Pure.

/** As much of JSON Schema as ours has. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly (string | number)[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The schemas that hold at a path, alternatives one by one; each with what references lead to. */
export function schemasAt(root: Schema, path: readonly (string | number)[]): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap((schema) => below(root, schema, step)),
    flat(root, root),
  );
}

function below(root: Schema, schema: Schema, step: string | number): readonly Schema[] {
  // A single value may stand where a list may.
  if (typeof step === 'number') return schema.items === undefined ? [] : flat(root, schema.items);
  const own = schema.properties;
  if (own !== undefined && Object.hasOwn(own, step)) return flat(root, own[step]!);
  const more = schema.additionalProperties;
  return typeof more === 'object' ? flat(root, more) : [];
}

function flat(root: Schema, schema: Schema): readonly Schema[] {
  const { $ref, anyOf, oneOf, allOf, ...own } = schema;
  const target = $ref === undefined ? undefined : root.definitions?.[$ref.split('/').at(-1)!];
  const others = [target, ...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])];
  const inner = others.flatMap((each) => (each === undefined ? [] : flat(root, each)));
  const named = $ref === undefined ? own : { ...own, $ref };
  return [named, ...inner];
}

/** The keys that a mapping at a path may have, with what is said of each. */
export function keysAt(
  root: Schema,
  path: readonly (string | number)[],
): ReadonlyMap<string, Schema> {
  const keys = new Map<string, Schema>();
  for (const { properties } of schemasAt(root, path))
    for (const [key, schema] of Object.entries(properties ?? {}))
      if (!keys.has(key)) keys.set(key, schema);
  return keys;
}

/** The first sentence that says what a field is. */
export function descriptionAt(
  root: Schema,
  path: readonly (string | number)[],
): string | undefined {
  return schemasAt(root, path).find(({ description }) => description !== undefined)?.description;
}

/** A value of a closed list, and what it means where that is said. */
export interface Term {
  readonly value: string;
  readonly meaning?: string | undefined;
}

/** The closed list of values at a path; none where anything may be written. */
export function termsAt(root: Schema, path: readonly (string | number)[]): readonly Term[] {
  const schemas = schemasAt(root, path);
  const terms = schemas.flatMap(({ enum: values = [], enumDescriptions = [] }) =>
    values.map((value, index) => ({ value: String(value), meaning: enumDescriptions[index] })),
  );
  const isChoice = schemas.some(({ type }) => type === 'boolean');
  return isChoice ? [...terms, { value: 'true' }, { value: 'false' }] : terms;
}

/** The mapping of the brief whose keys are written at a path: `actors`, `sources`, `audiences`. */
export function idsWrittenAt(root: Schema, path: readonly (string | number)[]): string | undefined {
  const schemas = schemasAt(root, path);
  if (schemas.some(({ $ref }) => /\/source(?:Ref)?$/.test($ref ?? ''))) return 'sources';
  for (const { description = '' } of schemas) {
    const named = /\bkeys? of `(\w+)`/.exec(description)?.[1];
    if (named !== undefined) return named;
  }
  return undefined;
}
