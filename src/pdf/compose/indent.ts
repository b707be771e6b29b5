// Moves composed blocks to their vertical of the grid.
import type { Composed } from './node.ts';

/**
 * Moves a composed block right to `x`, unless it is a table or section with an x of its own.
 * Prose keeps `right` points free at its right: lines of more than about 78 characters tire.
 */
export function indent(composed: Composed, x: number, right = 0): void {
  const { node } = composed;
  if ('stack' in node && (node._table || node._section)) return;
  const prose = 'text' in node || node._prose === true;
  node.margin = [(node.margin?.[0] ?? 0) + x, 0, (node.margin?.[2] ?? 0) + (prose ? right : 0), 0];
}
