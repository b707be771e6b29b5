// A drawn timeline: a scale, truces as bars, events as marks with their words below them, and a rule
// where what is known ends. What finds no room for its words has a number for the list.
import type { DrawingLook } from '../look.ts';
import { mirroredPen } from '../mirrored-pen.ts';
import { drawing } from '../svg.ts';
import { drawBars } from './bars.ts';
import { drawKey } from './key.ts';
import { drawLabels, heightOf, placeWords } from './labels.ts';
import { drawMark, drawNumber, placeMarks } from './marks.ts';
import { drawGround, drawScale } from './scale.ts';
import type { Sheet } from './sheet.ts';
import type { ScaleWords } from './ticks.ts';
import { type Stretch, timeAxis } from './time-axis.ts';
import type { TimelineData } from './timeline-data.ts';

/** The drawing, and for each mark the number that it has instead of words. */
export interface DrawnTimeline {
  readonly svg: string;
  readonly numbers: readonly (string | undefined)[];
}

/** Draws it; `words` are those of the scale. */
export function drawTimeline(
  data: TimelineData,
  look: DrawingLook,
  words: Omit<ScaleWords, 'measure'>,
): DrawnTimeline {
  const axis = timeAxis(stretchesOf(data), look.width);
  const bare: Sheet = { look, axis, pen: mirroredPen(look), data };
  const scale = drawScale(bare, words);
  const bars = drawBars(bare, scale.bottom);
  const key = drawKey(bare);
  const room = look.height - bars.bottom - key.height;
  const { sheet, texts, placed } = settled(bare, room);
  const labels = drawLabels(sheet, texts, placed, bars.bottom);
  const { marks } = sheet.data;
  const svg = drawing(
    look.width,
    labels.bottom + key.height,
    drawGround(sheet, scale, bars.bottom + placed.height),
    ...scale.shapes,
    ...bars.shapes,
    ...labels.shapes,
    ...marks.flatMap((mark, index) => {
      const y = bars.bottom + placed.places[index]!;
      const shape = drawMark(sheet, mark, y);
      return texts[index] === undefined ? [shape, drawNumber(sheet, mark, y)] : [shape];
    }),
    ...key.draw(labels.bottom),
  );
  const numbers = marks.map(({ number }, index) => (texts[index] ? undefined : number));
  return { svg, numbers };
}

/**
 * The places of words and marks. Words find theirs first: what finds none has a number beside its mark,
 * and marks with numbers need more rows, which leaves less room for words.
 */
function settled(bare: Sheet, room: number) {
  let height = room - bare.look.sizes.small;
  for (;;) {
    const texts = placeWords(bare, height);
    const hasNumber = texts.map((each) => each === undefined);
    const sheet = numbered(bare, hasNumber);
    const placed = placeMarks(sheet, hasNumber);
    const over = placed.height + heightOf(sheet, texts) - room;
    if (over <= 0 || height <= 0) return { sheet, texts, placed };
    height -= Math.max(over, 1);
  }
}

/** The marks that need a number and have none get the next one. */
function numbered(sheet: Sheet, hasNumber: readonly boolean[]): Sheet {
  let last = 0;
  const marks = sheet.data.marks.map((mark, index) => {
    if (!hasNumber[index] || mark.number !== undefined) return mark;
    last += 1;
    return { ...mark, number: sheet.look.number(last) };
  });
  return { ...sheet, data: { ...sheet.data, marks } };
}

function stretchesOf({ marks, bars, known }: TimelineData): Stretch[] {
  return [
    ...marks,
    ...bars.flatMap(({ begins, ends, wasTo }) => {
      const [first, last] = [begins ?? ends, ends ?? begins];
      if (first === undefined || last === undefined) return [];
      return [{ from: first.from, to: Math.max(last.to, wasTo ?? last.to) }];
    }),
    ...(known ? [{ from: known.moment, to: known.moment }] : []),
  ];
}
