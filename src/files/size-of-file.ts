// How large a file is, for those who only prepare for it: what cannot be read is told of where it is read.

import { statSync } from 'node:fs';
import { errorCode } from './read-problem.ts';

/** The size in bytes; undefined if the system does not tell it. */
export function sizeOfFile(file: string): number | undefined {
  try {
    return statSync(file).size;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
