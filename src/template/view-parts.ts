// What the views of several blocks are made of.

/** A link to an item or a source: `S1 ¶5, ¶7`. */
export interface Mark {
  readonly text: string;
  readonly href: string | undefined;
}

/** One sentence of a quiet line: `Changed from unlikely: …`, `Next: …`, `Rests on C2.` */
export interface Sentence {
  /** Word in the accent colour, e.g. `Changed`. */
  readonly change: string | undefined;
  /** Words in ink before the text, with their colon. */
  readonly lead: string | undefined;
  /** Prose. */
  readonly text: string;
  readonly refs: readonly Mark[];
  /** What closes the sentence after the references. */
  readonly end: string;
  /** What parts it from a sentence after it, where its text does not end in a stop. */
  readonly stop: string;
}

/** What every item has: its number and its place in the brief. */
export interface Item {
  /** Number on the page and id, e.g. `C1`. */
  readonly number: string;
  /** Path in the brief, e.g. `claims[0]`. */
  readonly at: string;
  /** True if it is new or changed since the edition before. */
  readonly changed: boolean;
}

/** A row of the history of a brief. */
export interface VersionRow {
  readonly at: string;
  readonly edition: string;
  readonly date: string | undefined;
  readonly by: string | undefined;
  readonly text: string | undefined;
}

/** The house that publishes the brief. */
export interface House {
  readonly name: string;
  /** The picture above the title, by the name that the brief gives its file. */
  readonly logo: string | undefined;
  /** ` · 4 Quay Street, Port Ellin · desk@example.org`, behind the name. */
  readonly reached: string;
  /** Prose. */
  readonly disclaimer: string | undefined;
}

/** Words with a bold start: `**2**, final`. */
export interface LeadText {
  readonly lead: string;
  readonly rest: string;
}

export interface Fact {
  readonly label: string;
  readonly value: LeadText;
  /** What stands on a line of its own below the value. */
  readonly second: string | undefined;
  readonly at: string;
}

export interface Line {
  readonly text: string;
  readonly at: string;
}

export interface DateView {
  readonly text: string;
  /** The word `inferred`, if it is. */
  readonly inferred: string | undefined;
}

/** One scale of a legend, its terms with what they mean. */
export interface Legend {
  readonly label: string;
  /** Its name with the terms that the brief uses. */
  readonly used: string;
  readonly isLikelihood: boolean;
  /** True if the terms are single letters or digits. */
  readonly isCode: boolean;
  readonly rows: readonly LegendRow[];
}

export interface LegendRow {
  readonly term: string;
  readonly meaning: string;
  readonly used: boolean;
  readonly range: ScaleRange | undefined;
  readonly mark: string | undefined;
}

export interface ScaleRange {
  readonly low: number;
  readonly high: number;
}
