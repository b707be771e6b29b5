// The patterns by which what a language reports is found, made from its words when it is first asked for.

import { isRole } from '../../editorial/attribution/names.ts';
import type { Language } from '../../languages/language.ts';
import { perLanguage } from '../../languages/languages.ts';

export interface Patterns {
  readonly that: RegExp;
  readonly bare: RegExp | undefined;
  readonly denials: RegExp | undefined;
  readonly wants: RegExp;
  readonly conditions: RegExp | undefined;
  readonly must: RegExp;
  readonly weWant: RegExp | undefined;
  readonly verb: RegExp;
  readonly rest: RegExp;
  readonly inverted: RegExp;
  readonly accordingLast: RegExp;
  readonly accordingFirst: RegExp;
  readonly finite: RegExp | undefined;
  readonly unsaid: RegExp;
  readonly nouns: RegExp | undefined;
  readonly clauses: RegExp;
  /** True of a phrase that ends with an office. */
  readonly isOffice: (phrase: string) => boolean;
  readonly joint: RegExp;
}

const NO_LETTER = '(?<![\\p{L}\\p{M}\\p{N}])';

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";

/** The patterns of a language, undefined if too little is known of how it reports. */
export const patternsOf: (language: Language) => Patterns | undefined = perLanguage(
  ({ speech, reported }: Language): Patterns | undefined => {
    if (!reported) return undefined;
    const verbs = `${NO_LETTER}(?:${reported.verbs ?? speech?.verbs})(?![\\p{L}\\p{M}-])`;
    const according = `${NO_LETTER}(?:${reported.according ?? speech?.according})`;
    const maybe = (inside: string | undefined, flags: string): RegExp | undefined =>
      inside === undefined ? undefined : new RegExp(`${NO_LETTER}(?:${inside})`, flags);
    return {
      that: new RegExp(`${verbs}${reported.that}`, 'iu'),
      bare: maybe(reported.bare, 'u'),
      denials: maybe(reported.denials, 'iu'),
      wants: new RegExp(`${NO_LETTER}(?:${reported.wants})`, 'iu'),
      conditions: maybe(reported.conditions, 'iu'),
      must: new RegExp(`(?:${reported.must})`, 'iu'),
      weWant: maybe(reported.weWant, 'iu'),
      verb: new RegExp(verbs, 'giu'),
      // Sticky: it looks back at the verb.
      rest: new RegExp(`${reported.rest}\\s*\\.?\\s*$`, 'iuy'),
      inverted: new RegExp(`[,،]\\s*(?=${verbs}\\s+\\S)`, 'giu'),
      accordingLast: new RegExp(`[,،]?\\s+${according}\\s+[^;:!?]{2,140}$`, 'iu'),
      accordingFirst: new RegExp(
        `^[^,،.;:!?]{0,40}?${according}\\s*[^,،;:!?]{2,120}[,،]\\s+`,
        'iu',
      ),
      finite: maybe(reported.finite, 'u'),
      unsaid: new RegExp(`${NO_LETTER}(?:${reported.unsaid})\\s+$`, 'iu'),
      nouns: maybe(reported.nouns === undefined ? undefined : `(?:${reported.nouns})\\s+$`, 'iu'),
      clauses: new RegExp(`^[\\s"“”«»'’]*(?:${reported.clauses})(?![\\p{L}\\p{M}])`, 'iu'),
      isOffice: officeTest(speech?.roles),
      joint: new RegExp(
        `${CAPITAL}\\s+(?:${reported.and})\\s+(?:\\p{Ll}+\\s+){0,3}(?:${CAPITAL}\\s*)+$`,
        'u',
      ),
    };
  },
);

function officeTest(roles: string | undefined): (phrase: string) => boolean {
  const pattern =
    roles === undefined ? undefined : new RegExp(`(?:^|\\s)(?:${roles})(?=\\s|$)`, 'iu');
  return (phrase) => pattern?.test(phrase) ?? isRole(phrase.trim().split(/\s+/u).at(-1) ?? '');
}
