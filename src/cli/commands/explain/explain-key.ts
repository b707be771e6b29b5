// What the keys of a brief mean, for `briefing explain claims.by`.

import { type Field, fieldsOfBrief } from '../../../brief/format/reference.ts';
import { yamlText } from '../../../brief/yaml/yaml-text.ts';

/** What is to be said of the key that is written `claims.by`, `claims[].by` or `claims[0].by`; undefined if there is none. */
export function explainedKey(
  written: string,
): { readonly path: string; readonly paragraphs: readonly string[] } | undefined {
  const wanted = plain(written);
  const fields = fieldsOfBrief();
  const field = fields.find(({ path }) => plain(path) === wanted);
  if (field === undefined) return undefined;
  const below = fields.filter(({ path }) => plain(path).startsWith(`${wanted}.`));
  return { path: field.path, paragraphs: paragraphsOf(field, below) };
}

/** The keys as one would ask for them: `claims.by`. */
export function keyNames(): readonly string[] {
  return fieldsOfBrief().map(({ path }) => plain(path));
}

function plain(path: string): string {
  return path
    .trim()
    .replaceAll(/\[\d*\]/g, '')
    .replaceAll('.*', '');
}

function paragraphsOf(field: Field, below: readonly Field[]): readonly string[] {
  const { description, value, required, path } = field;
  const example = exampleOf(field);
  const prefix = plain(path).length + 1;
  const keys = below.map(
    (each) => plain(each.path).slice(prefix) + (each.required ? ' (required)' : ''),
  );
  return [
    `${description.charAt(0).toUpperCase()}${description.slice(1)}.`,
    `Value: ${value.replaceAll('`', '')}${required ? '; required' : ''}.`,
    ...(example === undefined ? [] : [`Example: ${example}`]),
    ...(keys.length === 0 ? [] : [`Keys: ${keys.join(', ')}.`]),
  ];
}

function exampleOf({ path, value, examples }: Field): string | undefined {
  const [first] = examples.length > 0 ? examples : wordsOf(value);
  if (first === undefined) return undefined;
  const key = plain(path).split('.').at(-1);
  return `${key}: ${typeof first === 'string' ? yamlText(first) : JSON.stringify(first)}`;
}

/** The words of a closed list, of which each is an example. */
function wordsOf(value: string): readonly string[] {
  return Array.from(value.matchAll(/`([^`]+)`/g), ([, word]) => word!);
}
