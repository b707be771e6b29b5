// Lets one thread stop the writing of all others between two files, never within one.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { writeFile } from './write-file.ts';

/** Shared by the threads of a run. */
export type WriteGate = SharedArrayBuffer;

// The places of two numbers in the buffer: whether the gate is closed, how many are inside.
const CLOSED = 0;
const INSIDE = 1;

/** However slow a disk is, whoever wants to stop need not wait longer. */
const PATIENCE = 5_000;

/** An open gate. */
export function createWriteGate(): WriteGate {
  return new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
}

/** Writes as `writeFile` does unless the gate is closed; then nothing is written. */
export function writeThroughGate(
  gate: WriteGate,
  ...file: Parameters<typeof writeFile>
): { readonly written: boolean; readonly problem?: Diagnostic | undefined } {
  const state = new Int32Array(gate);
  // First in, then look: whoever closes the gate either is seen here or sees us inside.
  Atomics.add(state, INSIDE, 1);
  try {
    if (Atomics.load(state, CLOSED) !== 0) return { written: false };
    return { written: true, problem: writeFile(...file) };
  } finally {
    Atomics.sub(state, INSIDE, 1);
    Atomics.notify(state, INSIDE);
  }
}

/** Closes the gate and waits until nobody is inside: a matter of milliseconds. */
export function closeWriteGate(gate: WriteGate): void {
  const state = new Int32Array(gate);
  Atomics.store(state, CLOSED, 1);
  for (;;) {
    const inside = Atomics.load(state, INSIDE);
    if (inside === 0 || Atomics.wait(state, INSIDE, inside, PATIENCE) === 'timed-out') return;
  }
}
