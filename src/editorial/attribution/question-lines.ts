// Finds interviews in which nothing but the question marks tells who asks: in print the questions are bold.

import { languageOf, perLanguage } from '../../languages/languages.ts';
import { splitBlocks } from '../quotation/paragraphs.ts';
import type { SpeakerLine } from './speaker-line.ts';

const FEWEST_QUESTIONS = 4;
/** Longer ones are arguments. */
const LONGEST_QUESTION = 400;
/** Of the answers so many must speak of themselves: those of a list of questions and answers do not. */
const OF_THEMSELVES = 0.5;

const selves = perLanguage(({ interview }) =>
  interview?.self === undefined
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${interview.self})(?![\\p{L}\\p{M}])`, 'iu'),
);

/** The questions and answers, if `text` is such an interview; else none. */
export function questionLines(text: string, tag: string): readonly SpeakerLine[] {
  const language = languageOf(tag);
  const self = language && selves(language);
  if (!self) return [];
  const blocks = splitBlocks(text).map(({ start, end }) => ({
    start,
    words: text.slice(start, end),
  }));
  const asks = blocks.map(({ words }) => words.length < LONGEST_QUESTION && QUESTION.test(words));
  const first = asks.indexOf(true);
  const last = asks.lastIndexOf(true);
  if (asks.filter(Boolean).length < FEWEST_QUESTIONS || last === blocks.length - 1) return [];
  const lines = blocks.slice(first, last + 2).flatMap(({ start, words }, index) => {
    const isQuestion = asks[first + index]!;
    // An answer may have several paragraphs.
    if (!isQuestion && !asks[first + index - 1]) return [];
    const form: SpeakerLine['form'] = isQuestion ? 'question' : 'answer';
    return [{ name: form, form, start, wordsAt: start, words }];
  });
  return isInterview(lines, self) ? lines.map(({ words: _, ...line }) => line) : [];
}

const QUESTION = /^(?!["“„«])[^\n]*[?؟？]\s*$/u;

function isInterview(
  lines: readonly (SpeakerLine & { readonly words: string })[],
  self: RegExp,
): boolean {
  const answers = lines.filter(({ form }) => form === 'answer');
  const questions = lines.length - answers.length;
  // Each question has its answer, but for one that is asked again.
  if (answers.length < FEWEST_QUESTIONS || questions > answers.length + 1) return false;
  const ofThemselves = answers.filter(({ words }) => self.test(words)).length;
  return ofThemselves >= OF_THEMSELVES * answers.length;
}
