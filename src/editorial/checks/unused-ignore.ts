// Check: an `ignore` silences something. Last in the table, since it asks what the others found.

import { nearest } from '../../diagnostics/nearest.ts';
import type { Check, Finding } from '../check.ts';

export const unusedIgnore: Check = {
  code: 'unused-ignore',
  severity: 'warning',
  needsAll: true,
  explanation: {
    meaning:
      'An item has `ignore` for a check that finds nothing there, or for a code that no check has.',
    why: 'An exception that outlives its reason would hide the next real fault in the same place.',
    remedy: 'Take the code out of `ignore`, or correct it.',
  },
  *find({ ignores, codes, isIgnoreUsed }) {
    for (const { at, code } of ignores)
      if (!isIgnoreUsed(at, code)) yield { path: [...at, 'ignore', code], ...reason(code, codes) };
  },
};

function reason(code: string, codes: readonly string[]): Pick<Finding, 'message' | 'hint'> {
  if (codes.includes(code))
    return { message: `there is no “${code}” to ignore here`, hint: 'take it out of ignore' };
  const near = nearest(code, codes);
  return {
    message: `no check that can be ignored has the code “${code}”`,
    hint: near === undefined ? 'take it out of ignore' : `did you mean “${near}”?`,
  };
}
