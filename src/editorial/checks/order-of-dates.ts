// Checks: what comes first is not dated later than what follows it.

import type { BriefDate } from '../../brief/dates/date.ts';
import { isAfter } from '../../brief/dates/moment.ts';
import type { Brief } from '../../brief/format/schema.ts';
import { trucesOf } from '../../brief/truces.ts';
import type { Explanation } from '../../diagnostics/diagnostic.ts';
import type { Check, Finding } from '../check.ts';

/** Two dates of which the first must not be after the other; those that are missing fit. */
interface Order extends Finding {
  readonly earlier: BriefDate | undefined;
  readonly later: BriefDate | undefined;
}

/** A check that tells of each pair that stands the wrong way round. */
export function orderCheck(
  code: string,
  explanation: Explanation,
  orders: (brief: Brief) => Iterable<Order>,
): Check {
  return {
    code,
    severity: 'warning',
    explanation,
    *find({ brief }) {
      for (const { earlier, later, ...finding } of orders(brief))
        if (earlier && later && isAfter(earlier, later)) yield finding;
    },
  };
}

/** The next update comes after the moment up to which the brief knows. */
export const asOfAfterNextUpdate: Check = orderCheck(
  'as-of-after-next-update',
  {
    meaning:
      '`next_update` is earlier than `as_of`: the brief promises a next edition for a time that it already covers.',
    why: 'Readers plan by these two dates; ICD 203 asks analytic products to be timely and to say what they are based on.',
    remedy: 'Correct `next_update` or `as_of`.',
  },
  ({ as_of: earlier, next_update: later }) => [
    {
      earlier,
      later,
      path: ['next_update'],
      message: `the next update (${later?.text}) is before the state of the brief (${earlier?.text})`,
      hint: 'correct next_update or as_of',
    },
  ],
);

/** A brief does not know more than there was to know when it was written. */
export const asOfAfterPrepared: Check = orderCheck(
  'as-of-after-prepared',
  {
    meaning:
      '`as_of` is later than `prepared_at`: the brief would know what happened after it was written.',
    why: 'ICD 206 asks for dates that tell a reader when information was current; two dates that exclude each other tell nothing.',
    remedy: 'Correct `as_of` or `prepared_at`.',
  },
  ({ as_of: earlier, prepared_at: later }) => [
    {
      earlier,
      later,
      path: ['as_of'],
      message: `the state of the brief (${earlier?.text}) is later than the moment it was written (${later?.text})`,
      hint: 'correct as_of or prepared_at',
    },
  ],
);

/** The period a brief covers does not reach beyond what it knows. */
export const periodAfterAsOf: Check = orderCheck(
  'period-after-as-of',
  {
    meaning: '`period.to` is later than `as_of`.',
    why: 'A brief that says it covers days it does not know of makes silence look like calm.',
    remedy: 'End the period at `as_of`, or raise `as_of`.',
  },
  ({ period, as_of: later }) => [
    {
      earlier: period?.to,
      later,
      path: ['period', 'to'],
      message: `the period ends (${period?.to.text}) after the state of the brief (${later?.text})`,
      hint: 'correct period.to or as_of',
    },
  ],
);

/** A brief rests on nothing that was published after the moment up to which it knows. */
export const publishedAfterAsOf: Check = orderCheck(
  'published-after-as-of',
  {
    meaning: '`published` or `retrieved` of a source is later than `as_of`.',
    why: 'ICD 206 asks for dates that tell a reader when information was current; a source from after `as_of` means that one of the two is wrong.',
    remedy: 'Correct the date of the source, or raise `as_of`.',
  },
  ({ as_of: later, sources = {} }) =>
    Object.entries(sources).flatMap(([id, source]) =>
      (['published', 'retrieved'] as const).map((key) => ({
        earlier: source[key],
        later,
        path: ['sources', id, key],
        message: `“${id}” was ${key} on ${source[key]?.text}, after the state of the brief (${later?.text})`,
        hint: `correct ${key} or as_of`,
      })),
    ),
);

/** A source was read after it was published. */
export const retrievedBeforePublished: Check = orderCheck(
  'retrieved-before-published',
  {
    meaning: '`retrieved` of a source is earlier than its `published`.',
    why: 'Nobody reads what is not yet published; one of the dates is a slip, and readers use both to find the text again.',
    remedy: 'Correct `published` or `retrieved`.',
  },
  ({ sources = {} }) =>
    Object.entries(sources).map(([id, { published: earlier, retrieved: later }]) => ({
      earlier,
      later,
      path: ['sources', id, 'retrieved'],
      message: `“${id}” was read (${later?.text}) before it was published (${earlier?.text})`,
      hint: 'correct retrieved or published',
    })),
);

/** A ceasefire ends after it begins. */
export const reversedCeasefire: Check = orderCheck(
  'reversed-ceasefire',
  {
    meaning:
      '`ceasefire.until` is earlier than `ceasefire.from`, or a phase of a ceasefire ends before it begins.',
    why: 'When a truce begins and ends is the first thing readers act on.',
    remedy: 'Exchange or correct `from` and `until`.',
  },
  (brief) =>
    trucesOf(brief).flatMap(({ truce, path }) =>
      [
        { what: 'ceasefire', at: path, ...truce },
        ...(truce.phases ?? []).map((phase, index) => ({
          what: 'phase',
          at: [...path, 'phases', index],
          ...phase,
        })),
      ].map(({ what, at, from: earlier, until: later }) => ({
        earlier,
        later,
        path: [...at, 'until'],
        message: `the ${what} ends (${later?.text}) before it begins (${earlier?.text})`,
        hint: 'correct from or until',
      })),
    ),
);
