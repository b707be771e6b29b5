// Work that is asked for while it is done.

import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/watch/bursts.ts';

test('is done once more, for all that was asked for meanwhile', async () => {
  const done: string[][] = [];
  let running = 0;
  const ask = oneAtATime(async (paths) => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    done.push([...paths]);
    running -= 1;
  });
  await Promise.all([ask(['a']), ask(['b']), ask(['c', 'b'])]);
  await ask(['d']);
  expect(done.flat().join('')).toMatch(/^abcd$/);
  expect(done.length).toBeLessThanOrEqual(3);
});
