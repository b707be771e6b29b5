// The patterns of a language that tell what stands between marks and was not said.

import type { Language } from '../../languages/language.ts';
import { languageOf, perLanguage } from '../../languages/languages.ts';
import { saying as englishSaying } from './saying-verbs.ts';
import { asWords } from './word-patterns.ts';

interface Patterns {
  readonly naming: RegExp | undefined;
  readonly works: RegExp | undefined;
  /** The same behind what it is called. */
  readonly work: RegExp | undefined;
  /** A noun with the article that a reported clause begins with: what follows is said of it. */
  readonly subject: RegExp | undefined;
  readonly means: RegExp | undefined;
  readonly unsaid: RegExp | undefined;
  /** A word of saying anywhere in a clause. */
  readonly says: RegExp | undefined;
  /** `According to` anywhere, and an article at the end: what stands behind it is a term. */
  readonly according: RegExp | undefined;
  readonly article: RegExp | undefined;
  /** A word of saying of which what stands between the marks is the object. */
  readonly governs: RegExp | undefined;
  /** `w`: what is in something that has a capital is no speech. */
  readonly inside: RegExp | undefined;
  /** A word of saying right before the mark, where a part of a sentence begins with a small letter. */
  readonly saysHere: RegExp | undefined;
  /** The same right behind it. */
  readonly saysNext: RegExp | undefined;
  /** What begins a clause that somebody was told. */
  readonly told: RegExp | undefined;
  /** Behind a name in Turkish: a noun that belongs to it, and is no word of saying. */
  readonly owned: RegExp | undefined;
}

/** Letters of scripts that part their words by no spaces. */
const SPACE = '[\\s,(]*';

const patternsOf = perLanguage((language: Language): Patterns => {
  const { marked, speech } = language;
  const verbs = language.name === 'English' ? englishSaying().source : speech?.verbs;
  const make = (inside: string | undefined, whole: (inside: string) => string) =>
    inside === undefined ? undefined : new RegExp(whole(inside), 'iu');
  return {
    naming: make(marked?.naming, (inside) => `${asWords(inside)}\\s*$`),
    works: make(marked?.works, (inside) => `${asWords(inside)}${SPACE}$`),
    work: make(
      speech?.grammar && marked?.works,
      (inside) => `^,\\s(?:${speech?.indefinite ?? '(?!)'})\\s(?:\\p{L}+\\s)?${asWords(inside)}`,
    ),
    subject: make(marked?.that, (inside) => `${asWords(inside)}\\s?(?:ال|ה)\\S+\\s*$`),
    means: make(marked?.means, (inside) => `^[\\s,)]*${asWords(inside)}`),
    unsaid: make(marked?.unsaid, (inside) => `${asWords(inside)}[^.;:!?\\uFFFC]{0,60}$`),
    says: make(verbs, (inside) => `${asWords(inside)}|${asWords(marked?.tells ?? '(?!)')}`),
    according: make(speech?.grammar && speech.according, asWords),
    article: make(
      speech?.grammar && [speech.grammar.articles, speech.indefinite ?? '(?!)'].join('|'),
      (inside) => `${asWords(inside)}\\s*$`,
    ),
    inside: make(
      speech?.grammar?.cases ? 'w|we|в|во|у|на|do|z' : undefined,
      (inside) => `${asWords(inside)}\\s*$`,
    ),
    governs: make(verbs, (inside) => `${asWords(inside)}${OBJECT}\\s*$`),
    saysHere: make(speech?.grammar?.cases && verbs, (inside) => `${asWords(inside)}\\s*$`),
    saysNext: make(speech?.grammar?.cases && verbs, (inside) => `^[\\s,]*${asWords(inside)}`),
    told: make(marked?.told, (inside) => `^,\\s(?:${inside})\\s`),
    owned: make(
      speech?.grammar?.isVerbLast && (marked?.words ?? '(?!)'),
      (inside) =>
        `^\\s(?!(?:${inside}))\\p{L}{2,}[ıiuü](?:n[ıiuü]n|n[ae]|n[ıiuü]|n[dt][ae]n?|yl[ae])?(?!\\p{L})`,
    ),
  };
});

// `called the plan`, `described it as`, `said that it was`.
const OBJECT =
  '(?:\\s+(?:\\p{Lu}\\S*|\\p{Ll}{1,4}|(?:the|an?|his|her|its|their)\\s+(?:\\S+\\s+){0,2}?\\S+)){0,4}';

/** The language by which a text is read; that of English where nothing is known of it. */
export function patterns(tag: string): Patterns {
  const language = languageOf(tag);
  return language ? patternsOf(language) : NONE;
}

const NONE: Patterns = {
  naming: undefined,
  works: undefined,
  work: undefined,
  subject: undefined,
  means: undefined,
  unsaid: undefined,
  says: undefined,
  according: undefined,
  article: undefined,
  governs: undefined,
  inside: undefined,
  saysHere: undefined,
  saysNext: undefined,
  told: undefined,
  owned: undefined,
};
