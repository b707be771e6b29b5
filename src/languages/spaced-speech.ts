// How a language that parts its words by spaces, and has no capitals, says who speaks: patterns for its
// reader, beside those that it shares with languages that have them.

export interface SpacedSpeech {
  /** Where the subject of a verb of saying stands; `either` if before as well as behind it. */
  readonly subject: 'before' | 'behind' | 'either';
  /** The article that is written in front of a word. */
  readonly article: string;
  /** Letters that are written in front of a verb or a name and are words of their own. */
  readonly prefixes: string;
  /** Verbs of saying that are said of a woman, or a body. */
  readonly womanVerbs: string;
  /** Verbs that are said of several, or of anybody. */
  readonly pluralVerbs: string;
  /** Verbs that begin to tell what somebody says; others (`added`) go on with it. */
  readonly fresh?: string;
  /** Forms that go on with the subject of an earlier verb: `adding that`. */
  readonly participles?: string;
  /** Verbs whose subject stands before them with a preposition: `from the ministry it was said`. */
  readonly impersonal?: string;
  /** `according to him`: who spoke last. */
  readonly accordingToThem: string;
  /** What may stand between a verb and its subject, or before a subject. */
  readonly adverbs: string;
  /** What ends a subject, by its beginning; it may be part of a word. */
  readonly ends: string;
  /** Nouns that are part of an office: what somebody is minister, head or speaker of. */
  readonly offices: string;
  /** Adjectives of countries and the like, without the article. */
  readonly adjectives: string;
  /** Bodies that are known by their names, beside countries. */
  readonly known: string;
  /** Parts of names that take the next word to them: `Abd`, `Abu`, `bin`. */
  readonly joining: string;
  /** Somebody whom the text does not name, by the first word. */
  readonly nobody: string;
  /** Given names of women and of men, but for those that are more often another word. */
  readonly women?: string;
  readonly men?: string;
  /** Words that make a pronoun a woman's, or a man's. */
  readonly woman: string;
  readonly man: string;
}
