// Check: the period a brief covers does not reach beyond what it knows.

import { isAfter } from '../../brief/dates/moment.ts';
import type { Check } from '../check.ts';

export const periodAfterAsOf: Check = {
  code: 'period-after-as-of',
  severity: 'warning',
  explanation: {
    meaning: '`period.to` is later than `as_of`.',
    why: 'A brief that says it covers days it does not know of makes silence look like calm.',
    remedy: 'End the period at `as_of`, or raise `as_of`.',
  },
  *find({ brief: { as_of, period } }) {
    if (!as_of || !period || !isAfter(period.to, as_of)) return;
    yield {
      path: ['period', 'to'],
      message: `the period ends (${period.to.text}) after the state of the brief (${as_of.text})`,
      hint: 'correct period.to or as_of',
    };
  },
};
