// Check: a claim says where it was read.

import type { Check } from '../check.ts';

export const claimWithoutSource: Check = {
  code: 'claim-without-source',
  severity: 'warning',
  *find({ brief }) {
    for (const [index, claim] of (brief.claims ?? []).entries()) {
      if (claim.source?.length) continue;
      yield {
        path: ['claims', index, 'text'],
        message: 'the claim names no source',
        hint: 'Add where it was read, e.g. source: meridian ¶4',
      };
    }
  },
};
