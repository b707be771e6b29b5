// Finds interviews in which nothing but the questions themselves tells who asks: in print they are bold.

import type { Language } from '../../languages/language.ts';
import { languageOf, perLanguage } from '../../languages/languages.ts';
import { splitBlocks } from '../quotation/paragraphs.ts';
import { isAnnounced } from './announced.ts';
import { type Paragraph, promptsAmong } from './question-prompts.ts';
import type { SpeakerLine } from './speaker-line.ts';
import { asWords } from './word-patterns.ts';

/** So many answers make an interview if half of them speak of themselves: a list of questions does not. */
const ENOUGH = 4;
/** So many do if all of them but one speak of themselves. */
const FEWEST = 3;
/** Answers are no longer, on an average: an article that asks is. */
const MOST_PARAGRAPHS = 3;
/** Longer ones are arguments. */
const LONGEST_QUESTION = 400;
const FEWEST_BOLD = 3;

const addressed = perLanguage(({ interview, speech }) =>
  interview?.you === undefined
    ? undefined
    : // A capital tells `Sie` from `sie`.
      new RegExp(asWords(interview.you), speech?.grammar?.isCapital ? 'u' : 'iu'),
);

const selves = perLanguage(({ interview }) =>
  interview?.self === undefined ? undefined : new RegExp(asWords(interview.self), 'iu'),
);

/** True of words in which somebody speaks of themselves, between no marks within them. */
export function isOfSelf(words: string, tag: string): boolean {
  const language = languageOf(tag);
  const self = language && selves(language);
  return self?.test(withoutQuoted(words)) === true;
}

/** The questions and answers, if `text` is such an interview; else none. */
export function questionLines(text: string, tag: string): readonly SpeakerLine[] {
  const language = languageOf(tag);
  if (!language || !selves(language)) return [];
  const blocks = splitBlocks(text).map(({ start, end }) => paragraphOf(text, start, end, tag));
  const opening = blocks.slice(0, blocks.findIndex(isMarked));
  const isTold = isAnnounced(opening, language);
  const asks = asked(blocks, language, isTold);
  const first = asks.indexOf(true);
  const last = asks.lastIndexOf(true);
  if (first === -1 || last === blocks.length - 1) return [];
  const turns = turnsOf(blocks.slice(first), asks.slice(first));
  const you = addressed(language);
  const tells = {
    isAnnounced: isTold,
    isOwn: (words: string) => isOfSelf(words, tag),
    isAddressed: (words: string) => you?.test(words) === true,
  };
  if (!isInterview(turns, tells)) return [];
  const label = labelOf(turns, text);
  return turns.map(({ isQuestion, start, at, words }): SpeakerLine => {
    if (isQuestion) return { name: 'question', form: 'question', start, wordsAt: at };
    const isLabelled = label !== undefined && words.startsWith(label);
    const wordsAt = isLabelled ? at + /^.*?:\s*/u.exec(words)![0].length : at;
    return label === undefined
      ? { name: 'answer', form: 'answer', start, wordsAt }
      : { name: label, form: 'name', start, wordsAt };
  });
}

function paragraphOf(text: string, start: number, end: number, tag: string): Paragraph {
  const raw = text.slice(start, end);
  const [, lead = '', words = ''] = /^([\s*_]*)(.*?)[\s*_]*$/su.exec(raw)!;
  const isBold = /^\s*(?:\*\*|__|\*|_)\S/u.test(raw) && /\S(?:\*\*|__|\*|_)\s*$/u.test(raw);
  return { start, at: start + lead.length, words, isBold, isOfSelf: isOfSelf(words, tag) };
}

/** Words without what they quote, if they are not quoted themselves. */
function withoutQuoted(words: string): string {
  const isWhole = /^["“„«»].*["”“»«]$/su.test(words.trim());
  return isWhole ? words : words.replace(/["“„«»][^"”“»«„]{0,400}["”“»«]/gu, ' ');
}

/** In Japanese a question ends with `か`. */
const QUESTION = /^(?!["“„«「『])[^\n]*(?:[?؟？]|か。)["”»)]?\s*$/u;

function isMarked({ words }: Paragraph): boolean {
  return words.length < LONGEST_QUESTION && QUESTION.test(words);
}

/** Which blocks ask: by being bold, by their mark, or by speaking to somebody and not of themselves. */
function asked(
  blocks: readonly Paragraph[],
  language: Language,
  isTold: boolean,
): readonly boolean[] {
  const bold = blocks.filter(({ isBold }) => isBold);
  if (bold.length >= FEWEST_BOLD && bold.filter(isMarked).length > 1)
    return blocks.map(({ isBold, words }) => isBold && words.length < LONGEST_QUESTION);
  const asks = blocks.map(isMarked);
  // An answer may end with a question of its own.
  for (const [index, { words, isOfSelf: isOwn }] of blocks.entries())
    if (asks[index - 1] && isOwn && words.length > 2 * blocks[index - 1]!.words.length)
      asks[index] = false;
  return promptsAmong(blocks, asks, addressed(language), isTold);
}

interface Turn {
  readonly isQuestion: boolean;
  readonly start: number;
  /** Where the words begin. */
  readonly at: number;
  /** All that is said, which may be several paragraphs. */
  readonly words: string;
  readonly paragraphs: number;
}

function turnsOf(blocks: readonly Paragraph[], asks: readonly boolean[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const [index, { start, at, words }] of blocks.entries()) {
    const isQuestion = asks[index]!;
    const last = turns.at(-1);
    if (last && !last.isQuestion && !isQuestion)
      turns[turns.length - 1] = {
        ...last,
        words: `${last.words}\n${words}`,
        paragraphs: last.paragraphs + 1,
      };
    else turns.push({ isQuestion, start, at, words, paragraphs: 1 });
  }
  return turns;
}

interface Tells {
  /** True where the headline or opening says that somebody is asked. */
  readonly isAnnounced: boolean;
  /** True of words of somebody about themselves. */
  readonly isOwn: (words: string) => boolean;
  /** True of words to somebody. */
  readonly isAddressed: (words: string) => boolean;
}

function isInterview(turns: readonly Turn[], tells: Tells): boolean {
  const { isOwn, isAddressed } = tells;
  const answers = turns.filter(({ isQuestion }) => !isQuestion);
  const questions = turns.length - answers.length;
  // Each question has its answer, but for one that is asked again.
  if (answers.length < FEWEST || questions > answers.length + 1) return false;
  const own = answers.filter(({ words }) => isOwn(words)).length;
  if (tells.isAnnounced && own * 4 >= answers.length) return true;
  if (answers.length >= ENOUGH) {
    const addressed = turns.filter(({ isQuestion, words }) => isQuestion && isAddressed(words));
    return (
      own * 2 >= answers.length || (own * 3 >= answers.length && addressed.length * 2 >= questions)
    );
  }
  const paragraphs = answers.slice(0, -1).reduce((sum, each) => sum + each.paragraphs, 0);
  // Whoever tells of themselves may ask themselves.
  const ownAsked = turns.filter(({ isQuestion, words }) => isQuestion && isOwn(words)).length;
  return (
    own >= answers.length - 1 &&
    ownAsked * 2 < questions &&
    paragraphs <= MOST_PARAGRAPHS * (answers.length - 1)
  );
}

const LABEL =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}|d[aei]l?\s|v[ao]n\s)[\p{L}\p{M}.'’-]*){0,3})\s?:\s+\S/u;

/** `Lee: I sleep.`: the name that stands before the first of the answers alone. */
function labelOf(turns: readonly Turn[], text: string): string | undefined {
  const [first] = turns.filter(({ isQuestion }) => !isQuestion);
  const label = LABEL.exec(first?.words ?? '')?.[1];
  if (label === undefined || !first) return undefined;
  const isKnown = text.slice(0, first.start).includes(label.split(/\s/u).at(-1)!);
  return isKnown ? label : undefined;
}
