// The office that stands beside a name in English, and what the words around one tell of a person.

import {
  auxiliaries,
  determiners,
  femalePersons,
  honorifics,
  malePersons,
  persons,
  prepositions,
  pronouns,
} from '../../languages/en-speech.ts';
import {
  isAdverb,
  isIn,
  isOffice,
  isOneOf,
  isPossessive,
  isVerb,
  type Token,
} from './clause-tokens.ts';

/** Trades that no list has, by their endings. */
export const TRADE =
  /(?:[^b]er|or|ist|ian|man|woman|(?<!coff|committ|\bf|tr|degr|kn|\bb|agr|guarant)ee|eer|(?:centre|center|corner|full|half|running|wing)-?back)s?$/u;

/** True of a word for somebody: an office, a trade, kin. */
export function isPerson(bare: string): boolean {
  return isOffice(bare) || isOneOf(persons(), bare);
}

/** The office in front of a name, without `Mr`; undefined if there is none. */
export function officeBefore(text: string, before: readonly Token[]): string | undefined {
  const own = before.filter(
    ({ bare, kind }, index) =>
      kind !== 'aside' && !(index === 0 && determiners().has(bare)) && !(bare in honorifics),
  );
  const [first] = own;
  const last = own.at(-1);
  const isTold =
    own.some((token) => isPerson(token.bare) && !isPossessive(token)) ||
    (last?.kind === 'word' && TRADE.test(last.bare));
  // `singers Ann Bell and Bo Marr`: the office of both.
  if (last && /[^s]s$/u.test(last.bare) && isPerson(last.bare.slice(0, -1))) return undefined;
  return first && last && isTold ? text.slice(first.at, last.end) : undefined;
}

/** The office that stands behind a name: `the mayor of Orsa`, `Orsa’s mayor`; no participle, no age. */
export function officeBehind(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): string | undefined {
  let start = from;
  const skip = (pattern: RegExp): void => {
    while (start < to && pattern.test(tokens[start]!.text)) start += 1;
  };
  skip(/^(?:\d.*|,)$/u);
  if (tokens[start]?.text === 'who' && /^(?:is|was)$/u.test(tokens[start + 1]?.text ?? ''))
    start += 2;
  skip(/^(?:the|an?|also|now|currently|then|himself|herself|his|her|their)$/iu);
  let end = start;
  while (end < to && !isEndOfOffice(tokens[end]!, end > start)) end += 1;
  while (
    end > start &&
    (isIn(prepositions, tokens[end - 1]) ||
      isIn(determiners, tokens[end - 1]) ||
      tokens[end - 1]!.kind === 'quote')
  )
    end -= 1;
  const region = tokens.slice(start, end);
  if (region.some((token) => token.kind === 'word' && isIn(auxiliaries, token))) return undefined;
  const first = tokens[start];
  if (first === undefined || end === start) return undefined;
  if (isIn(prepositions, first) || isIn(pronouns, first) || isAdverb(first) || isVerb(first))
    return undefined;
  if (/(?:ing|ed)$/u.test(first.text)) return undefined;
  const head = tokens.slice(start, Math.min(end, start + 9));
  const isTold = head.some(
    ({ bare, kind }) => isPerson(bare) || (kind === 'word' && TRADE.test(bare)),
  );
  return isTold ? text.slice(first.at, tokens[end - 1]!.end) : undefined;
}

function isEndOfOffice({ text }: Token, isBehind: boolean): boolean {
  return /^[,;–—\uFFFC]/u.test(text) || (isBehind && /^(?:who|which|where|whose)$/u.test(text));
}

/** What `Mr`, `spokeswoman` and the like tell. */
export function genderIn(words: readonly Token[]): 'm' | 'f' | undefined {
  for (const { bare } of words) {
    const gender = honorifics[bare];
    if (gender) return gender;
    const plain = bare.replace(/^(?:ex|half|step|grand|great|late)-/u, '');
    if (malePersons().has(plain)) return 'm';
    if (femalePersons().has(plain)) return 'f';
  }
  return undefined;
}
