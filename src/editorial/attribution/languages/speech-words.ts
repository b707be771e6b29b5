// The words by which a language says who speaks, for a reader that knows no grammar.

/** Each is the inside of a group of a pattern, without regard to capitals. */
export interface SpeechWords {
  /** Verbs of saying, with what belongs to them. */
  readonly verbs: string;
  /** Words before a name: `according to`. */
  readonly according: string;
  /** Words that stand for whoever was named before. */
  readonly pronouns: string;
  /** Words that end a subject: prepositions, days, conjunctions. */
  readonly stops: string;
  /** Words of an office or trade, which are no names. */
  readonly roles: string;
  /** Bodies and papers that speak: ministry, report, statement. */
  readonly bodies: string;
  /** Words that may stand before a body: articles, prepositions, adjectives. */
  readonly before: string;
}
