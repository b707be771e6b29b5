// What the signs of a drawn timeline mean: a line below it, as far as they are not plain from its words.

import { DIAMOND, drawSign, type MarkLook } from './marks.ts';
import { drawGap } from './scale.ts';
import type { Sheet } from './sheet.ts';

const BEFORE_WORDS = 4;
const BETWEEN = 14;

interface Entry {
  readonly words: string;
  readonly sign: (x: number, y: number) => string;
}

/** The key: how high it is, and its shapes below `top`. */
export function drawKey(sheet: Sheet): {
  readonly height: number;
  readonly draw: (top: number) => string[];
} {
  const { look, pen } = sheet;
  const size = look.sizes.small;
  const row = size * 1.35;
  let [x, rows] = [0, 0];
  const placed = entriesOf(sheet).map((entry) => {
    const width = 2 * DIAMOND + BEFORE_WORDS + look.measure(entry.words, { size, weight: 400 });
    if (rows === 0 || x + width > look.width) [x, rows] = [0, rows + 1];
    const place = { ...entry, x, row: rows };
    x += width + BETWEEN;
    return place;
  });
  const height = rows === 0 ? 0 : rows * row + 6;
  return {
    height,
    draw: (top) =>
      placed.flatMap(({ words, sign, x: left, row: at }) => {
        const y = top + 3 + at * row;
        return [
          sign(left + DIAMOND, y - size * 0.32),
          pen.words(words, {
            x: left + 2 * DIAMOND + BEFORE_WORDS,
            y,
            size,
            fill: look.ink.quiet,
          }),
        ];
      }),
  };
}

function entriesOf(sheet: Sheet): Entry[] {
  const { data, axis } = sheet;
  const { key, marks } = data;
  const plain: MarkLook = { isDue: false, isSaid: false, isInferred: false };
  const sign = (look: MarkLook) => (x: number, y: number) => drawSign(sheet, look, x, y);
  const isMixed = marks.some(({ isDue, isSaid }) => isDue || isSaid);
  const entries = [
    { has: isMixed, words: key.happened, sign: sign(plain) },
    {
      has: marks.some(({ isSaid }) => isSaid),
      words: key.said,
      sign: sign({ ...plain, isSaid: true }),
    },
    {
      has: marks.some(({ isDue }) => isDue),
      words: key.due,
      sign: sign({ ...plain, isDue: true }),
    },
    {
      has: marks.some(({ isInferred }) => isInferred),
      words: key.inferred,
      sign: sign({ ...plain, isInferred: true }),
    },
    {
      has: axis.parts.length > 1,
      words: key.gap,
      sign: (x: number, y: number) => drawGap(sheet, x, y),
    },
  ];
  return entries.filter(({ has }) => has);
}
