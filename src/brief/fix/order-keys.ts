// Puts the keys of a brief’s mappings into the order of the format; comments and layout stay with them.
import { CST, Parser } from 'yaml';
import { knownKeys, schemaAt } from '../format/schema-walk.ts';
import { parseYamlText } from '../yaml/parse-yaml-text.ts';
import type { Path } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';

/** They may stand in any item, and stay after the key that they were written under. */
const REMARKS: ReadonlySet<string> = new Set(['note', 'to_do', 'ignore']);

/**
 * The text with the keys of its block mappings in order. Mappings in `{ }` stay as they are, and so
 * do those whose keys are names: actors, sources, terms. The caller sees to it that nothing else changed.
 */
export function orderKeys(text: string): string {
  // Most briefs are in order, and their values tell it sooner than their tokens.
  const { value, diagnostics } = parseYamlText(text, '');
  if (diagnostics.length === 0 && isOrdered(value, [])) return text;
  return [...new Parser().parse(text)]
    .map((token) => CST.stringify(orderedDocument(token)))
    .join('');
}

function isOrdered(value: unknown, path: Path): boolean {
  if (Array.isArray(value)) return value.every((each, index) => isOrdered(each, [...path, index]));
  if (!isRecord(value)) return true;
  return (
    mayStay(ranksOf(Object.keys(value), path)) &&
    Object.entries(value).every(([key, each]) => isOrdered(each, [...path, key]))
  );
}

/** True of keys in order, and of those among which there are names. */
function mayStay(ranks: readonly number[]): boolean {
  return ranks.includes(-1) || ranks.every((rank, at) => at === 0 || rank >= ranks[at - 1]!);
}

function orderedDocument(token: CST.Token): CST.Token {
  if (token.type !== 'document' || token.value === undefined) return token;
  return { ...token, value: ordered(token.value, []) };
}

function ordered(token: CST.Token, path: Path): CST.Token {
  if (token.type === 'block-seq') {
    const items = token.items.map((item, index) => withValue(item, [...path, index]));
    return { ...token, items } as CST.BlockSequence;
  }
  if (token.type !== 'block-map') return token;
  const items = token.items.map((item) => withValue(item, [...path, nameOf(item) ?? '']));
  return orderedMap({ ...token, items } as CST.BlockMap, path);
}

function withValue(item: CST.CollectionItem, path: Path): CST.CollectionItem {
  return item.value === undefined ? item : { ...item, value: ordered(item.value, path) };
}

function orderedMap(map: CST.BlockMap, path: Path): CST.Token {
  const names = map.items.map(nameOf);
  // Comments after the last key are an item without one.
  const count = names.at(-1) === undefined ? names.length - 1 : names.length;
  const ranks = ranksOf(names.slice(0, count), path);
  if (mayStay(ranks)) return map;
  const order = [...ranks.keys()].sort((a, b) => ranks[a]! - ranks[b]!);
  const chunks = map.items.map((item) => CST.stringify(item as CST.CollectionItem));
  const text = moved(chunks, order, ' '.repeat(map.indent));
  if (text === undefined) return map;
  return { type: 'scalar', offset: map.offset, indent: map.indent, source: text, end: [] };
}

/** The place of each key in the format; -1 for one that the format does not have. */
function ranksOf(names: readonly (string | undefined)[], path: Path): readonly number[] {
  const known = knownKeys(schemaAt(path));
  let before = known.length;
  return names.map((name = '') => {
    if (REMARKS.has(name) && known.includes(name)) return before + 0.5;
    before = known.indexOf(name);
    return before;
  });
}

function nameOf({ key, sep }: CST.CollectionItem): string | undefined {
  if (!key || !sep) return undefined;
  return CST.resolveAsScalar(key)?.value;
}

const BLANK_LINES = /^(?:[^\S\n]*\n)+/;

/** The pieces in another order; undefined where their indentation would not allow it. */
function moved(
  chunks: readonly string[],
  order: readonly number[],
  indent: string,
): string | undefined {
  const whole = chunks.map((chunk, index) => (index === 0 ? indent + chunk : chunk));
  const endsOpen = !whole.at(-1)!.endsWith('\n');
  const lines = whole.map((chunk) => (chunk.endsWith('\n') ? chunk : `${chunk}\n`));
  const first = lines[order[0]!]!;
  const gap = BLANK_LINES.exec(first)?.[0] ?? '';
  const head = first.slice(gap.length);
  if (!head.startsWith(indent)) return undefined;
  // The blank line before what is now first stands before what was first.
  const rest = order.slice(1).map((index) => (index === 0 ? gap : '') + lines[index]!);
  const tail = lines.slice(order.length);
  const text = [head.slice(indent.length), ...rest, ...tail].join('');
  return endsOpen ? text.replace(/\r?\n$/, '') : text;
}
