// Bars that lie: names at the start of the line, the number at the end of each bar, no axis.
import type { DrawingLook } from '../look.ts';
import { element } from '../svg.ts';
import { type Layout, layoutOf, NAME_GAP, NUMBER_GAP } from './bar-layout.ts';
import type { Chart, Drawn } from './chart.ts';
import { markZone } from './mark-zone.ts';
import { segmentsOf } from './segments.ts';
import { keyRows } from './series-key.ts';
import { area, onArea, wordColourOf } from './series-look.ts';
import { leading, lines, mirrorFor, rule, words } from './words.ts';

/** So many places stand close together. */
const MANY = 16;

/** The measures of the rows: lower bars where there are many. */
function barHeight({ places, series, stacked }: Chart, { sizes }: DrawingLook): number {
  const count = places.length * (stacked ? 1 : series.length);
  const bar = count > 24 ? 7 : series.length > 1 && !stacked ? 8.5 : 11;
  // The number at its end is not to touch the next one.
  return Math.max(bar, sizes.label * 0.88);
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
  const zero = mirrorFor(look).x(layout.x(0));
  const rows = rowsOf(chart, layout, look, top);
  const bottom = rows.at(-1)!.end;
  return {
    parts: [
      ...(key?.parts ?? []),
      ...zone.lines(bottom),
      ...rows.flatMap((row) => row.parts),
      rule([zero, top, zero, bottom], look.ink.text, 0.75),
      ...zone.words,
    ],
    height: bottom + 1,
  };
}

interface RowDrawn {
  readonly parts: string[];
  readonly end: number;
}

function rowsOf(chart: Chart, layout: Layout, look: DrawingLook, top: number): RowDrawn[] {
  const bar = barHeight(chart, look);
  const isGrouped = chart.series.length > 1 && !chart.stacked;
  const bars = isGrouped ? chart.series.length * (bar + 1) - 1 : bar;
  const { label: size } = look.sizes;
  // Many stand close, so that all have room.
  const gap = chart.places.length > MANY ? 1.5 : isGrouped ? 7 : 5;
  let y = top + 2;
  return chart.places.map((_, at) => {
    const name = layout.names[at]!;
    const note = layout.notes[at]!;
    const small = look.sizes.small;
    const wordsHeight = name.length * leading(size) + note.length * leading(small);
    const height = Math.max(bars, wordsHeight);
    // One line stands at the middle of its bar, and a note below it.
    const row = {
      y: name.length === 1 && !isGrouped ? y + (leading(size) - bar) / 2 : y + (height - bars) / 2,
      bar,
      at,
    };
    const first =
      y + (name.length === 1 && !isGrouped ? 0 : (height - wordsHeight) / 2) + leading(size) / 2;
    const { x, side } = mirrorFor(look);
    const parts = [
      lines(name, {
        x: x(layout.left - NAME_GAP),
        side: side('right'),
        middle: first,
        ...{ size, fill: look.ink.text },
      }),
      lines(note, {
        x: x(layout.left - NAME_GAP),
        side: side('right'),
        middle: first + (name.length - 0.5) * leading(size) + leading(small) / 2,
        ...{ size: small, fill: look.ink.quiet },
      }),
      ...(chart.stacked
        ? stackParts(chart, layout, look, row)
        : barParts(chart, layout, look, row)),
    ];
    y += height + gap;
    return { parts, end: Math.max(row.y + bars, y - gap) + 2 };
  });
}

interface RowAt {
  readonly y: number;
  readonly bar: number;
  readonly at: number;
}

function barParts(
  chart: Chart,
  layout: Layout,
  look: DrawingLook,
  { y, bar, at }: RowAt,
): string[] {
  const { ink } = look;
  const { label: size } = look.sizes;
  const { x, side } = mirrorFor(look);
  return chart.series.flatMap(({ name, values }, index) => {
    const value = values[at];
    const middle = y + index * (bar + 1) + bar / 2;
    if (value === undefined)
      return [
        words('–', {
          x: x(layout.x(0) + NUMBER_GAP),
          middle,
          side: side('left'),
          size,
          fill: ink.quiet,
        }),
      ];
    const end = layout.x(value.value);
    const [from, to] = [Math.min(layout.x(0), end), Math.max(layout.x(0), end)];
    const box = { x: Math.min(x(from), x(to)), y: middle - bar / 2, width: to - from, height: bar };
    const away = value.value < 0 ? -1 : 1;
    const own = value.value < 0 ? 'right' : 'left';
    const width = look.measure(value.text, { size, weight: 400 });
    const next = end + away * (NUMBER_GAP + width + 2 * NUMBER_GAP);
    return [
      area(box, ink, index),
      words(value.text, {
        x: x(end + away * NUMBER_GAP),
        middle,
        side: side(own),
        size,
        fill: ink.text,
      }),
      ...(layout.isNamed && at === 0
        ? [
            words(name, {
              x: x(next),
              middle,
              side: side(own),
              size,
              weight: 600,
              fill: wordColourOf(ink, index),
            }),
          ]
        : []),
    ];
  });
}

/** Segments with their numbers where these have room, the sum behind. */
function stackParts(
  chart: Chart,
  layout: Layout,
  look: DrawingLook,
  { y, bar, at }: RowAt,
): string[] {
  const { ink } = look;
  const { label: size } = look.sizes;
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
        ...(ground
          ? [
              element('rect', {
                x: centre - wanted / 2 - 1.5,
                y: y + 1.2,
                width: wanted + 3,
                height: bar - 2.4,
                fill: ink.paper,
              }),
            ]
          : []),
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
