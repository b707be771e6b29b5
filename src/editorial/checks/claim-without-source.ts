// Check: a claim says where it was read.

import type { Check } from '../check.ts';

export const claimWithoutSource: Check = {
  code: 'claim-without-source',
  severity: 'warning',
  explanation: {
    meaning: 'A claim has no `source`.',
    why: 'ICD 206 asks that each claim can be traced to where it was read; readers who doubt it must be able to look it up.',
    remedy: 'Add `source:` with the id of a source and the place in it, e.g. `meridian ¶4`.',
  },
  *find({ brief }) {
    for (const [index, claim] of (brief.claims ?? []).entries()) {
      if (claim.source?.length) continue;
      yield {
        path: ['claims', index, 'text'],
        message: 'the claim names no source',
        hint: 'add where it was read, e.g. source: meridian ¶4',
      };
    }
  },
};
