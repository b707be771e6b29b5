// Lists in rows and groups, and what is said of their places.
import type { Line } from '../view-parts.ts';

/** `items` in rows of at most `size`. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  const rows: T[][] = [];
  for (let at = 0; at < items.length; at += size) rows.push(items.slice(at, at + size));
  return rows;
}

/** Rows of one, or of two neighbours of half the width. */
export function besideOneAnother<T extends { readonly half: boolean }>(items: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (item.half && last?.length === 1 && last[0]!.half) last.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** Groups by key, both in the order in which they come; Node 20 has no `Map.groupBy`. */
export function groupedBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** First and last of each run of numbers that follow one another. */
export function runs(indexes: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const index of indexes) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}

/** The texts of the list at a place of the brief, each with its own place. */
export function linesAt(at: string, texts: readonly string[] = []): Line[] {
  return texts.map((text, index) => ({ text, at: `${at}[${index}]` }));
}
