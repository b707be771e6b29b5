// What the problems of charts mean.
import type { Explanations } from '../../diagnostics/diagnostic.ts';

const HONEST =
  'A chart is believed at a glance, before its axis is read: what its shapes say must be what its numbers say.';
const EVERY_VALUE = 'What stands in the brief is drawn. A number that is left out would be a lie.';

/** By code. */
export const CHART_CODES = {
  'chart-columns': {
    meaning:
      'The columns of a chart are not those that its kind draws: no numbers, names where a line wants dates, half a range.',
    why: EVERY_VALUE,
    remedy:
      'Let the first column say where or when, each further one hold numbers; a range is two columns behind its value, `is: low` and `is: high`.',
  },
  'chart-too-much': {
    meaning: 'A chart has more series than can be told apart, or more rows than have room.',
    why: 'On paper, in grey, four colours and hatches are told from one another; names smaller than the text are not read.',
    remedy:
      'Draw small multiples (`panels: true`) or two charts, leave out the small ones, or sum them up.',
  },
  'chart-order': {
    meaning: 'Dates or numbers along a chart stand twice, or one behind a later one.',
    why: HONEST,
    remedy: 'Sort the rows, the earliest first, and keep one of two that stand for the same.',
  },
  'chart-value': {
    meaning:
      'A number cannot be drawn in this kind of chart: a negative share of a whole, nothing or less on a logarithmic axis, a value outside its range.',
    why: HONEST,
    remedy:
      'Mend the number, leave the cell empty where nobody knows, or take another kind of chart.',
  },
  'chart-axis': {
    meaning:
      'The axis that is asked for would mislead: bars that do not begin at zero, values beyond its ends, a setting that the kind does not have.',
    why: HONEST,
    remedy: 'Leave the axis to the chart; draw dots or lines where it shall not begin at zero.',
  },
  'chart-mark': {
    meaning:
      'A mark has no place in the chart, has two, or is of a sort that this kind cannot show.',
    why: EVERY_VALUE,
    remedy: 'Write `at:`, `from:` and `to:`, or `value:`, as the data have it.',
  },
} as const satisfies Explanations;
