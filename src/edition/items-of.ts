// A brief taken apart into what is compared: items of lists, entries of maps, and the frame.
import { BLOCKS } from '../blocks/blocks.ts';
import { isDate } from '../brief/dates/date.ts';
import type { Items } from '../brief/format/block.ts';
import { comparisons } from '../brief/format/fields.ts';
import type { Brief } from '../brief/format/schema.ts';
import {
  type Field,
  fieldBelow,
  isKeyed,
  isOneOrMore,
  WHOLE,
} from '../brief/format/schema-walk.ts';
import type { Path } from '../brief/yaml/path-text.ts';

/** One thing that can be new, changed or gone. */
export interface Item {
  readonly path: Path;
  /** Its id, or its key in a map; such a name finds it in the other edition. */
  readonly name?: string;
  /** Its position among its like. */
  readonly index: number;
  /** A mapping, or a mere text. */
  readonly value: unknown;
  readonly field: Field;
  readonly title: string;
  /** Whose words it has. */
  readonly by?: string;
}

/** The items of one kind: of `claims`, of `ceasefire.terms`, or a single mapping such as `summary`. */
export interface Block {
  readonly name: string;
  readonly items: readonly Item[];
  /** True if the order of the items is the page's. */
  readonly ordered?: boolean;
  readonly declared: Items;
}

type Mapping = Readonly<Record<string, unknown>>;

/** What is declared of the blocks; of the rest of the brief nothing is. */
const DECLARED: Readonly<Record<string, (typeof BLOCKS)[keyof typeof BLOCKS] | undefined>> = BLOCKS;

/** The blocks of a brief, in the order of the format. */
export function blocksOf(brief: Brief): Block[] {
  const frame: Record<string, unknown> = {};
  const blocks: Block[] = [];
  for (const [key, value] of Object.entries(brief)) {
    const field = fieldBelow(WHOLE, key)!;
    if (comparisons.get(field.own)?.compared === 'never') continue;
    const declared = DECLARED[key] ?? {};
    if (isOneOrMore(field))
      for (const each of severalBlocks(key, field, value as Several)) blocks.push(each);
    else if (isItemList(value)) blocks.push(listBlock([key], field, value, declared));
    else if (!isMapping(value)) frame[key] = value;
    else if (key in BLOCKS && isKeyed(field)) blocks.push(keyedBlock(key, field, value, declared));
    else for (const each of mappingBlocks([key], field, value)) blocks.push(each);
  }
  return [single([], WHOLE, frame, brief.title), ...blocks];
}

type Several = Mapping | readonly Mapping[];

/** A mapping, or several of them: their lists are compared as one, wherever an item stood. */
function severalBlocks(key: string, field: Field, value: Several): Block[] {
  const all = isItemList(value)
    ? value.flatMap((each, index) => mappingBlocks([key, index], field, each))
    : mappingBlocks([key], field, value as Mapping);
  const names = [...new Set(all.map(({ name }) => name))];
  return names.map((name) => {
    const own = all.filter((block) => block.name === name);
    const items = own.flatMap((block) => block.items);
    return { ...own[0]!, ordered: true, items: items.map((item, index) => ({ ...item, index })) };
  });
}

// Lists of items inside a mapping are compared item by item, the rest of it as one.
function mappingBlocks(path: Path, field: Field, mapping: Mapping): Block[] {
  const key = String(path[0]);
  const entries = Object.entries(mapping);
  const own = Object.fromEntries(entries.filter(([, value]) => !isItemList(value)));
  const { lists = {} } = (DECLARED[key] ?? {}) as { lists?: Readonly<Record<string, Items>> };
  return [
    single(path, field, own, isOneOrMore(field) ? (textAt(own, 'name') ?? key) : key),
    ...entries.flatMap(([name, value]) =>
      isItemList(value)
        ? [listBlock([...path, name], fieldBelow(field, name)!, value, lists[name] ?? {})]
        : [],
    ),
  ];
}

function single(path: Path, field: Field, value: Mapping, title: string): Block {
  const name = nameOf(path);
  const own = path.length > 1 ? textAt(value, 'id') : name;
  const items = [{ path, index: 0, value, field, title, ...(own !== undefined && { name: own }) }];
  return { name, declared: {}, items };
}

/** What a block is called: `ceasefire.terms`, whichever of several it stands in. */
function nameOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function listBlock(path: Path, field: Field, list: readonly Mapping[], declared: Items): Block {
  const items = list.map((value, index) => {
    const by = textAt(value, declared.statement?.by?.[0]);
    const name = textAt(value, 'id');
    return {
      path: [...path, index],
      index,
      value,
      field: fieldBelow(field, 0)!,
      // A picture without caption is known by what it shows.
      title: textAt(value, declared.title ?? 'name') ?? name ?? textAt(value, 'alt') ?? '',
      ...(name !== undefined && { name }),
      ...(by !== undefined && { by }),
    };
  });
  return { name: nameOf(path), ordered: true, declared, items };
}

function keyedBlock(key: string, field: Field, map: Mapping, declared: Items): Block {
  const items = Object.entries(map).map(([name, value], index) => {
    const title = textAt(value, declared.title) ?? name;
    return { path: [key, name], name, index, value, field: fieldBelow(field, name)!, title };
  });
  return { name: key, ordered: 'letter' in BLOCKS[key as keyof typeof BLOCKS], declared, items };
}

function textAt(value: unknown, key: string | undefined): string | undefined {
  const text = (value as Mapping)[key ?? ''];
  return typeof text === 'string' ? text : undefined;
}

function isItemList(value: unknown): value is readonly Mapping[] {
  return Array.isArray(value) && isMapping(value[0]);
}

// Dates are values, though they have parts.
function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && !Array.isArray(value) && !isDate(value);
}
