// Bars that lie: names at the start of the line, the number at the end of each bar, no axis.
import type { DrawingLook } from '../look.ts';
import type { Chart, Drawn } from './chart.ts';
import { markZone } from './mark-zone.ts';
import { area, onArea, wordColourOf } from './series-look.ts';
import { keyRows } from './series-key.ts';
import { segmentsOf } from './segments.ts';
import { element } from '../svg.ts';
import { valueScale } from './value-scale.ts';
import { leading, lines, mirrorFor, rule, widest, words, wrapped } from './words.ts';

const NAME_SHARE = 0.36;
const NAME_GAP = 6;
const NUMBER_GAP = 3;

/** The measures of the rows: lower bars where there are many. */
function barHeight({ places, series, stacked }: Chart): number {
  const count = places.length * (stacked ? 1 : series.length);
  return count > 24 ? 7 : series.length > 1 && !stacked ? 8.5 : 11;
}

export function drawBars(chart: Chart, look: DrawingLook): Drawn {
  const layout = layoutOf(chart, look);
  const key = chart.series.length > 1 && !layout.isNamed ? keyRows(chart.series, look) : undefined;
  const zone = markZone(
    chart.marks.filter(({ value }) => value !== undefined),
    ({ value = 0 }) => layout.x(value),
    { left: layout.left, right: look.width, top: key?.height ?? 0 },
    look,
  );
  const top = zone.bottom;
  const rows = rowsOf(chart, layout, look, top);
  const bottom = rows.at(-1)!.end;
  return {
    parts: [
      ...(key?.parts ?? []),
      ...zone.lines(bottom),
      ...rows.flatMap((row) => row.parts),
      rule([layout.x(0), top, layout.x(0), bottom], look.ink.text, 0.75),
      ...zone.words,
    ],
    height: bottom + 1,
  };
}

interface Layout {
  /** Where the names end and the bars may begin. */
  readonly left: number;
  readonly x: (value: number) => number;
  readonly names: readonly (readonly string[])[];
  /** True if the series are named beside the bars of the first place. */
  readonly isNamed: boolean;
}

function layoutOf(chart: Chart, look: DrawingLook): Layout {
  const { size } = font(look);
  const most = look.width * NAME_SHARE;
  const names = chart.places.map(({ text }) => wrapped(text, most, { size }, look));
  const left = Math.min(most, Math.max(...names.map((each) => widest(each, { size }, look)))) + NAME_GAP;
  const sums = chart.stacked ? [0, ...sumsOf(chart)] : undefined;
  const scale = valueScale(chart, look, 5, sums);
  const ends = (isNamed: boolean) => room(chart, look, isNamed);
  const place = (isNamed: boolean): ((value: number) => number) | undefined =>
    placing(chart, [left, look.width], scale, ends(isNamed));
  const named = chart.series.length > 1 && !chart.stacked ? place(true) : undefined;
  return { left, names, isNamed: named !== undefined, x: named ?? place(false)! };
}

interface End {
  readonly value: number;
  readonly width: number;
}

/** What stands at the end of each bar, and how much it takes. */
function room(chart: Chart, look: DrawingLook, isNamed: boolean): End[] {
  const { size } = font(look);
  if (chart.stacked)
    return sumsOf(chart).map((value, at) => ({
      value,
      width: look.measure(chart.totals?.[at] ?? '', { size, weight: 600 }) + NUMBER_GAP,
    }));
  return chart.series.flatMap(({ name, values }) =>
    values.flatMap((each, at) => {
      if (each === undefined) return [];
      const own = look.measure(each.text, { size, weight: 400 }) + NUMBER_GAP;
      const naming = isNamed && at === 0 ? look.measure(name, { size, weight: 600 }) + 2 * NUMBER_GAP : 0;
      const note = markAt(chart, at);
      const noting = note === undefined ? 0 : 2 * NUMBER_GAP + Math.min(look.measure(note, { size, weight: 400 }), look.width * 0.25);
      return [{ value: each.value, width: own + naming + noting }];
    }),
  );
}

/** The places of values, so that what stands at the ends has room; undefined if bars would get too short. */
function placing(
  chart: Chart,
  [left, right]: readonly [number, number],
  scale: { readonly least: number; readonly most: number },
  ends: readonly End[],
): ((value: number) => number) | undefined {
  const values = ends.map(({ value }) => value);
  const marked = chart.marks.flatMap(({ value }) => value ?? []);
  const least = Math.min(0, ...values, ...marked, chart.min ?? 0);
  const most = Math.max(0, ...values, ...marked, chart.max ?? 0);
  const span = most - least || 1;
  // The widest that each end lets the whole scale be.
  let [start, end] = [left, right];
  for (let round = 0; round < 4; round += 1) {
    const unit = (end - start) / span;
    let [over, under] = [0, 0];
    for (const { value, width } of ends) {
      const at = start + (value - least) * unit;
      if (value < 0) under = Math.max(under, left - (at - width));
      else over = Math.max(over, at + width - right);
    }
    start += Math.max(0, under);
    end -= Math.max(0, over);
  }
  const isWide = end - start >= (right - left) * 0.3;
  if (!isWide && ends.some(({ width }) => width > (right - left) * 0.4)) return undefined;
  const last = Math.max(end, start + (right - left) * 0.3);
  return (value) => start + ((value - least) / span) * (last - start);
}

interface RowDrawn {
  readonly parts: string[];
  readonly end: number;
}

function rowsOf(chart: Chart, layout: Layout, look: DrawingLook, top: number): RowDrawn[] {
  const bar = barHeight(chart);
  const isGrouped = chart.series.length > 1 && !chart.stacked;
  const bars = isGrouped ? chart.series.length * (bar + 1) - 1 : bar;
  const { size } = font(look);
  let y = top + 2;
  return chart.places.map((_, at) => {
    const name = layout.names[at]!;
    const height = Math.max(bars, name.length * leading(size));
    const row = { y: y + (height - bars) / 2, bar, at };
    const first = y + height / 2 - ((name.length - 1) * leading(size)) / 2;
    const { x, side } = mirrorFor(look);
    const parts = [
      lines(name, {
        x: x(layout.left - NAME_GAP),
        side: side('right'),
        middle: first,
        ...{ size, fill: look.ink.text },
      }),
      ...(chart.stacked ? stackParts(chart, layout, look, row) : barParts(chart, layout, look, row)),
    ];
    y += height + (isGrouped ? 7 : 5);
    return { parts, end: row.y + bars + 2 };
  });
}

interface RowAt {
  readonly y: number;
  readonly bar: number;
  readonly at: number;
}

function barParts(chart: Chart, layout: Layout, look: DrawingLook, { y, bar, at }: RowAt): string[] {
  const { ink } = look;
  const { size } = font(look);
  const { x, side } = mirrorFor(look);
  return chart.series.flatMap(({ name, values }, index) => {
    const value = values[at];
    const middle = y + index * (bar + 1) + bar / 2;
    if (value === undefined) return [words('–', { x: x(layout.x(0) + NUMBER_GAP), middle, side: side('left'), size, fill: ink.quiet })];
    const end = layout.x(value.value);
    const [from, to] = [Math.min(layout.x(0), end), Math.max(layout.x(0), end)];
    const box = { x: Math.min(x(from), x(to)), y: middle - bar / 2, width: to - from, height: bar };
    const away = value.value < 0 ? -1 : 1;
    const own = value.value < 0 ? 'right' : 'left';
    const note = index === 0 ? markAt(chart, at) : undefined;
    const width = look.measure(value.text, { size, weight: 400 });
    const next = end + away * (NUMBER_GAP + width + 2 * NUMBER_GAP);
    return [
      area(box, ink, index),
      words(value.text, { x: x(end + away * NUMBER_GAP), middle, side: side(own), size, fill: ink.text }),
      ...(layout.isNamed && at === 0
        ? [words(name, { x: x(next), middle, side: side(own), size, weight: 600, fill: wordColourOf(ink, index) })]
        : []),
      ...(note === undefined ? [] : [noteAt(note, x(next), middle, side(own), look)]),
    ];
  });
}

function noteAt(note: string, x: number, middle: number, side: 'left' | 'middle' | 'right', look: DrawingLook): string {
  const { small: size } = look.sizes;
  return words(note, { x, middle, side, size, fill: look.ink.quiet });
}

/** Segments with their numbers where these have room, the sum behind. */
function stackParts(chart: Chart, layout: Layout, look: DrawingLook, { y, bar, at }: RowAt): string[] {
  const { ink } = look;
  const { size } = font(look);
  const { x, side } = mirrorFor(look);
  const middle = y + bar / 2;
  const segments = segmentsOf(chart, at);
  const end = layout.x(segments.at(-1)?.to ?? 0);
  return [
    ...segments.flatMap(({ index, from, to, text }) => {
      const [left, right] = [layout.x(from), layout.x(to)];
      const width = Math.max(0, right - left - 0.6);
      const box = { x: Math.min(x(left), x(left + width)), y, width, height: bar };
      const wanted = look.measure(text, { size: look.sizes.small, weight: 400 });
      const { fill, ground } = onArea(ink, index);
      const centre = box.x + width / 2;
      if (wanted + 4 > width) return [area(box, ink, index)];
      return [
        area(box, ink, index),
        ...(ground ? [element('rect', { x: centre - wanted / 2 - 1.5, y: y + 1.2, width: wanted + 3, height: bar - 2.4, fill: ink.paper })] : []),
        words(text, { x: centre, middle, side: 'middle', size: look.sizes.small, fill }),
      ];
    }),
    words(chart.totals?.[at] ?? '', {
      x: x(end + NUMBER_GAP),
      middle,
      side: side('left'),
      ...{ size, weight: 600, fill: ink.text },
    }),
  ];
}

function sumsOf(chart: Chart): number[] {
  return chart.places.map((_, at) => segmentsOf(chart, at).at(-1)?.to ?? 0);
}

/** What is said of a place beside its bar. */
function markAt({ marks }: Chart, at: number): string | undefined {
  return marks.find(({ value, from }) => value === undefined && from === at)?.text;
}

function font(look: DrawingLook): { size: number } {
  return { size: look.sizes.label };
}
