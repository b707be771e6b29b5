// Check: no answer of `lines` has a word of `avoid`.

import type { Check } from '../check.ts';
import { inAnyCase } from '../wording/in-any-case.ts';

/** What is spoken of a line. */
const SPOKEN: ReadonlySet<unknown> = new Set(['say', 'if_pressed']);

export const avoidedWord: Check = {
  code: 'avoided-word',
  severity: 'warning',
  explanation: {
    meaning:
      'An answer of `lines`, under `say` or `if_pressed`, has words that the brief lists under `avoid`, in whatever case or form. Background is not looked at: nobody says it.',
    why: 'What the desk has agreed not to say must not stand in what it hands to the speaker: at the lectern it is read out.',
    remedy:
      'Say it in other words, such as those under `instead`; or take the words out of `avoid`.',
  },
  *find({ brief: { avoid = [] }, prose }) {
    if (avoid.length === 0) return;
    const answers = prose.filter(({ path }) => path[0] === 'lines' && SPOKEN.has(path[2]));
    for (const { words: avoided, instead } of avoid) {
      const pattern = inAnyCase(avoided);
      for (const { path, text } of answers)
        for (const { 0: words, index } of text.matchAll(pattern))
          yield {
            path,
            message: `the answer says “${words}”, which is on the list of words to avoid`,
            hint: instead === undefined ? 'say it in other words' : `say “${instead}”`,
            words,
            wordsBefore: text.slice(0, index).split(words).length - 1,
          };
    }
  },
};
