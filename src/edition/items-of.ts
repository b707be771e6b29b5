// A brief taken apart into what is compared: items of lists, entries of maps, and the frame.
import { BLOCKS } from '../blocks/blocks.ts';
import { isDate } from '../brief/dates/date.ts';
import type { Items } from '../brief/format/block.ts';
import { comparisons } from '../brief/format/fields.ts';
import type { Brief } from '../brief/format/schema.ts';
import { type Field, fieldBelow, isKeyed, WHOLE } from '../brief/format/schema-walk.ts';
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
    if (isItemList(value)) blocks.push(listBlock([key], field, value, declared));
    else if (!isMapping(value)) frame[key] = value;
    else if (key in BLOCKS && isKeyed(field)) blocks.push(keyedBlock(key, field, value, declared));
    else for (const each of mappingBlocks(key, field, value)) blocks.push(each);
  }
  return [single([], WHOLE, frame, brief.title), ...blocks];
}

// Lists of items inside a mapping are compared item by item, the rest of it as one.
function mappingBlocks(key: string, field: Field, mapping: Mapping): Block[] {
  const entries = Object.entries(mapping);
  const own = Object.fromEntries(entries.filter(([, value]) => !isItemList(value)));
  const { lists = {} } = (DECLARED[key] ?? {}) as { lists?: Readonly<Record<string, Items>> };
  return [
    single([key], field, own, key),
    ...entries.flatMap(([name, value]) =>
      isItemList(value)
        ? [listBlock([key, name], fieldBelow(field, name)!, value, lists[name] ?? {})]
        : [],
    ),
  ];
}

function single(path: readonly string[], field: Field, value: Mapping, title: string): Block {
  const name = path.join();
  const items = [{ path, name, index: 0, value, field, title }];
  return { name, declared: {}, items };
}

function listBlock(
  path: readonly string[],
  field: Field,
  list: readonly Mapping[],
  declared: Items,
): Block {
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
  return { name: path.join('.'), ordered: true, declared, items };
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
