// Finds interviews in which nothing but the question marks tells who asks: in print the questions are bold.

import type { Language } from '../../languages/language.ts';
import { languageOf, perLanguage } from '../../languages/languages.ts';
import { splitBlocks } from '../quotation/paragraphs.ts';
import { isAnnounced } from './announced.ts';
import type { SpeakerLine } from './speaker-line.ts';

const FEWEST_QUESTIONS = 4;
/** The same of a text whose headline or opening says that it is an interview. */
const FEWEST_ANNOUNCED = 3;
/** Longer ones are arguments. */
const LONGEST_QUESTION = 400;
/** Of the answers so many must speak of themselves: those of a list of questions and answers do not. */
const OF_THEMSELVES = { plain: 0.5, announced: 0.25 };

/** Among prompts without a question mark so many must have one. */
const FEWEST_MARKED = 2;
const LONGEST_PROMPT = 160;

const addressed = perLanguage(({ interview }) =>
  interview?.you === undefined
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${interview.you})(?![\\p{L}\\p{M}])`, 'iu'),
);

const selves = perLanguage(({ interview }) =>
  interview?.self === undefined
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${interview.self})(?![\\p{L}\\p{M}])`, 'iu'),
);

interface Words {
  readonly words: string;
}

/** What a text is read by. */
interface Reading {
  readonly language: Language;
  readonly self: RegExp;
  readonly isAnnounced: boolean;
}

/** The questions and answers, if `text` is such an interview; else none. */
export function questionLines(text: string, tag: string): readonly SpeakerLine[] {
  const language = languageOf(tag);
  const self = language && selves(language);
  if (!self) return [];
  const blocks = splitBlocks(text).map(({ start, end }) => ({
    start,
    words: text.slice(start, end),
  }));
  const opening = blocks.slice(
    0,
    blocks.findIndex((block) => isMarked(block)),
  );
  const reading: Reading = { language, self, isAnnounced: isAnnounced(opening, language) };
  const asks = asked(blocks, reading);
  const first = asks.indexOf(true);
  const last = asks.lastIndexOf(true);
  const fewest = reading.isAnnounced ? FEWEST_ANNOUNCED : FEWEST_QUESTIONS;
  if (asks.filter(Boolean).length < fewest || last === blocks.length - 1) return [];
  const lines = blocks.slice(first, last + 2).flatMap(({ start, words }, index) => {
    const isQuestion = asks[first + index]!;
    // An answer may have several paragraphs.
    if (!isQuestion && !asks[first + index - 1]) return [];
    const form: SpeakerLine['form'] = isQuestion ? 'question' : 'answer';
    return [{ name: form, form, start, wordsAt: start, words }];
  });
  return isInterview(lines, reading, fewest) ? lines.map(({ words: _, ...line }) => line) : [];
}

function isMarked({ words }: Words): boolean {
  return words.length < LONGEST_QUESTION && QUESTION.test(words);
}

/** Which blocks ask: by their mark, or by speaking to somebody and not of themselves. */
function asked(blocks: readonly Words[], reading: Reading): readonly boolean[] {
  const { language, self } = reading;
  const you = addressed(language);
  const asks = blocks.map(isMarked);
  // An answer may end with a question of its own.
  for (const [index, { words }] of blocks.entries())
    if (asks[index - 1] && self.test(words) && words.length > 2 * blocks[index - 1]!.words.length)
      asks[index] = false;
  if (you === undefined || asks.filter(Boolean).length < FEWEST_MARKED) return asks;
  const isToSomebody = ({ words }: Words): boolean =>
    words.length < LONGEST_PROMPT && PROMPT.test(words) && !self.test(words) && you.test(words);
  addPrompts(blocks, asks, isToSomebody);
  if (reading.isAnnounced)
    addPrompts(blocks, asks, ({ words }) => ONE_SENTENCE.test(words) && !self.test(words));
  return asks;
}

/** What stands behind a question answers it, and so does the paragraph before the next question. */
function addPrompts(
  blocks: readonly Words[],
  asks: boolean[],
  isPrompt: (block: Words) => boolean,
): void {
  const first = asks.indexOf(true);
  for (let index = blocks.length - 2; index > first; index -= 1)
    if (!asks[index - 1] && !asks[index + 1]) asks[index] ||= isPrompt(blocks[index]!);
}

/** `Your teacher was famously severe.` */
const PROMPT =
  /^(?!["“„«])[*_]*\p{Lu}[^\n“"„«]*(?:[“"„«][^\n“"„«]{1,40}[”"»“][^\n“"„«]*)?\.[*_]*\s*$/u;
/** `Some say that it was luck.` */
const ONE_SENTENCE = /^[*_]*\p{Lu}[^\n.!?…“"„«»]{15,100}\.[*_]*\s*$/u;

const QUESTION = /^(?!["“„«])[^\n]*[?؟？][*_]*\s*$/u;

function isInterview(
  lines: readonly (SpeakerLine & Words)[],
  { self, isAnnounced: isTold }: Reading,
  fewest: number,
): boolean {
  const answers = lines.filter(({ form }) => form === 'answer');
  const questions = lines.length - answers.length;
  // Each question has its answer, but for one that is asked again.
  if (answers.length < fewest || questions > answers.length + 1) return false;
  const ofThemselves = answers.filter(({ words }) => self.test(words)).length;
  return ofThemselves >= OF_THEMSELVES[isTold ? 'announced' : 'plain'] * answers.length;
}
