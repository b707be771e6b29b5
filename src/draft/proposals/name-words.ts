// Names of states, bodies and people as they stand in a demand or beside the word for a truce.

import { isStray } from '../../editorial/attribution/names.ts';

const CAPITAL = "\\p{Lu}(?:[\\p{L}\\p{M}'’-]|\\.(?=\\p{Lu}))*(?<!['’]s)";

/** A run of capitalised words, as part of a pattern. */
export const NAME: string = `${CAPITAL}(?:\\s+(?:of\\s+(?:the\\s+)?)?${CAPITAL}){0,5}`;

/** The name without what stands before it at the beginning of a sentence or in a date; undefined if nothing is left. */
export function nameIn(written: string): string | undefined {
  const words = written.split(/\s+/u).filter((word) => word !== '');
  // `May` is a verb to others.
  while (words.length > 0 && (isStray(words[0]!) || words[0] === 'May')) words.shift();
  return words.length === 0 ? undefined : words.join(' ');
}
