// Check: a brief does not know more than there was to know when it was written.

import { isAfter } from '../../brief/dates/moment.ts';
import type { Check } from '../check.ts';

export const asOfAfterPrepared: Check = {
  code: 'as-of-after-prepared',
  severity: 'warning',
  explanation: {
    meaning:
      '`as_of` is later than `prepared_at`: the brief would know what happened after it was written.',
    why: 'ICD 206 asks for dates that tell a reader when information was current; two dates that exclude each other tell nothing.',
    remedy: 'Correct `as_of` or `prepared_at`.',
  },
  *find({ brief: { as_of, prepared_at } }) {
    if (!as_of || !prepared_at || !isAfter(as_of, prepared_at)) return;
    yield {
      path: ['as_of'],
      message: `the state of the brief (${as_of.text}) is later than the moment it was written (${prepared_at.text})`,
      hint: 'correct as_of or prepared_at',
    };
  },
};
