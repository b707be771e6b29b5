// Tells V8 how long a run is: optimising code takes time too, which short runs never win back.

import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { errorCode } from './read-problem.ts';

/** A brief of this size has a few pages; from here on optimised code is worth its while. */
const SMALL_BYTES = 50_000;

/**
 * How much bytecode a function runs through before V8 optimises it, and V8's own figure. A brief of
 * hundreds of pages is set within seconds: only what is hot through and through is worth it.
 */
const PATIENT_BUDGET = '--interrupt-budget=3000000';
const USUAL_BUDGET = '--interrupt-budget=67584';

/** Asks V8 to optimise little if only one brief is read, and nothing at all if it is small. */
export function prepareForInput(files: readonly string[]): void {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return;
  setFlagsFromString(sizeOf(file) < SMALL_BYTES ? '--no-opt' : PATIENT_BUDGET);
}

// What cannot be read is told of where it is read.
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return Number.POSITIVE_INFINITY;
  }
}

/** Ends what `prepareForInput` began. V8 keeps flags with compiled code and loads it under the same only. */
export function endPreparation(): void {
  setFlagsFromString('--opt');
  setFlagsFromString(USUAL_BUDGET);
}
