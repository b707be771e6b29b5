// What kind of field a definition of the format makes, so that the form is made from the format. Pure.

import type { Schema, Term } from '../editor/schema.ts';

/** A mapping of the brief whose keys are referred to, or the items of its lists. */
export type Referred = 'actors' | 'audiences' | 'items';

/** A kind of field, with what its control needs to know. */
export type Kind =
  | { readonly kind: 'text'; readonly isWord: boolean; readonly maybeNumber: boolean }
  | { readonly kind: 'number' | 'switch' | 'date' | 'source' | 'withholdable' | 'unknown' }
  | { readonly kind: 'choice'; readonly terms: readonly Term[]; readonly areNumbers: boolean }
  | { readonly kind: 'reference'; readonly to: Referred }
  /** References to several; `alone` if a single one may stand without a list. */
  | { readonly kind: 'references'; readonly to: Referred; readonly alone: boolean }
  | { readonly kind: 'mapping'; readonly fields: Fields; readonly required: readonly string[] }
  | { readonly kind: 'list'; readonly item: Schema; readonly alone: boolean }
  | { readonly kind: 'entries'; readonly item: Schema; readonly keys: Referred | undefined }
  /** A text may stand for the mapping. */
  | { readonly kind: 'short'; readonly whole: Schema };

type Fields = Readonly<Record<string, Schema>>;

/** The kind of field that a definition makes. */
export function kindOf(root: Schema, schema: Schema): Kind {
  const { allOf, anyOf, $ref } = schema;
  const name = nameOf($ref) ?? nameOf(allOf?.[0]?.$ref);
  if (name === 'date' || name === 'writtenDate') return { kind: 'date' };
  if (name === 'source' || name === 'sourceRef') return { kind: 'source' };
  if ($ref !== undefined) return kindOf(root, definitionOf(root, $ref));
  if (anyOf !== undefined) return kindOfAny(root, schema, anyOf);
  if (schema.enum !== undefined) return choiceOf(schema);
  if (schema.type === 'boolean') return { kind: 'switch' };
  if (schema.type === 'integer' || schema.type === 'number') return { kind: 'number' };
  if (schema.type === 'array' && schema.items) return kindOfList(root, schema, schema.items, false);
  if (schema.type === 'object') return kindOfObject(schema);
  if (isText(schema)) return kindOfText(schema);
  return { kind: 'unknown' };
}

function nameOf($ref: string | undefined): string | undefined {
  return $ref?.split('/').at(-1);
}

function definitionOf(root: Schema, $ref: string): Schema {
  return root.definitions?.[nameOf($ref)!] ?? {};
}

function kindOfAny(root: Schema, schema: Schema, forms: readonly Schema[]): Kind {
  if (forms.some(({ $ref }) => nameOf($ref) === 'withholdable')) return { kind: 'withholdable' };
  const list = forms.find(({ type }) => type === 'array');
  if (list?.items) return kindOfList(root, schema, list.items, true);
  const whole = forms.find(({ type }) => type === 'object');
  if (whole !== undefined && forms.some(isText)) return { kind: 'short', whole };
  if (forms.every((form) => isText(form) || form.type === 'number' || form.type === 'integer'))
    return { kind: 'text', isWord: false, maybeNumber: true };
  return { kind: 'unknown' };
}

function isText({ type }: Schema): boolean {
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
}

function choiceOf({ enum: values = [], enumDescriptions = [] }: Schema): Kind {
  const terms = values.map((value, index) => {
    return { value: String(value), meaning: enumDescriptions[index] };
  });
  return { kind: 'choice', terms, areNumbers: typeof values[0] === 'number' };
}

function kindOfList(root: Schema, { description }: Schema, item: Schema, alone: boolean): Kind {
  const to = referredIn(item.description) ?? referredIn(description);
  if (to !== undefined && isText(item)) return { kind: 'references', to, alone };
  if (item.$ref !== undefined && nameOf(item.$ref) === 'sourceRef') return { kind: 'source' };
  return kindOf(root, item).kind === 'unknown'
    ? { kind: 'unknown' }
    : { kind: 'list', item, alone };
}

function kindOfObject(schema: Schema): Kind {
  const { properties, required = [], additionalProperties: item, propertyNames } = schema;
  if (properties !== undefined) return { kind: 'mapping', fields: properties, required };
  if (typeof item !== 'object') return { kind: 'unknown' };
  return { kind: 'entries', item, keys: referredIn(propertyNames?.description) };
}

function kindOfText({ type, description, pattern }: Schema & { readonly pattern?: string }): Kind {
  const to = referredIn(description);
  if (to !== undefined) return { kind: 'reference', to };
  return { kind: 'text', isWord: pattern !== undefined, maybeNumber: type !== 'string' };
}

/** What a description says that is referred to. */
function referredIn(description: string | undefined): Referred | undefined {
  const keys = /\bkeys? of `(actors|audiences)`/.exec(description ?? '')?.[1];
  if (keys !== undefined) return keys as Referred;
  return /^id of an item/.test(description ?? '') ? 'items' : undefined;
}

/** Fields that stand open in an item although it may do without them: most have them. */
const USUAL: ReadonlySet<string> = new Set([
  'text',
  'source',
  'date',
  'said',
  'to',
  'status',
  'likelihood',
  'confidence',
  'credibility',
  'reliability',
  'owner',
  'due',
  'kind',
  'role',
  'affiliation',
  'subtitle',
  'as_of',
  'next_update',
  'bottom_line',
]);

/** True of a field that stands open before it has a value. */
export function isUsual(key: string, required: readonly string[]): boolean {
  return required.includes(key) || USUAL.has(key);
}

/** What any item may have stands behind what is its own. */
const LAST: readonly string[] = ['id', 'note', 'to_do', 'audience', 'ignore'];

/** The keys of a mapping as the form has them. */
export function inFormOrder(keys: readonly string[]): readonly string[] {
  return [
    ...keys.filter((key) => !LAST.includes(key)),
    ...LAST.filter((key) => keys.includes(key)),
  ];
}

/** What a new item begins with: nothing that has to be taken out again. */
export function blankOf(root: Schema, schema: Schema): '' | Record<string, never> {
  const { kind } = kindOf(root, schema);
  return kind === 'mapping' || kind === 'entries' ? {} : '';
}
