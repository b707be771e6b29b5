// The words by which a language reports what is said, wanted and agreed without quoting it; patterns.

/** The words by which a language reports what is said, wanted and agreed without quoting it; patterns. */
export interface ReportedWords {
  /** Verbs of saying after which what is said follows; without it those of `speech`. */
  readonly verbs?: string;
  /** Words before a name: `according to`; without it those of `speech`. */
  readonly according?: string;
  /** A verb of saying that may stand for any other. */
  readonly says: string;
  /**
   * What leads from the verb to what is said: `on Monday that`. Where the subject stands between, it has
   * a group `subject` around it and `word` around what comes then.
   */
  readonly that: string;
  /** Verbs after which it may follow without such a word, with what may stand between. */
  readonly bare?: string;
  /** Verbs one of which a clause has: without it nothing is said. */
  readonly finite?: string;
  /** What may stand after a verb at the end of a sentence: `to reporters on Monday`. */
  readonly rest: string;
  /** Verbs by which what follows is not said to be so. */
  readonly denials?: string;
  /** Words right before a verb of saying that nobody says by it: `not`, `who`, `to`. */
  readonly unsaid: string;
  /** Words that begin a clause which is no statement of its own: `if`, `after`. */
  readonly clauses: string;
  /** Verbs of demanding, as far as what is demanded. */
  readonly wants: string;
  /** Words before such a verb that make a noun of it: `the`. */
  readonly nouns?: string;
  /** Conditions and ultimatums: what they are is said with the verb. */
  readonly conditions?: string;
  /** Stands between two subjects. */
  readonly and: string;
  /** Another predicate of the same subject, before a verb: `welcomed it but`. */
  readonly second?: string;
  /** Words that make a demand of what is said. */
  readonly must: string;
  /** How those demand who speak of themselves. */
  readonly weWant?: string;
  /** Stands between whom something is demanded of, and what. */
  readonly to?: string;
  readonly truce: TruceWords;
}

/** The words by which a language tells of a truce; patterns. */
export interface TruceWords {
  /** What it is called. */
  readonly called: string;
  /** What is meant by it, in a paragraph beside one that names it: `the pause`. */
  readonly meant?: string;
  /** Verbs of undertaking, and words such as `in return`. */
  readonly agrees: string;
  /** Conditions within what somebody says. */
  readonly provided: string;
  /** Verbs of raising and what is raised, with what parts that from what it is about. */
  readonly raises?: string;
  readonly about?: string;
  /** Between the questions that somebody raises. */
  readonly next?: string;
  /** Before and between the names of its parties. */
  readonly between?: string;
  /** Before the names of those who mediate. */
  readonly mediated?: string;
  /** How it is watched over, with who does it. */
  readonly monitored?: string;
  /** Before a date on which it begins, and one on which it ends. */
  readonly begins?: string;
  readonly ends?: string;
  /** Where it holds, after its name. */
  readonly covers?: string;
  /** By which it is plain how it stands. */
  readonly stands?: Readonly<
    Partial<Record<'proposed' | 'agreed' | 'in_force' | 'collapsed' | 'expired', string>>
  >;
}
