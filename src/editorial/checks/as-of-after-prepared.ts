// Check: a brief does not know more than there was to know when it was written.

import type { Check } from '../check.ts';
import { earliest, latest } from '../moment.ts';

export const asOfAfterPrepared: Check = {
  code: 'as-of-after-prepared',
  severity: 'warning',
  *find({ brief: { as_of, prepared_at } }) {
    if (!as_of || !prepared_at || earliest(as_of) <= latest(prepared_at)) return;
    yield {
      path: ['as_of'],
      message: `the state of the brief (${as_of.text}) is later than the moment it was written (${prepared_at.text})`,
      hint: 'Correct as_of or prepared_at',
    };
  },
};
