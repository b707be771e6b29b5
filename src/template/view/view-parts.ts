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

/** A fact of a row that can carry a change bar. */
export interface FactInRow extends Fact {
  /** True if a fact of this row changed. */
  readonly changed: boolean;
  /** What the facts were read in, at the last of them. */
  readonly refs: readonly Mark[];
}

export interface Line {
  readonly text: string;
  readonly at: string;
}

/** One thing that is still to do. */
export interface ToDoRow extends Line {
  /** The items and sources that it concerns. */
  readonly refs: readonly Mark[];
  /** What has no number: sections and actors. */
  readonly places: string | undefined;
}

export interface DateView {
  readonly text: string;
  /** The word `inferred`, if it is. */
  readonly inferred: string | undefined;
}

export interface Speaker {
  /** `Олена Вайда (Vaida)`. */
  readonly name: string;
  /** `President, Velmora`. */
  readonly description: string | undefined;
}

export interface ScaleRange {
  readonly low: number;
  readonly high: number;
}

/** An assumption or a gap. */
export interface PlainItemView extends Item {
  readonly text: string;
  readonly refs: readonly Mark[];
  readonly meta: readonly Sentence[];
}
