// The names of keys: in the words of the templates where they have some, else as the key says it.

import { hasWord, type WordKey, word } from '../words.ts';
import { keyWords } from './naming.ts';

/** What a key is called in the form. */
export function labelOf(key: string): string {
  const known = `key.${key}`;
  return hasWord(known) ? word(known as WordKey) : keyWords(key);
}
