// Check: an `ignore` silences something. Last in the table, since it asks what the others found.

import type { Check } from '../check.ts';
import { unusedIgnores } from '../ignore.ts';

export const unusedIgnore: Check = {
  code: 'unused-ignore',
  severity: 'warning',
  explanation: {
    meaning:
      'An item has `ignore` for a check that finds nothing there, or for a code that no check has.',
    why: 'An exception that outlives its reason would hide the next real fault in the same place.',
    remedy: 'Take the code out of `ignore`, or correct it.',
  },
  find: ({ ignores, codes, isIgnoreUsed }) => unusedIgnores(ignores, codes, isIgnoreUsed),
};
