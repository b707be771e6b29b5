// Where the parts of a YAML text stand, down to its dashes and colons, by the tokens of its parser.
import { CST, Parser } from 'yaml';
import type { Path } from '../yaml/path-text.ts';
import { refuse } from './brief-edit.ts';

/** An item of a list or an entry of a mapping. */
export interface Entry {
  /** Of a mapping’s entry. */
  readonly key?: string;
  /** Where its dash or key begins. */
  readonly start: number;
  /** Where its dash or colon ends, with the anchor of its value. */
  readonly head: number;
  readonly value: Value | undefined;
  /** Where its last character is over. */
  readonly end: number;
}

/** A value where it stands. */
export interface Value {
  readonly kind: 'scalar' | 'block-scalar' | 'alias' | 'block-map' | 'block-seq' | 'flow';
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}

/** The value that a text holds; undefined if it holds none. */
export function layoutOf(text: string): Value | undefined {
  for (const token of new Parser().parse(text))
    if (token.type === 'document') return token.value && valueAt(token.value);
  return undefined;
}

/** True if values of a text have names, or stand in several places by them. */
export function hasAnchors(text: string): boolean {
  let found = false;
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'document') continue;
    CST.visit(token, ({ start, sep, value }) => {
      const isNamed = [...start, ...(sep ?? [])].some(({ type }) => type === 'anchor');
      found ||= isNamed || value?.type === 'alias';
    });
  }
  return found;
}

function valueAt(token: CST.Token): Value {
  const [start, end] = [token.offset, endOf(token)];
  if (token.type === 'alias' || token.type === 'block-scalar')
    return { kind: token.type, start: startOfScalar(token), end, entries: [] };
  if (token.type === 'block-map' || token.type === 'block-seq') {
    const entries = token.items.filter(isEntry).map((item) => entryOf(item));
    return { kind: token.type, start: entries[0]?.start ?? start, end, entries };
  }
  if (token.type !== 'flow-collection') return { kind: 'scalar', start, end, entries: [] };
  const entries = token.items.filter(isEntry).map((item) => entryOf(item));
  return { kind: 'flow', start, end, entries };
}

function startOfScalar(token: CST.Token): number {
  return token.type === 'block-scalar' ? token.props[0]!.offset : token.offset;
}

const TRIVIA: readonly string[] = ['space', 'newline', 'comment', 'comma'];
const isSign = ({ type }: CST.Token): boolean => !TRIVIA.includes(type);

/** Comments after the last entry, and the comma after it, are items of the parser too. */
function isEntry({ start, key, sep, value }: CST.CollectionItem): boolean {
  return Boolean(key || value || sep?.some(isSign) || start.some(isSign));
}

function entryOf(item: CST.CollectionItem): Entry {
  const { start, key, sep, value: token } = item;
  const value = token && valueAt(token);
  const signs = [...start.filter(isSign), ...(key ? [key] : []), ...(sep ?? []).filter(isSign)];
  const head = signs.length === 0 ? value!.start : endOf(signs.at(-1)!);
  return {
    ...(sep && { key: nameOf(key) }),
    start: signs[0]?.offset ?? value!.start,
    head,
    value,
    end: value?.end ?? head,
  };
}

function nameOf(key: CST.Token | null | undefined): string {
  return (key && CST.resolveAsScalar(key)?.value) ?? '';
}

function endOf(token: CST.Token): number {
  switch (token.type) {
    case 'block-scalar':
      return endOf(token.props.at(-1)!) + token.source.length;
    case 'block-map':
    case 'block-seq': {
      const last = token.items.findLast(isEntry);
      return last === undefined ? token.offset : endOfItem(last);
    }
    case 'flow-collection':
      return endOf(token.end[0] ?? token.start);
    case 'document':
    case 'doc-end':
      return token.offset;
    default:
      return token.offset + token.source.length;
  }
}

function endOfItem({ start, key, sep, value }: CST.CollectionItem): number {
  if (value) return endOf(value);
  const last = sep?.findLast(isSign) ?? key ?? start.findLast(isSign);
  return last ? endOf(last) : 0;
}

/** The entries from the outermost to the one at the path, as far as there are any. */
export function entriesAt(root: Value | undefined, path: Path): readonly Entry[] {
  const found: Entry[] = [];
  let value = root;
  for (const step of path) {
    if (value?.kind === 'alias')
      refuse('this value is written elsewhere in the file, and stands here by an alias (*)');
    const entry = value && childOf(value, step);
    if (entry === undefined) break;
    found.push(entry);
    value = entry.value;
  }
  return found;
}

/** The entry of that key or index. */
export function childOf({ entries }: Value, step: string | number): Entry | undefined {
  return typeof step === 'number'
    ? entries[step]?.key === undefined
      ? entries[step]
      : undefined
    : entries.find(({ key }) => key === step);
}

/** Where the line of a place begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of a place ends, before its line end. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

/** Where the next line begins. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** How many characters stand before a place in its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** True if nothing but spaces stands before a place in its line. */
export function beginsLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}
