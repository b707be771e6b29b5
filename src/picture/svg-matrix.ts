// The transforms of a drawing, as far as words can follow them: moved, turned, made larger or smaller.
import { excerpt, unknown } from './svg-rules.ts';

/** `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function moved(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y];
}

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]; // biome-ignore format: a product
}

export function applied([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much larger, and by how many degrees turned; undefined for what skews, mirrors or stretches. */
export function turnOf([a, b, c, d]: Matrix): { scale: number; angle: number } | undefined {
  const scale = Math.hypot(a, b);
  const isSimilar = Math.abs(a - d) + Math.abs(b + c) <= scale * 1e-3;
  return scale > 0 && isSimilar ? { scale, angle: (Math.atan2(b, a) * 180) / Math.PI } : undefined;
}

type Maker = (...values: readonly number[]) => Matrix | undefined;

const turned = (degrees: number): Matrix => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, 0, 0];
};
const slope = (degrees = Number.NaN): number => Math.tan((degrees * Math.PI) / 180);

const MAKERS: Readonly<Record<string, Maker>> = {
  matrix: (...values) => (values.length === 6 ? (values as unknown as Matrix) : undefined),
  translate: (x = Number.NaN, y = 0) => moved(x, y),
  scale: (x = Number.NaN, y = x) => [x, 0, 0, y, 0, 0],
  rotate: (degrees = Number.NaN, x = 0, y = 0) =>
    times(times(moved(x, y), turned(degrees)), moved(-x, -y)),
  skewX: (degrees) => [1, 0, slope(degrees), 1, 0, 0],
  skewY: (degrees) => [1, slope(degrees), 0, 1, 0, 0],
};

/** The matrix of a `transform` attribute. Throws a `PictureFault` at what is not understood. */
export function matrixOf(transform: string | undefined, line: number): Matrix {
  if (transform === undefined || transform.trim() === '') return IDENTITY;
  const fault = (): Error => unknown(`transform="${excerpt(transform)}"`, line);
  let matrix = IDENTITY;
  const rest = transform.replace(/\s*,?\s*([a-zA-Z]+)\s*\(([^()]*)\)/g, (_, name, inside) => {
    const values = String(inside).trim().split(/[\s,]+/).map(Number); // biome-ignore format: short
    const own = Object.hasOwn(MAKERS, name) ? MAKERS[name]!(...values) : undefined;
    if (own === undefined || !own.every(Number.isFinite)) throw fault();
    matrix = times(matrix, own);
    return '';
  });
  if (rest.trim() !== '') throw fault();
  return matrix;
}
