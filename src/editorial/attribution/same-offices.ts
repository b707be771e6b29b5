// Offices that a language calls by several words: the mayor is the first citizen.

import type { SpeechGrammar } from '../../languages/speech-words.ts';

/** The offices of a language. */
export class SameOffices {
  readonly #offices: readonly RegExp[];

  constructor({ sameOffices = [] }: SpeechGrammar) {
    this.#offices = sameOffices.map(
      (words) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu'),
    );
  }

  /** Whether two descriptions are of one office. */
  has(one: string, other: string): boolean {
    return this.#offices.some((office) => office.test(one) && office.test(other));
  }
}
