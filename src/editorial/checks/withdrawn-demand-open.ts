// Check: a demand that was withdrawn is not an open issue any more.

import type { Check } from '../check.ts';
import { gistOf } from '../likeness/likeness.ts';
import { ofOneMatter } from '../likeness/matters.ts';

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
  *find({ brief: { demands = [], open_issues: issues = [] } }) {
    const told = new Set<number>();
    const pairs = ofOneMatter(
      demands.map(({ text }) => gistOf(text)),
      issues.map(({ question }) => gistOf(question)),
      MIN_WORDS,
    );
    for (const [demand, issue] of pairs) {
      const isDone = demands[demand]?.status !== 'withdrawn' || issues[issue]?.status === 'closed';
      if (isDone || told.has(issue)) continue;
      told.add(issue);
      yield {
        path: ['open_issues', issue, 'question'],
        message: `this is open, but the demand is withdrawn (demands[${demand}])`,
        hint: 'close the issue, or correct the status of the demand',
      };
    }
  },
};
