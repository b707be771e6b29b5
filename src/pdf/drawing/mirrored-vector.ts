// Drawings as a mirror at the middle of the page shows them, for documents from right to left.
import type { Vector } from '../compose/node.ts';

/** A copy of a drawing at the other side of a page of this width. */
export function mirroredVector<Drawn extends Vector>(vector: Drawn, pageWidth: number): Drawn {
  return { ...vector, ...turned(vector, pageWidth) };
}

function turned(vector: Vector, pageWidth: number): object {
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
