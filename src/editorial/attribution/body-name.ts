// Which words belong to the name of a body in an English noun phrase.

import { COMPANY } from '../../languages/en-people.ts';
import { bodies, prepositions } from '../../languages/en-speech.ts';
import { isIn, isOneOf, isPossessive, type Token } from './clause-tokens.ts';

/** Where the name of a body begins and ends: `Kastria’s Defence Ministry`, `Federation of Northern Employers`. */
export function bodyName(
  tokens: readonly Token[],
  [from, tail]: readonly [number, number],
  [start, behind]: readonly [number, number],
): readonly [number, number] {
  let at = start;
  while (at > from && (tokens[at - 1]!.kind === 'name' || joinsNames(tokens, at - 1))) at -= 1;
  const end = isOneOf(bodies(), tokens[behind - 1]!.bare)
    ? nameBehind(tokens, behind, tail)
    : behind;
  return [at, end];
}

function joinsNames(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:and|&)$/u.test(tokens[at]!.text) &&
    tokens[at - 1]?.kind === 'name' &&
    isPossessive(tokens[at - 1]!)
  );
}

// `of Mines`, `for Unity`, `of Health and Education`: names only.
function nameBehind(tokens: readonly Token[], from: number, tail: number): number {
  if (!/^(?:of|for)$/u.test(tokens[from]?.text ?? '')) return from;
  let end = from;
  for (let at = from + 1; at < tail; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === 'name') end = at + 1;
    else if (!/^(?:the|of|for|and|&|on)$/u.test(text)) break;
  }
  return end;
}

/** The noun of what stands between commas, before `of` and the like. */
export function headOf(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): Token | undefined {
  const behind = tokens.findIndex((token, at) => at >= from && isIn(prepositions, token));
  return tokens[Math.min(to, behind < 0 ? to : behind) - 1];
}

/** True of a word for a company or another body. */
export function isBodyWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && COMPANY.test(token.bare);
}

/** `a spokesman for the firm` */
export function isForBody(name: string): boolean {
  const [, last] = /\s(?:for|of|at|from)\s(?:the|an?)\s(?:.+\s)?(\p{Ll}+)$/u.exec(name) ?? [];
  return last !== undefined && isOneOf(bodies(), last);
}
