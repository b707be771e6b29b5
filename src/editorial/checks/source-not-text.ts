// Check: the local copy of a source can be read as text.

import type { Check } from '../check.ts';

export const sourceNotText: Check = {
  code: 'source-not-text',
  severity: 'warning',
  explanation: {
    meaning:
      'The local copy of a source is not text in UTF-8, so no quotation can be checked against it.',
    why: "A check that can't be made must be seen to be missing.",
    remedy: 'Save the source as plain text in UTF-8.',
  },
  *find({ sources }) {
    for (const [id, { text }] of sources) {
      if (text) continue;
      yield {
        path: ['sources', id, 'text'],
        message: `the local text of “${id}” is not UTF-8, so no quotation can be checked against it`,
        hint: 'save the source as plain text in UTF-8',
      };
    }
  },
};
