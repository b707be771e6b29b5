// What a judge says of a file.

export interface Verdict {
  /** How many checks it passed, if the judge counts them. */
  readonly checks?: number;
  /** The rules that failed, each in words; also why a file could not be judged. */
  readonly faults: readonly string[];
}

/** The verdicts on files by their base names. */
export type Verdicts = ReadonlyMap<string, Verdict>;
