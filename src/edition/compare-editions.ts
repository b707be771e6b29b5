// Compares two editions of a brief: what is new, changed, moved, closed, withdrawn or gone.
import type {
  ChangeKind,
  EditionChanges,
  FieldChange,
  ItemChange,
} from '../brief/edition/edition-change.ts';
import type { Brief } from '../brief/format/schema.ts';
import { compareFields } from './compare-fields.ts';
import { withSpeakers } from './corrected-speaker.ts';
import { type Block, blocksOf, type Item } from './items-of.ts';
import { type Match, matchItems } from './match-items.ts';
import { movedItems } from './moved-items.ts';

/** What differs between `from` and `to`, in the order of `to`; what is gone comes last in its block. */
export function compareEditions(from: Brief, to: Brief): EditionChanges {
  const [old, now] = [blocksOf(from), blocksOf(to)];
  const names = [...new Set([...now, ...old].map(({ name }) => name))];
  const items = names
    .flatMap((name) => compareBlock(find(old, name), find(now, name)))
    .map((item) => ({
      ...item,
      fields: item.fields.map((field) => withSpeakers(item.block, field, { from, to })),
    }));
  return { ...(from.edition !== undefined && { since: from.edition }), items };
}

function find(blocks: readonly Block[], name: string): Block {
  return blocks.find((block) => block.name === name) ?? { name, items: [], ordered: false };
}

function compareBlock(old: Block, now: Block): ItemChange[] {
  const matches = matchItems(old.items, now.items);
  const moved = now.ordered ? movedItems(matches) : new Set<Item>();
  const byNew = new Map(matches.map((match) => [match.to, match]));
  const matched = new Set(matches.map(({ from }) => from));
  return [
    ...now.items.flatMap((item) => {
      const match = byNew.get(item);
      return match ? changed(now.name, match, moved.has(item)) : [added(now.name, item)];
    }),
    ...old.items.filter((item) => !matched.has(item)).map((item) => removed(old.name, item)),
  ];
}

function added(block: string, { path, title }: Item): ItemChange {
  return { kind: 'new', block, at: path, title, fields: [], moved: false, minor: false };
}

function removed(block: string, { path, title }: Item): ItemChange {
  return { kind: 'removed', block, was: path, title, fields: [], moved: false, minor: false };
}

function changed(block: string, { from, to }: Match, moved: boolean): ItemChange[] {
  const fields = compareFields(block, from.value, to.value);
  if (fields.length === 0 && !moved) return [];
  return [
    {
      kind: fields.length === 0 ? 'moved' : kindOf(block, fields),
      block,
      at: to.path,
      was: from.path,
      title: to.title,
      fields,
      moved,
      minor: fields.every((field) => field.minor || isOfEveryEdition(block, field)),
    },
  ];
}

/** The words for the end of an item, by its block. */
const ENDS: Readonly<Record<string, readonly [status: string, kind: ChangeKind]>> = {
  open_issues: ['closed', 'closed'],
  demands: ['withdrawn', 'withdrawn'],
  claims: ['retracted', 'withdrawn'],
};

function kindOf(block: string, fields: readonly FieldChange[]): ChangeKind {
  const [status, kind] = ENDS[block] ?? [];
  const ended = fields.some(({ path, to }) => path.join() === 'status' && to === status);
  return ended && kind !== undefined ? kind : 'changed';
}

const EVERY_EDITION = new Set(['edition', 'as_of', 'prepared_at', 'next_update']);

// Each edition has its own number and dates, and a draft becomes final without saying more.
function isOfEveryEdition(block: string, { path, from }: FieldChange): boolean {
  if (block === 'period') return true;
  const [key = ''] = path;
  return block === '' && (EVERY_EDITION.has(key) || (key === 'status' && from === 'draft'));
}
