// Checks: our own prose judges no speaker, takes no side and attributes nothing to nobody.

import type { Explanation } from '../../diagnostics/diagnostic.ts';
import type { Wording, WordingLists } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Check, Finding } from '../check.ts';
import type { Prose } from '../contents.ts';
import { findWording, wholeWords } from '../wording/find-wording.ts';

interface WordCheck {
  readonly list: 'verbs' | 'weasels' | 'loaded';
  readonly describe: (words: string, wording: Wording) => Pick<Finding, 'message' | 'hint'>;
  /** True for a text that may have such words, false by default. */
  readonly skips?: (text: Prose) => boolean;
  readonly skipsWording?: (text: Prose, wording: Wording) => boolean;
  readonly skipsSentence?: (sentence: string, lists: WordingLists) => boolean;
}

function wordCheck(
  code: string,
  explanation: Explanation,
  { list, describe, skips, skipsWording, skipsSentence }: WordCheck,
): Check {
  return {
    code,
    severity: 'warning',
    explanation,
    *find({ brief, prose }) {
      const lists = languageOf(brief.language)?.wording;
      for (const text of lists ? prose : []) {
        if (skips?.(text)) continue;
        const isSkipped = (sentence: string): boolean => skipsSentence?.(sentence, lists!) === true;
        for (const { words, wording } of findWording(text, lists![list], isSkipped))
          if (!skipsWording?.(text, wording))
            yield { path: text.path, ...describe(words, wording), words };
      }
    },
  };
}

/** A judgment does not hide in `admitted`. */
export const loadedVerb: Check = wordCheck(
  'loaded-verb',
  {
    meaning:
      'A verb of attribution in our own prose judges the speaker: who “admits” was guilty, who “claims” is not believed.',
    why: "The AP Stylebook and the Reuters Handbook of Journalism prefer “said”, since other verbs put the writer's opinion into the attribution.",
    remedy:
      'Use the neutral verb of the hint. If the act itself is meant (a confession in court), silence the check with `ignore` and say so.',
  },
  {
    list: 'verbs',
    describe: (words, { neutral }) => ({
      message: `“${words}” says what we think of the speaker`,
      hint: `neutral: ${neutral}`,
    }),
  },
);

/** `Regime`, `terrorists`, `so-called`. */
export const loadedWord: Check = wordCheck(
  'loaded-word',
  {
    meaning:
      'Our own prose has a word that takes a side (“regime” for a government, “terrorists”, “so-called”, “heroic”), and the sentence gives it to nobody. Quotations, and what a named actor is reported to say, are not looked at.',
    why: 'Such words tell the reader what to think before the facts do. The Reuters Handbook of Journalism uses “terrorist” only in attributed quotations, and asks for specific words instead of labels.',
    remedy: 'Say what happened or who they are, as the hint does; or say who calls it so.',
  },
  {
    list: 'loaded',
    describe: (words, { neutral }) => ({
      message: `“${words}” takes a side`,
      hint: `instead: ${neutral}`,
    }),
    skips: ({ isAttributed }) => isAttributed,
    skipsSentence: (sentence, { attributed }) => wholeWords(attributed).test(sentence),
  },
);

/** `Some say`, `it is believed`. */
export const weaselWords: Check = wordCheck(
  'weasel-words',
  {
    meaning:
      'Our own prose gives a view to nobody in particular (“some say”, “it is believed”), or says “reportedly” in an item that names no source. What a named actor is reported to say is not looked at.',
    why: 'Nobody can weigh a view without knowing whose it is. ICD 206 asks for the source of each piece of information, and the AP and Reuters handbooks for attribution by name.',
    remedy:
      'Say who says so, or how many and of which side; or make it a claim with `by` and `source`.',
  },
  {
    list: 'weasels',
    describe: (words, { neutral }) => ({
      message: `“${words}” does not say who`,
      hint: `instead: ${neutral}`,
    }),
    skips: ({ isAttributed }) => isAttributed,
    skipsWording: ({ hasSource }, { orSource }) => orSource === true && hasSource,
  },
);
