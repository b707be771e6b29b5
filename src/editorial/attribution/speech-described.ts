// Whom a description means: `the mayor`, `the politician`.

import type { Known } from './plain-names.ts';
import type { Told } from './speech-clause.ts';
import { type Gender, isAnyPerson, isOf, isSource, REPLIES } from './speech-forms.ts';
import type { Lexicon } from './speech-lexicon.ts';
import type { SpeechPeople } from './speech-people.ts';
import type { Subject } from './subject-phrase.ts';

const AGED = /\p{N}[-\s]?(?:jährige[rn]?|ans|años|anni|anos)(?!\p{L})/u;

/** How somebody is described. */
export interface HowDescribed {
  /** What the verb shows. */
  readonly shown: Gender;
  readonly isLoose: boolean | undefined;
  /** True where the sentence stands before the quotation. */
  readonly isAhead: boolean | undefined;
}

/** Somebody known, or `new`; missing where it is not plain. */
export function whoIsDescribed(
  { lexicon, people }: { readonly lexicon: Lexicon; readonly people: SpeechPeople },
  subject: Subject,
  { shown, isLoose, isAhead }: HowDescribed,
): Known | 'new' | undefined {
  const { written, offices, isIndefinite } = subject;
  const gender = subject.gender ?? shown;
  if (isIndefinite) return 'new';
  // `der gelassene Olm`
  const last = offices.length === 0 ? written.split(' ').at(-1)! : '';
  const called = /^\p{Lu}\p{Ll}/u.test(last) ? people.find(last, gender) : undefined;
  if (called && called !== 'shared' && called.isPerson) return called;
  const holder = people.holderOf(subject, shown);
  if (holder) return holder;
  if (people.isShared(subject)) return undefined;
  // `Sa voisine` is another than whoever was named.
  const leading = written.toLowerCase().split(/\s/u).slice(0, 2);
  if (leading.some((word) => lexicon.has('possessive', word)))
    return offices.length > 0 && !isLoose ? 'new' : undefined;
  const [office] = offices;
  const only = isAhead || !office ? undefined : people.onlyWithoutOffice(office, gender);
  if (only) return only;
  const isKnown = isSource(offices) || people.isHolding(offices);
  const about = offices.length === 0 && !isAhead ? people.about : people.aboutHere;
  const isCourt = offices.some((office) => lexicon.has('court', office));
  // `Die 58-Jährige` is a woman, and known to be one.
  const isAged = AGED.test(written) || /-Jährige/u.test(written);
  const isSure = !isAged || gender === undefined || about?.gender === gender;
  const isFitting =
    isSure && about?.isNamed && about.isPerson && !isCourt && (offices.length === 0 || !isKnown);
  // `The politician` is whoever the text was about, unless it is somebody new.
  if (isFitting && isOf(about, gender) && !(isAhead && !people.isBegun)) return about;
  if (offices.length === 0 || isLoose || isAnyPerson(written)) return undefined;
  // `Der 23-jährige Bäcker` is somebody whom the text has named.
  if (AGED.test(written)) {
    const last = people.about;
    return last?.isNamed && last.isPerson && isOf(last, gender) ? last : undefined;
  }
  // `Sums up the premier`: one who was named may be meant.
  const { cases, isCapital } = lexicon.grammar;
  const isLeft = !isCapital && (!isAhead || !cases);
  const isNew = isCourt || people.isHeard(written) || !people.isAnybody(gender);
  return isLeft && !isNew ? undefined : 'new';
}

/** `девочку`: no subject. */
export function isInCase(
  lexicon: Lexicon,
  { offices: [office = ''], isIndefinite }: Subject,
): boolean {
  return !isIndefinite && lexicon.grammar.cases?.obliques.test(office) === true;
}

/** `rétorque la boulangère`; a pronoun answers only where somebody has asked. */
export function isReply({ subject, verb }: Told, isAsked: boolean): boolean {
  const isDescribed = typeof subject === 'object' && subject.kind === 'description';
  return REPLIES.test(verb) && (isDescribed || isAsked);
}
