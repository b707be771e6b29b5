// Checks: time has overtaken no ceasefire, no issue and no answer.

import { ceasefireEnd, isPast, judgedAt } from '../../brief/dates/clock.ts';
import { isYearOpen } from '../../brief/dates/date.ts';
import { startMillis } from '../../brief/dates/moment.ts';
import { promisesOf, trucesOf } from '../../brief/truces.ts';
import { namesOf } from '../../languages/languages.ts';
import type { Check } from '../check.ts';

/** A ceasefire that is said to be in force has not run out. */
export const expiredCeasefire: Check = {
  code: 'expired-ceasefire',
  severity: 'warning',
  explanation: {
    meaning: `\`ceasefire.status\` is \`in_force\`, but it has \`ended\`, or its end, or its beginning plus its duration, has passed. Durations are read in the words and figures of ${namesOf(({ durations }) => durations !== undefined)} (\`six months, renewable\`) and as ISO 8601 (\`P6M\`), months by the calendar; one that cannot be read is not judged.`,
    why: 'Whether a truce holds is the first thing readers act on; a status that time has overtaken is wrong, however right it once was.',
    remedy: 'Write `status: expired`, or the new end under `until`.',
  },
  *find({ brief, now }) {
    const at = judgedAt(brief.as_of, now).getTime();
    for (const { truce, path } of trucesOf(brief)) {
      const end = ceasefireEnd(truce, brief.language);
      if (truce.status !== 'in_force' || !end || end.moment >= at) continue;
      const { from, until, duration, ended } = truce;
      const day = ended?.date ?? until;
      const words = day
        ? `it ended on ${day.text}`
        : `its duration (${duration}) from ${from?.text} is over`;
      yield {
        path: [...path, 'status'],
        message: `the ceasefire is said to be in force, but ${words}`,
        hint: ended
          ? 'write status: expired or collapsed'
          : 'write status: expired, or the new end under until',
      };
    }
  },
};

/** Of what a ceasefire promises by a day that has passed, it is said what became of it. */
export const outcomeMissing: Check = {
  code: 'outcome-missing',
  severity: 'warning',
  explanation: {
    meaning:
      'A term, line, access or exchange of a ceasefire was `due` before `as_of` (before today, without one), and has no `status`, or `not_due`. Nothing is asked of a ceasefire that is only proposed, or that ended before that day.',
    why: 'Whether promises are kept is what readers look for in the sheet of a truce; an empty place beside a day that has passed looks as if nothing were known.',
    remedy: 'Write `status: done`, `partly` or `breached`, or the new day under `due`.',
  },
  *find({ brief, now }) {
    const { as_of: asOf } = brief;
    const at = asOf && !isYearOpen(asOf) ? new Date(startMillis(asOf)) : now;
    for (const { truce, path } of trucesOf(brief)) {
      if (PENDING.has(truce.status)) continue;
      const end = ceasefireEnd(truce, brief.language);
      for (const { due, status, path: place } of promisesOf(truce, path)) {
        if (!due || (status !== undefined && status !== 'not_due') || !isPast(due, at)) continue;
        if (end && end.moment < startMillis(due)) continue;
        yield {
          path: [...place, 'due'],
          message: `this was due on ${due.text}, and what became of it is not said`,
          hint: 'add status: done, partly or breached, or correct due',
        };
      }
    }
  },
};

/** Nothing is due under what is not agreed. */
const PENDING: ReadonlySet<string> = new Set(['none', 'proposed', 'under_negotiation']);

/** An issue that is still open is not past its date. */
export const overdueIssue: Check = {
  code: 'overdue-issue',
  severity: 'warning',
  explanation: {
    meaning: 'An open issue has a `due` date that has passed and is not closed.',
    why: 'A list of issues that nobody keeps is not believed; what is overdue must be said or settled.',
    remedy: 'Write `status: closed`, or a new date under `due`.',
  },
  *find({ brief, now }) {
    const at = judgedAt(brief.as_of, now);
    for (const [index, { due, status }] of (brief.open_issues ?? []).entries()) {
      if (!due || status === 'closed' || !isPast(due, at)) continue;
      yield {
        path: ['open_issues', index, 'due'],
        message: `the issue was due on ${due.text} and is still ${status ?? 'open'}`,
        hint: 'write status: closed, or a new date',
      };
    }
  },
};

/** An answer is given no longer than it may be. */
export const expiredLine: Check = {
  code: 'expired-line',
  severity: 'warning',
  explanation: {
    meaning: 'A line to take has a `valid_until` that has passed.',
    why: 'An answer that was agreed for a day is not agreed for the next; a speaker reads what is on the sheet.',
    remedy: 'Agree on it anew and write the new date under `valid_until`, or take the line out.',
  },
  *find({ brief, now }) {
    const at = judgedAt(brief.as_of, now);
    for (const [index, { valid_until: until }] of (brief.lines ?? []).entries()) {
      if (!until || !isPast(until, at)) continue;
      yield {
        path: ['lines', index, 'valid_until'],
        message: `the answer was agreed until ${until.text}, which has passed`,
        hint: 'agree on it anew and write a new date, or take the line out',
      };
    }
  },
};
