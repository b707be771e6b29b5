// The worker of the tests of a batch: does as the task says, and tells what it was set to.

import { setTimeout as sleep } from 'node:timers/promises';
import { settingsOfBatch } from '../../dist/batch.js';

export async function work({ wait = 0, fault, value }) {
  await sleep(wait);
  if (fault === 'throw') throw new TypeError('no such thing');
  if (fault === 'crash') await crash();
  return { value, settings: settingsOfBatch() };
}

// Nobody can catch this one: it takes the thread with it.
function crash() {
  setImmediate(() => {
    throw new Error('out of the blue');
  });
  return new Promise(() => {});
}
