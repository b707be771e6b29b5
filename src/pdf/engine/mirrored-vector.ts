// Drawings as a mirror at the middle of the page shows them, for documents from right to left.

type Drawing = Record<string, unknown>;

/** A copy of a drawing at the other side of a page of this width. */
export function mirroredVector(vector: Drawing, pageWidth: number): Drawing {
  const mirrored = (value: unknown): number => pageWidth - (value as number);
  switch (vector['type']) {
    case 'rect':
      return { ...vector, x: mirrored(vector['x']) - (vector['w'] as number) };
    case 'line':
      return { ...vector, x1: mirrored(vector['x1']), x2: mirrored(vector['x2']) };
    case 'ellipse':
      return { ...vector, x: mirrored(vector['x']) };
    case 'polyline': {
      const points = vector['points'] as readonly { x: number; y: number }[];
      return { ...vector, points: points.map(({ x, y }) => ({ x: mirrored(x), y })) };
    }
    default:
      throw new Error(`A drawing of the type ${String(vector['type'])} cannot be mirrored`);
  }
}
