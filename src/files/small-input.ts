// Tells V8 that a run is short: optimising code for it takes longer than it ever gains.

import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

/** A brief of this size has a few pages; from here on optimised code is worth its while. */
const SMALL_BYTES = 50_000;

/** Asks V8 not to optimise if nothing but one small brief is read. */
export function prepareForInput(files: readonly string[]): void {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return;
  if (sizeOf(file) < SMALL_BYTES) setFlagsFromString('--no-opt');
}

// What is wrong with a file is told by whoever reads it.
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Ends what `prepareForInput` began. V8 keeps flags with compiled code and loads it under the same only. */
export function endPreparation(): void {
  setFlagsFromString('--opt');
}
