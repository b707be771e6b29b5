// Words in a chart: where they stand by the side of the page, whatever their direction, and in lines.
import type { Box } from '../hatch.ts';
import type { DrawingLook } from '../look.ts';
import { element, text } from '../svg.ts';

/** How far lines are apart, and how high capitals are, as shares of the size. */
const LEADING = 1.22;
const CAPITALS = 0.66;

const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Which side of the words `x` is. */
export type Side = 'left' | 'middle' | 'right';

export interface WordsAt {
  readonly x: number;
  /** The middle of the capitals of the first line. */
  readonly middle: number;
  readonly side?: Side;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly fill: string;
}

const ANCHORS = { left: 'start', middle: 'middle', right: 'end' } as const;

/** One line. */
export function words(line: string, { x, middle, side = 'left', ...look }: WordsAt): string {
  const y = middle + (look.size * CAPITALS) / 2;
  return text(line, { ...look, x, y, anchor: ANCHORS[side] });
}

/** One line on ground of its own, so that no line of the chart runs through it. */
export function groundedWords(line: string, at: WordsAt, look: DrawingLook): string {
  if (line === '') return '';
  return ground(boxOf(line, at, look), look) + words(line, at);
}

/** The colour of paper under words. */
export function ground({ x, y, width, height }: Box, { ink }: DrawingLook): string {
  return element('rect', { x: x - 1, y, width: width + 2, height, fill: ink.paper });
}

/** What a line of words takes. */
export function boxOf(
  line: string,
  { x, middle, side = 'left', size, weight = 400 }: Omit<WordsAt, 'fill'>,
  look: DrawingLook,
): Box {
  const width = look.measure(line, { size, weight });
  const left = side === 'left' ? x : side === 'right' ? x - width : x - width / 2;
  return { x: left, y: middle - size / 2, width, height: size };
}

/** Lines below one another. */
export function lines(all: readonly string[], at: WordsAt): string {
  return all
    .map((line, index) => words(line, { ...at, middle: at.middle + index * leading(at.size) }))
    .join('');
}

export function leading(size: number): number {
  return size * LEADING;
}

/** `all` in lines of at most `width`; a word that is longer is cut where it must be. */
export function wrapped(
  all: string,
  width: number,
  font: { readonly size: number; readonly weight?: 400 | 600 },
  look: DrawingLook,
): string[] {
  const measure = (line: string): number =>
    look.measure(line, { size: font.size, weight: font.weight ?? 400 });
  const found: string[] = [];
  for (const word of all.split(/\s+/u).filter((each) => each !== '')) {
    const last = found.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      found[found.length - 1] = `${last} ${word}`;
    else for (const piece of piecesOf(word, width, measure)) found.push(piece);
  }
  return found;
}

/** A word in pieces of at most `width`, each of one character at least. */
function piecesOf(word: string, width: number, measure: (line: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  for (const { segment } of CHARACTERS.segment(word)) {
    const last = pieces.at(-1);
    if (last !== undefined && measure(last + segment) <= width)
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** The longest word, which a column of names is as wide as if it can be. */
export function longestWord(
  all: readonly string[],
  font: { readonly size: number; readonly weight?: 400 | 600 },
  look: DrawingLook,
): number {
  return widest(
    all.flatMap((each) => each.split(/\s+/u)),
    font,
    look,
  );
}

/** The width of the widest line. */
export function widest(
  all: readonly string[],
  font: { readonly size: number; readonly weight?: 400 | 600 },
  look: DrawingLook,
): number {
  let most = 0;
  for (const line of all)
    most = Math.max(most, look.measure(line, { size: font.size, weight: font.weight ?? 400 }));
  return most;
}

/** Turns a chart that is read from right to left: the same as if it were seen from behind. */
export function mirrorFor(look: DrawingLook): {
  readonly x: (x: number) => number;
  readonly side: (side: Side) => Side;
} {
  if (!look.rtl) return { x: (x) => x, side: (side) => side };
  return {
    x: (x) => look.width - x,
    side: (side) => (side === 'middle' ? side : side === 'left' ? 'right' : 'left'),
  };
}

/** A straight line. */
export function rule(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stroke: string,
  width: number,
  dash?: string,
): string {
  return element('path', {
    d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash,
    fill: 'none',
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
