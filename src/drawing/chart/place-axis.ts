// The words below a plane: ticks of dates and numbers that have room, years and months said once.
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { DrawingLook } from '../look.ts';
import type { Chart } from './chart.ts';
import type { Plane } from './plane.ts';
import { leading, rule, words } from './words.ts';

export interface AxisTick {
  readonly at: number;
  readonly text: string;
  /** What stands below it, where that is not the same as at the tick before. */
  readonly under: string;
}

type DateForm = Readonly<Record<string, 'numeric' | 'short' | '2-digit'>>;

/** From the coarsest on: how a tick is written and what stands under it. */
const DATE_FORMS: readonly {
  readonly holds: (date: Date) => boolean;
  readonly text: DateForm;
  readonly under?: DateForm;
}[] = [
  {
    holds: (date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1 && isMidnight(date),
    text: { year: 'numeric' },
  },
  {
    holds: (date) => date.getUTCDate() === 1 && isMidnight(date),
    text: { month: 'short' },
    under: { year: 'numeric' },
  },
  { holds: isMidnight, text: { day: 'numeric' }, under: { month: 'short', year: 'numeric' } },
  {
    holds: () => true,
    text: { hour: '2-digit', minute: '2-digit' },
    under: { day: 'numeric', month: 'short' },
  },
];

function isMidnight(date: Date): boolean {
  return date.getTime() % 86_400_000 === 0;
}

/** About `count` ticks between the first and the last place. */
export function axisTicks(
  { across, places }: Pick<Chart, 'across' | 'places'>,
  look: DrawingLook,
  count: number,
): AxisTick[] {
  const [from, to] = [places[0]!.at, places.at(-1)!.at];
  if (across === 'numbers') {
    const scale = scaleLinear().domain([from, to]);
    const ticks = from === to ? [from] : scale.ticks(count);
    const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1;
    const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    return ticks.map((at) => ({ at, text: look.number(at, decimals), under: '' }));
  }
  // A few dates are the ticks themselves; many are counted by the calendar.
  const few = places.length <= count ? places.map(({ at }) => at) : undefined;
  const dates = few?.map((at) => new Date(at)) ?? scaleUtc().domain([from, to]).ticks(count);
  return dateTicks(dates, look);
}

/** Dates as ticks, in the form that the finest of them needs. */
export function dateTicks(dates: readonly Date[], look: DrawingLook): AxisTick[] {
  const { text, under } = DATE_FORMS.find(({ holds }) => dates.every(holds))!;
  const [own, below] = [formatOf(look, text), under && formatOf(look, under)];
  let before = '';
  return dates.map((date) => {
    const said = below?.format(date) ?? '';
    const isNew = said !== before;
    before = said;
    return { at: date.getTime(), text: own.format(date), under: isNew ? said : '' };
  });
}

function formatOf({ lang }: DrawingLook, form: DateForm): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`${lang}-u-nu-latn-ca-gregory`, {
    ...form,
    hour12: false,
    timeZone: 'UTC',
  });
}

/** The ticks as words below the plane; one that would touch the word before it stands without words. */
export function axisParts(
  ticks: readonly AxisTick[],
  x: (at: number) => number,
  plane: Plane,
  look: DrawingLook,
): { readonly parts: string[]; readonly rows: number } {
  const { small: size } = look.sizes;
  const parts: string[] = [];
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const tick of ticks) {
    parts.push(rule([x(tick.at), plane.bottom, x(tick.at), plane.bottom + 3], look.ink.line, 0.5));
    for (const [row, line] of [tick.text, tick.under].entries()) {
      const width = look.measure(line, { size, weight: 400 });
      const middle = Math.max(width / 2, Math.min(x(tick.at), look.width - width / 2));
      if (line === '' || middle - width / 2 < ends[row]! + 3) continue;
      ends[row] = middle + width / 2;
      const at = { x: middle, middle: plane.bottom + 4 + (row + 0.5) * leading(size) };
      parts.push(words(line, { ...at, side: 'middle', size, fill: look.ink.quiet }));
    }
  }
  return { parts, rows: ticks.some(({ under }) => under !== '') ? 2 : 1 };
}
