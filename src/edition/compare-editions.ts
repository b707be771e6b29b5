// Compares two editions of a brief: what is new, changed, moved, closed, withdrawn or gone.
import type {
  ChangeKind,
  EditionChanges,
  FieldChange,
  ItemChange,
} from '../brief/edition/edition-change.ts';
import { comparisons } from '../brief/format/fields.ts';
import type { Brief } from '../brief/format/schema.ts';
import { fieldAt } from '../brief/format/schema-walk.ts';
import { compareFields } from './compare-fields.ts';
import { type Block, blocksOf, type Item } from './items-of.ts';
import { type Match, matchItems, movedItems } from './match-items.ts';

/** What is compared. */
interface Editions {
  readonly from: Brief;
  readonly to: Brief;
}

/** What differs between `from` and `to`, in the order of `to`; what is gone comes last in its block. */
export function compareEditions(from: Brief, to: Brief): EditionChanges {
  const [old, now] = [blocksOf(from), blocksOf(to)];
  const names = [...new Set([...now, ...old].map(({ name }) => name))];
  const items = names.flatMap((name) =>
    compareBlock(find(old, name), find(now, name), { from, to }),
  );
  return { ...(from.edition !== undefined && { since: from.edition }), items };
}

function find(blocks: readonly Block[], name: string): Block | undefined {
  return blocks.find((block) => block.name === name);
}

function compareBlock(
  old: Block | undefined,
  now: Block | undefined,
  editions: Editions,
): ItemChange[] {
  const block = (now ?? old)!;
  const [before, after] = [old?.items ?? [], now?.items ?? []];
  const matches = matchItems(before, after);
  const moved = block.ordered ? movedItems(matches) : new Set<Item>();
  const byNew = new Map(matches.map((match) => [match.to, match]));
  const matched = new Set(matches.map(({ from }) => from));
  return [
    ...after.flatMap((item) => {
      const match = byNew.get(item);
      if (match === undefined) return [added(block.name, item)];
      return changed(block, match, moved.has(item), editions);
    }),
    ...before.filter((item) => !matched.has(item)).map((item) => removed(block.name, item)),
  ];
}

function added(block: string, { path, title }: Item): ItemChange {
  const minor = isEachEdition(block);
  return { kind: 'new', block, at: path, title, fields: [], moved: false, minor };
}

function removed(block: string, { path, title }: Item): ItemChange {
  const minor = isEachEdition(block);
  return { kind: 'removed', block, was: path, title, fields: [], moved: false, minor };
}

function changed(
  block: Block,
  { from, to }: Match,
  moved: boolean,
  editions: Editions,
): ItemChange[] {
  const fields = compareFields(from, to).map((field) => withSpeakers(block, field, editions));
  if (fields.length === 0 && !moved) return [];
  return [
    {
      kind: fields.length === 0 ? 'moved' : kindOf(block, fields),
      block: block.name,
      at: to.path,
      was: from.path,
      title: to.title,
      fields,
      moved,
      minor: fields.every((field) => field.minor || isOfEveryEdition(block.name, field)),
    },
  ];
}

/** `field` with the names of both speakers, if it says whose the words of the item are. */
function withSpeakers(block: Block, field: FieldChange, editions: Editions): FieldChange {
  if (field.path.join() !== block.declared.speaker) return field;
  // Neither edition is without one.
  const speakers = {
    from: namesIn(editions.from, field.from!),
    to: namesIn(editions.to, field.to!),
  };
  // One person under another id.
  return speakers.from === speakers.to ? field : { ...field, speakers };
}

/** Of one actor, or of several as `leaves` puts them in a line. */
function namesIn({ actors = {} }: Brief, ids: string): string {
  const name = (id: string): string => (Object.hasOwn(actors, id) ? actors[id]!.name : id);
  return ids.split('; ').map(name).join('; ');
}

function kindOf({ declared: { end } }: Block, fields: readonly FieldChange[]): ChangeKind {
  const ended = fields.some(({ path, to }) => path.join() === 'status' && to === end?.status);
  return end !== undefined && ended ? end.kind : 'changed';
}

// Each edition has its own number and dates, and a draft becomes final without saying more.
function isOfEveryEdition(block: string, { path: [key], from }: FieldChange): boolean {
  if (isEachEdition(block || String(key))) return true;
  return block === '' && key === 'status' && from === 'draft';
}

/** True for what editions differ in without saying anything new. */
function isEachEdition(key: string): boolean {
  const field = fieldAt([key]);
  return field !== undefined && comparisons.get(field.own)?.compared === 'each-edition';
}
