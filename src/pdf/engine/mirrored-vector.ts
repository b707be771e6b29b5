// Drawings as a mirror at the middle of the page shows them, for documents from right to left.
import type { Vector } from '../compose/node.ts';

/** A copy of a drawing at the other side of a page of this width. */
export function mirroredVector(vector: Vector, pageWidth: number): Vector {
  switch (vector.type) {
    case 'rect':
      return { ...vector, x: pageWidth - vector.x - vector.w };
    case 'line':
      return { ...vector, x1: pageWidth - vector.x1, x2: pageWidth - vector.x2 };
    case 'ellipse':
      return { ...vector, x: pageWidth - vector.x };
    case 'polyline':
      return { ...vector, points: vector.points.map(({ x, y }) => ({ x: pageWidth - x, y })) };
  }
}
