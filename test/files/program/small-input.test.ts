// Running without optimised code changes nothing but the time it takes.

import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  endPreparation,
  knownFlags,
  prepareForInput,
} from '../../../src/files/program/small-input.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('one brief of any size, several or none that exists: code gives the same', () => {
  const folder = temporaryFolder({
    'x.yaml': 'title: Talks\n',
    'y.yaml': '#'.repeat(60_000),
    'z.yaml': '#'.repeat(600_000),
  });
  const double = (values: readonly number[]): number[] => values.map((value) => value * 2);
  for (const files of [
    ['x.yaml'],
    ['y.yaml'],
    ['z.yaml'],
    ['x.yaml', 'y.yaml'],
    ['absent.yaml'],
    [],
  ]) {
    prepareForInput(files.map((file) => join(folder, file)));
    expect(double([1, 2])).toEqual([2, 4]);
    endPreparation();
  }
});

test('V8 is given only flags that it has, for it tells the user of others', () => {
  const flags = ['--max-optimized-bytecode-size=0', '--interrupt-budget=3000000'];
  expect(knownFlags(flags, '11.3.244.8-node.36')).toEqual(flags);
  expect(knownFlags(flags, '12.4.254.21-node.57')).toEqual([flags[0]]);
  expect(knownFlags(flags, '14.6.202.34-node.34')).toEqual([flags[0]]);
  expect(knownFlags(flags, '15.1')).toEqual([]);
});
