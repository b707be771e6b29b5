// Contrast as WCAG defines it, against values that others publish.
import { describe, expect, it } from 'vitest';
import { contrastNeeded, contrastRatio, readableShade } from '../../src/theme/contrast.ts';

describe('contrastRatio', () => {
  it.each([
    ['#000000', '#FFFFFF', 21],
    ['#FFFFFF', '#FFFFFF', 1],
    ['#767676', '#FFFFFF', 4.54],
    ['#777777', '#FFFFFF', 4.47],
    ['#FF0000', '#FFFFFF', 3.99],
    ['#FFC000', '#000000', 12.8],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });
});

describe('contrastNeeded', () => {
  it.each([
    [17.9, false, 4.5],
    [18, false, 3],
    [13.9, true, 4.5],
    [14, true, 3],
  ])('of %d points, bold %s, is %d', (size, bold, needed) => {
    expect(contrastNeeded(size, bold)).toBe(needed);
  });
});

describe('readableShade', () => {
  it.each([
    ['#8899AA', '#FFFFFF', '#000000'],
    ['#FFFF00', '#FFFFFF', '#000000'],
    ['#000080', '#000000', '#FFFFFF'],
  ])('of %s on %s is readable and no further away than it must be', (colour, ground, goal) => {
    const shade = readableShade(colour, ground, goal, 4.5);
    expect(contrastRatio(shade, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(shade, ground)).toBeLessThan(5);
  });
});
