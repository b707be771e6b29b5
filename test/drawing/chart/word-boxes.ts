// The words of a drawing as boxes: which of them lie over one another, or outside.
import type { DrawingLook } from '../../../src/drawing/look.ts';

/** A line of words with the box of its letters. */
export interface WordBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill: string;
}

/** How far letters reach above and below their line, as shares of the size. */
const ABOVE = 0.68;
const BELOW = 0.2;

/** The lines of words in a drawing. */
export function wordBoxes(svg: string, look: DrawingLook): WordBox[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, about = '', text = '']) => {
    const value = (name: string): string | undefined =>
      new RegExp(`(?:^| )${name}="([^"]*)"`).exec(about)?.[1];
    const [x, y, size] = [Number(value('x')), Number(value('y')), Number(value('font-size'))];
    const width = look.measure(text, { size, weight: value('font-weight') === '600' ? 600 : 400 });
    const shift = { start: 0, middle: 0.5, end: 1 }[value('text-anchor') ?? 'start']!;
    const left = x - shift * width;
    const box = { left, right: left + width, top: y - ABOVE * size, bottom: y + BELOW * size };
    return { text, ...box, fill: value('fill') ?? '' };
  });
}

/** What is wrong with the places of words, in words. */
export function wordFaults(svg: string, look: DrawingLook): string[] {
  const boxes = wordBoxes(svg, look);
  const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
  return boxes.flatMap((box, index) => [
    ...(box.left < -0.5 || box.right > look.width + 0.5 ? [`“${box.text}” is beside it`] : []),
    ...(box.top < -0.5 || box.bottom > height + 0.5 ? [`“${box.text}” is above or below it`] : []),
    ...boxes
      .slice(index + 1)
      .filter((other) => isOver(box, other))
      .map((other) => `“${box.text}” lies over “${other.text}”`),
  ]);
}

function isOver(one: WordBox, other: WordBox): boolean {
  const slack = 0.1;
  return (
    one.left < other.right - slack &&
    other.left < one.right - slack &&
    one.top < other.bottom - slack &&
    other.top < one.bottom - slack
  );
}
