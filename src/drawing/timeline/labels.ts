// The words of a drawn timeline: a date and what happened, at the end of a line from its mark.
import { largest } from '../../diagnostics/extremes.ts';
import { wrappedWords } from '../wrapped-words.ts';
import { BESIDE, type PlacedLabel, placeInLanes } from './lanes.ts';
import { markPoint, type PlacedMarks } from './marks.ts';
import type { Sheet } from './sheet.ts';
import type { TimelineMark } from './timeline-data.ts';

/** The lines of a label and their place below the marks. */
export interface PlacedWords extends PlacedLabel {
  readonly lines: readonly string[];
}

/** Widths of labels, as multiples of the size of their type. */
const WIDTHS = [17.5, 14, 11, 8.25];
const MOST_LINES = 4;

/** Places for the words of all marks; undefined for those that find no room. */
export function placeWords(sheet: Sheet, height: number): (PlacedWords | undefined)[] {
  const { axis, data, look } = sheet;
  const forms = data.marks.map((mark) => formsOf(sheet, mark));
  const leading = leadingOf(sheet);
  const told = [...data.marks.keys()].filter((index) => forms[index]!.length > 0);
  const labels = told.map((index) => ({
    x: markPoint(axis, data.marks[index]!),
    forms: forms[index]!.map(({ width, lines }) => ({ width, height: lines.length * leading })),
  }));
  const places: (PlacedWords | undefined)[] = data.marks.map(() => undefined);
  for (const [at, placed] of placeInLanes(labels, { width: look.width, height }).entries()) {
    const index = told[at]!;
    if (placed) places[index] = { ...placed, lines: forms[index]![placed.form]!.lines };
  }
  return places;
}

interface Form {
  readonly lines: readonly string[];
  readonly width: number;
}

/** The date and the words in lines of several widths. */
function formsOf({ look }: Sheet, { date, words }: TimelineMark): Form[] {
  if (words === undefined) return [];
  const size = look.sizes.small;
  const plain = (text: string): number => look.measure(text, { size, weight: 400 });
  const strong = look.measure(date, { size, weight: 600 });
  return WIDTHS.flatMap((share): Form[] => {
    const width = share * size;
    const lines = wrappedWords(words, width, plain);
    if (lines === undefined || lines.length > MOST_LINES - 1 || strong > width) return [];
    return [{ lines: [date, ...lines], width: largest(lines.map(plain), strong) }];
  });
}

function leadingOf({ look }: Sheet): number {
  return look.sizes.small * 1.2;
}

/** Between the marks and the words. */
const AIR = 3;

/** How much height the words take below the marks. */
export function heightOf(sheet: Sheet, texts: readonly (PlacedWords | undefined)[]): number {
  const leading = leadingOf(sheet);
  const ends = texts.flatMap((each) => (each ? [each.top + each.lines.length * leading] : []));
  return ends.length === 0 ? 0 : AIR + largest(ends);
}

/** The words with the lines that lead to them. */
export function drawLabels(
  sheet: Sheet,
  texts: readonly (PlacedWords | undefined)[],
  marks: PlacedMarks,
  track: number,
): { readonly shapes: readonly string[]; readonly bottom: number } {
  const { look, axis, pen, data } = sheet;
  const size = look.sizes.small;
  const leading = leadingOf(sheet);
  const top = track + marks.height + AIR;
  const shapes = texts.flatMap((placed, index) => {
    if (placed === undefined) return [];
    const { left, isBefore, lines } = placed;
    const x = markPoint(axis, data.marks[index]!);
    const y = top + placed.top;
    const end = y + lines.length * leading;
    const at = isBefore ? x - BESIDE : left;
    return [
      pen.line([x, track + marks.places[index]!], [x, end - leading * 0.25], {
        stroke: look.ink.line,
        'stroke-width': 0.5,
      }),
      ...lines.map((words, row) =>
        pen.words(words, {
          x: at,
          y: y + row * leading + size * 0.85,
          size,
          weight: row === 0 ? 600 : 400,
          anchor: isBefore ? 'end' : 'start',
          fill: look.ink.text,
        }),
      ),
    ];
  });
  return { shapes, bottom: track + marks.height + heightOf(sheet, texts) };
}
