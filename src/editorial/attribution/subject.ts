// What a noun phrase of an English sentence says of whoever speaks: a name, an office, a description.

import { isOfPeople } from '../../languages/en-people.ts';
import {
  bodies,
  determiners,
  dumb,
  persons,
  prepositions,
  pronouns,
  TIMES,
  utterances,
} from '../../languages/en-speech.ts';
import { genderOf } from '../../languages/given-names.ts';
import { bodyName, headOf, isBodyWord, isForBody } from './body-name.ts';
import { isAdverb, isIn, isOneOf, isPossessive, type Token } from './clause-tokens.ts';
import { nameAtEnd } from './name-parts.ts';
import { genderIn, isPerson, officeBefore, officeBehind, TRADE } from './office-words.ts';
import type { Phrase } from './phrase-core.ts';
import { coreEnd, isAdded } from './phrase-core.ts';
import { nameInTail, selfNamed } from './tail-names.ts';

/** Who is said to speak, as the text writes it. */
export interface Subject {
  readonly kind: 'name' | 'body' | 'description' | 'pronoun' | 'joint' | 'thing';
  /** The name without office; the whole phrase of a description. */
  readonly name: string;
  readonly role?: string;
  readonly written: string;
  /** Where `written` begins in the piece. */
  readonly at: number;
  /** Of `Mr`, `spokeswoman` and the like. */
  readonly gender?: 'm' | 'f';
  /** Words of a description that say whom it means, in small letters; the last is its noun. */
  readonly words?: readonly string[];
  /** True of whoever stands behind `by`, whom the text is not about. */
  readonly isAgent?: true;
  /** True of `a man`. */
  readonly isIndefinite?: true;
  /** True where something beside the name shows that it is a person's. */
  readonly isPerson?: true;
}

/** Reads `phrase` of `tokens`, which are those of `text`. */
export function subjectOf(text: string, tokens: readonly Token[], phrase: Phrase): Subject {
  const { core, tail, apposition } = phrase;
  const own = selfNamed(text, tokens, core);
  if (own !== undefined) return own;
  const subject = issuerOf(text, tokens, core) ?? coreSubject(text, tokens, core, tail);
  if (phrase.isJoint) return { ...subject, kind: 'joint' };
  if (apposition === undefined || subject.kind === 'pronoun' || subject.kind === 'thing')
    return subject;
  // `The Chief Executive, Ann Lee,`
  const isOfBody = subject.kind === 'body' && !subject.words?.some(isPerson);
  if (isOfBody) return subject;
  if (subject.kind !== 'name') return namedBehind(text, tokens, apposition, subject) ?? subject;
  const first = tokens[apposition[0]];
  // `Teamwork Local 88, which represents the workers,`
  if (first?.text === 'which' && !subject.isPerson) return { ...subject, kind: 'body' };
  // `Uisce Tíre, the water utility,`
  if (!subject.isPerson && isBodyWord(headOf(tokens, apposition)))
    return { ...subject, kind: 'body' };
  const role = subject.role ?? officeBehind(text, tokens, apposition);
  const isSure =
    role !== undefined ||
    first?.kind === 'number' ||
    /^(?:who|whose|whom)$/u.test(first?.bare ?? '');
  return {
    ...subject,
    ...(role !== undefined && { role }),
    ...(isSure && { isPerson: true }),
  };
}

function coreSubject(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  tail: number,
): Subject {
  const first = tokens[from]!;
  if (to === from + 1 && isIn(pronouns, first) && first.kind === 'word')
    return { kind: 'pronoun', name: first.text, written: first.text, at: first.at };
  const place = nameAtEnd(tokens, from, to) ?? nameInTail(tokens, to, tail);
  if (place === undefined)
    return ownerOf(text, tokens, [from, to]) ?? described(text, tokens, [from, to], tail);
  const [start, end] = place;
  const before = tokens.slice(from, start);
  const isOfBody = isOneOf(bodies(), tokens[end - 1]!.bare);
  const isThe = before.length === 1 && first.text.toLowerCase() === 'the';
  if (isThe && isSomeone(tokens[end - 1]!)) return described(text, tokens, [from, to], tail);
  if (isOfBody || isThe) {
    const [at, until] = bodyName(tokens, [from, tail], place);
    const name = onOneLine(text.slice(tokens[at]!.at, tokens[until - 1]!.end));
    return { kind: 'body', name, written: name, at: tokens[at]!.at };
  }
  const written = text.slice(tokens[start]!.at, tokens[end - 1]!.end);
  const isLong = end > start + 1;
  const gender =
    genderIn(isLong ? [...before, tokens[start]!] : before) ?? genderOf(tokens[start]!.bare);
  // `rail operator Westerlink`: one word, and no given name.
  if (!isLong && gender === undefined && isBodyWord(before.at(-1)))
    return { kind: 'body', name: onOneLine(written), written, at: tokens[start]!.at };
  const office = officeBefore(text, before);
  const role = office && onOneLine(office);
  return {
    kind: 'name',
    name: withoutStop(onOneLine(written.replace(/['’]s?$/u, ''))),
    written,
    at: tokens[start]!.at,
    ...(role !== undefined && { role }),
    ...(gender && { gender }),
    ...((role !== undefined || gender !== undefined) && { isPerson: true }),
  };
}

// `Dr Tan.` at the end of a sentence; not `Ann B.`
function withoutStop(name: string): string {
  return name.replace(/(?<=\p{Ll}{2}|[\p{L}]{4})(?<!\b[JS]r)\.$/u, '');
}

// `the CS`, `the Nebraskan`, `the Ranking Member`: an office or an origin, and no name.
function isSomeone({ bare, text }: Token): boolean {
  return (
    isOfPeople(bare) || isOneOf(persons(), bare) || (/^[A-Z]{2}$/u.test(text) && isPerson(bare))
  );
}

function onOneLine(written: string): string {
  return written.replace(/\s+/gu, ' ');
}

// `A statement from the club said`: the club speaks.
function issuerOf(
  text: string,
  tokens: readonly Token[],
  [, to]: readonly [number, number],
): Subject | undefined {
  if (!PAPER.test(tokens[to - 1]!.bare) || !/^(?:from|by)$/u.test(tokens[to]?.text ?? ''))
    return undefined;
  const end = coreEnd(tokens, to + 1, true);
  const issuer = end > to + 1 ? coreSubject(text, tokens, [to + 1, end], end) : undefined;
  return issuer?.kind === 'name' || issuer?.kind === 'body' ? issuer : undefined;
}

const PAPER = /^(?:statement|letter|memo|e-?mail|note|communiqu[ée]|release|post|message)$/u;

// `Ann Lee’s statement said`: she speaks.
function ownerOf(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): Subject | undefined {
  const owner = tokens.findLastIndex(
    (token, at) => at >= from && at < to - 1 && isPossessive(token),
  );
  if (owner < 0 || tokens[owner]!.kind !== 'name' || !isIn(utterances, tokens[to - 1]))
    return undefined;
  const last = tokens[owner]!;
  const bare = last.text.replace(/['’]s?$/u, '');
  const plain = tokens.with(owner, { ...last, text: bare, end: last.at + bare.length });
  return coreSubject(text, plain, [from, owner + 1], owner + 1);
}

function described(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  tail: number,
): Subject {
  const first = tokens[from]!;
  const head = tokens[to - 1]!;
  const end = endOfDescription(tokens, to, tail);
  const name = onOneLine(text.slice(first.at, tokens[end - 1]!.end));
  const own = tokens.slice(from, to).filter(({ bare }) => !determiners().has(bare));
  const named = tokens.slice(to, end).filter(({ kind }) => kind === 'name');
  const gender = genderIn(own.slice(own.findLastIndex(isPossessive) + 1));
  return {
    kind:
      isOneOf(dumb(), head.bare) || isBare(tokens, from, to)
        ? 'thing'
        : isOneOf(bodies(), head.bare)
          ? 'body'
          : 'description',
    name,
    written: name,
    at: first.at,
    words: [...own.slice(0, -1), ...named, ...own.slice(-1)].map(({ bare }) => bare),
    ...(gender && { gender }),
    ...(/^(?:an?|another|one|some|several|many)$/iu.test(first.text) && { isIndefinite: true }),
  };
}

// `study`, without an article, is no subject; `residents` and `police` are.
function isBare(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, head] = [tokens[from]!, tokens[to - 1]!];
  const isPlural = /(?:s|men|people|police|staff|parliament|government)$/u.test(head.bare);
  return (
    first.text === first.bare && !isIn(determiners, first) && !isPlural && !isPossessive(first)
  );
}

const LONGEST_TAIL = 8;

/** With `of Orsa` and `for Edda Marr`; not with the time or the place where it was said. */
function endOfDescription(tokens: readonly Token[], to: number, tail: number): number {
  const isOfBody = isOneOf(bodies(), tokens[to - 1]!.bare);
  const link = isOfBody ? /^(?:of|for)$/u : /^(?:of|for|on|at|from)$/u;
  const isSaid = isAdded(tokens, to);
  if (!isSaid && !link.test(tokens[to]?.text ?? '')) return to;
  if (tail - to > LONGEST_TAIL) return to;
  for (let at = isSaid ? to + 2 : to; at < tail; at += 1) {
    const token = tokens[at]!;
    const isSecond = at > to && isIn(prepositions, token) && !/^(?:of|for)$/u.test(token.text);
    if (isSecond) return at;
    if (TIMES.test(token.bare) || token.bare === 'statement' || token.kind === 'number') return to;
    if (at > to && isAdverb(token)) return isIn(determiners, tokens[at - 1]) ? to : at;
  }
  return tail;
}

/** `the mayor of Orsa, Edda Marr,`: the name behind an office. */
function namedBehind(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  office: Subject,
): Subject | undefined {
  const head = office.words?.at(-1) ?? '';
  if (!office.words?.some(isPerson) && !TRADE.test(head)) return undefined;
  const end = Math.min(to, coreEnd(tokens, from, true));
  if (end === from) return undefined;
  const next = tokens[end];
  if (end < to && !/^[,–—(]$/u.test(next!.text) && !isIn(prepositions, next)) return undefined;
  const named = coreSubject(text, tokens, [from, end], end);
  // `A spokesman for the firm, Avora,`
  const isOne = !/\s/u.test(named.name) && named.role === undefined;
  if (isOne && named.kind === 'name' && isForBody(office.name)) return undefined;
  if (named.kind === 'body' && named.words === undefined) return named;
  if (named.kind !== 'name' || isPossessive(tokens[end - 1]!)) return undefined;
  const role = office.name.replace(/^(?:the|an?|another|one)\s+/iu, '');
  const gender = office.gender ?? named.gender;
  const own = named.role ?? (/[^s]s$/u.test(office.words?.at(-1) ?? '') ? undefined : role);
  return {
    ...named,
    ...(own !== undefined && { role: own }),
    isPerson: true,
    ...(gender && { gender }),
  };
}
