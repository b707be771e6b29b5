// Check: our own prose attributes with neutral verbs; a judgment does not hide in `admitted`.

import { languageOf } from '../../languages/languages.ts';
import type { Check } from '../check.ts';
import { findWording } from '../wording/find-wording.ts';

export const loadedVerb: Check = {
  code: 'loaded-verb',
  severity: 'warning',
  explanation: {
    meaning:
      'A verb of attribution in our own prose judges the speaker: who “admits” was guilty, who “claims” is not believed.',
    why: "The AP Stylebook and the Reuters Handbook of Journalism prefer “said”, since other verbs put the writer's opinion into the attribution.",
    remedy:
      'Use the neutral verb of the hint. If the act itself is meant (a confession in court), silence the check with `ignore` and say so.',
  },
  *find({ brief, prose }) {
    const lists = languageOf(brief.language)?.wording;
    if (!lists) return;
    for (const text of prose) {
      const { path } = text;
      for (const { words, wording } of findWording(text, lists.verbs)) {
        yield {
          path,
          message: `“${words}” says what we think of the speaker`,
          hint: `neutral: ${wording.neutral}`,
          words,
        };
      }
    }
  },
};
