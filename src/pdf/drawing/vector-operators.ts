// Page operators of lines, boxes and other drawings on a page that is measured downward.
import type { Vector as AnyVector, PictureVector } from '../compose/node.ts';
import { colourOperands, decimal } from './operands.ts';

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
