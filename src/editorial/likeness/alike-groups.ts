// Gathers texts that tell of one thing into groups, so that each group is told of once.

import type { Path } from '../../brief/yaml/path-text.ts';
import { alikePairs } from './alike-pairs.ts';
import type { Gist } from './likeness.ts';

interface Text {
  readonly path: Path;
  readonly gist: Gist;
}

/** What makes two texts one. */
export interface Likeness<T> {
  /** The share of words that both must have, of all that either has. */
  readonly degree: number;
  /** Only texts that have a kind in common are compared. */
  readonly kindsOf: (item: T) => readonly string[];
  readonly isOne: (first: T, second: T) => boolean;
}

/** Groups of two or more of `items`, in their order, that are linked by being one with another. */
export function alikeGroups<T extends Text>(
  items: readonly T[],
  { degree, kindsOf, isOne }: Likeness<T>,
): readonly (readonly T[])[] {
  const heads = new Map<T, T>(items.map((item) => [item, item]));
  const headOf = (item: T): T => {
    let head = item;
    while (heads.get(head) !== head) head = heads.get(head)!;
    // The next question is answered at once.
    heads.set(item, head);
    return head;
  };
  for (const [first, second] of alikePairs(items, degree, kindsOf)) {
    if (headOf(first) !== headOf(second) && isOne(first, second))
      heads.set(headOf(second), headOf(first));
  }
  const groups = new Map<T, T[]>();
  for (const item of items) {
    const head = headOf(item);
    const group = groups.get(head);
    if (group) group.push(item);
    else groups.set(head, [item]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The list that a text stands in: `timeline` for that of `timeline[3]`; by itself outside of lists. */
export function listOf({ path }: Pick<Text, 'path'>): string {
  const index = path.findLastIndex((step) => typeof step === 'number');
  return (index === -1 ? path : path.slice(0, index)).join('.');
}

/** Members of a group by the list that they stand in, in order. */
export function byList<T extends Text>(group: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const item of group) {
    const list = lists.get(listOf(item));
    if (list) list.push(item);
    else lists.set(listOf(item), [item]);
  }
  return lists;
}
