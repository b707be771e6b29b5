// A vector that pdfmake may move: it moves the object that it is given.
import type { Vector } from '../compose/node.ts';

export function copyOfVector(vector: Vector): Vector {
  if (vector.type !== 'polyline') return { ...vector };
  return { ...vector, points: vector.points.map((point) => ({ ...point })) };
}
