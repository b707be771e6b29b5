// What a list of words says: which wording to look for in a brief's own prose, and what to write instead.

/** A wording that a careful desk avoids. */
export interface Wording {
  /** Every match holds one of these, in lower case: most texts hold none, and are soon read. */
  readonly stems: readonly string[];
  /** A regular expression without anchors; it has to match whole words. */
  readonly words: string;
  /** True if capitals matter; else they don't. */
  readonly cased?: true;
  /** What to write instead. */
  readonly neutral: string;
  /** Matches where the wording is meant otherwise, in the same sentence. */
  readonly unless?: string;
  /** True for words that are in order where the item names its source. */
  readonly orSource?: true;
}

/** The lists of one language. */
export interface LanguageWording {
  /** Verbs of attribution that judge the speaker. */
  readonly verbs: readonly Wording[];
  /** Attributions to nobody. */
  readonly weasels: readonly Wording[];
  /** Words that take a side. */
  readonly loaded: readonly Wording[];
  /** Shows that a sentence gives the words to somebody: `called it`, `according to`. */
  readonly attributed: string;
  /** Degrees of likelihood, and levels of confidence. */
  readonly likelihood: string;
  readonly confidence: string;
  /** Every match of `confidence` holds this, in lower case. */
  readonly confidenceStem: string;
}
