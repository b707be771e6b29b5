// What the grammar of a language without capitals tells a reader of a quotation, and of a sentence.

import type { Party } from './uncased-people.ts';

/** What stands around a quotation in its sentence; other quotations are blanked out. */
export interface Beside {
  readonly lead: string;
  readonly inside: string;
  readonly trail: string;
  /** True of the first words of a paragraph. */
  readonly isFirst: boolean;
}

/** What a grammar says of a quotation: who speaks, or `same` where the subject is left out. */
export interface Told {
  readonly party?: Party | 'same' | undefined;
  /** True of a title, a term, words that nobody says here. */
  readonly isTerm?: boolean;
  /** True if it does not say that somebody goes on. */
  readonly isFresh?: boolean;
}

/** How a language says who speaks. */
export interface Grammar {
  /** What ends a sentence. */
  readonly sentenceEnd: RegExp;
  tell(beside: Beside): Told;
  /** Whom a sentence is about. */
  subjectOf(sentence: string): Party | undefined;
  /** All whom a sentence names with their offices. */
  partiesIn(sentence: string): readonly Party[];
  /** True of a sentence that has a pronoun for somebody. */
  pointsBack?(sentence: string): boolean;
  /** True of a sentence that leads to the words of the paragraph below it. */
  leadsOn(sentence: string): boolean;
}
