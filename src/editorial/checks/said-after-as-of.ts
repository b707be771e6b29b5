// Check: nothing that was said is later than the moment up to which the brief knows.

import type { BriefDate } from '../../brief/dates/date.ts';
import { isAfter } from '../../brief/dates/moment.ts';
import type { Brief } from '../../brief/format/schema.ts';
import type { Check, Path } from '../check.ts';

export const saidAfterAsOf: Check = {
  code: 'said-after-as-of',
  severity: 'warning',
  explanation: {
    meaning: 'The date of a quotation, an answer or a stance is later than `as_of`.',
    why: 'What was said lies in the past of whoever reports it; ICD 206 asks for dates that a reader can rely on.',
    remedy: 'Correct the date, or raise `as_of`.',
  },
  *find({ brief }) {
    const { as_of } = brief;
    if (!as_of) return;
    for (const { path, date } of spokenDates(brief)) {
      if (!isAfter(date, as_of)) continue;
      yield {
        path,
        message: `this was said on ${date.text}, after the state of the brief (${as_of.text})`,
        hint: 'correct the date or as_of',
      };
    }
  },
};

interface SpokenDate {
  readonly path: Path;
  readonly date: BriefDate;
}

// The date of a claim may be the time it speaks of, and so in the future.
function* spokenDates(brief: Brief): Generator<SpokenDate> {
  for (const [index, { said }] of (brief.quotes ?? []).entries()) {
    if (said) yield { path: ['quotes', index, 'said'], date: said };
  }
  for (const [index, demand] of (brief.demands ?? []).entries()) {
    if (demand.date) yield { path: ['demands', index, 'date'], date: demand.date };
    for (const [at, { date }] of (demand.responses ?? []).entries()) {
      if (date) yield { path: ['demands', index, 'responses', at, 'date'], date };
    }
  }
  for (const [index, { stances }] of (brief.positions ?? []).entries()) {
    for (const [actor, { date }] of Object.entries(stances)) {
      if (date) yield { path: ['positions', index, 'stances', actor, 'date'], date };
    }
  }
}
