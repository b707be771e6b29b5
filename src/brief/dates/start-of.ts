// The moment at which a date of a brief begins.
import { DateTime, FixedOffsetZone } from 'luxon';
import type { BriefDate } from './date.ts';

/** Without one luxon asks the system for its locale, which takes longer than all else here. */
export const ANY_LOCALE: { readonly locale: 'en' } = { locale: 'en' };

/** Stands in for a year that is open; it has all days. */
export const LEAP_YEAR = 2000;

/**
 * The first moment that a date can mean; where no zone is written, in UTC. Of a date whose year is
 * open only month and day are true.
 */
export function startOf({ year, month, day, hour, minute, second, zone = 0 }: BriefDate): DateTime {
  const fields = {
    year: year ?? LEAP_YEAR,
    month: month ?? 1,
    day: day ?? 1,
    hour: hour ?? 0,
    minute: minute ?? 0,
  };
  return DateTime.fromObject(
    { ...fields, second: second ?? 0 },
    { zone: FixedOffsetZone.instance(zone), ...ANY_LOCALE },
  );
}
