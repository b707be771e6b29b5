// Finds interviews in which nothing but the question marks tells who asks: in print the questions are bold.

import type { Language } from '../../languages/language.ts';
import { languageOf, perLanguage } from '../../languages/languages.ts';
import { splitBlocks } from '../quotation/paragraphs.ts';
import type { SpeakerLine } from './speaker-line.ts';
import { asWords } from './word-patterns.ts';

const FEWEST_QUESTIONS = 4;
/** Longer ones are arguments. */
const LONGEST_QUESTION = 400;
/** Of the answers so many must speak of themselves: those of a list of questions and answers do not. */
const OF_THEMSELVES = 0.5;

/** Among prompts without a question mark so many must have one. */
const FEWEST_MARKED = 2;
const LONGEST_PROMPT = 160;

const addressed = perLanguage(({ interview }) =>
  interview?.you === undefined ? undefined : new RegExp(asWords(interview.you), 'iu'),
);

const selves = perLanguage(({ interview }) =>
  interview?.self === undefined ? undefined : new RegExp(asWords(interview.self), 'iu'),
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
  const asks = asked(blocks, language, self);
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

/** Which blocks ask: by their mark, or by speaking to somebody and not of themselves. */
function asked(
  blocks: readonly { readonly words: string }[],
  language: Language,
  self: RegExp,
): readonly boolean[] {
  const you = addressed(language);
  const isMarked = ({ words }: { readonly words: string }): boolean =>
    words.length < LONGEST_QUESTION && QUESTION.test(words);
  const isPrompt = ({ words }: { readonly words: string }): boolean =>
    words.length < LONGEST_PROMPT && PROMPT.test(words) && !self.test(words) && you!.test(words);
  const emphasised = blocks.map(({ words }) => EMPHASISED.test(words));
  const isAsking = blocks.filter(({ words }, index) => emphasised[index] && MARK.test(words));
  if (isAsking.length * 2 >= Math.max(FEWEST_QUESTIONS, emphasised.filter(Boolean).length))
    return emphasised;
  const asks = blocks.map(isMarked);
  // An answer may end with a question of its own.
  for (const [index, { words }] of blocks.entries())
    if (asks[index - 1] && self.test(words) && words.length > 2 * blocks[index - 1]!.words.length)
      asks[index] = false;
  if (you === undefined || asks.filter(Boolean).length < FEWEST_MARKED) return asks;
  const first = asks.indexOf(true);
  // What stands behind a question answers it, and so does the paragraph before the next question.
  for (let index = blocks.length - 1; index > first; index -= 1)
    if (!asks[index - 1] && !asks[index + 1]) asks[index] ||= isPrompt(blocks[index]!);
  return asks;
}

/** `Your teacher was famously severe.` */
const PROMPT = /^[*_]*[\p{Lu}\p{Lo}][^\n“"„«「]*[.。][*_]*\s*$/u;

/** In Japanese a question ends with `か`. */
const QUESTION = /^(?![*_]*["“„«「『])[^\n]*(?:[?؟？]|か。)[*_]*\s*$/u;

/** `**Why?**`: a paragraph of its own. */
const EMPHASISED = /^\s*(?<mark>\*\*|__|\*|_)(?=\S)[^\n]*\S\k<mark>\s*$/u;
const MARK = /(?:[?؟？]|か。?)[*_]+\s*$/u;

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
