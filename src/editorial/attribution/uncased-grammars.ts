// The grammars of the languages whose scripts have no capitals, and whom the words above an interview in one
// of them say to answer.

import { baseOf, languageOf, perLanguage } from '../../languages/languages.ts';
import { answeringIn, type LeadWords } from './answering.ts';
import { ChineseClauses } from './chinese-clauses.ts';
import { countriesIn } from './chinese-names.ts';
import { JapaneseClauses } from './japanese-clauses.ts';
import { MASK } from './quoted-spans.ts';
import { SpacedClauses } from './spaced-clauses.ts';
import { SpacedWords } from './spaced-words.ts';
import type { Grammar } from './uncased-grammar.ts';
import { UncasedPeople } from './uncased-people.ts';
import { asWords } from './word-patterns.ts';

export type MakeGrammar = (people: UncasedPeople) => Grammar;

/** The grammar of a language without capitals; undefined for others. */
export function uncasedGrammar(tag: string): MakeGrammar | undefined {
  const { unspaced, speech, spaced } = languageOf(tag) ?? {};
  if (unspaced)
    return (people) =>
      baseOf(tag) === 'ja'
        ? new JapaneseClauses(unspaced, people)
        : new ChineseClauses(unspaced, people);
  if (!speech || !spaced) return undefined;
  const words = new SpacedWords(speech, spaced, new Set(countriesIn(baseOf(tag))));
  return (people) => new SpacedClauses(words, people);
}

const asking = perLanguage(({ interview }) =>
  interview?.asks === undefined
    ? undefined
    : new RegExp(`${asWords(interview.asks)}[\\s:：/／・]*$`, 'u'),
);

const telling = perLanguage(({ marked }) =>
  marked?.tells === undefined ? undefined : new RegExp(asWords(marked.tells), 'u'),
);

/** The words above an interview in a language. */
export function leadWords(tag: string): LeadWords {
  const language = languageOf(tag);
  return { asks: language && asking(language), tells: language && telling(language) };
}

const QUOTED = /[«“"「『][^«»“”"「」『』\n]*[»”"」』]/gu;

/** Whom `opening` names, if its language has no capitals. */
export function peopleAbove(opening: string, tag: string): UncasedPeople | undefined {
  const make = uncasedGrammar(tag);
  if (!make) return undefined;
  const people = new UncasedPeople([], opening.replace(QUOTED, MASK));
  const grammar = make(people);
  for (const sentence of people.text.split(grammar.sentenceEnd))
    for (const party of grammar.partiesIn(sentence)) people.meet(party);
  return people;
}

/** Who answers the questions below `opening`, if its language has no capitals. */
export function answeringBelow(opening: string, tag: string): string | undefined {
  const people = peopleAbove(opening, tag);
  return people && answeringIn(people, people.text, leadWords(tag));
}
