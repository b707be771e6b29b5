// Check: the local copy of a source can be read as text.

import type { Check } from '../check.ts';

export const sourceNotText: Check = {
  code: 'source-not-text',
  severity: 'warning',
  *find({ sources }) {
    for (const [id, { text }] of sources) {
      if (text) continue;
      yield {
        path: ['sources', id, 'text'],
        message: `the local text of “${id}” is not UTF-8, so no quotation can be checked against it`,
        hint: 'Save the source as plain text in UTF-8',
      };
    }
  },
};
