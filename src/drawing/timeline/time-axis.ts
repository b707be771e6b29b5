// Where moments lie on a drawn timeline: one scale, or several with marked gaps where nothing happens.

/** A stretch of time in milliseconds; a moment if both are the same. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of time that is drawn to one scale, and where it is drawn. */
export interface AxisPart extends Stretch {
  readonly left: number;
  readonly right: number;
}

export interface TimeAxis {
  readonly parts: readonly AxisPart[];
  /** Where a moment lies; one in a gap lies where it was cut. */
  readonly x: (moment: number) => number;
}

export const DAY: number = 24 * 60 * 60 * 1000;

/** The room of a gap, and the least that a part needs for its scale. */
export const GAP = 18;
const LEAST = 66;
/** A gap is cut out if it is as long, takes so much of the time that is left, and is as many times as long as what things are usually apart. */
const LONG: number = 45 * DAY;
const LARGE = 0.25;
const UNUSUAL = 8;
const MOST_GAPS = 3;
/** Empty time at both ends of a part, as a share of it. */
const MARGIN = 0.025;

/** The axis for these stretches on a line of this width. */
export function timeAxis(stretches: readonly Stretch[], width: number): TimeAxis {
  const groups = withoutGaps(merged(stretches), usualStep(stretches));
  const room = width - GAP * (groups.length - 1) - LEAST * groups.length;
  const weights = groups.map((group) => weightOf(group, stretches));
  const sum = weights.reduce((all, each) => all + each, 0);
  let left = 0;
  const parts = groups.map((group, index): AxisPart => {
    const right = left + LEAST + (room * weights[index]!) / sum;
    const part = { ...padded(group), left, right };
    left = right + GAP;
    return part;
  });
  return { parts, x: (moment) => placeOf(parts, moment) };
}

// What many things happen in needs more room than what one thing happens in.
function weightOf(group: Stretch, all: readonly Stretch[]): number {
  return all.filter(({ from, to }) => from <= group.to && to >= group.from).length;
}

/** Stretches in order, those that touch as one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = found.at(-1);
    if (last === undefined || from > last.to) found.push({ from, to });
    else found[found.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return found;
}

/** The stretches that stand on one scale together. */
function withoutGaps(stretches: readonly Stretch[], usual: number): Stretch[] {
  const groups = [{ from: stretches[0]!.from, to: stretches.at(-1)!.to }];
  const gaps = stretches
    .slice(1)
    .map(({ from }, index) => ({ from: stretches[index]!.to, to: from }))
    .toSorted((one, other) => lengthOf(other) - lengthOf(one))
    .slice(0, MOST_GAPS);
  for (const gap of gaps) {
    const all = groups.reduce((sum, each) => sum + lengthOf(each), 0);
    if (lengthOf(gap) < Math.max(LONG, all * LARGE, usual * UNUSUAL)) break;
    const at = groups.findIndex(({ from, to }) => from <= gap.from && to >= gap.to);
    const { from, to } = groups[at]!;
    groups.splice(at, 1, { from, to: gap.from }, { from: gap.to, to });
  }
  return groups;
}

/** How far apart things are that follow one another: the median, the lower one of two. */
function usualStep(stretches: readonly Stretch[]): number {
  const starts = [...new Set(stretches.map(({ from }) => from))].toSorted((a, b) => a - b);
  const steps = starts.slice(1).map((start, index) => start - starts[index]!);
  return steps.toSorted((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0;
}

function lengthOf({ from, to }: Stretch): number {
  return to - from;
}

/** Whole days, and some air at both ends. */
function padded({ from, to }: Stretch): Stretch {
  const air = Math.max(DAY / 2, (to - from) * MARGIN);
  return { from: from - air, to: to + air };
}

function placeOf(parts: readonly AxisPart[], moment: number): number {
  const at = parts.findLast(({ from }) => from <= moment) ?? parts[0]!;
  const share = (moment - at.from) / (at.to - at.from);
  return at.left + (at.right - at.left) * Math.min(1, Math.max(0, share));
}
