// The time that a document is made at: given, or the clock.

import { InvalidArgumentError } from 'commander';
import { UsageError } from '../running/ending.ts';
import type { Environment } from '../running/world.ts';

// A date, or a date-time with its zone: a time without one would depend on the machine.
const isoTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Reads the value of `--now`. */
export function parseNow(value: string): Date {
  const now = new Date(value);
  if (!isoTime.test(value) || !isRealDay(value) || Number.isNaN(now.getTime())) {
    throw new InvalidArgumentError('Write 2027-05-07 or 2027-05-07T18:00+02:00.');
  }
  return now;
}

// Date takes 31 February for 3 March.
function isRealDay(value: string): boolean {
  const day = value.slice(0, 10);
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** When a document is made. */
export interface BuildTime {
  /** What overdue and expired items are told by. */
  readonly now: Date;
  /** The date that the document bears inside. */
  readonly created: Date;
}

/**
 * `--now`, else SOURCE_DATE_EPOCH (https://reproducible-builds.org), else the clock. By the clock a
 * document bears only the day, so that the same brief gives the same bytes all day.
 */
export function timeOfBuild(given: Date | undefined, env: Environment): BuildTime {
  const fixed = given ?? sourceDate(env);
  if (fixed) return { now: fixed, created: fixed };
  const now = new Date();
  return { now, created: new Date(now.toISOString().slice(0, 10)) };
}

function sourceDate({ SOURCE_DATE_EPOCH: epoch }: Environment): Date | undefined {
  if (!epoch) return undefined;
  if (!/^\d{1,12}$/.test(epoch)) {
    throw new UsageError(`SOURCE_DATE_EPOCH must be a number of seconds, not '${epoch}'`);
  }
  return new Date(Number(epoch) * 1000);
}
