// Check: the next update comes after the moment up to which the brief knows.

import type { Check } from '../check.ts';
import { earliest, latest } from '../moment.ts';

export const asOfAfterNextUpdate: Check = {
  code: 'as-of-after-next-update',
  severity: 'warning',
  *find({ brief: { as_of, next_update } }) {
    if (!as_of || !next_update || earliest(as_of) <= latest(next_update)) return;
    yield {
      path: ['next_update'],
      message: `the next update (${next_update.text}) is before the state of the brief (${as_of.text})`,
      hint: 'Correct next_update or as_of',
    };
  },
};
