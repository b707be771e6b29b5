// What the sums of heights may differ by.

/** Differences of heights below this are rounding. */
export const EPSILON = 0.01;
