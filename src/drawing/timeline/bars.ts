// Truces and their phases as bars: filled as far as they have lasted, hollow where they are only planned.

import type { SvgAttributes } from '../svg.ts';
import { wrappedWords } from '../wrapped-words.ts';
import type { Sheet } from './sheet.ts';
import type { TimelineBar } from './timeline-data.ts';

const HEIGHT = 8;
const THIN = 4.5;
const BESIDE = 5;

/** The bars, one below another from `top` on. */
export function drawBars(sheet: Sheet, top: number): { shapes: string[]; bottom: number } {
  let y = top;
  const shapes: string[] = [];
  for (const bar of sheet.data.bars) {
    const drawn = drawBar(sheet, bar, y);
    for (const shape of drawn.shapes) shapes.push(shape);
    y = drawn.bottom;
  }
  return { shapes, bottom: sheet.data.bars.length === 0 ? top : y + 3 };
}

/** Where a bar lies: what of its ends is not known to the day, and what is not known at all. */
interface Lie {
  readonly left: number;
  readonly right: number;
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
  readonly wasTo: number | undefined;
}

function lieOf({ axis }: Sheet, { begins, ends, wasTo }: TimelineBar): Lie {
  const last = axis.parts.at(-1)!.right;
  return {
    left: begins ? axis.x(begins.from) : 0,
    right: ends ? axis.x(ends.to) : last,
    sureFrom: begins ? axis.x(begins.to) : 0,
    sureTo: ends ? axis.x(ends.from) : last,
    isOpenLeft: begins === undefined,
    isOpenRight: ends === undefined,
    wasTo: wasTo === undefined ? undefined : axis.x(wasTo),
  };
}

function drawBar(
  sheet: Sheet,
  bar: TimelineBar,
  top: number,
): { shapes: string[]; bottom: number } {
  const { look, axis, data } = sheet;
  const lie = lieOf(sheet, bar);
  const size = look.sizes.small;
  const height = bar.isPhase ? THIN : HEIGHT;
  const now = data.known === undefined ? undefined : axis.x(data.known.moment);
  const words = wordsOf(sheet, bar, lie, now);
  const row = size * 1.35;
  const y = top + words.rows * row + (row - height) / 2;
  return {
    shapes: [...shapesOf(sheet, bar, lie, { y, height, now }), ...words.draw(top, y + height / 2)],
    bottom: top + words.rows * row + row + (bar.isPhase ? 0 : 2),
  };
}

interface Row {
  readonly y: number;
  readonly height: number;
  /** Where what is known ends. */
  readonly now: number | undefined;
}

function shapesOf(sheet: Sheet, bar: TimelineBar, lie: Lie, { y, height, now }: Row): string[] {
  const { look, pen } = sheet;
  const { accent, paper } = look.ink;
  const hollow = { fill: paper, stroke: accent, 'stroke-width': 0.75 };
  const filled = { ...hollow, fill: accent };
  const dashed = { ...hollow, 'stroke-dasharray': '2 1.5' };
  const box = (from: number, to: number, paint: SvgAttributes): string =>
    to - from < 0.1 ? '' : pen.box(from, y, to - from, height, paint);
  const { left, right, sureFrom, sureTo, wasTo } = lie;
  const done = bar.isReal ? Math.min(sureTo, now ?? sureTo) : sureFrom;
  return [
    wasTo === undefined ? '' : box(right, wasTo, dashed),
    box(left, sureFrom, dashed),
    box(Math.max(sureFrom, done), sureTo, hollow),
    box(sureFrom, done, filled),
    box(sureTo, right, dashed),
    lie.isOpenLeft ? openEnd(sheet, left, 1, { y, height }) : '',
    lie.isOpenRight ? openEnd(sheet, right, -1, { y, height }) : '',
    bar.isCutShort ? cross(sheet, right, y + height / 2) : '',
  ];
}

/** An end that nobody names: the bar frays out. */
function openEnd({ look, pen }: Sheet, x: number, step: 1 | -1, row: Omit<Row, 'now'>): string {
  const paint = { fill: look.ink.paper };
  return [0, 3, 6]
    .map((each) => pen.box(x + step * each - 1, row.y - 0.5, 2, row.height + 1, paint))
    .join('');
}

/** Where a truce ended before its time. */
function cross({ look, pen }: Sheet, x: number, y: number): string {
  const arm = 4.5;
  const stroke = { stroke: look.ink.text, 'stroke-width': 1.5 };
  return (
    pen.line([x - arm, y - arm], [x + arm, y + arm], stroke) +
    pen.line([x - arm, y + arm], [x + arm, y - arm], stroke)
  );
}

/** The name of a bar beside it, else in rows above it. */
function wordsOf(
  { look, pen }: Sheet,
  { name, state, isPhase }: TimelineBar,
  lie: Lie,
  now: number | undefined,
) {
  const size = look.sizes.small;
  const weight = isPhase ? 400 : 600;
  const gap = look.measure('n', { size, weight: 400 });
  const nameWidth = look.measure(name, { size, weight });
  const stateWidth = state === undefined ? 0 : gap + look.measure(state, { size, weight: 400 });
  const width = nameWidth + stateWidth;
  const right = Math.max(lie.right, lie.wasTo ?? 0) + BESIDE + (lie.wasTo === undefined ? 0 : 3);
  const place = (x: number, y: number): string[] => [
    pen.words(name, { x, y, size, weight, fill: look.ink.text }),
    state === undefined
      ? ''
      : pen.words(state, { x: x + nameWidth + gap, y, size, fill: look.ink.quiet }),
  ];
  const beside = (x: number) => ({
    rows: 0,
    draw: (_: number, middle: number): string[] => place(x, middle + size * 0.33),
  });
  // Words never stand across the rule of what is known.
  const isClear = (x: number): boolean =>
    x >= 0 && x + width <= look.width && (now === undefined || x > now + 2 || x + width < now - 2);
  if (isClear(right)) return beside(right);
  if (isClear(lie.left - BESIDE - width)) return beside(lie.left - BESIDE - width);
  const row = size * 1.35;
  if (width <= look.width) {
    const behind = Math.max(lie.left, now === undefined || lie.left > now ? 0 : now + BESIDE);
    const before = now === undefined ? 0 : now - BESIDE - width;
    const x =
      [lie.left, look.width - width, behind, before].find(isClear) ??
      Math.max(0, look.width - width);
    return { rows: 1, draw: (top: number): string[] => place(x, top + size) };
  }
  const whole = state === undefined ? name : `${name} ${state}`;
  const measure = (text: string): number => look.measure(text, { size, weight });
  const lines = wrappedWords(whole, look.width, measure) ?? [whole];
  return {
    rows: lines.length,
    draw: (top: number): string[] =>
      lines.map((line, index) =>
        pen.words(line, { x: 0, y: top + size + index * row, size, weight, fill: look.ink.text }),
      ),
  };
}
