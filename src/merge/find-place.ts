// Where a text of a brief stands now that stood elsewhere when a document was made of it.
import type { ParsedBrief } from '../brief/parse-brief.ts';
import { type Path, pathText, valueAt } from '../brief/yaml/path-text.ts';
import { isRecord } from '../brief/yaml/plain-value.ts';
import { blocksOf, type Item } from '../edition/items-of.ts';
import { type Match, matchItems } from '../edition/match-items.ts';

/** The place now; `undefined` for what is no longer there. */
export type PlaceFinder = (path: Path) => Path | undefined;

/** Finds the texts of the brief `was` in the brief `now`: by ids, by their words, by likeness. */
export function createPlaceFinder(was: ParsedBrief, now: ParsedBrief): PlaceFinder {
  const items = matchedItems(was, now);
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const item = items.get(pathText(path.slice(0, length)));
      if (item === 'gone') return undefined;
      if (item) return follow(was.value, now.value, path, { length, place: item });
    }
    return follow(was.value, now.value, path, { length: 0, place: [] });
  };
}

/** The items of the old brief by their old place. */
function matchedItems(was: ParsedBrief, now: ParsedBrief): ReadonlyMap<string, Path | 'gone'> {
  const places = new Map<string, Path | 'gone'>();
  if (was.brief === undefined || now.brief === undefined) return places;
  const blocks = blocksOf(now.brief);
  for (const { name, items } of blocksOf(was.brief)) {
    const here = blocks.find((block) => block.name === name)?.items ?? [];
    for (const { path } of items) places.set(pathText(path), 'gone');
    const matches = matchItems(items, here);
    for (const { from, to } of [...matches, ...rewritten(items, here, matches)])
      places.set(pathText(from.path), to.path);
  }
  return places;
}

/** Items of which next to no word is left: as many stand between the same neighbours, with the same speaker. */
function rewritten(old: readonly Item[], now: readonly Item[], matches: readonly Match[]): Match[] {
  const [known, taken] = [
    new Map(matches.map(({ from, to }) => [from, to])),
    new Set(matches.map(({ to }) => to)),
  ];
  const found: Match[] = [];
  // The items that nothing is known of, between two that are.
  let open: Item[] = [];
  let at = 0;
  for (const item of [...old, undefined]) {
    const to = item && known.get(item);
    if (item && !to) open.push(item);
    else {
      const end = to ? now.indexOf(to) : now.length;
      const free = now.slice(at, Math.max(at, end)).filter((each) => !taken.has(each));
      if (free.length === open.length)
        for (const [index, from] of open.entries())
          if (isUnnamed(from, free[index]!)) found.push({ from, to: free[index]! });
      open = [];
      at = end + 1;
    }
  }
  return found;
}

/** Two ids, and two speakers, are two items. */
function isUnnamed(one: Item, other: Item): boolean {
  return one.name === undefined && other.name === undefined && one.by === other.by;
}

interface Known {
  /** So many steps of the old path are known to lead to a place. */
  readonly length: number;
  readonly place: Path;
}

/** Goes on from a known place, step by step. */
function follow(was: unknown, now: unknown, path: Path, known: Known): Path | undefined {
  const place = [...known.place];
  for (let length = known.length; length < path.length; length += 1) {
    const step = path[length]!;
    const list = valueAt(now, place);
    const next =
      typeof step === 'number' && Array.isArray(list)
        ? indexNow(valueAt(was, path.slice(0, length)), list, step)
        : step;
    if (next === undefined) return undefined;
    place.push(next);
  }
  return place;
}

/** The index of an entry of a list: by its id, by what it says, or where it was, if another is not there. */
function indexNow(before: unknown, list: readonly unknown[], index: number): number | undefined {
  const entry = Array.isArray(before) ? before[index] : undefined;
  const id = idOf(entry);
  if (id !== undefined) return indexOf(list, (each) => idOf(each) === id);
  const same = indexOf(list, (each) => isEqual(each, entry));
  if (same !== undefined) return same;
  const isOther = (before as readonly unknown[]).some((each) => isEqual(each, list[index]));
  return isOther || index >= list.length ? undefined : index;
}

function idOf(entry: unknown): unknown {
  return isRecord(entry) ? (entry as { readonly id?: unknown }).id : undefined;
}

function indexOf(list: readonly unknown[], fits: (entry: unknown) => boolean): number | undefined {
  const index = list.findIndex(fits);
  return index === -1 ? undefined : index;
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
