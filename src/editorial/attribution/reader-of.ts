// Which reader tells who speaks in a text: English has one of its own, others are chosen by their script.

import { baseOf, languageOf } from '../../languages/languages.ts';
import type { UnspacedSpeech } from '../../languages/unspaced-speech.ts';
import { ChineseClauses } from './chinese-clauses.ts';
import { countriesIn } from './chinese-names.ts';
import { English } from './english-reader.ts';
import { JapaneseClauses } from './japanese-clauses.ts';
import {
  type Before,
  type Block,
  readBlock,
  type SpokenQuotation,
  speakerLeadingOut,
} from './read-block.ts';
import { UncasedSpeech } from './read-uncased.ts';
import { SpacedClauses } from './spaced-clauses.ts';
import { SpacedWords } from './spaced-words.ts';
import { SpeechReader } from './speech-reader.ts';

/** Reads the next block of a text. */
export type ReadBlock = (block: Block) => readonly SpokenQuotation[];

/** The reader of the text that `blocks` make up; `names` are those of people whom it may name. */
export function readerOf(
  language: string,
  blocks: readonly Block[],
  names: readonly string[],
): ReadBlock {
  if (/^en\b/iu.test(language)) return englishReader(blocks, names);
  const known = languageOf(language);
  const unspaced = known?.unspaced;
  if (unspaced) return unspacedReader(baseOf(language), unspaced, blocks, names);
  const words = known?.speech;
  if (words && known.spaced) {
    const patterns = new SpacedWords(words, known.spaced, new Set(countriesIn(baseOf(language))));
    const reader = new UncasedSpeech(
      (people) => new SpacedClauses(patterns, people),
      blocks,
      names,
    );
    return (block) => reader.read(block);
  }
  if (!words?.grammar) return ({ quoted }) => quoted.map(({ inner }) => ({ inner }));
  const reader = new SpeechReader(words, words.grammar, blocks, names);
  return (block) => reader.read(block);
}

function unspacedReader(
  language: string,
  words: UnspacedSpeech,
  blocks: readonly Block[],
  names: readonly string[],
): ReadBlock {
  const reader = new UncasedSpeech(
    (people) =>
      language === 'ja' ? new JapaneseClauses(words, people) : new ChineseClauses(words, people),
    blocks,
    names,
  );
  return (block) => reader.read(block);
}

function englishReader(blocks: readonly Block[], known: readonly string[]): ReadBlock {
  const english = new English(blocks, known);
  let before: Before = {};
  return (block) => {
    const isOpen = isInDialogue(blocks, blocks.indexOf(block));
    const spoken = readBlock(block, english, isOpen ? { ...before, last: undefined } : before);
    before = { last: spoken.at(-1)?.speaker, leading: speakerLeadingOut(block, english) };
    return spoken;
  };
}

/** `“Alone?”` below `“At home,” said Webb.`: lines that nothing reports, in turn. */
function isInDialogue(blocks: readonly Block[], at: number): boolean {
  const own = blocks[at];
  if (!own || !isBare(own)) return false;
  const [above, below] = [blocks[at - 1], blocks[at + 1]];
  const isAsked = /\?["”’]*\s*$/u.test(own.words) || /\?["”’]+/u.test(above?.words ?? '');
  return isAsked || (above && isBare(above)) === true || (below && isBare(below)) === true;
}

/** True of a paragraph that is one quotation with both of its marks. */
function isBare({ words, masked, quoted }: Block): boolean {
  return quoted.length === 1 && !/[\p{L}\p{N}]/u.test(masked) && /["”’]\s*$/u.test(words);
}
