// Ctrl-C ends a preview whatever is still open.

import { expect, test } from 'vitest';
import { FINE } from '../../src/cli/exit-code.ts';
import { leaveSoon } from '../../src/cli/leave-soon.ts';

test('a process that something keeps alive is ended with the status', async () => {
  const world = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: {} };
  const left = await new Promise((exit) => {
    expect(leaveSoon(FINE, { ...world, exit })).toBe(FINE);
  });
  expect(left).toBe(FINE);
});
