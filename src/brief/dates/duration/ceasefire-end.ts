// When a ceasefire ends, by its own dates.
import { DateTime, FixedOffsetZone } from 'luxon';
import type { Brief } from '../../format/schema.ts';
import { type BriefDate, isYearOpen } from '../date.ts';
import { endOf } from '../due-date.ts';
import { endAfter } from './read-duration.ts';

/** The last moment of a ceasefire and its day, from `until`, else from beginning and duration. */
export function ceasefireEnd({
  ceasefire,
  language,
}: Brief): { readonly moment: number; readonly date: BriefDate } | undefined {
  const { from, until, duration } = ceasefire ?? {};
  // A year that is open ends nothing.
  if ([from, until].some((date) => date && isYearOpen(date))) return undefined;
  if (until) return { moment: endOf(until).toMillis(), date: until };
  if (!from || duration === undefined) return undefined;
  const moment = endAfter(from, duration, language);
  return moment === undefined ? undefined : { moment, date: dayOf(moment, from.zone ?? 0) };
}

function dayOf(moment: number, offset: number): BriefDate {
  const zone = FixedOffsetZone.instance(offset);
  const end = DateTime.fromMillis(moment, { zone, locale: 'en' });
  const { year, month, day } = end;
  return { text: end.toFormat('yyyy-LL-dd'), precision: 'day', year, month, day };
}
