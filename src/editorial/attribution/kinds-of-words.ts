// Tells what somebody said from what only stands between marks: titles, names, terms, signs, scare quotes.

import { patterns } from './marked-patterns.ts';
import { MASK, type Quoted } from './quoted-spans.ts';
import type { Block } from './read-block.ts';
import type { Speaker } from './speakers.ts';
import { INNER_END, isCapitalised, isNounPhrase, isTitle, LONGEST_TITLE } from './title-words.ts';
import { UNDIVIDED } from './word-patterns.ts';

/** So much before and after the marks is read. */
const REACH = 160;
/** A scare quote is no longer; counted in characters where words are not divided. */
const SHORT = { words: 3, characters: 8 };

/** What stands between marks, with what stands around it. */
interface Place {
  readonly before: string;
  readonly inner: string;
  /** From the last word to behind the mark. */
  readonly closing: string;
  readonly after: string;
}

/** True of what is plainly a name, title or term, or what nobody said, whoever speaks around it. */
export function isOnlyNamed(block: Block, quoted: Quoted, language: string): boolean {
  const place = placeOf(block, quoted);
  const { before, inner, after } = place;
  const { naming, works, work, subject, means, unsaid, inside, article } = patterns(language);
  if (naming?.test(before) || unsaid?.test(before)) return true;
  if (means?.test(after) && isShort(inner)) return true;
  // `إن الخطة «جاهزة»`: a title would have the article, too.
  const isPredicate = subject?.test(before) && !/^(?:ال|ה)/u.test(inner);
  const isInWork = inside?.test(before) || (works?.test(before) && !isPredicate);
  if (isInWork && isLikeTitle(inner)) return true;
  // `paraît « Les Marées basses », un roman`
  if (work?.test(after) && isLikeTitle(inner) && !/[.!?,]$/u.test(inner)) return true;
  if (article !== undefined && /^de\b/iu.test(language) && isNounPhrase(before, inner)) return true;
  if (isNickname(block, quoted) || isAside(place)) return true;
  return isNameWithin(place, language) || isBesideReport(place, language);
}

/**
 * True of what has no speaker, and is too short for speech, or stands in a headline; `isTop` of what is
 * above the text.
 */
export function isUnspoken(
  block: Block,
  quoted: Quoted,
  speaker: Speaker | undefined,
  { language, isTop }: { readonly language: string; readonly isTop: boolean },
): boolean {
  const isTold = speaker !== undefined && speaker.kind !== 'continued';
  const place = placeOf(block, quoted);
  if (isCrosshead(block, place) && speaker?.kind !== 'named') return true;
  if (isTold) return block.isHeadline && isTop && isTitle(place.inner, language);
  if (block.isHeadline) return isTop || !isLongSentence(place);
  if (isTitle(place.inner, language) && !isSentence(place)) return true;
  if (speaker) return false;
  if (isAdjective(place)) return true;
  if (!isShort(place.inner) || isSentence(place)) return false;
  const { says, according, article } = patterns(language);
  if (says === undefined || /[:：]\s*$/u.test(place.before)) return false;
  const isRead = UNDIVIDED.test(says.source) || !UNDIVIDED.test(place.inner);
  const clause = clauseAround(place);
  // `Laut Rechnungshof ist es „unterdeckt“`
  const isAccording = according?.test(clause) === true && article?.test(place.before) !== true;
  return isRead && !isAccording && !says.test(clause);
}

function placeOf({ words, masked }: Block, { outer, inner }: Quoted): Place {
  return {
    before: masked.slice(Math.max(0, outer.start - REACH), outer.start),
    inner: words.slice(inner.start, inner.end),
    closing: words.slice(inner.end, outer.end),
    after: masked.slice(outer.end, outer.end + REACH),
  };
}

function clauseAround({ before, after }: Place): string {
  const lead = before.split(/[.!?;](?=\s|$)|。/u).at(-1) ?? '';
  const trail = after.split(/[.!?;](?=\s|$)|。/u)[0] ?? '';
  return `${lead} ${trail}`.replaceAll(MASK, ' ');
}

function isShort(inner: string): boolean {
  return UNDIVIDED.test(inner)
    ? inner.length <= SHORT.characters
    : inner.split(/\s+/u).length <= SHORT.words;
}

/** `"WE WON'T GO"` on a line of its own. */
function isCrosshead({ words }: Block, { inner }: Place): boolean {
  const isAlone = words.trim().length <= inner.length + 2;
  return isAlone && /\p{Lu}{3}/u.test(inner) && !/\p{Ll}/u.test(inner);
}

/** True of what stands apart and is no crosshead. */
function isLongSentence({ inner }: Place): boolean {
  return /[.!?…。！？]$/u.test(inner) && inner.split(/\s+/u).length > 4;
}

/** True of words that are a sentence of their own, as a person says them. */
function isSentence({ before, after, inner, closing }: Place): boolean {
  const begins = /(?:^(?:\s*[—–-])?|[.!?:。：\uFFFC])['’"”»)]*\s*$/u.test(before);
  const ends =
    /[.!?…。！？]$/u.test(inner) ||
    /[,،，]/u.test(closing) ||
    /^\s*(?:[.!?,،，–—-]|$)/u.test(after);
  return begins && ends;
}

// A work has a capital, and is one sentence at most.
function isLikeTitle(inner: string): boolean {
  const isCapital = !/^\p{Ll}/u.test(inner);
  return isCapital && !INNER_END.test(inner) && inner.split(/\s+/u).length <= LONGEST_TITLE;
}

/** `John “Jack” Doe`. */
export function isNickname(block: Block, quoted: Quoted): boolean {
  const { before, inner, after } = placeOf(block, quoted);
  return (
    /(?:^|[^\p{L}])\p{Lu}\p{L}+\s$/u.test(before) &&
    /^\s\p{Lu}\p{Ll}/u.test(after) &&
    /^\p{Lu}\S*(?:\s\S+){0,2}$/u.test(inner) &&
    !/[.,!?]$/u.test(inner)
  );
}

/** `a “phase one” deal`: English puts words between an article and a noun. */
function isAdjective({ before, inner, after }: Place): boolean {
  return (
    /(?:^|[\s(])(?:an?|the|its|his|her|their|this|these|those|any|some|other|no)\s$/iu.test(
      before,
    ) &&
    /^\s(?!(?:and|as|at|but|by|for|from|if|in|is|of|on|or|that|to|was|were|when|which|while|who|with|would|will|had|has|have)\b)\p{Ll}{3,}/u.test(
      after,
    ) &&
    inner.split(/\s+/u).length <= 5
  );
}

/** `the Caja Alta (“High Box”)`. */
function isAside({ before, inner, after }: Place): boolean {
  return before.endsWith('(') && /^\)/u.test(after) && isShort(inner) && !/[.!?]$/u.test(inner);
}

/** A name or title in the middle of a sentence that is not about saying it. */
function isNameWithin(place: Place, language: string): boolean {
  const { before, inner } = place;
  const { owned } = patterns(language);
  if (owned?.test(place.after) && isTitle(inner, language)) return true;
  const isMiddle = /[\p{L}\p{N})\uFFFC]\s*$/u.test(before);
  const isName = isTitle(inner, language) || isCapitalised(inner, language);
  const { governs } = patterns(language);
  if (!isMiddle || !isName || governs === undefined) return false;
  return (
    (isSurelyNamed(place, language) || !governs.test(before)) && !isReportedAfter(place, language)
  );
}

// Where a part of a sentence begins with a small letter, one word with a capital is a name, and so are
// several that all have one; in Slavic languages what follows no word of saying, and what is told
// something: `сказала «Новой газете», что едет`.
function isSurelyNamed({ before, inner, after }: Place, language: string): boolean {
  if (/^(?:en|de)\b/iu.test(language) || /[!?]$/u.test(inner)) return false;
  if (/^(?:\p{L}+|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,3})$/u.test(inner)) return true;
  const { saysHere, told } = patterns(language);
  return saysHere !== undefined && (!saysHere.test(before) || told?.test(after) === true);
}

/** `«…», — сказал он из «клетки»`: one act of saying has one quotation. */
function isBesideReport({ before, inner, after }: Place, language: string): boolean {
  const { saysHere, says } = patterns(language);
  const clause = /\uFFFC\s*,?\s*[—–-]\s([^.!?:\uFFFC]*)$/u.exec(before)?.[1];
  if (saysHere === undefined || clause === undefined || !isShort(inner)) return false;
  const all = [...clause.matchAll(new RegExp(says!.source, 'giu'))];
  return all.length === 1 && !saysHere.test(before) && /^\s*(?:[.,;]|$)/u.test(after);
}

function isReportedAfter({ inner, after }: Place, language: string): boolean {
  const next = after.split(/[.;:\uFFFC]/u)[0] ?? '';
  const isOver = /^\s*[,–—-]/u.test(next) || /[,!?]$/u.test(inner);
  const { says, saysNext, saysHere } = patterns(language);
  // `«…», — сказал он` and `«…» сказал он`, but not `директор «Новой галереи», как её называют`
  if (saysHere !== undefined && !/^\s*,?\s*[–—-]/u.test(next)) return saysNext!.test(next);
  return says?.test(isOver ? next : next.trim().split(/\s+/u).slice(0, 3).join(' ')) ?? false;
}
