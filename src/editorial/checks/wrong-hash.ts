// Check: the local copy of a source is the file whose hash the brief names.

import type { Check } from '../check.ts';

export const wrongHash: Check = {
  code: 'wrong-hash',
  severity: 'error',
  *find({ brief, sources }) {
    for (const [id, { sha256: actual }] of sources) {
      const named = brief.sources?.[id]?.sha256;
      if (named === undefined || named.toLowerCase() === actual) continue;
      yield {
        path: ['sources', id, 'sha256'],
        message: `the local text of “${id}” is not the one that this hash was taken from`,
        hint: `If the new text is right, write sha256: ${actual}`,
      };
    }
  },
};
