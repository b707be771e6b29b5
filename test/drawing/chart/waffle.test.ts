import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squaresOf } from '../../../src/drawing/chart/waffle.ts';

describe('the squares of a waffle', () => {
  it('are shares of a hundred, what is left over going to the largest rests', () => {
    expect(squaresOf([41, 53, 6])).toEqual([41, 53, 6]);
    expect(squaresOf([1, 1, 1])).toEqual([34, 33, 33]);
    expect(squaresOf([0, 0])).toEqual([0, 0]);
  });

  it('are a hundred, and none is more than one off', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(shares, (values) => {
        const sum = values.reduce((total, each) => total + each, 0);
        fc.pre(sum > 0);
        const squares = squaresOf(values);
        expect(squares.reduce((total, each) => total + each, 0)).toBe(100);
        for (const [index, value] of values.entries())
          expect(Math.abs(squares[index]! - (value / sum) * 100)).toBeLessThan(1);
      }),
    );
  });
});
