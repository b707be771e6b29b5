// The scale of a drawn timeline: days, months or years, as close as their words find room.
import { type AxisPart, DAY } from './time-axis.ts';

/** What stands above the scale at a place: `8`, `May`, `2027`. */
export interface Tick {
  readonly x: number;
  readonly words: string;
}

/** Two rows of words: the months or years above, what they are divided into below. */
export interface Scale {
  readonly above: readonly Tick[];
  readonly below: readonly Tick[];
}

/** The words for dates in the language of the brief. */
export interface ScaleWords {
  /** `2027`, `May 2027`. */
  readonly year: (year: number) => string;
  readonly month: (year: number, month: number) => string;
  /** `May` as short as the language has it, and the day of a month in digits. */
  readonly shortMonth: (month: number) => string;
  readonly day: (day: number) => string;
  readonly measure: (words: string) => number;
}

type Unit = 'day' | 'month' | 'year';
const STEPS: readonly (readonly [Unit, number])[] = [
  ['day', 1],
  ['day', 2],
  ['day', 5],
  ['day', 7],
  ['day', 10],
  ['month', 1],
  ['month', 2],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 20],
  ['year', 50],
  ['year', 100],
];
/** Room between two words of a row. */
const AIR = 5;

/** The finest scale whose words find room. */
export function scaleOf(part: AxisPart, words: ScaleWords): Scale {
  for (const [unit, step] of STEPS) {
    // Days of many years would be counted for nothing.
    if ((part.to - part.from) / LENGTHS[unit] / step > MOST) continue;
    const below = ticksOf(part, unit, step, words);
    if (below.length === 0) break;
    if (
      isRoomy(
        below.map((tick) => inside(part, tick, words)),
        words,
      )
    )
      return { above: headsOf(part, unit, words), below };
  }
  return { above: headsOf(part, 'day', words), below: [] };
}

const MOST = 200;
const LENGTHS: Readonly<Record<Unit, number>> = { day: DAY, month: 30 * DAY, year: 365 * DAY };

function ticksOf(part: AxisPart, unit: Unit, step: number, words: ScaleWords): Tick[] {
  const found: Tick[] = [];
  for (const moment of beginnings(part, unit)) {
    const date = new Date(moment);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const isOn = { day: isDayOn(day, step), month: month % step === 0, year: year % step === 0 };
    if (!isOn[unit]) continue;
    const own = {
      day: () => words.day(day),
      month: () => words.shortMonth(month + 1),
      year: () => words.year(year),
    };
    // The word of a day stands in the middle of it, that of a month or year where it begins.
    const middle = unit === 'day' ? moment + DAY / 2 : moment;
    if (middle <= part.to) found.push({ x: xOf(part, middle), words: own[unit]() });
  }
  return found;
}

// From the first of each month; one that would stand close before the next first is left out.
function isDayOn(day: number, step: number): boolean {
  return (day - 1) % step === 0 && (step === 1 || day <= 31 - step / 2);
}

/** The beginnings of days, months or years inside of a part. */
function beginnings({ from, to }: AxisPart, unit: Unit): number[] {
  const found: number[] = [];
  let moment = floorOf(from, unit);
  while (moment <= to) {
    if (moment >= from) found.push(moment);
    const date = new Date(moment);
    moment =
      unit === 'day'
        ? moment + DAY
        : unit === 'month'
          ? startOf(date.getUTCFullYear(), date.getUTCMonth() + 1)
          : startOf(date.getUTCFullYear() + 1, 0);
  }
  return found;
}

function floorOf(moment: number, unit: Unit): number {
  if (unit === 'day') return Math.floor(moment / DAY) * DAY;
  const date = new Date(moment);
  return startOf(date.getUTCFullYear(), unit === 'month' ? date.getUTCMonth() : 0);
}

// `Date.UTC` takes the years before 100 for those of the last century.
function startOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}

/** What the row below divides: the month of days, the year of months; nothing above years. */
function headsOf(part: AxisPart, unit: Unit, words: ScaleWords): Tick[] {
  if (unit === 'year') return [];
  const above = unit === 'day' ? 'month' : 'year';
  const first = floorOf(part.from, above);
  const starts = [first, ...beginnings(part, above).filter((each) => each > first)];
  const heads = starts.map((moment) => {
    const date = new Date(moment);
    const year = date.getUTCFullYear();
    return {
      x: Math.max(part.left, xOf(part, moment)),
      words: above === 'year' ? words.year(year) : words.month(year, date.getUTCMonth() + 1),
    };
  });
  return thinned(heads, part.right, words);
}

/** Those that have room before the next one and before the end; the first loses to the second. */
function thinned(heads: readonly Tick[], end: number, { measure }: ScaleWords): Tick[] {
  const found: Tick[] = [];
  let limit = end;
  for (const head of heads.toReversed()) {
    const isFirst = found.length === 0 && head === heads[0];
    if (!isFirst && head.x + measure(head.words) > limit) continue;
    found.unshift(head);
    limit = head.x - AIR;
  }
  return found;
}

/** The same with its words inside of the part. */
export function inside(
  { left, right }: AxisPart,
  tick: Tick,
  { measure }: Pick<ScaleWords, 'measure'>,
): Tick {
  const half = measure(tick.words) / 2;
  return { ...tick, x: Math.min(Math.max(tick.x, left + half), right - half) };
}

function isRoomy(ticks: readonly Tick[], { measure }: ScaleWords): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (next === undefined) return true;
    return next.x - tick.x >= (measure(tick.words) + measure(next.words)) / 2 + AIR;
  });
}

function xOf({ from, to, left, right }: AxisPart, moment: number): number {
  return left + ((right - left) * (moment - from)) / (to - from);
}
