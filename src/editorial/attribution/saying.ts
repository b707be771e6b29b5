// Finds verbs of saying, in whatever language is read.

import { baseOf, languageOf } from '../../languages/languages.ts';
import { saying } from './saying-verbs.ts';

/** How a language says that somebody speaks, in patterns that hold for a place of a text. */
export interface Saying {
  /** Finds each verb. */
  readonly verb: RegExp;
  /** A verb with its subject right here, or a pronoun with its verb. */
  readonly clauseHere: RegExp;
  /** `According to`, at the start of a text. */
  readonly accordingFirst: RegExp;
  /** Whoever may stand right after the verb, or nobody. */
  readonly subjectHere: RegExp;
  /** The same, if it is a name, a pronoun or an office. */
  readonly personHere: RegExp;
  /** A pronoun, and the end of the clause. */
  readonly pronounHere: RegExp;
  /** An office or trade that stands beside a name. */
  readonly officeHere: RegExp;
  /** Words with which what somebody says goes on, after a comma. */
  readonly goesOnHere: RegExp;
  /** True where dashes part a speech between dashes from its clause, and never a comma alone. */
  readonly isDashed: boolean;
  /** Words that begin another clause, at the start and the end of a text. */
  readonly conjunctionFirst: RegExp;
  readonly conjunctionLast: RegExp;
}

const known = new Map<string, Saying | undefined>();
const ACCORDING = 'according to|in the words of';
const NEVER = '(?!)';

/** The patterns of `language`; undefined if its verbs of saying are not known. */
export function sayingIn(language: string): Saying | undefined {
  const base = baseOf(language);
  if (!known.has(base)) known.set(base, patternsOf(base));
  return known.get(base);
}

function patternsOf(base: string): Saying | undefined {
  const { speech, negations } = languageOf(base) ?? {};
  const verbs = base === 'en' ? saying().source : speech?.verbs;
  if (verbs === undefined) return undefined;
  // No spaces divide the words of Chinese and Japanese.
  const isSpaceless = /\p{Script=Han}/u.test(verbs);
  const word = (inside: string): string =>
    isSpaceless ? `(?:${inside})` : `(?<![\\p{L}\\p{M}])(?:${inside})(?![\\p{L}\\p{M}])`;
  const {
    pronouns = NEVER,
    grammar,
    before = grammar?.articles ?? NEVER,
    stops = grammar ? `${grammar.prepositions}|${grammar.conjunctions}|${grammar.adverbs}` : NEVER,
    roles = NEVER,
    bodies = NEVER,
    indefinite,
  } = speech ?? {};
  const office = `(?:(?:${before}|${indefinite ?? NEVER})\\s*){0,2}${word(`(?:${roles})e?s?|${bodies}`)}`;
  const person = `\\p{Lu}|${word(pronouns)}`;
  const conjunction = word(negations?.clause ?? NEVER);
  return {
    verb: new RegExp(word(verbs), 'giu'),
    clauseHere: new RegExp(`(?:${word(pronouns)}\\s+)?${word(verbs)}`, 'yiu'),
    accordingFirst: new RegExp(`^[\\s,،–—-]*${word(speech?.according ?? ACCORDING)}`, 'iu'),
    subjectHere: new RegExp(`\\s*(?:[,.]|$)|\\s+(?:${person}|${word(before)}|${office})`, 'yu'),
    pronounHere: new RegExp(`\\s+${word(pronouns)}\\s*[,.]`, 'yiu'),
    personHere: new RegExp(`\\s+(?:${person}|${office})`, 'yu'),
    officeHere: new RegExp(`\\s*${office}`, 'yiu'),
    goesOnHere: new RegExp(
      `\\s*(?:${word(`${stops}|${pronouns}|${negations?.negation ?? NEVER}`)}|${conjunction})`,
      'yiu',
    ),
    isDashed: grammar?.cases !== undefined,
    conjunctionFirst: new RegExp(`^[\\s,،，]*${conjunction}`, 'iu'),
    conjunctionLast: new RegExp(`${conjunction}[\\s,،，]*$`, 'iu'),
  };
}

/** Whether `pattern`, which holds for a place, holds for `at`. */
export function holdsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where the match of `pattern` at `at` ends; undefined if there is none. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number | undefined {
  return holdsAt(pattern, text, at) ? pattern.lastIndex : undefined;
}
