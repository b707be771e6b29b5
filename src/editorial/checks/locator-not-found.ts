// Check: the paragraph that a locator names exists.

import type { Check } from '../check.ts';
import { paragraphsOf } from '../quotation/paragraphs.ts';

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
    for (const { path, ref } of refs) {
      const count = sources.get(ref.source)?.text?.paragraphs().length;
      if (count === undefined) continue;
      const missing = paragraphsOf(ref.locator).find((number) => number < 1 || number > count);
      if (missing === undefined) continue;
      yield {
        path,
        message: `“${ref.source}” has ${count === 1 ? '1 paragraph' : `${count} paragraphs`}, so there is no ¶${missing}`,
        hint: 'headlines, crossheads and other lines that do not end like a sentence are not counted',
        words: `¶${missing}`,
      };
    }
  },
};
