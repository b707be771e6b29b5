// Check: our own prose does not attribute to nobody: `some say`, `it is believed`.

import { languageOf } from '../../languages/languages.ts';
import type { Check } from '../check.ts';
import { findWording } from '../wording/find-wording.ts';

export const weaselWords: Check = {
  code: 'weasel-words',
  severity: 'warning',
  explanation: {
    meaning:
      'Our own prose gives a view to nobody in particular (“some say”, “it is believed”), or says “reportedly” in an item that names no source. What a named actor is reported to say is not looked at.',
    why: 'Nobody can weigh a view without knowing whose it is. ICD 206 asks for the source of each piece of information, and the AP and Reuters handbooks for attribution by name.',
    remedy:
      'Say who says so, or how many and of which side; or make it a claim with `by` and `source`.',
  },
  *find({ brief, prose }) {
    const lists = languageOf(brief.language)?.wording;
    if (!lists) return;
    for (const text of prose) {
      const { path, isAttributed, hasSource } = text;
      if (isAttributed) continue;
      for (const { words, wording } of findWording(text, lists.weasels)) {
        if (wording.orSource && hasSource) continue;
        yield {
          path,
          message: `“${words}” does not say who`,
          hint: `instead: ${wording.neutral}`,
          words,
        };
      }
    }
  },
};
