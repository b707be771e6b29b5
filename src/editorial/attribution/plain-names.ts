// Names of a text as they are where they have no case.

import type { SpeechGrammar } from '../../languages/speech-words.ts';
import { type Case, readingsOf, withoutCase } from './cases-of-names.ts';
import type { Speaker } from './speakers.ts';
import { type Gender, genderOfName, issuerOf, plainBody } from './speech-forms.ts';
import type { Lexicon } from './speech-lexicon.ts';
import type { Subject } from './subject-phrase.ts';

/** What is known of somebody. */
export interface Known {
  name: string;
  role?: string | undefined;
  readonly offices: Set<string>;
  /** True of one who has a name. */
  isNamed: boolean;
  /** True of one whom prose is about. */
  isHeard?: boolean;
  gender?: 'm' | 'f' | undefined;
  /** True if anything beside the capitals shows that it is a person's name. */
  isPerson: boolean;
  /** True if the name stood where it has no ending of a case. */
  isPlain: boolean;
}

/** What is added: the name without a case, and what it tells of its bearer. */
export function asNamed(
  grammar: SpeechGrammar,
  found: Subject,
  isSubject: boolean,
  gender: Gender,
): Subject & { readonly isPlain: boolean; readonly own: Gender } {
  const own = gender ?? genderOfName(grammar, found.name, isSubject);
  const asWritten = { ...found, isPlain: isSubject, own };
  if (!grammar.cases || found.kind !== 'name' || !/\s/u.test(found.name)) return asWritten;
  const likely = readingsOf(grammar, found.name, { gender });
  const plain = likely.filter((each) => each.case === 'nominative');
  const readings = isSubject && plain.length > 0 ? plain : likely;
  const [first] = readings;
  const isSure = readings.every(({ name }) => name === first?.name);
  const isOne = readings.every((each) => each.gender === first?.gender);
  if (!first || !isSure || first.weight < 1) return { ...asWritten, own: isOne ? own : gender };
  return {
    ...found,
    name: first.name,
    isPlain: readings.every((each) => each.case === 'nominative'),
    own: gender ?? (isOne ? first.gender : undefined),
  };
}

/** `по словам Анны`, `со ссылкой на Анну` */
const AFTER_ACCORDING: readonly Case[] = ['genitive', 'accusative'];

/** The name that `according to` governs; undefined where two are as likely. */
export function nameAfterAccording(
  grammar: SpeechGrammar,
  name: string,
  gender: Gender,
): string | undefined {
  return withoutCase(grammar, name, { gender, cases: AFTER_ACCORDING });
}

/** The name of somebody as it is without a case, if that is plain. */
export function nameOf(grammar: SpeechGrammar, { name, gender, isPlain }: Known): string {
  if (isPlain || !grammar.cases || !/\s/u.test(name)) return name;
  return withoutCase(grammar, name, { gender }) ?? name;
}

/** A body that speaks, or whose statement is quoted. */
export function bodyCalled(
  lexicon: Lexicon,
  subject: Subject,
  isOblique: boolean | undefined,
): Omit<Speaker, 'start'> | undefined {
  const { grammar } = lexicon;
  const issuer = issuerOf(lexicon, subject.name);
  if (issuer === undefined) return undefined;
  const isInCase = isOblique || /^\p{L}{1,2}\s/u.test(subject.name) || grammar.cases !== undefined;
  const name = isInCase ? plainBody(grammar, issuer) : issuer;
  return { name, written: name, kind: 'described', isBody: true };
}
