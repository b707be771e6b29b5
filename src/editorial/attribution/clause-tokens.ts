// The words and marks of an English sentence, as far as its grammar is read.

import {
  adverbs,
  auxiliaries,
  bodies,
  conjunctions,
  determiners,
  epithets,
  offices,
  particles,
  persons,
  prepositions,
  pronouns,
  shortTitles,
  TIMES,
  verbsOfSaying,
} from '../../languages/en-speech.ts';
import { genderOf } from '../../languages/given-names.ts';
import { once } from '../once.ts';

/** A word, number or mark. What stands in brackets is one token, and so is a quotation. */
export interface Token {
  readonly text: string;
  /** In small letters, without `’s`. */
  readonly bare: string;
  readonly at: number;
  readonly end: number;
  readonly kind: 'name' | 'word' | 'number' | 'quote' | 'aside' | 'mark';
}

// What letters are is said by what they are not: classes such as \p{L} take milliseconds to compile.
const LETTER = "[^\\s!-&(-/:-@\\[-`{-~“”„«»‘’'…–—\\uFFFC]";
const TOKEN = once(
  () =>
    new RegExp(
      `\\uFFFC+|\\([^()]{0,120}\\)|\\[[^\\]\\uFFFC]{0,80}\\]|(?:[A-Z]\\.){1,5}(?:-${LETTER}+)?(?:['’]s)?|[@#]?${LETTER}+(?:(?:['’&-]|[.](?=${LETTER}{2}))${LETTER}+)*['’]?|\\S`,
      'gu',
    ),
);
const PREFIX = /^(?:a[dlnrst]|ash|el|d|l|ul|de)['’-](?=.)/u;

const MONTH = /^(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/u;

const INSIDE: Token = { text: ',', bare: ',', at: 0, end: 0, kind: 'mark' };

/**
 * How a text writes its words elsewhere: one that is written small is no name though it begins a
 * sentence, and `Fielding` is one behind `Ann`.
 */
export type Spelling = ReadonlyMap<string, 'small' | 'surname'>;

/** Reads the words and marks of `text`. */
export function tokensOf(text: string, spelling: Spelling, isInside = false): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN())) {
    let written = match[0];
    const end = match.index + written.length;
    // The full stop of `Sen.` belongs to it.
    const isStop = written === '.' && tokens.at(-1)?.end === match.index;
    const last = tokens.at(-1);
    if (isStop && last && (isShort(last.bare) || MONTH.test(`${last.text}.`))) {
      written = `${last.text}.`;
      tokens.pop();
    }
    const at = end - written.length;
    const isMonth = MONTH.test(written);
    const bare = (isMonth ? written : written.replace(/['’]s?$|\.$/u, '')).toLowerCase();
    const kind = kindOf(written, bare, tokens.at(-1) ?? (isInside ? INSIDE : undefined), spelling);
    // `Mark Bell` and `President Bell` begin with a name all the same.
    if (kind === 'name' && tokens.length === 2 && isOnlyBefore(tokens[0]!, tokens[1]!))
      tokens[0] = { ...tokens[0]!, kind: 'word' };
    if (kind === 'name' && last?.kind === 'word' && isCapital(last.text) && mayLead(last.bare))
      tokens[tokens.length - 1] = { ...last, kind: 'name' };
    tokens.push({ text: written, bare, at, end, kind });
  }
  return tokens;
}

// `Brave Ann Bell`: what begins a sentence before a full name.
function isOnlyBefore(first: Token, second: Token): boolean {
  const isGiven = genderOf(second.bare) !== undefined && second.kind === 'name';
  return (
    isGiven &&
    first.kind === 'name' &&
    !isPossessive(first) &&
    !genderOf(first.bare) &&
    !isShort(first.bare) &&
    !isOffice(first.bare) &&
    /^.[a-z]{3}/u.test(first.text)
  );
}

function mayLead(bare: string): boolean {
  return genderOf(bare) !== undefined || isOffice(bare);
}

function isCapital(written: string): boolean {
  const first = written.charAt(0);
  return first !== first.toLowerCase();
}

function isShort(bare: string): boolean {
  return (
    shortTitles().has(bare) || /^(?:mr|mrs|ms|dr|jr|sr|st|mt|ft|messrs|engr|barr)$/u.test(bare)
  );
}

function kindOf(
  written: string,
  bare: string,
  before: Token | undefined,
  spelling: Spelling,
): Token['kind'] {
  if (written.startsWith('\uFFFC')) return 'quote';
  if (/^[([]./u.test(written)) return 'aside';
  if (/^\d/u.test(written)) return /[a-z]{3}/u.test(written) ? 'word' : 'number';
  const first = written.replace(PREFIX, '').charAt(0);
  if (first.toLowerCase() === first.toUpperCase()) return written.startsWith('@') ? 'name' : 'mark';
  if (first === first.toLowerCase() || TIMES.test(bare) || /^I(?:['’].+)?$/u.test(written))
    return 'word';
  const isFirst = before === undefined || before.kind === 'quote' || /^[:.!?]$/u.test(before.text);
  if (!isFirst || spelling.get(bare) === 'surname') return 'name';
  return (isFunction(bare) && !/['’]s$/u.test(written)) ||
    isNounHere(written, bare) ||
    spelling.get(bare) === 'small'
    ? 'word'
    : 'name';
}

function isFunction(bare: string): boolean {
  return (
    [determiners, prepositions, conjunctions, pronouns, adverbs, auxiliaries, epithets].some(
      (words) => words().has(bare),
    ) ||
    verbsOfSaying().has(bare) ||
    /(?:(?:al|nt|ar|us|ed|ate|ive|ib|ab|er|ing|ul|st|nd|th|ear|ad|ide)ly|...(?<!k|sterl|flem|brown|mann|bei|down)ing)$/u.test(
      bare,
    )
  );
}

// Without its full stop what is short for an office is a surname: `Brig`.
function isNounHere(written: string, bare: string): boolean {
  const isShortHere = shortTitles().has(bare) && !offices().has(bare);
  return isNoun(bare) && !(isShortHere && /[a-z]$/u.test(written));
}

/** `minister`, `police`, `doctors`: somebody or something that speaks. */
export function isNoun(bare: string): boolean {
  return isOffice(bare) || isOneOf(persons(), bare) || isOneOf(bodies(), bare);
}

export function isOffice(bare: string): boolean {
  // `mum-of-two`
  if (isOneOf(offices(), bare) || shortTitles().has(bare) || /^\p{L}+-of-\p{L}/u.test(bare))
    return true;
  // Trades without number: `oceanographer`, `glaciologist`.
  if (/^.{4,}(?:ologist|ographer|keeper|monger)s?$/u.test(bare)) return true;
  return (
    bare.includes('-') && bare.split('-').some((part) => part.length > 3 && offices().has(part))
  );
}

/** True of a word of `words`, or of its plural. */
export function isOneOf(words: ReadonlySet<string>, bare: string): boolean {
  if (words.has(bare)) return true;
  const one = bare.replace(/ies$/u, 'y').replace(/s$/u, '');
  return (
    one !== bare &&
    (words.has(one) ||
      words.has(bare.replace(/men$/u, 'man')) ||
      words.has(bare.replace(/es$/u, '')))
  );
}

export function isPossessive({ text }: Token): boolean {
  return /['’]s?$/u.test(text);
}

export function isVerb(token: Token | undefined): boolean {
  return token?.kind === 'word' && verbsOfSaying().has(token.bare) && !isPossessive(token);
}

export function isIn(words: () => ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'mark' && words().has(token.bare);
}

const NOT_ADVERB =
  /^(?:family|ally|assembly|supply|rally|reply|bully|monopoly|elderly|friendly|daily|weekly|monthly|quarterly|yearly|fortnightly|hourly|deadly|costly|ugly|lonely|lovely|likely|unlikely|orderly|timely|homely)$/u;

/** What may stand between a subject and its verb. */
export function isAdverb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'aside' || token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  return (
    adverbs().has(token.bare) ||
    auxiliaries().has(token.bare) ||
    TIMES.test(token.bare) ||
    (/.ly$|n['’]t$/u.test(token.bare) && !NOT_ADVERB.test(token.bare))
  );
}

/** True of a word that no noun phrase goes on with. */
export function isStop(token: Token): boolean {
  if (token.kind !== 'word') return false;
  return (
    [prepositions, conjunctions, pronouns, auxiliaries, determiners].some((words) =>
      isIn(words, token),
    ) ||
    isVerb(token) ||
    isAdverb(token)
  );
}

/** A particle between the words of a name: `de`, `bin`. */
export function isParticle(tokens: readonly Token[], index: number): boolean {
  let next = index + 1;
  if (isIn(particles, tokens[next]) && tokens[next]!.kind === 'word') next += 1;
  return (
    isIn(particles, tokens[index]) &&
    tokens[index]!.kind === 'word' &&
    tokens[next]?.kind === 'name'
  );
}
