// Hatching of areas of any shape: lines cut off at their edges, so that nothing needs to be clipped.
import type { Position } from './thinned.ts';
import type { Traced } from './traced.ts';

/** The pieces of parallel lines, `gap` points apart and turned by `angle`, that lie inside of rings. */
export function hatched(rings: Traced, angle: number, gap: number): Position[][] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = rings.map((ring) =>
    ring.map(([x, y]): Position => [x * cos + y * sin, y * cos - x * sin]),
  );
  const rows = new Map<number, number[]>();
  for (const ring of turned)
    for (let at = 1; at < ring.length; at++) cross(ring[at - 1]!, ring[at]!, gap, rows);
  const back = (x: number, y: number): Position => [x * cos - y * sin, x * sin + y * cos];
  return [...rows]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([row, crossings]) => {
      const sorted = crossings.toSorted((one, other) => one - other);
      return sorted.flatMap((x, index) =>
        index % 2 === 0 && index + 1 < sorted.length
          ? [[back(x, row * gap), back(sorted[index + 1]!, row * gap)]]
          : [],
      );
    });
}

/** Where an edge crosses the lines. */
function cross(from: Position, to: Position, gap: number, rows: Map<number, number[]>): void {
  const [upper, lower] = from[1] < to[1] ? [from, to] : [to, from];
  const last = Math.ceil(lower[1] / gap) - 1;
  for (let row = Math.ceil(upper[1] / gap); row <= last; row++) {
    const part = (row * gap - upper[1]) / (lower[1] - upper[1]);
    rows.set(row, [...(rows.get(row) ?? []), upper[0] + part * (lower[0] - upper[0])]);
  }
}
