// Where a name begins in an English noun phrase, behind the office: `Foreign Minister Ilse Haverkamp`.

import {
  determiners,
  honorifics,
  LETTERS_BEHIND,
  NOBLE,
  offices,
  officesAsSurnames,
  particles,
  REGNAL,
  TIMES,
  topics,
} from '../../languages/en-speech.ts';
import { genderOf } from '../../languages/given-names.ts';
import {
  isIn,
  isOffice,
  isPossessive,
  type Spelling,
  type Token,
  tokensOf,
} from './clause-tokens.ts';

const NONE: Spelling = new Map();
const LINK = /^(?:of|for|and|&)$/u;

/** The places of the name with which the tokens from `from` to `to` end; undefined if they end with none. */
export function nameAtEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly [number, number] | undefined {
  const run = capitalsAtEnd(tokens, from, to);
  if (run === to) return undefined;
  let end = to;
  const isBehind = ({ kind, text }: Token, at: number): boolean =>
    kind === 'aside' || (LETTERS_BEHIND.test(text) && at > run + 1);
  while (end > run && isBehind(tokens[end - 1]!, end - 1)) end -= 1;
  let start = run;
  for (let at = run; at < end; at += 1) {
    if (tokens[at]!.kind === 'aside') continue;
    if (isSurname(tokens, at, [run, end], from) || isGiven(tokens, at, [run, end])) continue;
    const isTeam =
      at > run &&
      at < end - 2 &&
      /^[A-Z]{2}$/u.test(tokens[at]!.text) &&
      !isOffice(tokens[at - 1]!.bare);
    // `MK Noa Shavit`
    const isShort =
      at === run &&
      at < end - 2 &&
      /^[A-Z]{2}$/u.test(tokens[at]!.text) &&
      genderOf(tokens[at + 1]!.bare) !== undefined;
    if (isTeam || isShort || isSecond(tokens, at, end)) start = at + 1;
    else if (isTitle(tokens[at]!, at === end - 1)) {
      if (!isTan(tokens, at)) start = at + 1;
    } else if (start === at && LINK.test(tokens[at]!.bare)) start = behindTopics(tokens, at, end);
  }
  if (start === run && isBehindPlace(tokens, start, end)) start += 1;
  while (start < end && tokens[start]!.kind === 'word' && !isParticle(tokens[start]!)) start += 1;
  if (start >= end) return undefined;
  // `Sir Alan Stamper`, `Pope Leo`
  const title = start > run ? tokens[start - 1]!.bare : '';
  const isPart = NOBLE.test(title) || (REGNAL.test(title) && end === start + 1);
  return [isPart ? start - 1 : start, end];
}

/** `Foreign Minister Ilse Haverkamp` without the office. */
export function withoutOffice(written: string): string {
  const tokens = tokensOf(written, NONE);
  const [start, end] = nameAtEnd(tokens, 0, tokens.length) ?? [0, tokens.length];
  return written.slice(tokens[start]?.at, tokens[end - 1]?.end);
}

// `envoy to Ukraine Kurt Bell`: the place is no part of the name.
function isBehindPlace(tokens: readonly Token[], start: number, end: number): boolean {
  const [before, first, second] = [tokens[start - 1], tokens[start]!, tokens[start + 1]];
  if (end - start < 3 || !/^(?:to|of|in|for)$/u.test(before?.text ?? '') || !second) return false;
  return genderOf(second.bare) !== undefined && genderOf(first.bare) === undefined;
}

// `Stephen King` and `Senator King`, but not `the King`.
function isSurname(
  tokens: readonly Token[],
  at: number,
  [run, end]: readonly [number, number],
  from: number,
): boolean {
  const isLast =
    at === end - 1 || (at === end - 2 && /^(?:jr|sr|ii|iii|iv)$/u.test(tokens[end - 1]!.bare));
  const isThe = isIn(determiners, tokens[from]);
  if (!isLast || at === run || isThe) return false;
  return officesAsSurnames().has(tokens[at]!.bare) || genderOf(tokens[at - 1]!.bare) !== undefined;
}

/** `manager Dean Holloway`: behind another office, and before the surname alone. */
function isGiven(
  tokens: readonly Token[],
  at: number,
  [run, end]: readonly [number, number],
): boolean {
  const before = tokens[at - 1];
  if (at !== run || at !== end - 2 || before?.kind !== 'word') return false;
  return isOffice(before.bare) && genderOf(tokens[at]!.bare) !== undefined;
}

/** Where the words with capitals at the end of a phrase begin; `to` if there are none. */
function capitalsAtEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = to;
  while (at > from && isPartOfRun(tokens, at - 1, to)) at -= 1;
  while (at < to && (tokens[at]!.kind !== 'name' || TIMES.test(tokens[at]!.bare))) {
    if (LINK.test(tokens[at]!.text) && topics().has(tokens[at + 1]?.bare ?? '')) break;
    at += 1;
  }
  return at;
}

function isPartOfRun(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]!;
  const isLast = at === to - 1;
  if (token.kind === 'name') return isLast || !isPossessive(token);
  return token.kind === 'aside' || (!isLast && (LINK.test(token.text) || isParticle(token)));
}

function isParticle(token: Token): boolean {
  return token.kind === 'word' && particles().has(token.text);
}

// `Datuk Seri`, `Det Con`: what is a title behind another one only.
function isSecond(tokens: readonly Token[], at: number, end: number): boolean {
  const title = `${tokens[at - 1]?.bare} ${tokens[at]!.bare}`;
  return (
    at < end - 1 && /^(?:(?:datuk|dato|datin|tan|tuan) s[e]?ri|det (?:con|chief))$/u.test(title)
  );
}

// `Tan Sri` is a title, `Tan` a surname.
function isTan(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.bare === 'tan' && tokens[at + 1]?.bare !== 'sri';
}

// What is short for an office stands in front of a name.
function isTitle({ bare, text }: Token, isLast: boolean): boolean {
  if (isLast) return offices().has(bare) || (isOffice(bare) && text.includes('-'));
  return isOffice(bare) || bare in honorifics || /^[A-Z]{3,5}$/u.test(text);
}

function behindTopics(tokens: readonly Token[], at: number, end: number): number {
  let next = at;
  while (next < end && (topics().has(tokens[next]!.bare) || LINK.test(tokens[next]!.bare)))
    next += 1;
  return next;
}
