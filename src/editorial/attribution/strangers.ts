// Men and women in an English sentence to whom a text gives no name: `he` may be meant of them.

import { PLACE } from '../../languages/en-speech.ts';
import { isOffice } from './clause-tokens.ts';
import { genderIn, isPerson as isSomebody } from './office-words.ts';
import type { Piece } from './piece.ts';
import type { Subject } from './subject.ts';

/** `The statement`, `a letter`: no name. */
export const DESCRIBED =
  /^(?:\p{Ll}|(?:An?|The|This|That|His|Her|Its|Their|Our|One|Another)\s+\p{Ll})/u;

/** `The Nebraskan`, `the Velmoran envoy`. */
export const OF_PLACE = /^[Tt]he\s+\p{Lu}\p{Ll}+(?:an|ish|ese|i)(?:\s+\p{Ll}+)?$/u;

/** `A teacher told him that`: whoever is told is somebody else. */
export const TOLD =
  /\b(?:told|asked|warned|reminded|assured|advised|informed|called|taught|begged|urged) (him|her)(?=\s*(?:$|[,:.\uFFFC“"]|that\b|to\b|it\b|he\b|she\b|how\b|what\b|not\b))/u;

/** `M.D.`, `A day later`, `that a new one`: nobody. */
export const NO_NAME =
  /^(?:\p{Lu}\.?|No|(?:\p{Lu}\.){2,}|that\s.+|(?:an?|the|one|that) (?:day|night|week|month|year|moment|minute|hour|morning|evening|time|while|few))$/iu;

/** `A reporter` asks, and `a voice` shouts: `he` is somebody else. */
export const NO_ANTECEDENT =
  /^an? (?:.+ )?(?:reporter|journalist|correspondent)$|^(?:an?(?:other)?|one|the) (?:voice|heckler)(?:\s|$)|^(?:some|any|every|no)(?:one|body)(?:\s|$)/iu;

/** Whether `he` and `she` may mean somebody in `piece` without a name; `main` is whom it is about and nobody knows. */
export function strangersIn(piece: Piece, main: Subject | undefined): readonly ('m' | 'f')[] {
  return main && isSomebodyElse(main) ? BOTH : menIn(piece);
}

/** `my sister`, and neither `his sister Ann` nor `, his sister`. */
function isKin(tokens: Piece['tokens'], at: number): boolean {
  const [led, whose, { kind }, next] = [
    tokens[at - 2],
    tokens[at - 1],
    tokens[at]!,
    tokens[at + 1],
  ];
  const isOwned = /^(?:my|our|his|her|their)$/iu.test(whose?.text ?? '');
  const isBeside =
    /^[,–—]$/u.test(led?.text ?? '') ||
    /^(?:is|was|as|with|that|which|whom|where|of|from|by|like|than|after)$/u.test(led?.text ?? '');
  return isOwned && kind === 'word' && !isBeside && next?.kind !== 'name' && next?.text !== ',';
}

/** `to the Lord Speaker`: somebody whom the sentence does not name. */
function isOfficer(tokens: Piece['tokens'], at: number): boolean {
  if (!/^the$/iu.test(tokens[at - 1]?.text ?? '') || tokens[at]!.kind !== 'name') return false;
  let end = at;
  while (tokens[end]?.kind === 'name' && isTitle(tokens[end]!.text)) end += 1;
  return (
    end > at && tokens[end]?.kind !== 'name' && !/^(?:of|for|,)$/u.test(tokens[end]?.text ?? '')
  );
}

const BOTH = ['m', 'f'] as const;

/** `The Duchess of Orsa`, of whom the text does not tell who it is. */
function isSomebodyElse({ kind, name, words = [] }: Subject): boolean {
  if (kind === 'body') return /^the\s/iu.test(name) && name.split(/\s+/u).some(isTitle);
  // `Simmons`, whom the text does not name in full.
  if (kind === 'name') return !/\s/u.test(name) && !PLACE.test(name);
  const head = words.at(-1) ?? '';
  return kind === 'description' && isSomebody(head) && !/[^s]s$/u.test(head);
}

function isTitle(word: string): boolean {
  return /^\p{Lu}/u.test(word) && isOffice(word.toLowerCase());
}

/** `A man`, `another woman`, `my sister`: not `is a man`, and not `, a man`. */
function menIn({ tokens }: Piece): readonly ('m' | 'f')[] {
  return tokens.flatMap((token, at) => {
    const { bare } = token;
    const gender = isKin(tokens, at) ? genderIn([token]) : undefined;
    if (gender) return [gender];
    if (isOfficer(tokens, at)) return BOTH;
    if (!/^(?:man|woman|boy|girl|teenager)$/u.test(bare)) return [];
    const from = tokens.findLastIndex(
      ({ text }, index) => index < at && index > at - 4 && /^(?:an?|another|one)$/iu.test(text),
    );
    const before = tokens[from - 1];
    if (from < 0 || /^(?:,|is|was|be|as|like|for|–|—)$/u.test(before?.text ?? '')) return [];
    if (bare === 'teenager') return ['m', 'f'];
    return [bare === 'man' || bare === 'boy' ? 'm' : 'f'];
  });
}
