// Check: the next update comes after the moment up to which the brief knows.

import { isAfter } from '../../brief/dates/moment.ts';
import type { Check } from '../check.ts';

export const asOfAfterNextUpdate: Check = {
  code: 'as-of-after-next-update',
  severity: 'warning',
  explanation: {
    meaning:
      '`next_update` is earlier than `as_of`: the brief promises a next edition for a time that it already covers.',
    why: 'Readers plan by these two dates; ICD 203 asks analytic products to be timely and to say what they are based on.',
    remedy: 'Correct `next_update` or `as_of`.',
  },
  *find({ brief: { as_of, next_update } }) {
    if (!as_of || !next_update || !isAfter(as_of, next_update)) return;
    yield {
      path: ['next_update'],
      message: `the next update (${next_update.text}) is before the state of the brief (${as_of.text})`,
      hint: 'correct next_update or as_of',
    };
  },
};
