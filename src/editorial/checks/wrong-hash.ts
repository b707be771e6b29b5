// Check: the local copy of a source is the file whose hash the brief names.

import type { Check } from '../check.ts';

export const wrongHash: Check = {
  code: 'wrong-hash',
  severity: 'error',
  explanation: {
    meaning: 'The local copy of a source is not the file that `sha256` was taken from.',
    why: 'The hash says which bytes the desk read. If the file has changed since, everything checked against it must be checked again.',
    remedy:
      'Put back the right file; or, if the new text is right, read it again and write its hash.',
  },
  *find({ brief, sources }) {
    for (const [id, { sha256: actual }] of sources) {
      const named = brief.sources?.[id]?.sha256;
      if (named === undefined || named.toLowerCase() === actual) continue;
      yield {
        path: ['sources', id, 'sha256'],
        message: `the local text of “${id}” is not the one that this hash was taken from`,
        hint: `if the new text is right, write sha256: ${actual}`,
      };
    }
  },
};
