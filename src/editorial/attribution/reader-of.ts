// Which reader tells who speaks in a text: English has one of its own, others are chosen by their script.

import { languageOf } from '../../languages/languages.ts';
import { English } from './english-reader.ts';
import {
  type Before,
  type Block,
  readBlock,
  type SpokenQuotation,
  speakerLeadingOut,
} from './read-block.ts';
import { UncasedSpeech } from './read-uncased.ts';
import { SpeechReader } from './speech-reader.ts';
import { leadWords, uncasedGrammar } from './uncased-grammars.ts';

/** Reads the next block of a text. */
export type ReadBlock = (block: Block) => readonly SpokenQuotation[];

/** The reader of the text that `blocks` make up; `names` are those of people whom it may name. */
export function readerOf(
  language: string,
  blocks: readonly Block[],
  names: readonly string[],
): ReadBlock {
  if (/^en\b/iu.test(language)) return englishReader(blocks, names);
  const grammar = uncasedGrammar(language);
  if (grammar) {
    const reader = new UncasedSpeech(grammar, { blocks, names, lead: leadWords(language) });
    return (block) => reader.read(block);
  }
  const words = languageOf(language)?.speech;
  if (!words?.grammar) return ({ quoted }) => quoted.map(({ inner }) => ({ inner }));
  const reader = new SpeechReader(words, words.grammar, blocks, names);
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
