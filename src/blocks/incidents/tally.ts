// What incidents add up to, by whatever they are told apart by, beside the day before.

/** An incident, as far as it is counted. */
export interface Counted {
  readonly place: string;
  readonly side?: string | undefined;
  readonly count?: number | undefined;
}

/** A name with what was counted under it, and the day before if that is known. */
export interface Tally {
  readonly key: string | undefined;
  readonly now: number;
  readonly before: number | undefined;
}

/** The sums by `keyOf`, the largest first; what has no key stands last. */
export function talliesOf(
  now: readonly Counted[],
  before: readonly Counted[] | undefined,
  keyOf: (incident: Counted) => string | undefined,
): Tally[] {
  const keys = [...new Set([...now, ...(before ?? [])].map(keyOf))];
  const sum = (all: readonly Counted[], key: string | undefined): number =>
    sumOf(all.filter((each) => keyOf(each) === key));
  return keys
    .map((key) => ({ key, now: sum(now, key), before: before && sum(before, key) }))
    .toSorted(
      (one, other) =>
        Number(one.key === undefined) - Number(other.key === undefined) || other.now - one.now,
    );
}

/** How many incidents there were; an entry may stand for several. */
export function sumOf(incidents: readonly Counted[]): number {
  return incidents.reduce((sum, { count = 1 }) => sum + count, 0);
}
