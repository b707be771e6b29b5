import { describe, expect, it } from 'vitest';
import { type Hatch, hatchPath } from '../../src/drawing/hatch.ts';

const BOX = { x: 10, y: 20, width: 30, height: 12 };
const KINDS: readonly Hatch[] = ['rising', 'falling', 'level', 'upright'];

/** The ends of the lines. */
function endsOf(path: string): { x: number; y: number }[] {
  let last = { x: 0, y: 0 };
  return [...path.matchAll(/([MLHV])([\d.]+)(?: ([\d.]+))?/g)].map(([, kind, first, second]) => {
    const [one, other] = [Number(first), Number(second)];
    last =
      kind === 'H'
        ? { ...last, x: one }
        : kind === 'V'
          ? { ...last, y: one }
          : { x: one, y: other };
    return last;
  });
}

describe('a hatch', () => {
  it.each(KINDS)('that is %s fills its box and stays inside', (kind) => {
    const ends = endsOf(hatchPath(BOX, kind));
    expect(ends.length).toBeGreaterThan(5);
    for (const { x, y } of ends) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(40);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(32);
    }
  });

  it('rises and falls', () => {
    const [start, end] = endsOf(hatchPath(BOX, 'rising')).slice(-2);
    expect((end!.y - start!.y) * (end!.x - start!.x)).toBeLessThan(0);
    const [high, low] = endsOf(hatchPath(BOX, 'falling')).slice(-2);
    expect((low!.y - high!.y) * (low!.x - high!.x)).toBeGreaterThan(0);
  });

  it('has no lines where there is no room', () => {
    expect(hatchPath({ ...BOX, width: 0, height: 0 }, 'rising')).toBe('');
  });
});
