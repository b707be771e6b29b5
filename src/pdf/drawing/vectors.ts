// Lines, boxes and other drawings: their page operators on a page that is measured downward, their
// height in the flow, copies of them and their mirror images.

import { largest } from '../../diagnostics/extremes.ts';
import type { Vector as AnyVector, PictureVector } from '../compose/node.ts';
import { colourOperands, decimal } from '../file/pdf-syntax.ts';

/** What is drawn here; pictures are drawn by `PictureDrawing`. */
export type Vector = Exclude<AnyVector, PictureVector>;

/** What a page is set in when a drawing is made, so that it need not be said again. */
export interface VectorState {
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly lineWidth: number;
}

/** Operators that draw `vector`, and the state that they leave behind. */
export function vectorOperators(
  vector: Vector,
  state: VectorState,
): { readonly operators: string; readonly state: VectorState } {
  if ('color' in vector) {
    const change = state.fill === vector.color ? '' : `${colourOperands(vector.color)} rg\n`;
    return { operators: `${change}${pathOf(vector)}\nf`, state: { ...state, fill: vector.color } };
  }
  const { lineColor: stroke, lineWidth } = vector;
  const width = state.lineWidth === lineWidth ? '' : `${decimal(lineWidth)} w\n`;
  const change = state.stroke === stroke ? '' : `${colourOperands(stroke)} RG\n`;
  return {
    operators: `${width}${change}${pathOf(vector)}\nS`,
    state: { ...state, stroke, lineWidth },
  };
}

function pathOf(vector: Vector): string {
  switch (vector.type) {
    case 'line':
      return `${point(vector.x1, vector.y1)} m\n${point(vector.x2, vector.y2)} l`;
    case 'rect':
      return `${point(vector.x, vector.y)} ${point(vector.w, vector.h)} re`;
    case 'polyline': {
      const [first, ...rest] = vector.points;
      return `${point(first!.x, first!.y)} m\n${rest.map(({ x, y }) => `${point(x, y)} l\n`).join('')}h`;
    }
    case 'ellipse':
      return ellipse(vector.x, vector.y, vector.r1, vector.r2);
  }
}

/** How far the control points of a quarter of a circle lie from its ends. */
const KAPPA = (4 / 3) * (Math.SQRT2 - 1);

function ellipse(x: number, y: number, r1: number, r2: number): string {
  const [dx, dy] = [r1 * KAPPA, r2 * KAPPA];
  const curve = (...points: readonly (readonly [number, number])[]): string =>
    `${points.map(([a, b]) => point(x + a, y + b)).join(' ')} c\n`;
  return `${point(x - r1, y)} m
${curve([-r1, -dy], [-dx, -r2], [0, -r2])}${curve([dx, -r2], [r1, -dy], [r1, 0])}${curve(
  [r1, dy],
  [dx, r2],
  [0, r2],
)}${curve([-dx, r2], [-r1, dy], [-r1, 0])}h`;
}

function point(x: number, y: number): string {
  return `${decimal(x)} ${decimal(y)}`;
}

/** How much room a drawing takes in the flow: down to its lowest point. */
export function canvasHeight(vectors: readonly AnyVector[]): number {
  return vectors.reduce((height, vector) => Math.max(height, bottomOf(vector)), 0);
}

function bottomOf(vector: AnyVector): number {
  switch (vector.type) {
    case 'line':
      return Math.max(vector.y1, vector.y2);
    case 'rect':
      return vector.y + vector.h;
    case 'polyline':
      return largest(vector.points.map(({ y }) => y));
    case 'ellipse':
      return vector.y + vector.r2;
  }
}

/** A vector that pdfmake may move: it moves the object that it is given. */
export function copyOfVector(vector: AnyVector): AnyVector {
  if (vector.type !== 'polyline') return { ...vector };
  return { ...vector, points: vector.points.map((point) => ({ ...point })) };
}

/** A copy of a drawing at the other side of a page of this width. */
export function mirroredVector<Drawn extends AnyVector>(vector: Drawn, pageWidth: number): Drawn {
  return { ...vector, ...turned(vector, pageWidth) };
}

function turned(vector: AnyVector, pageWidth: number): object {
  switch (vector.type) {
    case 'rect':
      return { x: pageWidth - vector.x - vector.w };
    case 'line':
      return { x1: pageWidth - vector.x1, x2: pageWidth - vector.x2 };
    case 'ellipse':
      return { x: pageWidth - vector.x };
    case 'polyline':
      return { points: vector.points.map(({ x, y }) => ({ x: pageWidth - x, y })) };
  }
}
