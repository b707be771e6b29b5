// Marks of a value: a level line across the plane, its words beside it where nothing else stands.
import type { Box } from '../hatch.ts';
import type { DrawingLook } from '../look.ts';
import { placeLabels } from '../place-labels.ts';
import type { Chart, Mark } from './chart.ts';
import { dashed } from './mark-key.ts';
import type { Plane } from './plane.ts';
import { ground, leading, mirrorFor, words } from './words.ts';

/** How many places along its line the words of a mark try. */
const TRIES = 12;

/** How far words may stand above the plane. */
const ABOVE = 4;

/** The marks whose words have a place, and the others, which are to be told below. */
export interface LevelMarks {
  readonly parts: readonly string[];
  readonly left: readonly Mark[];
}

/** The lines of all marks, with the words of those that have room; `taken` is what stands in the plane. */
export function levelMarks(
  { marks }: Chart,
  plane: Plane,
  taken: readonly Box[],
  look: DrawingLook,
): LevelMarks {
  const { small: size } = look.sizes;
  const height = leading(size);
  const { x: turned } = mirrorFor(look);
  const [left, right] = [turned(plane.left), turned(plane.right)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  const bounds = {
    ...{ x: left, y: plane.top - ABOVE, width: right - left },
    height: plane.bottom - plane.top + ABOVE,
  };
  const shown = marks.flatMap((mark) =>
    mark.value === undefined || mark.from !== undefined ? [] : [{ mark, y: plane.y(mark.value) }],
  );
  const wished = shown.map(({ mark, y }) => {
    const width = look.measure(mark.text, { size, weight: 400 });
    const free = Math.max(0, bounds.width - width - 4);
    const xs = Array.from({ length: TRIES }, (_, at) => left + 2 + (free * at) / (TRIES - 1));
    const candidates = [y - height, y + 1].flatMap((top) => xs.map((x) => ({ x, y: top })));
    return { width, height, candidates };
  });
  const boxes = placeLabels(wished, { bounds, taken, gap: 0.5 });
  const line = ({ y }: { y: number }): string => dashed([left, y, right, y], look);
  return {
    left: shown.flatMap(({ mark }, index) => (boxes[index] === undefined ? [mark] : [])),
    parts: [
      ...shown.map(line),
      ...shown.flatMap(({ mark }, index) => {
        const box = boxes[index];
        if (box === undefined) return [];
        const at = { x: box.x, middle: box.y + height / 2, size, fill: look.ink.quiet };
        return [ground({ ...box, y: box.y + 0.5, height: height - 1 }, look), words(mark.text, at)];
      }),
    ],
  };
}
