// How large a file is, for those who only prepare for it: what cannot be read is told of where it is read.

import { statsOf } from './is-folder.ts';

/** The size in bytes; undefined if the system does not tell it. */
export function sizeOfFile(file: string): number | undefined {
  return statsOf(file)?.size;
}
