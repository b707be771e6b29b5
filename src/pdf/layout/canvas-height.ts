// How much room a drawing takes in the flow: down to its lowest point.

import { largest } from '../../diagnostics/extremes.ts';
import type { Vector } from '../compose/node.ts';

export function canvasHeight(vectors: readonly Vector[]): number {
  return vectors.reduce((height, vector) => Math.max(height, bottomOf(vector)), 0);
}

function bottomOf(vector: Vector): number {
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
