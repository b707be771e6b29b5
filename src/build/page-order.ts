// Where on the page a brief wants what it says: the ranks of its places.
import { ORDERABLE } from '../brief/format/order.ts';
import type { Brief } from '../brief/format/schema.ts';
import { type Part, pageName } from '../brief/parts.ts';
import { parsePath } from '../brief/yaml/path-text.ts';

/** The rank of what stands at a place of the brief; undefined for what `order` cannot move. */
export type RankOf = (at: string) => number | undefined;

/** The ranks of a brief that has an order. The summary opens the page where it is not named. */
export function ranksOf(brief: Brief, leftOut: readonly Part[]): RankOf | undefined {
  const { order, sections = [] } = brief;
  if (order === undefined) return undefined;
  const rank = (name: string): number => {
    const index = order.indexOf(name);
    return index === -1 ? (name === 'summary' ? -1 : order.length) : index;
  };
  return (at) => {
    const [block, index] = parsePath(at) ?? [];
    if (block === 'sections' && typeof index === 'number') {
      const { id, after } = sections[index] ?? {};
      if (id !== undefined && order.includes(id)) return rank(id);
      // One that stands behind a block goes with it.
      return rank(after === undefined || leftOut.includes(pageName(after)) ? 'sections' : after);
    }
    return ORDERABLE.includes(String(block)) ? rank(String(block)) : undefined;
  };
}
