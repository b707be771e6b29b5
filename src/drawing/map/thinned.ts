// Lines with fewer points: those that lie nearer than a tolerance to the line without them are left out.

export type Position = [x: number, y: number];

/**
 * A line with the points that matter (Douglas and Peucker); `wide` is how
 * long a step in x is, there, in those of y.
 */
export function thinned(
  line: readonly Position[],
  tolerance: number,
  wide: (y: number) => number,
): Position[] {
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const open: [from: number, to: number][] = [[0, line.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    const farthest = farthestIn(line, from, to, wide);
    if (farthest.distance <= tolerance) continue;
    kept[farthest.index] = 1;
    open.push([from, farthest.index], [farthest.index, to]);
  }
  return line.filter((_, index) => kept[index] === 1);
}

function farthestIn(
  line: readonly Position[],
  from: number,
  to: number,
  wide: (y: number) => number,
): { index: number; distance: number } {
  const [x1, y1] = line[from]!;
  const [x2, y2] = line[to]!;
  const step = wide((y1 + y2) / 2);
  const [dx, dy] = [(x2 - x1) * step, y2 - y1];
  const length = dx * dx + dy * dy;
  let index = -1;
  let most = 0;
  for (let at = from + 1; at < to; at++) {
    const [x, y] = line[at]!;
    const [ex, ey] = [(x - x1) * step, y - y1];
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, (ex * dx + ey * dy) / length));
    const distance = (ex - along * dx) ** 2 + (ey - along * dy) ** 2;
    if (distance > most) [most, index] = [distance, at];
  }
  return { index, distance: index === -1 ? -1 : Math.sqrt(most) };
}
