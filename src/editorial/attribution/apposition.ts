// What stands between commas behind an English name or office: `Ann Lee, the mayor of Orsa,`.

import { conjunctions, determiners, prepositions, pronouns } from '../../languages/en-speech.ts';
import { isAdverb, isIn, isNoun, isPossessive, isVerb, type Token } from './clause-tokens.ts';
import { nameAtEnd } from './name-parts.ts';
import type { Phrase } from './phrase-core.ts';
import { coreEnd } from './phrase-core.ts';

/** `Ann Lee, the mayor of Orsa, on Monday`: what stands between commas belongs to the name. */
export function apposed(
  tokens: readonly Token[],
  core: readonly [number, number],
  tail: number,
  end: number,
): Phrase | undefined {
  if (!isComma(tokens[tail])) {
    return undefined;
  }
  let until = end - 1;
  if (!isComma(tokens[until])) until = lastAdverbial(tokens, tail, end);
  if (until <= tail || !isComma(tokens[until])) return undefined;
  if (until > tail + 1 && !mayBeApposed(tokens, core, tail + 1)) return undefined;
  const list = tokens.slice(tail + 1, until);
  // `Ann Lee, Bo Rask and others,`
  const isList = list.some(
    ({ text }, index) =>
      text === 'and' && list[index + 1]?.kind === 'name' && list[0]?.kind === 'name',
  );
  return {
    core,
    tail,
    end,
    apposition: [tail + 1, until],
    ...(isList && { isJoint: true as const }),
  };
}

// The comma before `on Monday` and the like, which stand between an apposition and the verb.
function lastAdverbial(tokens: readonly Token[], from: number, end: number): number {
  let at = end - 1;
  while (at > from && !isComma(tokens[at])) at -= 1;
  const next = tokens[at + 1];
  return at > from && end - at < 9 && (isIn(prepositions, next) || isAdverb(next)) ? at : from;
}

export function mayBeApposed(
  tokens: readonly Token[],
  core: readonly [number, number],
  at: number,
): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  if (/^(?:who|whose|whom|which|where|once|then|so)$/u.test(first.bare)) return true;
  if (isIn(conjunctions, first) && first.kind === 'word') return false;
  if (isIn(pronouns, first) && !isIn(determiners, first) && first.kind === 'word') return false;
  if (isVerb(first)) return /(?:ing|ed|^read|^written|^put|^found)$/u.test(first.bare);
  if (first.kind !== 'name') return true;
  // After a name only an office or a body is one: `Ann Lee, Orsa’s mayor,`.
  const end = coreEnd(tokens, at);
  const isDescribed = nameAtEnd(tokens, core[0], core[1]) === undefined;
  return (
    isDescribed ||
    tokens.slice(at, end).some((token) => isNoun(token.bare)) ||
    isPossessive(first) ||
    /^(?:Jr|Sr|[IVX]+|[DRI]-.+)\.?$/u.test(first.text)
  );
}

export function isComma(token: Token | undefined): boolean {
  return token !== undefined && /^[,–—-]$/u.test(token.text);
}
