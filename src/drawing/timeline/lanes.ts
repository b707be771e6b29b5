// Where the labels of a drawn timeline stand: below their marks, at the end of a line from each, in
// the highest place where neither a label nor a line runs over another.

/** A label with the forms that it may take, the best first. */
export interface Label {
  /** Where its mark lies. */
  readonly x: number;
  readonly forms: readonly LabelForm[];
  /** What has a lower number finds its place first. */
  readonly turn: number;
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

/** The places of labels in a room; undefined for those that find none. */
export function placeInLanes(
  labels: readonly Label[],
  room: { readonly width: number; readonly height: number },
): (PlacedLabel | undefined)[] {
  const isLate = ({ x }: Label): boolean => x > room.width * LATE;
  const boxes: Box[] = [];
  const lines: Box[] = [];
  const found: (PlacedLabel | undefined)[] = labels.map(() => undefined);
  // Each label stands to the right of its line, those near the end to the left of it: from the middle
  // outwards every next one finds room below those before it without crossing their lines.
  const order = [...labels.keys()].toSorted((one, other) => {
    const [a, b] = [labels[one]!, labels[other]!];
    if (a.turn !== b.turn) return a.turn - b.turn;
    if (isLate(a) !== isLate(b)) return isLate(a) ? 1 : -1;
    return isLate(a) ? a.x - b.x || one - other : b.x - a.x || one - other;
  });
  for (const index of order) {
    const label = labels[index]!;
    const fit = bestFit(label, isLate(label), room, { boxes, lines });
    if (fit === undefined) continue;
    boxes.push(fit.box);
    lines.push(fit.line);
    found[index] = fit.placed;
  }
  return found;
}

/** From this share of the width on, labels stand before their lines. */
const LATE = 0.82;

interface Fit {
  readonly placed: PlacedLabel;
  readonly box: Box;
  readonly line: Box;
}

function bestFit(
  { x, forms }: Label,
  isBefore: boolean,
  room: { readonly width: number; readonly height: number },
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
