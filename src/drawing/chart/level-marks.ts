// Marks of a value: a level line across the plane, its words beside it where nothing else stands.
import type { Box } from '../hatch.ts';
import type { DrawingLook } from '../look.ts';
import { placeLabels } from '../place-labels.ts';
import type { Chart } from './chart.ts';
import type { Plane } from './plane.ts';
import { ground, leading, rule, words } from './words.ts';

/** How many places along its line the words of a mark try. */
const TRIES = 12;

/** The marks; `taken` is what stands in the plane. */
export function levelMarks(
  { marks }: Chart,
  plane: Plane,
  taken: readonly Box[],
  look: DrawingLook,
): string[] {
  const { small: size } = look.sizes;
  const height = leading(size);
  const bounds = {
    ...{ x: plane.left, y: plane.top - height, width: plane.right - plane.left },
    height: plane.bottom - plane.top + height,
  };
  const shown = marks.flatMap((mark) =>
    mark.value === undefined || mark.from !== undefined ? [] : [{ ...mark, value: mark.value }],
  );
  const wished = shown.map(({ value, text }) => {
    const width = look.measure(text, { size, weight: 400 });
    const free = Math.max(0, bounds.width - width - 4);
    const ys = [plane.y(value) - height, plane.y(value) + 1];
    const xs = Array.from({ length: TRIES }, (_, at) => plane.left + 2 + (free * at) / (TRIES - 1));
    return { width, height, candidates: ys.flatMap((y) => xs.map((x) => ({ x, y }))) };
  });
  const boxes = placeLabels(wished, { bounds, taken, gap: 0.5 });
  return shown.flatMap(({ value, text }, index) => {
    const y = plane.y(value);
    const { width, candidates } = wished[index]!;
    const box = boxes[index] ?? { ...candidates[0]!, width, height };
    const at = { x: box.x, middle: box.y + height / 2, size, fill: look.ink.quiet };
    return [
      rule([plane.left, y, plane.right, y], look.ink.quiet, 0.75, '2 1.5'),
      ground({ ...box, y: box.y + 0.5, height: height - 1 }, look),
      words(text, at),
    ];
  });
}
