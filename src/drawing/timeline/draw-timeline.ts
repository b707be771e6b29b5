// A drawn timeline: a scale, truces as bars, events as marks with their words below them, and a rule
// where what is known ends. What finds no room for its words has a number for the list.
import type { DrawingLook } from '../look.ts';
import { mirroredPen, type Pen } from '../mirrored-pen.ts';
import { drawing } from '../svg.ts';
import { drawBars } from './bars.ts';
import { drawKey } from './key.ts';
import { drawLabels, heightOf, placeWords } from './labels.ts';
import { drawMark, drawNumber, placeMarks } from './marks.ts';
import { drawGround, drawScale } from './scale.ts';
import type { ScaleWords } from './ticks.ts';
import { type Stretch, type TimeAxis, timeAxis } from './time-axis.ts';
import type { TimelineData } from './timeline-data.ts';

/** All that the parts of the drawing share. */
export interface Sheet {
  readonly look: DrawingLook;
  readonly axis: TimeAxis;
  readonly pen: Pen;
  readonly data: TimelineData;
}

/** Draws it; `words` are those of the scale. */
export function drawTimeline(
  data: TimelineData,
  look: DrawingLook,
  words: Omit<ScaleWords, 'measure'>,
): string {
  const axis = timeAxis(stretchesOf(data), look.width);
  const sheet: Sheet = { look, axis, pen: mirroredPen(look), data };
  const scale = drawScale(sheet, words);
  const bars = drawBars(sheet, scale.bottom);
  const key = drawKey(sheet);
  const room = look.height - bars.bottom - key.height;
  const { texts, placed } = settled(sheet, room);
  const labels = drawLabels(sheet, texts, placed, bars.bottom);
  return drawing(
    look.width,
    labels.bottom + key.height,
    drawGround(sheet, scale, bars.bottom + placed.height),
    ...scale.shapes,
    ...bars.shapes,
    ...labels.shapes,
    ...data.marks.flatMap((mark, index) => {
      const y = bars.bottom + placed.places[index]!;
      const shape = drawMark(sheet, mark, y);
      return texts[index] === undefined ? [shape, drawNumber(sheet, mark, y)] : [shape];
    }),
    ...key.draw(labels.bottom),
  );
}

/**
 * The places of words and marks. Words find theirs first: what finds none has a number beside its mark,
 * and marks with numbers need more rows, which leaves less room for words.
 */
function settled(sheet: Sheet, room: number) {
  let height = room - sheet.look.sizes.small;
  for (;;) {
    const texts = placeWords(sheet, height);
    const placed = placeMarks(
      sheet,
      texts.map((each) => each === undefined),
    );
    const over = placed.height + heightOf(sheet, texts) - room;
    if (over <= 0 || height <= 0) return { texts, placed };
    height -= Math.max(over, 1);
  }
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
