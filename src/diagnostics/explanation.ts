// What is to be said of a kind of problem to somebody who asks; each stands beside what finds it.

/** In whole sentences. */
export interface Explanation {
  /** What is looked at, and when it is reported. */
  readonly meaning: string;
  /** Why it matters, with the standard or the custom that it comes from. */
  readonly why: string;
  /** What satisfies it. */
  readonly remedy: string;
}

/** By code; codes are stable, people may search for them. */
export type Explanations = Readonly<Record<string, Explanation>>;
