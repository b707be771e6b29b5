// Which flags V8 is given: that a build is the same under them, code-cache.test.ts sees.

import { expect, test } from 'vitest';
import { knownFlags } from '../../../src/files/program/v8-flags.ts';

test('V8 is given only flags that it has, for it tells the user of others', () => {
  const flags = ['--max-optimized-bytecode-size=0', '--interrupt-budget=3000000'];
  expect(knownFlags(flags, '11.3.244.8-node.36')).toEqual(flags);
  expect(knownFlags(flags, '12.4.254.21-node.57')).toEqual([flags[0]]);
  expect(knownFlags(flags, '14.6.202.34-node.34')).toEqual([flags[0]]);
  expect(knownFlags(flags, '15.1')).toEqual([]);
});
