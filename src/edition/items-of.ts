// A brief taken apart into what is compared: items of lists, entries of maps, and the frame.
import { isDate } from '../brief/dates/date.ts';
import type { Brief } from '../brief/format/schema.ts';
import type { Path } from '../brief/yaml/path-text.ts';

/** One thing that can be new, changed or gone. */
export interface Item {
  readonly path: Path;
  /** Its id, or its key in a map; such a name finds it in the other edition. */
  readonly name?: string;
  /** Its position among its like. */
  readonly index: number;
  readonly value: Readonly<Record<string, unknown>>;
  readonly title: string;
}

/** The items of one kind: of `claims`, of `ceasefire.terms`, or a single mapping such as `summary`. */
export interface Block {
  readonly name: string;
  readonly items: readonly Item[];
  /** True if the order of the items is the page's. */
  readonly ordered: boolean;
}

/** Maps whose keys are names. */
const KEYED = new Set(['actors', 'sources', 'glossary']);
/** What only says what changed, or how this edition is made. */
const UNCOMPARED = new Set(['changes', 'design', 'audiences', 'withheld']);

/** The blocks of a brief, in the order of the format. */
export function blocksOf(brief: Brief): Block[] {
  const frame: Record<string, unknown> = {};
  const blocks: Block[] = [];
  for (const [key, value] of Object.entries(brief)) {
    if (UNCOMPARED.has(key) || value === undefined) continue;
    if (isItemList(value)) blocks.push(listBlock([key], value));
    else if (KEYED.has(key)) blocks.push(keyedBlock(key, value));
    else if (isMapping(value)) for (const each of mappingBlocks(key, value)) blocks.push(each);
    else frame[key] = value;
  }
  return [single('', [], frame, brief.title), ...blocks];
}

// Lists of items inside a mapping are compared item by item, the rest of it as one.
function mappingBlocks(key: string, mapping: Readonly<Record<string, unknown>>): Block[] {
  const lists = Object.entries(mapping).filter(([, value]) => isItemList(value));
  const own = Object.entries(mapping).filter(([, value]) => !isItemList(value));
  return [
    single(key, [key], Object.fromEntries(own), key),
    ...lists.map(([name, list]) => listBlock([key, name], list as readonly unknown[])),
  ];
}

function single(name: string, path: Path, value: Item['value'], title: string): Block {
  return { name, ordered: false, items: [{ path, name, index: 0, value, title }] };
}

function listBlock(path: readonly string[], list: readonly unknown[]): Block {
  const items = list.map((each, index) => {
    const value = each as Item['value'];
    const { id } = value;
    const name = typeof id === 'string' ? { name: id } : {};
    return { path: [...path, index], index, value, title: titleOf(value), ...name };
  });
  return { name: path.join('.'), items, ordered: true };
}

function keyedBlock(key: string, map: unknown): Block {
  const items = Object.entries(map as object).map(([name, each], index) => {
    const value = typeof each === 'string' ? { text: each } : (each as Item['value']);
    const title = typeof each === 'string' ? name : titleOf(value, name);
    return { path: [key, name], name, index, value, title };
  });
  return { name: key, items, ordered: key === 'sources' };
}

const TITLES = ['title', 'name', 'question', 'issue', 'text', 'caption', 'id'] as const;

function titleOf(value: Item['value'], otherwise = ''): string {
  const key = TITLES.find((each) => typeof value[each] === 'string' && value[each] !== '');
  return key === undefined ? otherwise : String(value[key]);
}

function isItemList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}

// Dates are values, though they have parts.
function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDate(value);
}
