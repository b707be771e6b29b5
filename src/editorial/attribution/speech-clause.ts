// Finds the subject of saying in what stands before a quotation or behind it.

import { isAnd, withApposition } from './speech-apposition.ts';
import { isNoun } from './speech-description.ts';
import { INVERTED, pronounIn } from './speech-forms.ts';
import type { Lexicon, Word } from './speech-lexicon.ts';
import { bodyIn, phraseAt } from './speech-phrase.ts';
import {
  isWhole,
  mayBeSubject,
  partsOf,
  subjectAhead,
  subjectBehind,
  subjectIn,
} from './speech-subject.ts';
import type { Subject } from './subject-phrase.ts';

/** How a clause names its speaker, and the verb that it was read from. */
export interface Told {
  /** `missing` where the verb alone says that somebody speaks. */
  readonly subject: Subject | 'missing' | undefined;
  readonly verb: string;
  /** True where the verb is not known as one of saying, or there is none. */
  readonly isLoose?: boolean;
  /** True after `according to`. */
  readonly isOblique?: boolean;
}

/** A sentence as it was written, and in words. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
}

function indexAt(words: readonly Word[], at: number): number {
  const index = words.findIndex((word) => word.at >= at);
  return index === -1 ? words.length : index;
}

function matches(pattern: RegExp, text: string): readonly Pick<Word, 'at' | 'end' | 'text'>[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    at: index,
    end: index + found.length,
    text: found,
  }));
}

/** Who speaks by a sentence that leads to a quotation. */
export function toldAhead(lexicon: Lexicon, { text, words }: Sentence): Told | undefined {
  const verb = matches(lexicon.verb, text).findLast(
    ({ at }) => !isNoun(lexicon, words, indexAt(words, at)),
  );
  const according = matches(lexicon.according, text).at(-1);
  if (according && according.at > (verb?.at ?? -1)) {
    const subject = subjectBehind(lexicon, words, indexAt(words, according.end));
    if (subject) return { subject, verb: according.text, isOblique: isInCase(according.text) };
  }
  const view = lexicon.views.exec(text)?.[0];
  if (view !== undefined && !verb) {
    const subject = subjectBehind(lexicon, words, indexAt(words, view.length));
    if (typeof subject === 'object' && isWhole(subject))
      return { subject, verb: view, isOblique: true };
  }
  if (verb) {
    const at = indexAt(words, verb.at);
    if (pronounIn(verb.text)) return { subject: 'missing', verb: verb.text };
    const body = lexicon.impersonal.test(verb.text.trim()) ? bodyIn(lexicon, words, at) : undefined;
    if (body) return { subject: body, verb: verb.text, isOblique: true };
    const inserted =
      words[at - 1]?.kind === 'comma'
        ? subjectBehind(lexicon, words, indexAt(words, verb.end))
        : undefined;
    if (typeof inserted === 'object' && isClause(words, inserted, verb.end))
      return { subject: inserted, verb: verb.text };
    const ahead = lexicon.grammar.isVerbLast ? undefined : subjectAhead(lexicon, words, at);
    if (ahead) return { subject: ahead, verb: verb.text };
    const behind = subjectBehind(lexicon, words, indexAt(words, verb.end));
    if (typeof behind === 'object' && (behind.kind !== 'description' || behind.offices.length > 0))
      return { subject: behind, verb: verb.text };
    return { subject: mayLack(lexicon, verb.text) ? 'missing' : undefined, verb: verb.text };
  }
  return undefined;
}

/** `…, meint Huber, …`, but not `…, nennt sie „…“`. */
function isClause(words: readonly Word[], inserted: Subject, verbEnd: number): boolean {
  const isClosed = /comma|mark/u.test(words[inserted.end]?.kind ?? '');
  return isClosed && isRightBehind(words, inserted, verbEnd);
}

/** `По словам Анны`, but `как сообщила Анна`. */
function isInCase(according: string): boolean {
  return !/^(?:как|як|jak)(?!\p{L})/iu.test(according);
}

/** `..., meint Huber,`: a clause of its own. */
function isRightBehind(
  words: readonly Word[],
  { at, kind, offices }: Subject,
  verbEnd: number,
): boolean {
  const from = indexAt(words, verbEnd);
  const isSomebody = kind !== 'description' || offices.length > 0;
  const between = words.slice(from, indexAt(words, at));
  return isSomebody && between.length < 16 && between.every(({ kind: each }) => each !== 'comma');
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
  const clause = words.find(({ kind, at }) => kind === 'mark' && at >= start)?.at ?? text.length;
  const verbs = matches(lexicon.verb, text.slice(0, clause));
  const verb = verbs.find(({ at }) => !isNoun(lexicon, words, indexAt(words, at)));
  const accordings = matches(lexicon.according, text.slice(0, clause));
  const from = echo === undefined ? start : echo.length;
  // `, s'est-il contenté de dire`
  const inverted = start === 0 ? undefined : INVERTED.exec(text.slice(start, clause))?.[0];
  if (inverted !== undefined && !verbs.some(({ at }) => at <= start + inverted.length))
    return { subject: 'missing', verb: inverted };
  const according = accordings.find(({ at }) => at <= from + 1);
  if (according) {
    const subject = subjectBehind(lexicon, words, indexAt(words, according.end));
    if (subject) return { subject, verb: according.text, isOblique: isInCase(according.text) };
  }
  if (echo !== undefined) {
    const subject = subjectBehind(lexicon, words, indexAt(words, echo.length));
    if (subject && (!verb || subject.at < verb.at)) return { subject, verb: echo };
    if (!verb) return undefined;
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
        verb.text.includes('-') &&
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
    const isNear = at - first < 14 && words[at - 1]?.kind !== 'comma';
    if (
      typeof ahead === 'object' &&
      isNear &&
      !words
        .slice(first, at)
        .some((word) => lexicon.is('conjunction', word) && !isAnd(word) && word.at < ahead.at)
    )
      return { subject: ahead, verb: verb.text };
    if (echo === undefined) {
      const inserted =
        words[at - 1]?.kind === 'comma'
          ? subjectBehind(lexicon, words, indexAt(words, verb.end))
          : undefined;
      return inserted && isRightBehind(words, inserted, verb.end)
        ? { subject: inserted, verb: verb.text }
        : undefined;
    }
  }
  const behind = subjectBehind(lexicon, words, indexAt(words, verb.end));
  const isNobody = !behind && lexicon.impersonal.test(verb.text.trim());
  const body = isNobody ? bodyIn(lexicon, words, indexAt(words, clause)) : undefined;
  if (body) return { subject: body, verb: verb.text, isOblique: true };
  if (behind) return { subject: behind, verb: verb.text };
  return { subject: mayLack(lexicon, verb.text) ? 'missing' : undefined, verb: verb.text };
}

/** Whether a verb alone may tell of the one who was named before: not `говорится`, nor `сообщили`. */
function mayLack({ grammar, impersonal }: Lexicon, verb: string): boolean {
  const isNobody = (grammar.cases ?? grammar.isVerbLast) && impersonal.test(verb.trim());
  return !isNobody && (grammar.isDropping === true || grammar.isVerbLast === true);
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
