// Check: an answer and a deadline come after the demand.

import { isAfter } from '../../brief/dates/moment.ts';
import type { Check } from '../check.ts';

export const answerBeforeDemand: Check = {
  code: 'answer-before-demand',
  severity: 'warning',
  explanation: {
    meaning: 'The date of an answer, or the `deadline`, is earlier than the date of its demand.',
    why: 'Nobody answers what has not been asked; the order of demand and answer is what readers judge a negotiation by.',
    remedy: 'Correct the date of the demand, of the answer, or the `deadline`.',
  },
  *find({ brief }) {
    for (const [index, { date, deadline, responses }] of (brief.demands ?? []).entries()) {
      if (!date) continue;
      if (deadline && isAfter(date, deadline)) {
        yield {
          path: ['demands', index, 'deadline'],
          message: `the deadline (${deadline.text}) is before the demand (${date.text})`,
          hint: 'correct deadline or date',
        };
      }
      for (const [at, answer] of (responses ?? []).entries()) {
        if (!answer.date || !isAfter(date, answer.date)) continue;
        yield {
          path: ['demands', index, 'responses', at, 'date'],
          message: `the answer (${answer.date.text}) is before the demand (${date.text})`,
          hint: 'correct one of the dates',
        };
      }
    }
  },
};
