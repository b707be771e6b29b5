import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, placesAround, spread, touch } from '../../src/drawing/place-labels.ts';

const BOUNDS = { x: 0, y: 0, width: 200, height: 100 };
const coordinate = (most: number) => fc.double({ min: 0, max: most, noNaN: true });

describe('labels', () => {
  it('stand beside their points, and elsewhere where another one stands', () => {
    const label = (x: number) => {
      const size = { width: 40, height: 10 };
      return { ...size, candidates: placesAround({ x, y: 50 }, size, 7) };
    };
    expect(placeLabels([label(50), label(60), label(195)], { bounds: BOUNDS })).toEqual([
      { x: 57, y: 45, width: 40, height: 10 },
      { x: 13, y: 45, width: 40, height: 10 },
      { x: 148, y: 45, width: 40, height: 10 },
    ]);
  });

  it('without a place are told of', () => {
    const label = { width: 40, height: 10, candidates: [{ x: 10, y: 10 }] };
    const taken = [{ x: 45, y: 15, width: 5, height: 5 }];
    expect(placeLabels([label], { bounds: BOUNDS, taken })).toEqual([undefined]);
    const outside = { ...label, candidates: [{ x: 190, y: 10 }] };
    expect(placeLabels([outside], { bounds: BOUNDS })).toEqual([undefined]);
  });

  it('never lie over one another', () => {
    const points = fc.array(fc.record({ x: coordinate(200), y: coordinate(100) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(points, (all) => {
        const size = { width: 30, height: 10 };
        const labels = all.map((at) => ({ ...size, candidates: placesAround(at, size, 3) }));
        const found = placeLabels(labels, { bounds: BOUNDS }).filter((box) => box !== undefined);
        for (const [index, box] of found.entries())
          expect(found.slice(index + 1).some((other) => touch(box, other))).toBe(false);
      }),
    );
  });
});

describe('labels along an edge', () => {
  it('stay where they are if there is room', () => {
    const labels = [30, 10].map((at) => ({ at, size: 10 }));
    expect(spread(labels, 0, 100)).toEqual([30, 10]);
  });

  it('share what they are moved, and stay inside', () => {
    const labels = [50, 50, 98].map((at) => ({ at, size: 10 }));
    expect(spread(labels, 0, 100)).toEqual([45, 55, 95]);
  });

  it('are told of if they are too many', () => {
    expect(
      spread(
        [1, 2].map((at) => ({ at, size: 10 })),
        0,
        15,
      ),
    ).toBeUndefined();
  });

  it('keep apart, inside and in their order, as near as they can', () => {
    const labels = fc.array(fc.record({ at: coordinate(100), size: fc.constant(9) }), {
      maxLength: 11,
    });
    fc.assert(
      fc.property(labels, (all) => {
        const middles = spread(all, 0, 100)!;
        const sorted = all
          .map(({ at }, index) => ({ at, middle: middles[index]! }))
          .toSorted((a, b) => a.middle - b.middle);
        for (const [index, { middle, at }] of sorted.entries()) {
          expect(middle).toBeGreaterThanOrEqual(4.49);
          expect(middle).toBeLessThanOrEqual(95.51);
          const before = sorted[index - 1];
          if (before === undefined) continue;
          expect(middle - before.middle).toBeGreaterThanOrEqual(8.99);
          expect(at).toBeGreaterThanOrEqual(before.at);
        }
      }),
    );
  });
});
