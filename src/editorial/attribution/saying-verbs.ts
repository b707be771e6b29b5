// Verbs of saying in an English sentence, and whether they say that somebody said something.

import {
  infinitives,
  nounsToo,
  readsOf,
  unsaid,
  verbsOfSaying,
  verbsWithParticle,
} from '../../languages/en-speech.ts';
import { once } from '../once.ts';
import { isAdverb, isIn, isPossessive, isVerb, type Token } from './clause-tokens.ts';
import { isPerson, TRADE } from './office-words.ts';
import type { Subject } from './subject.ts';

const THOUGHT =
  /^(?:fear|hop|believ|think|thought|kn[eo]w|understood|want|saw|hear|worr|ponder|expect|suspect|regard|hold)/u;

/** A word by which somebody is said to speak, as a pattern: what is a noun or has other uses is none. */
export const saying: () => RegExp = once(() => {
  const plain = [...verbsOfSaying()].filter(
    (verb) =>
      !THOUGHT.test(verb) &&
      !nounsToo().has(verb) &&
      !readsOf().has(verb) &&
      verbsWithParticle[verb] === undefined,
  );
  return new RegExp(
    `(?<!-)\\b(?:${plain.join('|')}|says|calls|claims|went on|(?:shot|hit|fired) back)\\b`,
    'gu',
  );
});

/** True if a verb of saying stands at `at`, in whatever form. */
export function isSaying(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isPossessive(token)) return false;
  if (infinitives().has(token.bare)) return true;
  if (!isVerb(token) || tokens[at - 1]?.text === '-') return false;
  const particles = verbsWithParticle[token.bare];
  return particles === undefined || particles.split(' ').includes(tokens[at + 1]?.text ?? '');
}

export function isInfinitive(token: Token | undefined): boolean {
  return token?.kind === 'word' && infinitives().has(token.bare);
}

/** True if `subject` and the word at `verb` go together: `they say`, `a report finds`, not `new calls`. */
export function agrees(subject: Subject, tokens: readonly Token[], verb: number): boolean {
  const { bare } = tokens[verb]!;
  const isPerson = subject.kind === 'name' || subject.kind === 'pronoun';
  if (infinitives().has(bare)) return isPlural(subject) && !isPassive(tokens, verb);
  if (nounsToo().has(bare) && !isPerson && isAdjective(tokens[verb - 1])) return false;
  if (subject.kind === 'description' && !mayBeSomebody(subject) && !PLAIN.test(bare)) return false;
  if (!readsOf().has(bare) || verbsWithParticle[bare] !== undefined) return true;
  return subject.kind === 'body' || (bare === 'found' && isPerson);
}

// What is told with other verbs may be of things: `the battle rages on between`.
const PLAIN =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)|wr(?:ite|ites|ote|iting)|ask(?:s|ed|ing)|explain(?:s|ed|ing)|stat(?:es|ed|ing)|repl(?:ied|ies)|continue[sd]|insist(?:s|ed)|conclude[sd]|read|reads)$/u;

function mayBeSomebody({ words = [] }: Subject): boolean {
  const head = words.at(-1) ?? '';
  return isPerson(head) || TRADE.test(head) || /-year-olds?$/u.test(head);
}

/** `They say`, `analysts say`. */
function isPlural({ kind, name, words }: Subject): boolean {
  if (kind === 'pronoun') return /^(?:they|we|you|i|who|some|many|others)$/iu.test(name);
  const isDescribed = kind === 'description' || /^police$/iu.test(name);
  return isDescribed && /(?:s|men|people|police)$/u.test(words?.at(-1) ?? '');
}

function isAdjective(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /(?:ic|ous|ive|est|ful|less|able|ible|ish|new|last|first|own|same|public|repeated)$/u.test(
      token.bare,
    )
  );
}

/** `Was accused of`; `was quoted as saying` tells who spoke. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  const { bare } = tokens[verb]!;
  if (!/(?:ed|told|held|heard|put|written|said|thought|felt|found|read)$/u.test(bare)) return false;
  let at = verb - 1;
  while (at >= 0 && isAdverb(tokens[at]) && !isBeing(tokens[at]!)) at -= 1;
  if (at < 0 || !isBeing(tokens[at]!)) return false;
  return bare !== 'quoted' || !isAsSaying(tokens, verb);
}

function isAsSaying(tokens: readonly Token[], verb: number): boolean {
  const behind = tokens.slice(verb, verb + 14).map(({ text }) => text);
  return behind.some((text, index) => text === 'as' && behind[index + 1] === 'saying');
}

function isBeing({ bare }: Token): boolean {
  return /^(?:is|are|was|were|be|been|being|get|gets|got)$/u.test(bare);
}

/** `Did not say`, `would say`, `refused to say`. */
export function isUnsaid(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - 7; at -= 1) {
    const token = tokens[at]!;
    if (token.kind === 'word' && (isIn(unsaid, token) || /n['’]t$/u.test(token.text))) return true;
    if (!isAdverb(token) && token.text !== 'to') return false;
  }
  return false;
}

/** `Went on to say`, `took to the air to tell`. */
export function isWentOn(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 9), verb - 1).map(({ text }) => text);
  return /\b(?:went on|goes on|continued|continues|proceeded|hastened|(?:was|is) quick|took to .+|on (?:Twitter|Facebook|X|Instagram).*|had this|used .+|rose|began|paused)$/u.test(
    before.join(' '),
  );
}
