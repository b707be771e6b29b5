// Finds the subject of saying in what stands before a quotation or behind it.

import type { Lexicon, Word } from './speech-lexicon.ts';
import { phraseAt, type Subject } from './speech-phrase.ts';

/** `nobody` where a clause tells that somebody speaks, and not who. */
export type Spoken = Subject | 'missing' | 'nobody' | undefined;

/** How a clause names its speaker, and the verb that it was read from. */
export interface Told {
  readonly subject: Spoken;
  readonly verb: string;
  /** True where the verb is not known as one of saying, or there is none. */
  readonly isLoose?: boolean;
  /** True after `according to`. */
  readonly isOblique?: boolean;
}

const LONGEST_TRAIL = 40;

/** A sentence as it was written, and in words. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
}

function indexAt(words: readonly Word[], at: number): number {
  const index = words.findIndex((word) => word.at >= at);
  return index === -1 ? words.length : index;
}

function matches(
  pattern: RegExp,
  text: string,
): readonly { at: number; end: number; text: string }[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    at: index,
    end: index + found.length,
    text: found,
  }));
}

/** The subject that stands behind a verb: `a dit mardi à Paris le ministre, Jean Roux`. */
export function subjectBehind(lexicon: Lexicon, words: readonly Word[], from: number): Spoken {
  const end = Math.min(words.length, from + LONGEST_TRAIL);
  for (let at = from; at < end; ) {
    const word = words[at]!;
    if (word.kind === 'mark') break;
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
      if (found && mayBeSubject(lexicon, words, at, found))
        return withApposition(lexicon, words, found, end);
      at = found && found.kind !== 'description' ? found.end : at + 1;
    }
  }
  return undefined;
}

/** After a comma a subject may follow only where times and places stood before it. */
function goesOnAfter(lexicon: Lexicon, words: readonly Word[], at: number, from: number): boolean {
  const next = words[at + 1];
  return (
    from < at &&
    (lexicon.is('preposition', next) || lexicon.is('article', next) || lexicon.is('role', next)) &&
    !lexicon.is('conjunction', next)
  );
}

// German tells a subject from an object by the article, and any noun has a capital.
function mayBeSubject(
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
  { kind, end }: Subject,
): boolean {
  const { isCapital } = lexicon.grammar;
  if (
    kind === 'description' &&
    !lexicon.is('article', words[at]) &&
    !lexicon.is('indefinite', words[at])
  )
    return (
      lexicon.is('role', words[at]) || (isCapital === true && lexicon.is('role', words[end - 1]))
    );
  return true;
}

/** Behind a preposition and what hangs on it. */
function behindPreposition(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  end: number,
): number {
  let at = from + 1;
  while (
    at < end &&
    (lexicon.is('article', words[at]) ||
      lexicon.is('link', words[at]) ||
      lexicon.is('indefinite', words[at])) &&
    words[at]!.kind === 'word'
  )
    at += 1;
  const first = words[at];
  if (first === undefined) return end;
  if (lexicon.is('role', first)) return objectEnd(lexicon, words, at, end);
  let isNoun = false;
  for (; at < end; at += 1) {
    const word = words[at]!;
    if (word.kind === 'comma' || word.kind === 'mark') return at;
    if (lexicon.is('conjunction', word) || lexicon.is('preposition', word)) return at;
    if (!isNoun) {
      isNoun =
        word.kind === 'name' ||
        word.kind === 'number' ||
        !/(?:ой|ом|ем|ым|им|ому|ej|ym|im)$/u.test(word.low);
      if (lexicon.is('adverb', word)) return at + 1;
      continue;
    }
    if (lexicon.is('link', word)) {
      at += 1;
      while (at + 1 < end && (lexicon.is('article', words[at]) || lexicon.is('link', words[at])))
        at += 1;
      continue;
    }
    if (lexicon.is('article', word) || lexicon.is('indefinite', word) || lexicon.is('role', word))
      return at;
    if (lexicon.is('adverb', word)) return at;
    if (lexicon.is('pronoun', word) || lexicon.is('title', word)) return at;
    if (word.kind === 'name') {
      const isNext = words[at - 1]!.kind !== 'name' || words[at + 1]?.kind === 'name';
      if (isNext) return at;
    }
  }
  return at;
}

function objectEnd(lexicon: Lexicon, words: readonly Word[], from: number, end: number): number {
  let at = from + 1;
  while (
    at < end &&
    words[at]!.kind !== 'comma' &&
    words[at]!.kind !== 'mark' &&
    !lexicon.is('preposition', words[at]) &&
    !lexicon.is('conjunction', words[at]) &&
    !(lexicon.is('article', words[at]) && !lexicon.is('link', words[at - 1]))
  )
    at += 1;
  return at;
}

/** `the mayor, Edda Marr,` and `Edda Marr, mayor of Ossel,`. */
function withApposition(
  lexicon: Lexicon,
  words: readonly Word[],
  found: Subject,
  until: number,
): Subject {
  if (found.kind !== 'name' && found.kind !== 'description') return found;
  const joined = words[found.end];
  if (
    lexicon.is('conjunction', joined) &&
    isAnd(joined) &&
    phraseAt(lexicon, words, found.end + 1, until)?.kind === 'name'
  )
    return { ...found, kind: 'joint' };
  let comma = found.end;
  if (found.kind === 'description')
    while (
      comma < until &&
      comma < found.end + 8 &&
      words[comma]!.kind !== 'comma' &&
      words[comma]!.kind !== 'mark' &&
      !lexicon.is('conjunction', words[comma])
    )
      comma += 1;
  if (words[comma]?.kind !== 'comma') return found;
  const next = phraseAt(lexicon, words, comma + 1, until);
  if (next === undefined) return found;
  if (found.kind === 'description') {
    const isName =
      next.kind === 'name' &&
      next.role === undefined &&
      words[comma + 1]!.at === next.at &&
      !found.isIndefinite;
    const after = words[next.end];
    if (
      !isName ||
      (after &&
        after.kind === 'word' &&
        !lexicon.is('conjunction', after) &&
        !lexicon.is('preposition', after) &&
        !lexicon.is('adverb', after))
    )
      return found;
    return {
      ...next,
      role: withoutArticle(lexicon, found.name),
      offices: found.offices,
      gender: next.gender ?? found.gender,
    };
  }
  if (
    found.role !== undefined ||
    next.kind === 'pronoun' ||
    next.kind === 'name' ||
    next.offices.length === 0
  )
    return found;
  let stop = next.end;
  while (
    stop < until &&
    words[stop]!.kind !== 'comma' &&
    words[stop]!.kind !== 'mark' &&
    !lexicon.is('conjunction', words[stop]) &&
    stop < next.end + 6
  )
    stop += 1;
  return {
    ...found,
    role: withoutArticle(lexicon, next.name),
    offices: next.offices,
    gender: found.gender ?? next.gender,
  };
}

function isAnd(word: Word | undefined): boolean {
  return word !== undefined && /^(?:und|et|y|e|i|и|та|і|й|ve|en|och|&)$/u.test(word.low);
}

function withoutArticle(lexicon: Lexicon, text: string): string {
  const [first = '', ...others] = text.split(/(?<=['’])|\s+/u);
  return lexicon.has('article', first.toLowerCase()) ||
    lexicon.has('indefinite', first.toLowerCase())
    ? text.slice(text.indexOf(others[0] ?? '', first.length))
    : text;
}

/** The subject before a verb: right before it, or the first of its sentence. */
export function subjectAhead(lexicon: Lexicon, words: readonly Word[], end: number): Spoken {
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
  for (const { from, to, isRelative } of parts.slice(0, -1)) {
    if (isRelative) continue;
    const found = subjectIn(lexicon, words, from, to);
    if (found) return withApposition(lexicon, words, found, end);
  }
  return near;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly isAfterComma: boolean;
  readonly isRelative: boolean;
  readonly isAnd: boolean;
}

/** A sentence up to `end`, parted at commas and conjunctions. */
function partsOf(lexicon: Lexicon, words: readonly Word[], end: number): readonly Part[] {
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
function subjectIn(
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
      if (found && mayBeSubject(lexicon, words, at, found)) return found;
      at += 1;
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

/** Who speaks by a sentence that leads to a quotation. */
export function toldAhead(lexicon: Lexicon, { text, words }: Sentence): Told | undefined {
  const verb = matches(lexicon.verb, text).at(-1);
  const according = matches(lexicon.according, text).at(-1);
  if (according && according.at > (verb?.at ?? -1)) {
    const subject = subjectBehind(lexicon, words, indexAt(words, according.end));
    if (subject) return { subject, verb: according.text, isOblique: true };
  }
  const view = lexicon.views.exec(text)?.[0];
  if (view !== undefined && !verb) {
    const subject = subjectBehind(lexicon, words, indexAt(words, view.length));
    if (typeof subject === 'object' && subject.kind === 'name' && /\s/u.test(subject.name))
      return { subject, verb: view, isOblique: true };
  }
  if (verb) {
    const at = indexAt(words, verb.at);
    if (pronounIn(verb.text)) return { subject: 'missing', verb: verb.text };
    const ahead = lexicon.grammar.isVerbLast ? undefined : subjectAhead(lexicon, words, at);
    if (
      ahead &&
      (typeof ahead !== 'object' ||
        ahead.kind !== 'description' ||
        ahead.offices.length > 0 ||
        true)
    )
      return { subject: ahead, verb: verb.text };
    const behind = subjectBehind(lexicon, words, indexAt(words, verb.end));
    if (behind) return { subject: behind, verb: verb.text };
    return { subject: lexicon.grammar.isDropping ? 'missing' : undefined, verb: verb.text };
  }
  return undefined;
}

/** `a-t-elle dit`: the pronoun hangs on the verb. */
export function pronounIn(verb: string): boolean {
  return /-(?:il|elle|ils|elles|on)(?!\p{L})/iu.test(verb);
}

/** Who a sentence without a word of saying is about, that leads to a quotation with a colon. */
export function aboutAhead(lexicon: Lexicon, { words }: Sentence): Told | undefined {
  const end = words.length - 1;
  const parts = partsOf(lexicon, words, end);
  for (const { from, to, isRelative } of parts) {
    if (isRelative) continue;
    const found = subjectIn(lexicon, words, from, to);
    if (!found) continue;
    const subject = withApposition(lexicon, words, found, end);
    const isLabel =
      found.at <= (words[1]?.at ?? 0) &&
      (subject.end >= end - 1 || (words[subject.end]?.kind === 'comma' && end < 14));
    return { subject, verb: '', isLoose: !isLabel };
  }
  return undefined;
}

/** Who speaks by what follows a quotation in its sentence. */
export function toldBehind(
  lexicon: Lexicon,
  { text, words }: Sentence,
  isOver: boolean,
): Told | undefined {
  const start = /^[\s,،–—-]*/u.exec(text)![0].length;
  const echo = lexicon.echo.exec(text)?.[0];
  if (isOver && echo === undefined) return undefined;
  const clauseEnd = text.slice(start).search(/[.;:!?(\uFFFC]/u);
  const clause = clauseEnd === -1 ? text.length : start + clauseEnd;
  const verbs = matches(lexicon.verb, text.slice(0, clause));
  const verb = verbs[0];
  const accordings = matches(lexicon.according, text.slice(0, clause));
  const from = echo === undefined ? start : echo.length;
  const according = accordings.find(({ at }) => at <= from + 1);
  if (according) {
    const subject = subjectBehind(lexicon, words, indexAt(words, according.end));
    if (subject) return { subject, verb: according.text, isOblique: true };
  }
  if (echo !== undefined && !verb) {
    const subject = subjectBehind(lexicon, words, indexAt(words, echo.length));
    return subject && { subject, verb: echo };
  }
  if (verb === undefined)
    return looseBehind(lexicon, words, indexAt(words, start), /^\s*[,–—-]/u.test(text));
  if (pronounIn(verb.text)) {
    const subject = subjectBehind(lexicon, words, indexAt(words, verb.end));
    return {
      subject:
        typeof subject === 'object' &&
        subject.kind !== 'description' &&
        subject.kind !== 'pronoun' &&
        words[indexAt(words, verb.end)]?.at === subject.at
          ? subject
          : 'missing',
      verb: verb.text,
    };
  }
  const at = indexAt(words, verb.at);
  const first = indexAt(words, from);
  const isFirst = words
    .slice(first, at)
    .every((word) => lexicon.is('adverb', word) || isClitic(word));
  if (!isFirst) {
    const ahead = subjectAhead(lexicon, words.slice(0, at), at);
    const isNear = at - first < 14;
    if (
      typeof ahead === 'object' &&
      isNear &&
      !words
        .slice(first, at)
        .some((word) => lexicon.is('conjunction', word) && !isAnd(word) && word.at < ahead.at)
    )
      return { subject: ahead, verb: verb.text };
    if (isNear && echo === undefined) return undefined;
  }
  const behind = subjectBehind(lexicon, words, indexAt(words, verb.end));
  if (behind) return { subject: behind, verb: verb.text };
  return {
    subject: lexicon.grammar.isDropping || lexicon.grammar.isVerbLast ? 'missing' : undefined,
    verb: verb.text,
  };
}

function isClitic({ text }: Word): boolean {
  return /^(?:se|si|s['’]|l['’]|le|lo|lui|leur|gli|me|nos|les|ha|a|hat|hatte|się|że|тоже)$/iu.test(
    text,
  );
}

/** `“…”, sighs X`: whoever stands right behind a single word after a comma speaks, whatever the word. */
function looseBehind(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  isAfterMark: boolean,
): Told | undefined {
  if (!isAfterMark) return undefined;
  let at = from;
  while (at < words.length && (lexicon.is('adverb', words[at]) || isClitic(words[at]!))) at += 1;
  const first = words[at];
  if (first === undefined || first.kind !== 'word') return undefined;
  if (
    ['preposition', 'conjunction', 'article', 'indefinite', 'link', 'role', 'pronoun'].some(
      (kind) => lexicon.is(kind as 'role', first),
    )
  )
    return undefined;
  if (pronounIn(first.text)) return { subject: 'missing', verb: first.text };
  const found = phraseAt(lexicon, words, at + 1);
  if (found && mayBeSubject(lexicon, words, at + 1, found))
    return {
      subject: withApposition(lexicon, words, found, words.length),
      verb: first.text,
      isLoose: found.kind !== 'name' && found.kind !== 'pronoun',
    };
  const isAlone = words[at + 1] === undefined || words[at + 1]!.kind === 'mark';
  return isAlone && lexicon.grammar.isDropping
    ? { subject: 'missing', verb: first.text }
    : undefined;
}
