// Checks: the local text of a source is the right file, can be read, and has the paragraphs that are named.

import type { Check } from '../check.ts';
import { paragraphsOf } from '../quotation/paragraphs.ts';

/** The local copy of a source is the file whose hash the brief names. */
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

/** The local copy of a source can be read as text. */
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

/** The paragraph that a locator names exists. */
export const locatorNotFound: Check = {
  code: 'locator-not-found',
  severity: 'warning',
  explanation: {
    meaning:
      "A locator such as `¶44` names a paragraph that the local text of the source doesn't have.",
    why: 'A reader who looks the passage up must find it. ICD 206 asks for references precise enough to do so.',
    remedy:
      "Count the paragraphs without headlines, crossheads and other lines that don't end like a sentence, and correct the number.",
  },
  *find({ sources, refs }) {
    for (const { path, ref, words } of refs) {
      const count = sources.get(ref.source)?.text?.paragraphs().length;
      if (count === undefined) continue;
      const missing = paragraphsOf(ref.locator).find((number) => number < 1 || number > count);
      if (missing === undefined) continue;
      yield {
        path,
        message: `“${ref.source}” has ${count === 1 ? '1 paragraph' : `${count} paragraphs`}, so there is no ¶${missing}`,
        hint: 'headlines, crossheads and other lines that do not end like a sentence are not counted',
        words: words ?? `¶${missing}`,
      };
    }
  },
};
