// Finds the subject of saying before a verb, and behind it, with what stands in apposition.

import { isSurelyOblique } from './cases-of-names.ts';
import { behindPreposition } from './prepositional-phrase.ts';
import { goesOnAfter, isAnd, withApposition } from './speech-apposition.ts';
import type { Lexicon, Word } from './speech-lexicon.ts';
import { phraseAt } from './speech-phrase.ts';
import type { Subject } from './subject-phrase.ts';
import { isOblique } from './turkish-endings.ts';

const LONGEST_TRAIL = 40;

/** The subject that stands behind a verb: `a dit mardi à Paris le ministre, Jean Roux`. */
export function subjectBehind(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
): Subject | undefined {
  const end = Math.min(words.length, from + LONGEST_TRAIL);
  for (let at = from; at < end; ) {
    const word = words[at]!;
    if (word.kind === 'mark') break;
    if (lexicon.grammar.isVerbLast && /['’]\p{Ll}+$/u.test(word.text)) {
      at += 1;
      continue;
    }
    if (word.kind === 'comma') {
      if (at === from || !goesOnAfter(lexicon, words, at, from)) break;
      at += 1;
    } else if (lexicon.is('conjunction', word)) break;
    else if (word.kind === 'number') at += 1;
    else if (lexicon.is('preposition', word) && word.kind === 'word')
      at = behindPreposition(lexicon, words, at, end);
    else if (lexicon.is('adverb', word)) at += 1;
    else {
      const found = phraseAt(lexicon, words, at, end);
      // `teklifi Anayasa Mahkemesi'ne taşıyacak`
      const isObject =
        lexicon.grammar.isVerbLast && found !== undefined && isOblique(words[found.end - 1]!);
      if (found && !isObject && mayBeSubject(lexicon, words, at, found))
        return withApposition(lexicon, words, found, end);
      at = found && found.kind !== 'description' ? found.end : at + 1;
    }
  }
  return undefined;
}

// German tells a subject from an object by the article, and any noun has a capital.
export function mayBeSubject(
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
  { kind, end, offices }: Subject,
): boolean {
  const { isCapital } = lexicon.grammar;
  if (
    kind !== 'description' ||
    lexicon.is('article', words[at]) ||
    lexicon.is('indefinite', words[at])
  )
    return true;
  // `Західний дипломат`
  const isQualified =
    lexicon.grammar.cases !== undefined &&
    offices.length > 0 &&
    /(?:ий|ый|ой|ая|а|y|i)$/u.test(words[at]!.low);
  return (
    lexicon.is('role', words[at]) ||
    isQualified ||
    (isCapital === true && lexicon.is('role', words[end - 1]))
  );
}

/** The subject before a verb: right before it, or the first of its sentence. */
export function subjectAhead(
  lexicon: Lexicon,
  words: readonly Word[],
  end: number,
): Subject | undefined {
  const parts = partsOf(lexicon, words, end);
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const near = subjectIn(lexicon, words, last.from, last.to);
  if (near && parts.length === 1) return near;
  if (near && isJoint(lexicon, words, parts, near)) return { ...near, kind: 'joint' };
  if (near && !last.isRelative) {
    const above = parts.at(-2)!;
    const office = last.isAfterComma ? subjectIn(lexicon, words, above.from, above.to) : undefined;
    const isNamed =
      near.kind === 'name' &&
      near.role === undefined &&
      office?.kind === 'description' &&
      office.end === above.to &&
      parts.length === 2;
    return isNamed ? withApposition(lexicon, words, office, end) : near;
  }
  const named = near ?? (last.isRelative ? lastNamed(lexicon, words, last.from) : undefined);
  if (named) return named;
  for (const { from, to, isRelative } of parts.slice(0, -1)) {
    if (isRelative) continue;
    const found = subjectIn(lexicon, words, from, to);
    if (found) return withApposition(lexicon, words, found, end);
  }
  return undefined;
}

/** Whom `who` stands for: the last name before it, or an office. */
function lastNamed(lexicon: Lexicon, words: readonly Word[], end: number): Subject | undefined {
  let last: Subject | undefined;
  for (let at = 0; at < end; ) {
    const found = phraseAt(lexicon, words, at, end);
    if (found?.kind === 'name') last = withApposition(lexicon, words, found, end);
    // `Związek Armatorów, który`
    const isBody = found?.kind === 'body' && words[at]!.kind === 'name';
    if (isBody && words[found.end]?.kind === 'comma') last = found;
    at = found?.kind === 'name' || isBody ? found!.end : at + 1;
  }
  return last;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly isAfterComma: boolean;
  readonly isRelative: boolean;
  readonly isAnd: boolean;
}

/** A sentence up to `end`, parted at commas and conjunctions. */
export function partsOf(lexicon: Lexicon, words: readonly Word[], end: number): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  let how = { isAfterComma: false, isRelative: false, isAnd: false };
  for (let at = 0; at <= end; at += 1) {
    const word = at < end ? words[at] : undefined;
    const isJoin = word !== undefined && word.kind !== 'name' && lexicon.is('conjunction', word);
    if (at < end && word?.kind !== 'comma' && word?.kind !== 'mark' && !isJoin) continue;
    if (at > from || at === end) parts.push({ from, to: at, ...how });
    const isSecond = at === from && word !== undefined && isJoin;
    how = {
      isAfterComma: word?.kind === 'comma' || (isSecond && how.isAfterComma),
      isRelative: isJoin && !isAnd(word),
      isAnd: isJoin && isAnd(word),
    };
    from = at + 1;
  }
  return parts;
}

/** The first phrase of a part that no preposition governs. */
export function subjectIn(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  to: number,
): Subject | undefined {
  for (let at = from; at < to; ) {
    const word = words[at]!;
    if (lexicon.is('preposition', word) && word.kind !== 'name')
      at = behindPreposition(lexicon, words, at, to);
    else if (lexicon.is('adverb', word) || word.kind === 'number') at += 1;
    else {
      const found = phraseAt(lexicon, words, at, to);
      // `O ministrze Adamie Dębie mówił Jan Nowak`
      const isInCase =
        found?.kind === 'name' && isSurelyOblique(lexicon.grammar, found.name, found.gender);
      if (found && !isInCase && mayBeSubject(lexicon, words, at, found)) return found;
      at = isInCase ? found.end : at + 1;
    }
  }
  return undefined;
}

function isJoint(
  lexicon: Lexicon,
  words: readonly Word[],
  parts: readonly Part[],
  near: Subject,
): boolean {
  const [above, last] = [parts.at(-2)!, parts.at(-1)!];
  if (!last.isAnd || near.kind === 'pronoun') return false;
  const other = subjectIn(lexicon, words, above.from, above.to);
  return other !== undefined && other.end === above.to;
}

/** `Pour Jean Roux, “…”`, `Pour le préfet, “…”` */
export function isWhole({ kind, name, offices, isIndefinite }: Subject): boolean {
  return kind === 'name'
    ? /\s/u.test(name)
    : kind === 'description' && offices.length > 0 && !isIndefinite;
}
