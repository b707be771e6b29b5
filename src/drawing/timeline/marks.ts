// The marks of a drawn timeline: dots for what happened, diamonds for what is due, bars for months and years.
import type { DrawingLook } from '../look.ts';
import type { SvgAttributes } from '../svg.ts';
import type { Sheet } from './sheet.ts';
import type { TimeAxis } from './time-axis.ts';
import type { TimelineMark } from './timeline-data.ts';

const RADIUS = 2.6;
const SMALL = 1.3;
export const DIAMOND = 3.6;
/** The height of a row of marks, as a multiple of the size of their numbers. */
const ROW = 1.2;

/** From where to where a mark reaches. */
function markWidth(
  axis: TimeAxis,
  { from, to, isLong, isDue }: TimelineMark,
): { left: number; right: number } {
  const [left, right] = [axis.x(from), axis.x(to)];
  if (isLong && right - left >= 2 * RADIUS) return { left, right };
  const middle = (left + right) / 2;
  const half = isDue ? DIAMOND : RADIUS;
  return { left: middle - half, right: middle + half };
}

/** Where the line to the words of a mark begins: at a dot, or near the beginning of a long one. */
export function markPoint(axis: TimeAxis, mark: TimelineMark): number {
  const { left, right } = markWidth(axis, mark);
  return mark.isLong ? Math.min((left + right) / 2, left + 6) : (left + right) / 2;
}

/** Where each mark stands, and how high all of them are. */
export interface PlacedMarks {
  /** The height of the middle of each mark, below the top of the track. */
  readonly places: readonly number[];
  readonly height: number;
}

interface InRow {
  readonly left: number;
  readonly right: number;
  /** Where a line leaves it downwards; none from a mark that has a number. */
  readonly line: number | undefined;
}

/** The rows of marks: none stands on another, and no line runs through one but of the same moment. */
export function placeMarks(sheet: Sheet, hasNumber: readonly boolean[]): PlacedMarks {
  const { axis, data } = sheet;
  const row = sheet.look.sizes.small * ROW;
  const rows: InRow[][] = [];
  const places: number[] = [];
  // From a mark with a number no line goes down: those stand in the upper rows.
  const order = [...data.marks.keys()].toSorted(
    (a, b) => Number(hasNumber[b]) - Number(hasNumber[a]) || a - b,
  );
  for (const index of order) {
    const mark = data.marks[index]!;
    const own = hasNumber[index]
      ? { ...withNumber(sheet, mark), line: undefined }
      : { ...markWidth(axis, mark), line: markPoint(axis, mark) };
    let at = rows.findIndex((_, row) => isFree(rows, row, own));
    if (at === -1) at = rows.push([]) - 1;
    rows[at]!.push(own);
    places[index] = (at + 0.5) * row + 1;
  }
  return { places, height: Math.max(1, rows.length) * row + 2 };
}

function isFree(rows: readonly (readonly InRow[])[], at: number, own: InRow): boolean {
  return rows.every((row, index) =>
    row.every((each) => {
      if (index === at) return each.right + 1 < own.left || each.left > own.right + 1;
      return index < at ? !runsThrough(each.line, own) : !runsThrough(own.line, each);
    }),
  );
}

/** Marks of one moment share a line. */
function runsThrough(line: number | undefined, { left, right, line: own }: InRow): boolean {
  if (line === undefined || (own !== undefined && Math.abs(own - line) < 0.5)) return false;
  return line > left - 1 && line < right + 1;
}

const BESIDE = 2;

/** From where to where a mark reaches with its number: behind it, or before it where a rule or the end is close. */
function withNumber({ look, axis, data }: Sheet, mark: TimelineMark) {
  const { left, right } = markWidth(axis, mark);
  const font = { size: look.sizes.small, weight: 600 } as const;
  const width = BESIDE + look.measure(mark.number ?? '', font);
  const rule = data.known === undefined ? -1 : axis.x(data.known.moment);
  const isBehind = right + width <= look.width && (rule < right || rule > right + width);
  return isBehind
    ? { left, right: right + width, x: right + BESIDE }
    : { left: left - width, right, x: left - width };
}

/** The number of a mark beside it. */
export function drawNumber(sheet: Sheet, mark: TimelineMark, y: number): string {
  const { look, pen } = sheet;
  const size = look.sizes.small;
  const { x } = withNumber(sheet, mark);
  const place = { x, y: y + size * 0.33, size, weight: 600, fill: look.ink.accent } as const;
  return pen.words(mark.number ?? '', place);
}

/** How a mark looks, wherever it stands. */
export type MarkLook = Pick<TimelineMark, 'isDue' | 'isSaid' | 'isInferred'>;

/** One mark, hollow if its date was inferred. */
export function drawMark({ look, axis, pen }: Sheet, mark: TimelineMark, y: number): string {
  const { left, right } = markWidth(axis, mark);
  if (!mark.isLong) return drawSign({ look, pen }, mark, (left + right) / 2, y);
  return pen.box(left, y - 1.75, right - left, 3.5, { rx: 1.75, ...paintOf(look, mark) });
}

/** The sign of what has a day. */
export function drawSign(
  { look, pen }: Pick<Sheet, 'look' | 'pen'>,
  mark: MarkLook,
  x: number,
  y: number,
): string {
  const paint = paintOf(look, mark);
  if (!mark.isDue) return pen.dot(x, y, mark.isSaid ? SMALL : RADIUS, paint);
  return pen.shape(
    [
      [x, y - DIAMOND],
      [x + DIAMOND, y],
      [x, y + DIAMOND],
      [x - DIAMOND, y],
    ],
    paint,
  );
}

function paintOf({ ink }: DrawingLook, { isInferred }: MarkLook): SvgAttributes {
  return { fill: isInferred ? ink.paper : ink.accent, stroke: ink.accent, 'stroke-width': 1 };
}
