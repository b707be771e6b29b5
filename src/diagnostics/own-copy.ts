// Texts that outlive the file they were cut from.

/** V8 cuts longer pieces by reference: each keeps the whole text alive that it was cut from. */
const SHORTEST_CUT = 13;

/**
 * The same text in memory of its own. For what is kept from one document to the next: a single long
 * word would else keep the whole document with it.
 */
export function ownCopy(text: string): string {
  return text.length < SHORTEST_CUT ? text : text.split('').join('');
}
