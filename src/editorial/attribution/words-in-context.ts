// What a word is by those beside it: a surname that is a trade, a capital that begins a sentence.

import { genderOf } from '../../languages/given-names.ts';
import type { SpeechGrammar } from '../../languages/speech-words.ts';
import { isGivenName } from './cases-of-names.ts';
import { isAmong, type Seen } from './seen-words.ts';

interface Written {
  readonly text: string;
  readonly low: string;
  readonly isFirst?: true;
  readonly kind: 'name' | 'word' | 'number' | 'comma' | 'mark';
}

interface Words {
  readonly grammar: SpeechGrammar;
  has(kind: 'role' | 'body' | 'adverb', low: string): boolean;
}

/** German trades that many people are called by. */
const SURNAME =
  /(?:mann|bauer|meister|richter|müller|koch|wirt|maler|schneider|fischer|jäger|förster|schütze|könig|bischof|papst|schäfer|winzer|metzger|tischler|schreiner|küster|vogt|händler|bäcker)$/u;

/** `Kurt Müller`, `Swantje Bergmann`: no trade stands right behind a given name. */
export function orSurname<Word extends Written>(
  lexicon: Words,
  words: readonly Word[],
  at: number,
): Word & { readonly isSurname?: true } {
  const word = words[at]!;
  const before = words[at - 1];
  if (word.kind !== 'name' || before?.kind !== 'name' || !lexicon.has('role', word.low))
    return word;
  const isGiven = genderOf(before.text) !== undefined;
  const isLikely =
    SURNAME.test(word.low) &&
    words[at + 1]?.kind !== 'name' &&
    !/(?:er|s)$/u.test(before.low) &&
    before.text !== before.text.toUpperCase() &&
    !(['role', 'body', 'adverb'] as const).some((kind) => lexicon.has(kind, before.low));
  return isGiven || isLikely ? { ...word, isSurname: true } : word;
}

/** `Однак Лисогорський`, `Онук Остап`: what begins a sentence before a name that is known. */
export function orNoName<Word extends Written>(
  { grammar }: Words,
  words: readonly Word[],
  at: number,
  { second }: Seen,
): Word {
  const [word, next] = words.slice(at, at + 2) as [Word, Word | undefined];
  if (!word.isFirst || word.kind !== 'name' || next?.kind !== 'name') return word;
  if (isGivenName(grammar, word.text)) return word;
  return isAmong(grammar, next.text, second) || isGivenName(grammar, next.text)
    ? { ...word, kind: 'word' }
    : word;
}
