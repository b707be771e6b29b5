// Check: a demand that was withdrawn is not an open issue any more.

import type { Check } from '../check.ts';
import { containment, gistOf } from '../likeness.ts';

/** So much of the shorter text the other one must have too. */
const ALIKE = 0.75;
const MIN_WORDS = 3;

export const withdrawnDemandOpen: Check = {
  code: 'withdrawn-demand-open',
  severity: 'warning',
  explanation: {
    meaning:
      'A demand has `status: withdrawn`, and an issue that is not closed asks about the same matter.',
    why: 'One of the two is out of date: what nobody wants any more need not be followed up. ICD 203 asks for consistent argument.',
    remedy: 'Close the issue, correct the status of the demand, or ask about what is left of it.',
  },
  *find({ brief }) {
    for (const [index, { text, status }] of (brief.demands ?? []).entries()) {
      if (status !== 'withdrawn') continue;
      const gist = gistOf(text);
      if (gist.words.size < MIN_WORDS) continue;
      for (const [at, issue] of (brief.open_issues ?? []).entries()) {
        const asked = gistOf(issue.question);
        if (issue.status === 'closed' || asked.words.size < MIN_WORDS) continue;
        if (containment(gist, asked) < ALIKE) continue;
        yield {
          path: ['open_issues', at, 'question'],
          message: `this is open, but the demand is withdrawn (demands[${index}])`,
          hint: 'close the issue, or correct the status of the demand',
        };
      }
    }
  },
};
