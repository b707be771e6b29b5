// Where the dates of a brief lie in time, by the clock of the place where something was.
import type { BriefDate } from '../../brief/dates/date.ts';
import { endOf, startMillis } from '../../brief/dates/moment.ts';
import type { Stretch } from '../../drawing/timeline/time-axis.ts';

/** From the beginning to the end of what a date can mean. */
export function stretchOf(date: BriefDate): Stretch {
  const zone = (date.zone ?? 0) * 60_000;
  const from = startMillis(date) + zone;
  return { from, to: date.precision === 'time' ? from : endOf(date).toMillis() + 1 + zone };
}
