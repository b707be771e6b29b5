// Check: a judgment says what it rests on.

import type { Check } from '../check.ts';

export const judgmentWithoutBasis: Check = {
  code: 'judgment-without-basis',
  severity: 'warning',
  explanation: {
    meaning: 'A judgment has neither `based_on` nor `source` nor `confidence_basis`.',
    why: 'ICD 203 asks analysts to tell judgments from the information they rest on, and to explain the basis of both.',
    remedy:
      'Name the items or sources it rests on in `based_on`, or say why you think so in `confidence_basis`.',
  },
  *find({ brief }) {
    for (const [index, judgment] of (brief.judgments ?? []).entries()) {
      const { based_on, source, confidence_basis } = judgment;
      if (based_on?.length || source?.length || confidence_basis) continue;
      yield {
        path: ['judgments', index, 'text'],
        message: 'the judgment does not say what it rests on',
        hint: 'name items or sources of the brief, e.g. based_on: [draft-2022]',
      };
    }
  },
};
