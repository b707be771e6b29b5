// Check: our own prose takes no side by its choice of words: `regime`, `terrorists`, `so-called`.

import { languageOf } from '../../languages/languages.ts';
import type { Check } from '../check.ts';
import { findWording, wholeWords } from '../wording/find-wording.ts';

export const loadedWord: Check = {
  code: 'loaded-word',
  severity: 'warning',
  explanation: {
    meaning:
      'Our own prose has a word that takes a side (“regime” for a government, “terrorists”, “so-called”, “heroic”), and the sentence gives it to nobody. Quotations, and what a named actor is reported to say, are not looked at.',
    why: 'Such words tell the reader what to think before the facts do. The Reuters Handbook of Journalism uses “terrorist” only in attributed quotations, and asks for specific words instead of labels.',
    remedy: 'Say what happened or who they are, as the hint does; or say who calls it so.',
  },
  *find({ brief, prose }) {
    const lists = languageOf(brief.language)?.wording;
    if (!lists) return;
    for (const text of prose) {
      const { path, isAttributed } = text;
      if (isAttributed) continue;
      const found = findWording(text, lists.loaded, (sentence) =>
        wholeWords(lists.attributed).test(sentence),
      );
      for (const { words, wording } of found) {
        yield {
          path,
          message: `“${words}” takes a side`,
          hint: `instead: ${wording.neutral}`,
          words,
        };
      }
    }
  },
};
