// Reads the prose around quotations: whom it is about, and who is introduced.

import { genderOf } from '../../languages/given-names.ts';
import { genderOfSurname } from './cases-of-names.ts';
import type { Known } from './plain-names.ts';
import { subjectOf } from './speech-about.ts';
import { namesIn } from './speech-apposition.ts';
import type { SpeechBodies } from './speech-bodies.ts';
import type { Sentence } from './speech-clause.ts';
import { isInCase } from './speech-described.ts';
import {
  ASKED,
  isAnyPerson,
  isOf,
  isPlural,
  isSource,
  mayBePlace,
  ONE,
  plainBody,
} from './speech-forms.ts';
import type { Lexicon } from './speech-lexicon.ts';
import { SUBJECT } from './speech-mentions.ts';
import type { Nobody } from './speech-nobody.ts';
import type { SpeechPeople } from './speech-people.ts';
import type { Subject } from './subject-phrase.ts';
import { isOblique } from './turkish-endings.ts';

interface Heard {
  readonly about: Known | undefined;
  readonly isAbout: boolean;
  /** Of whom it tells by a pronoun. */
  readonly pronoun?: 'm' | 'f' | undefined;
}

/** Before what somebody is, or is like. */
const COPULA = /^(?:es|era|fue|è|era|fu|est|était|fut|ist|war|é|foi|como|comme|come|wie|als)$/u;

const NOBODY: Heard = { about: undefined, isAbout: false };

/** What is known of one text while its prose is read. */
export interface ReadSoFar {
  readonly lexicon: Lexicon;
  readonly people: SpeechPeople;
  readonly bodies: SpeechBodies;
  readonly nobody: Nobody;
}

/** The prose of one text. */
export class SpeechProse {
  readonly #lexicon: Lexicon;
  readonly #people: SpeechPeople;
  readonly #bodies: SpeechBodies;
  readonly #nobody: Nobody;

  constructor({ lexicon, people, bodies, nobody }: ReadSoFar) {
    this.#lexicon = lexicon;
    this.#people = people;
    this.#bodies = bodies;
    this.#nobody = nobody;
  }

  /** Whom a sentence is about, so that a later `he` is understood; whether it is about anybody. */
  hear(sentence: Sentence, isHeadline: boolean): Heard {
    this.#people.nextSentence();
    // What is reported is about anybody.
    if (this.#lexicon.reports(sentence.text)) return NOBODY;
    const subject = subjectOf(this.#lexicon, sentence);
    const about =
      subject === 'missing'
        ? this.#people.meant(undefined)
        : subject && this.#aboutWhom(subject, isHeadline);
    const names = namesIn(this.#lexicon, sentence.words);
    const known = names.map(({ name, gender }) => this.#people.find(name, gender));
    const others = new Set(
      known.filter((each) => each !== undefined && each !== 'shared' && each !== about),
    ) as Set<Known>;
    if (typeof subject === 'object' && !about?.isPerson)
      this.#bodies.hear(
        { ...subject, name: plainBody(this.#lexicon.grammar, subject.name) },
        this.#people.now,
      );
    // Whoever was asked answers.
    if (ASKED.test(sentence.text)) this.#people.mention(undefined, SUBJECT);
    else if (about) this.#people.mention(about, SUBJECT);
    else if (typeof subject === 'object' && subject.kind !== 'pronoun' && subject.kind !== 'body') {
      // Any noun has a capital in German.
      const isNoun = subject.kind === 'name' && this.#lexicon.grammar.isCapital === true;
      const isSomebody = subject.isIndefinite || subject.kind === 'name';
      if (!isNoun) this.#people.mention(undefined, isSomebody ? SUBJECT : 0.3);
    }
    if (this.#hasStranger(sentence)) this.#people.mention(undefined, 1);
    // Where nobody else is named the sentence is about the one person.
    // `Водій глушить мотор, а Олена Шпак розчиняє двері`: a name without a case is a subject, too.
    const isSubject = ({ name }: Known): boolean =>
      this.#lexicon.grammar.cases !== undefined &&
      about?.isNamed === false &&
      names.some((each) => each.name === name);
    for (const other of others)
      this.#people.mention(
        other,
        isSubject(other) ? SUBJECT : about === undefined && others.size === 1 ? 1.1 : 0,
      );
    const pronoun =
      typeof subject === 'object' && subject.kind === 'pronoun' ? subject.gender : undefined;
    return { about, isAbout: about !== undefined || others.size > 0, pronoun };
  }

  /** `I carabinieri hanno fermato un uomo`: he may be meant by what follows. */
  #hasStranger({ words }: Sentence): boolean {
    const lexicon = this.#lexicon;
    if (lexicon.grammar.cases || lexicon.grammar.isVerbLast) return false;
    return words.some((word, at) => {
      const [before, next] = [words[at - 1], words[at + 1]];
      const isSomebody = next !== undefined && ONE.test(`${word.low} `) && isAnyPerson(next.low);
      return isSomebody && before?.kind !== 'comma' && !COPULA.test(before?.low ?? '');
    });
  }

  /** Takes note of whom a sentence names, and is not about. */
  mentionAll({ words }: Sentence): void {
    for (const { name, gender } of namesIn(this.#lexicon, words)) {
      const known = this.#people.find(name, gender);
      if (known !== undefined && known !== 'shared') this.#people.mention(known, 0);
    }
  }

  #aboutWhom(subject: Subject, isHeadline: boolean): Known | undefined {
    const { kind, name, offices, gender } = subject;
    if (kind === 'pronoun') return this.#people.meant(gender);
    if (kind === 'description') {
      const holder = subject.isIndefinite ? undefined : this.#people.holderOf(subject);
      const isNobody = offices.length === 0 || this.#people.isShared(subject);
      if (holder || isNobody || isInCase(this.#lexicon, subject)) return holder;
      const { about: last, aboutHere } = this.#people;
      // Who holds one office holds hardly another in the next paragraph.
      const about = last && last.offices.size > 0 && this.#lexicon.grammar.cases ? aboutHere : last;
      const isNew = subject.isIndefinite || isSource(offices) || this.#people.isHolding(offices);
      if (about?.isNamed && about.isPerson && !isNew && isOf(about, gender)) return about;
      if (isHeadline || isAnyPerson(name) || isPlural(this.#lexicon, offices)) return undefined;
      const somebody = this.#people.add(subject, true);
      somebody.isPerson = true;
      somebody.isHeard = true;
      return somebody;
    }
    const known = kind === 'name' ? this.#people.find(name, gender) : undefined;
    if (kind !== 'name' || this.#nobody.has(subject) || mayBePlace(subject, known))
      return undefined;
    const isGiven = subject.role !== undefined && genderOf(name) !== undefined;
    if (!known && this.#lexicon.grammar.isCapital && !/\s/u.test(name) && !isGiven)
      return undefined;
    const isAlone = !/\s/u.test(name) && subject.role === undefined;
    if (known === 'shared' || (!known && isAlone && !this.#isGiven(name))) return undefined;
    const whole = /\s/u.test(name) ? undefined : known;
    const somebody = this.#people.add(
      { ...subject, name: whole?.name ?? name },
      whole?.isPlain ?? true,
    );
    const { cases, isVerbLast } = this.#lexicon.grammar;
    if (cases && !/\s/u.test(name)) somebody.gender ??= genderOfSurname(name);
    // `Deportivo Altamira venció`: two words with capitals may be anything.
    somebody.isPerson ||= cases !== undefined || isVerbLast === true;
    return somebody;
  }

  /** `Przychodzi Stanisław.` */
  #isGiven(name: string): boolean {
    return this.#lexicon.grammar.cases !== undefined && genderOf(name) !== undefined;
  }

  /** Learns the full names of a sentence, with the offices beside them. */
  introduce({ words }: Sentence): void {
    this.#bodies.learn(words);
    for (const found of namesIn(this.#lexicon, words))
      if (/\s/u.test(found.name) && !this.#nobody.has(found))
        this.#people.add(
          found,
          this.#lexicon.grammar.cases === undefined && !isOblique(words[found.end - 1]!),
        );
  }
}
