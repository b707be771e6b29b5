// The largest and smallest of numbers, however many: spread into `Math.max` they would fill the stack.

/** The largest of `numbers`; `least` if there is none, and at least that. */
export function largest(numbers: readonly number[], least = -Infinity): number {
  return numbers.reduce((most, each) => Math.max(most, each), least);
}

/** The smallest of `numbers`; `Infinity` if there is none. */
export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each), Infinity);
}
