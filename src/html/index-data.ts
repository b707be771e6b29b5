// What the page of an index carries for its script: data, and no code.

/** One brief, as it is searched. */
export interface IndexedBrief {
  readonly title: string;
  readonly language: string;
  /** Absent where the brief does not say. */
  readonly status?: string;
  readonly tlp?: string;
  readonly actors: string;
  readonly sources: string;
  /** As the page writes dates, and as briefs do. */
  readonly dates: string;
  /** Everything else that it says. */
  readonly text: string;
}

/** All of it. */
export interface IndexData {
  /** The language of the page. */
  readonly language: string;
  readonly briefs: readonly IndexedBrief[];
  /** `3 of 12 briefs`, by the plural category of the first number. */
  readonly found: Readonly<Record<string, string>>;
  /** Said where nothing is found. */
  readonly none: string;
}
