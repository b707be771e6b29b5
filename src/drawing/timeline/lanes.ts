// Where the labels of a drawn timeline stand: below their marks, at the end of a line from each, in
import { largest } from '../../diagnostics/extremes.ts';
// the highest place where neither a label nor a line runs over another.

/** A label with the forms that it may take, the best first. */
export interface Label {
  /** Where its mark lies. */
  readonly x: number;
  readonly forms: readonly LabelForm[];
}

export interface LabelForm {
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, and in which of its forms. */
export interface PlacedLabel {
  readonly form: number;
  /** The left and upper edge, below the marks. */
  readonly left: number;
  readonly top: number;
  /** True if it stands to the left of its line. */
  readonly isBefore: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between a line and its label, and around labels. */
export const BESIDE = 4;
const AIR = 6;
const STEP = 5;

/**
 * The places of labels in a room; undefined for those that find none. To the left of some moment they
 * stand before their lines, to the right of it behind them: from both ends inwards every next one finds
 * room below those before it without crossing their lines. The moment is the one that most find room by.
 */
export function placeInLanes(
  labels: readonly Label[],
  room: LaneRoom,
): (PlacedLabel | undefined)[] {
  const turns = [...new Set(labels.map(({ x }) => x))];
  const every = Math.ceil(turns.length / MOST_TURNS);
  const tried = [0, ...turns.filter((_, index) => index % every === 0)].map((turn) =>
    placeRound(labels, room, turn),
  );
  return tried.toSorted((one, other) => other.count - one.count || one.bottom - other.bottom)[0]!
    .places;
}

export interface LaneRoom {
  readonly width: number;
  readonly height: number;
}

interface Round {
  readonly places: (PlacedLabel | undefined)[];
  readonly count: number;
  readonly bottom: number;
}

/** So many moments are tried. */
const MOST_TURNS = 24;
/** Near the ends, labels stand on the inner side of their lines. */
const EARLY = 0.18;
const LATE = 0.82;

/** On which side of its line a label stands, in the order in which labels find their places. */
const Side = { Early: 0, Behind: 1, Before: 2, Late: 3 } as const;
type Side = (typeof Side)[keyof typeof Side];

function placeRound(labels: readonly Label[], room: LaneRoom, turn: number): Round {
  const side = ({ x }: Label): Side => {
    if (x < room.width * EARLY) return Side.Early;
    if (x > room.width * LATE) return Side.Late;
    return x < turn ? Side.Before : Side.Behind;
  };
  const boxes: Box[] = [];
  const lines: Box[] = [];
  const places: Round['places'] = labels.map(() => undefined);
  const order = [...labels.keys()].toSorted((one, other) => {
    const [a, b] = [labels[one]!, labels[other]!];
    if (side(a) !== side(b)) return side(a) - side(b);
    const isInward = side(a) === Side.Early || side(a) === Side.Behind;
    return (isInward ? b.x - a.x : a.x - b.x) || one - other;
  });
  for (const index of order) {
    const label = labels[index]!;
    const isBefore = side(label) === Side.Before || side(label) === Side.Late;
    const fit = bestFit(label, isBefore, room, { boxes, lines });
    if (fit === undefined) continue;
    boxes.push(fit.box);
    lines.push(fit.line);
    places[index] = fit.placed;
  }
  const bottom = largest(
    boxes.map((box) => box.bottom),
    0,
  );
  return { places, count: boxes.length, bottom };
}

interface Fit {
  readonly placed: PlacedLabel;
  readonly box: Box;
  readonly line: Box;
}

function bestFit(
  { x, forms }: Label,
  isBefore: boolean,
  room: LaneRoom,
  taken: { readonly boxes: readonly Box[]; readonly lines: readonly Box[] },
): Fit | undefined {
  const fits = forms.flatMap(({ width, height }, form): Fit[] => {
    const left = isBefore ? x - BESIDE - width : x + BESIDE;
    if (left < 0 || left + width > room.width) return [];
    for (let top = 0; top + height <= room.height; top += STEP) {
      const box = { left, right: left + width, top, bottom: top + height };
      const line = { left: x - 0.5, right: x + 0.5, top: 0, bottom: top + height };
      const isFree =
        !taken.boxes.some((each) => meets(box, each, AIR) || meets(line, each, 1)) &&
        !taken.lines.some((each) => meets(box, each, BESIDE - 1));
      if (isFree) return [{ placed: { form, left, top, isBefore }, box, line }];
    }
    return [];
  });
  return fits.toSorted((one, other) => one.box.bottom - other.box.bottom)[0];
}

function meets(one: Box, other: Box, air: number): boolean {
  return (
    one.left < other.right + air &&
    other.left < one.right + air &&
    one.top < other.bottom + (air > 2 ? 2 : 0) &&
    other.top < one.bottom + (air > 2 ? 2 : 0)
  );
}
