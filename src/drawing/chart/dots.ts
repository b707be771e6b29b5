// Dots on a line for each name, with the range that a value lies in, or joined where two are compared.
import { largest, smallest } from '../../diagnostics/extremes.ts';
import type { DrawingLook } from '../look.ts';
import { placeLabels } from '../place-labels.ts';
import { nameWidth } from './bar-layout.ts';
import type { Chart, Drawn, Value } from './chart.ts';
import { markZone } from './mark-zone.ts';
import { keyRows } from './series-key.ts';
import { colourOf, dot, wordColourOf } from './series-look.ts';
import { type ValueScale, valueScale } from './value-scale.ts';
import { groundedWords, leading, lines, mirrorFor, rule, widest, words, wrapped } from './words.ts';

const NAME_GAP = 8;
const RADIUS = 3.4;

interface Layout {
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
  readonly scale: ValueScale;
}

export function drawDots(chart: Chart, look: DrawingLook): Drawn {
  const { label: size, small } = look.sizes;
  const texts = chart.places.map(({ text }) => text);
  const most = nameWidth(texts, look);
  const names = texts.map((text) => wrapped(text, most, { size }, look));
  const layout = layoutOf(chart, names, look);
  const heads = headings(chart, layout, look);
  const zone = markZone(
    chart.marks,
    ({ value = 0 }) => layout.x(value),
    { left: layout.left, right: look.width, top: heads.height },
    look,
  );
  const top = zone.bottom + leading(small) + 3;
  const rows = names.map((all) => Math.max(all.length * leading(size) + 3, 15));
  const bottom = top + rows.reduce((sum, each) => sum + each, 0);
  let y = top;
  const drawn = chart.places.flatMap((_, at) => {
    const middle = y + rows[at]! / 2;
    y += rows[at]!;
    return rowParts(chart, at, names[at]!, middle, layout, look);
  });
  return {
    parts: [
      ...axis(chart, layout, top, bottom, look),
      ...zone.lines(bottom),
      ...heads.parts,
      ...drawn,
      ...zone.words,
    ],
    height: bottom + 2,
  };
}

function layoutOf(chart: Chart, names: readonly (readonly string[])[], look: DrawingLook): Layout {
  const { label: size } = look.sizes;
  const left = largest(names.map((all) => widest(all, { size }, look))) + NAME_GAP;
  const scale = valueScale(chart, look, Math.max(2, Math.round((look.width - left) / 60)));
  const texts = chart.series.flatMap(({ values }) => values.flatMap((each) => each?.text ?? []));
  // A number may stand at either end of the scale.
  const room = widest(texts, { size }, look) + RADIUS + 5;
  const [from, to] = [left + room, look.width - room];
  return { left, right: look.width, scale, x: (value) => from + scale.share(value) * (to - from) };
}

/** Upright lines with their numbers above. */
function axis(
  { marks }: Chart,
  { scale, x: at }: Layout,
  top: number,
  bottom: number,
  look: DrawingLook,
): string[] {
  const { x } = mirrorFor(look);
  const { small: size } = look.sizes;
  let end = Number.NEGATIVE_INFINITY;
  return scale.ticks.flatMap((tick) => {
    const own = x(at(tick));
    const isBase = tick === 0;
    const line = rule(
      [own, top, own, bottom],
      isBase ? look.ink.text : look.ink.line,
      isBase ? 0.75 : 0.4,
    );
    const wide = look.measure(scale.text(tick), { size, weight: 400 });
    const isMarked = marks.some(({ value = 0 }) => Math.abs(at(value) - at(tick)) < wide / 2 + 2);
    if (isMarked || at(tick) - wide / 2 < end + 3) return [line];
    end = at(tick) + wide / 2;
    const place = { x: own, middle: top - leading(size) / 2 - 1, side: 'middle' as const };
    return [line, words(scale.text(tick), { ...place, size, fill: look.ink.quiet })];
  });
}

function rowParts(
  chart: Chart,
  at: number,
  name: readonly string[],
  middle: number,
  layout: Layout,
  look: DrawingLook,
): string[] {
  const { x, side } = mirrorFor(look);
  const { label: size } = look.sizes;
  const values = chart.series.map(({ values }) => values[at]);
  const known = values.flatMap((each) => (each === undefined ? [] : [each.value]));
  const [from, to] = [smallest(known), largest(known)];
  const ends = [x(layout.x(from)), x(layout.x(to))] as const;
  return [
    lines(name, {
      ...{ x: x(layout.left - NAME_GAP), side: side('right') },
      middle: middle - ((name.length - 1) * leading(size)) / 2,
      ...{ size, fill: look.ink.text },
    }),
    ...(known.length > 1 ? [rule([ends[0], middle, ends[1], middle], look.ink.quiet, 0.9)] : []),
    ...values.flatMap((each, index) => rangeParts(each, index, middle, layout, look)),
    ...values.flatMap((each, index) =>
      each === undefined ? [] : [dot(x(layout.x(each.value)), middle, RADIUS, look.ink, index)],
    ),
    ...numberParts(values, middle, layout, look),
  ];
}

/** The range that a value lies in, with ends that are seen. */
function rangeParts(
  each: Value | undefined,
  index: number,
  middle: number,
  layout: Layout,
  look: DrawingLook,
): string[] {
  if (each?.low === undefined || each.high === undefined) return [];
  const { x } = mirrorFor(look);
  const colour = colourOf(look.ink, index);
  const [low, high] = [x(layout.x(each.low)), x(layout.x(each.high))];
  return [
    rule([low, middle, high, middle], colour, 1.4),
    ...[low, high].map((end) => rule([end, middle - 2.6, end, middle + 2.6], colour, 1.4)),
  ];
}

/** The numbers: before the least and behind the greatest; those between where they have room. */
function numberParts(
  values: readonly (Value | undefined)[],
  middle: number,
  layout: Layout,
  look: DrawingLook,
): string[] {
  const { x, side } = mirrorFor(look);
  const { label: size } = look.sizes;
  const known = values.flatMap((each, index) => (each === undefined ? [] : [{ ...each, index }]));
  const order = known.toSorted((one, other) => one.value - other.value);
  const shown = order.length > 1 ? [order[0]!, order.at(-1)!] : order;
  return shown.map((each, at) => {
    const isBefore = order.length > 1 && at === 0;
    const { low = each.value, high = each.value } = each;
    const edge = isBefore
      ? layout.x(Math.min(low, each.value))
      : layout.x(Math.max(high, each.value));
    return groundedWords(
      each.text,
      {
        x: x(edge + (isBefore ? -1 : 1) * (RADIUS + 3)),
        ...{ middle, side: side(isBefore ? 'right' : 'left'), size },
        fill: values.length > 1 ? wordColourOf(look.ink, each.index) : look.ink.text,
      },
      look,
    );
  });
}

/** The names of the series above the dots of the first place, or in a row of their own. */
function headings(chart: Chart, layout: Layout, look: DrawingLook): Drawn {
  if (chart.series.length === 1) return { parts: [], height: 0 };
  const { x } = mirrorFor(look);
  const { label: size } = look.sizes;
  const height = leading(size);
  const wished = chart.series.map(({ name, values }) => {
    const width = look.measure(name, { size, weight: 600 });
    return {
      width,
      height,
      candidates: [{ x: layout.x(values[0]?.value ?? 0) - width / 2, y: 0 }],
    };
  });
  const bounds = { x: layout.left, y: 0, width: look.width - layout.left, height };
  const boxes = placeLabels(wished, { bounds, gap: 8 });
  const isKnown = chart.series.every(({ values }) => values[0] !== undefined);
  if (!isKnown || chart.marks.length > 0 || boxes.some((box) => box === undefined))
    return keyRows(chart.series, look, 'dot');
  return {
    height,
    parts: chart.series.map(({ name }, index) => {
      const box = boxes[index]!;
      const at = { x: x(box.x + box.width / 2), middle: height / 2, side: 'middle' as const };
      return words(name, { ...at, size, weight: 600, fill: wordColourOf(look.ink, index) });
    }),
  };
}
