// The name behind an office of many words, where cases tell it from what belongs to the office.

import { isGivenName, readingsOf } from './cases-of-names.ts';
import { isAcronym, type Lexicon, type Word } from './speech-lexicon.ts';
import type { Range } from './speech-names.ts';

const LONGEST_OFFICE = 12;

/** `Вадим Горелышев` of `министр по делам регионов Вадим Горелышев`. */
export function nameBehindOffice(
  lexicon: Lexicon,
  words: readonly Word[],
  [start, until]: Range,
): Range | undefined {
  if (!lexicon.grammar.cases || !isOfficeHead(lexicon, words, start)) return undefined;
  for (let at = start + 1; at < Math.min(until, start + LONGEST_OFFICE); at += 1) {
    const word = words[at]!;
    if (word.kind === 'comma' || word.kind === 'mark') return undefined;
    if (word.kind === 'word' && (lexicon.is('verb', word) || lexicon.is('pronoun', word)))
      return undefined;
    const before = words[at - 1]!;
    const isGiven = isGivenName(lexicon.grammar, word.text);
    if (word.kind !== 'name' || lexicon.is('body', word)) continue;
    // `тренер из Казани Олег Рыбин`
    const isBehindPlace = lexicon.is('preposition', words[at - 2]);
    const isInRun = before.kind === 'name' && !isGiven && !isBehindPlace;
    if (lexicon.is('preposition', before) || isInRun) continue;
    let to = at + 1;
    while (to < until && words[to]!.kind === 'name' && !isAcronym(words[to]!)) to += 1;
    const isWhole = to - at === 2 || to - at === 3;
    if (isWhole && isNominative(lexicon, words.slice(at, to))) return [at, to];
  }
  return undefined;
}

/** An office, and what may stand before it in the same case: `бывший министр`. */
function isOfficeHead(lexicon: Lexicon, words: readonly Word[], start: number): boolean {
  if (lexicon.is('role', words[start])) return true;
  const isQuality = /(?:[ыи]й|ая|[аy])$/u.test(words[start]?.low ?? '');
  return isQuality && words[start]!.kind === 'word' && lexicon.is('role', words[start + 1]);
}

function isNominative({ grammar }: Lexicon, words: readonly Word[]): boolean {
  const name = words.map(({ text }) => text).join(' ');
  const readings = readingsOf(grammar, name, {});
  const isPlain = readings.map((each) => each.case === 'nominative' && each.weight > 0);
  return isPlain.includes(true) && (!isPlain.includes(false) || readings[0]!.weight > 1);
}
