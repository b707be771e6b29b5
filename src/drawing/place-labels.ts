// Finds a place for labels, so that none lies over another: always the same for the same labels.
import type { Box } from './hatch.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A label with the places that it may take: left upper corners, the best one first. */
export interface LabelToPlace {
  readonly width: number;
  readonly height: number;
  readonly candidates: readonly Point[];
}

/** Where labels may stand. */
export interface LabelRoom {
  readonly bounds: Box;
  /** What no label may lie on. */
  readonly taken?: readonly Box[];
  /** How far labels keep from one another. */
  readonly gap?: number;
}

/**
 * A place for each label, the most important first; undefined for one that found none, whose words
 * must stand elsewhere.
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  { bounds, taken = [], gap = 1 }: LabelRoom,
): (Box | undefined)[] {
  const full: Box[] = [...taken];
  return labels.map(({ width, height, candidates }) => {
    const boxes = candidates.map(({ x, y }): Box => ({ x, y, width, height }));
    const found = boxes.find(
      (box) => isInside(box, bounds) && full.every((other) => !touch(box, other, gap)),
    );
    if (found !== undefined) full.push(found);
    return found;
  });
}

/** The places round a point for a label of this size: beside it, above and below it, at its corners. */
export function placesAround(
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
  distance: number,
): Point[] {
  const slant = distance * Math.SQRT1_2;
  const [left, right] = [x - distance - width, x + distance];
  const [middle, centre] = [y - height / 2, x - width / 2];
  return [
    { x: right, y: middle },
    { x: left, y: middle },
    { x: centre, y: y - distance - height },
    { x: centre, y: y + distance },
    { x: x + slant, y: y - slant - height },
    { x: x + slant, y: y + slant },
    { x: x - slant - width, y: y - slant - height },
    { x: x - slant - width, y: y + slant },
  ];
}

/** True if two boxes are nearer than `gap`. */
export function touch(one: Box, other: Box, gap = 0): boolean {
  return (
    one.x < other.x + other.width + gap &&
    other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  );
}

function isInside(box: Box, bounds: Box): boolean {
  const slack = 0.01;
  return (
    box.x >= bounds.x - slack &&
    box.y >= bounds.y - slack &&
    box.x + box.width <= bounds.x + bounds.width + slack &&
    box.y + box.height <= bounds.y + bounds.height + slack
  );
}

/** What is to stand in a row, such as the names at the ends of lines: its middle and its size. */
export interface Spreading {
  readonly at: number;
  readonly size: number;
}

/**
 * The middles of labels along an edge, each as near to its own place as the others let it, in their
 * order; undefined if they are more than fit between `from` and `to`.
 */
export function spread(
  labels: readonly Spreading[],
  from: number,
  to: number,
): number[] | undefined {
  const order = labels.map((_, index) => index).toSorted((a, b) => labels[a]!.at - labels[b]!.at);
  const whole = labels.reduce((sum, { size }) => sum + size, 0);
  if (whole > to - from + 0.01) return undefined;
  // Labels that would touch are one group, which stands where its members' places are on average.
  const groups: Group[] = [];
  for (const index of order) {
    let group: Group = { members: [index], size: labels[index]!.size, ...startOf(labels, [index]) };
    group = within(group, from, to);
    for (
      let last = groups.at(-1);
      last && last.start + last.size > group.start;
      last = groups.at(-1)
    ) {
      groups.pop();
      const members = [...last.members, ...group.members];
      group = within(
        { members, size: last.size + group.size, ...startOf(labels, members) },
        from,
        to,
      );
    }
    groups.push(group);
  }
  const middles: number[] = [];
  for (const { members, start } of groups) {
    let at = start;
    for (const index of members) {
      const { size } = labels[index]!;
      middles[index] = at + size / 2;
      at += size;
    }
  }
  return middles;
}

interface Group {
  readonly members: readonly number[];
  readonly size: number;
  readonly start: number;
}

function startOf(labels: readonly Spreading[], members: readonly number[]): { start: number } {
  let before = 0;
  let sum = 0;
  for (const index of members) {
    const { at, size } = labels[index]!;
    sum += at - size / 2 - before;
    before += size;
  }
  return { start: sum / members.length };
}

function within(group: Group, from: number, to: number): Group {
  return { ...group, start: Math.max(from, Math.min(group.start, to - group.size)) };
}
