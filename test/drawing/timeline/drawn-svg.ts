// Reads a drawing back: its words with the boxes that they take in a plain look.
import { plainLook } from '../plain-look.ts';

export interface DrawnWords {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The texts of a drawing, each as wide as a plain look has it. */
export function wordsOf(svg: string): DrawnWords[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', raw = '']) => {
      const value = (name: string): string | undefined =>
        new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
      const words = raw.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
      const [x, y, size] = [value('x'), value('y'), value('font-size')].map(Number) as [number, number, number]; // biome-ignore format: short
      const width = plainLook().measure(words, { size, weight: 400 });
      const share = { middle: 0.5, end: 1 }[value('text-anchor') ?? ''] ?? 0;
      const left = x - share * width;
      return { words, left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.2 };
    },
  );
}

/** Pairs of words of which one stands on the other. */
export function collisions(all: readonly DrawnWords[]): string[] {
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.01 &&
          other.left < one.right - 0.01 &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.words} / ${other.words}`),
  );
}

/** Width and height that the drawing says it has. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number);
  return { width: width!, height: height! };
}
