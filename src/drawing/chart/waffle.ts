// A waffle: squares that are shares of a whole, names and numbers beside their rows.
import type { DrawingLook } from '../look.ts';
import { spread } from '../place-labels.ts';
import type { Chart, Drawn } from './chart.ts';
import { area, wordColourOf } from './series-look.ts';
import { leading, lines, mirrorFor, words, wrapped } from './words.ts';

const ROWS = 10;
const GAP = 1.6;
const WHOLE = 100;

/** How many of the hundred squares each place has: what is left over goes to the largest rests. */
export function squaresOf(values: readonly number[]): number[] {
  const sum = values.reduce((total, each) => total + each, 0);
  if (sum === 0) return values.map(() => 0);
  const exact = values.map((each) => (each / sum) * WHOLE);
  const whole = exact.map((each) => Math.floor(each + 1e-9));
  const missing = WHOLE - whole.reduce((total, each) => total + each, 0);
  const rests = exact
    .map((each, index) => ({ index, rest: each - whole[index]! }))
    .toSorted((one, other) => other.rest - one.rest || one.index - other.index);
  for (const { index } of rests.slice(0, missing)) whole[index]! += 1;
  return whole;
}

export function drawWaffle(chart: Chart, look: DrawingLook): Drawn {
  const { label: size, strong } = look.sizes;
  const { x, side } = mirrorFor(look);
  const { values = [] } = chart.series[0] ?? {};
  const side1 = Math.min(11, (look.width * 0.42) / ROWS - GAP);
  const step = side1 + GAP;
  const squares = squaresOf(values.map((each) => each?.value ?? 0));
  const owners = squares.flatMap((count, index) => Array.from({ length: count }, () => index));
  const cells = owners.map((index, at) => {
    const [column, row] = [at % ROWS, Math.floor(at / ROWS)];
    const left = column * step;
    return area(
      { x: look.rtl ? x(left) - side1 : left, y: row * step, width: side1, height: side1 },
      look.ink,
      index,
    );
  });
  const left = ROWS * step + 10;
  const names = chart.places.map(({ text }, index) =>
    wrapped(
      text,
      look.width -
        left -
        look.measure(values[index]?.text ?? '–', { size: strong, weight: 600 }) -
        6,
      { size },
      look,
    ),
  );
  let before = 0;
  const wished = names.map((all, index) => {
    const middle = (before + squares[index]! / 2) / ROWS;
    before += squares[index]!;
    return { at: middle * step, size: Math.max(all.length * leading(size), leading(strong)) + 2 };
  });
  const whole = ROWS * step - GAP;
  const needed = wished.reduce((sum, each) => sum + each.size, 0);
  const height = Math.max(whole, needed);
  const middles = spread(wished, 0, height)!;
  return {
    parts: [
      ...cells,
      ...names.flatMap((all, index) => {
        const number = values[index]?.text ?? '–';
        const wide = look.measure(number, { size: strong, weight: 600 });
        const fill = wordColourOf(look.ink, index);
        const middle = middles[index]!;
        return [
          words(number, {
            x: x(left),
            middle,
            side: side('left'),
            size: strong,
            weight: 600,
            fill,
          }),
          lines(all, {
            ...{ x: x(left + wide + 6), side: side('left') },
            middle: middle - ((all.length - 1) * leading(size)) / 2,
            ...{ size, fill: look.ink.text },
          }),
        ];
      }),
    ],
    height: height + 1,
  };
}
