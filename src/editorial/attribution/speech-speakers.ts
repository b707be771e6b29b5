// Whom the subject of a sentence means, and whom a text was about while it is read on.

import type { SpeechGrammar, SpeechWords } from '../../languages/speech-words.ts';
import {
  bodyCalled,
  isSurelyOblique,
  type Known,
  nameAfterAccording,
  nameOf,
} from './plain-names.ts';
import { MASK } from './quoted-spans.ts';
import { type Seen, seenIn } from './seen-words.ts';
import type { Speaker } from './speakers.ts';
import { issuerIn, subjectOf, withoutAsides } from './speech-about.ts';
import { namesIn } from './speech-apposition.ts';
import type { Sentence, Told } from './speech-clause.ts';
import { ASKED, type Gender, isOf, isSource, mayBePlace, ONE } from './speech-forms.ts';
import { Lexicon } from './speech-lexicon.ts';
import { Nobody } from './speech-nobody.ts';
import { SpeechPeople } from './speech-people.ts';
import { personCalled, type Subject } from './subject-phrase.ts';
import { isOblique } from './turkish-endings.ts';

export type Found = Omit<Speaker, 'start'>;

const SUBJECT = 1.5;
/** The speakers of one text. */
export class SpeechSpeakers {
  readonly lexicon: Lexicon;
  readonly people: SpeechPeople;
  readonly #seen: Seen;
  readonly #nobody: Nobody;
  /** Whom the sentence was about that was heard last. */
  heard: Known | undefined;
  isHeadline = false;
  /** The body that the text told of last, whose statement may be quoted. */
  issuer: Found | undefined;

  constructor(words: SpeechWords, grammar: SpeechGrammar, text: string, names: readonly string[]) {
    this.lexicon = new Lexicon(words, grammar);
    this.people = new SpeechPeople(grammar);
    this.#seen = seenIn(text);
    this.#nobody = new Nobody(grammar, text);
    for (const name of names) if (text.includes(name)) this.people.add(personCalled(name), true);
  }

  sentence(text: string): Sentence {
    const plain = withoutAsides(text);
    return { text: plain, words: this.lexicon.read(plain, this.#seen) };
  }

  /** Whom the subject of a clause means. */
  settle({ subject, verb, isLoose, isOblique }: Told, isAhead?: boolean): Found | undefined {
    if (subject === undefined) return undefined;
    // `a-t-elle dit`, `сказала`
    const forms = verb.trim().split(/\s+/u).reverse();
    const shown = forms.map((form) => this.lexicon.genderOf(form)).find(Boolean);
    if (subject === 'missing') return this.#meant(shown, verb.trim());
    if (subject.kind === 'joint') return undefined;
    if (subject.kind === 'pronoun') return this.#meant(subject.gender ?? shown, subject.written);
    if (subject.kind === 'body') {
      this.issuer = bodyCalled(this.lexicon, subject, isOblique);
      return this.issuer;
    }
    const isPlaced =
      shown === 'm' &&
      subject.gender !== 'm' &&
      mayBePlace(subject, this.people.find(subject.name, undefined));
    if (subject.kind === 'name' && !isPlaced)
      return this.#named(subject, { shown, isLoose, isOblique });
    const whole = `${subject.role} ${subject.name}`;
    const described: Subject =
      subject.kind === 'name'
        ? { ...subject, kind: 'description', name: whole, written: whole }
        : subject;
    const found = this.#described(described, shown, isLoose, isAhead, isOblique);
    // Somebody speaks: whoever goes on is nobody who was named before.
    if (!found && !isLoose) this.people.mention(undefined, SUBJECT);
    return found;
  }

  #named(
    subject: Subject,
    how: { shown: Gender; isLoose: boolean | undefined; isOblique: boolean | undefined },
  ): Found | undefined {
    const gender = subject.gender ?? (how.isOblique ? undefined : how.shown);
    const { grammar } = this.lexicon;
    const isCased = grammar.cases !== undefined && how.isOblique === true;
    const plainName = isCased ? nameAfterAccording(grammar, subject.name, gender) : subject.name;
    const plain = { ...subject, name: plainName ?? subject.name };
    const found = this.people.find(plain.name, gender) ?? this.people.find(subject.name, gender);
    // `Бондаря` may be `Бондарь` or `Бондар`; `Ивана Петрова` is no subject.
    if (!found && plainName === undefined) return undefined;
    if (!isCased && isSurelyOblique(grammar, subject.name, gender)) return undefined;
    if (found === 'shared') return undefined;
    const isSingle = !/\s/u.test(plain.name);
    const isNoun = grammar.isCapital && isSingle && subject.role === undefined;
    const isEpithet = subject.isEpithet === true && isSingle;
    if (found === undefined && (how.isLoose || isNoun || isEpithet)) return undefined;
    const full = found && isSingle ? nameOf(this.lexicon.grammar, found) : plain.name;
    const known = this.people.add({ ...plain, name: full }, true, gender);
    known.isPerson = true;
    this.people.mention(known, SUBJECT);
    return this.found(
      known,
      how.isLoose ? 'described' : 'named',
      how.isLoose ? `${subject.written}:` : subject.written,
    );
  }

  found(known: Known, kind: Speaker['kind'], written: string): Found {
    const { role } = known;
    return {
      name: nameOf(this.lexicon.grammar, known),
      ...(role !== undefined && { role }),
      written,
      kind,
    };
  }

  #meant(gender: Gender, written: string): Found | undefined {
    const known = this.people.meant(gender);
    if (!known) return undefined;
    known.gender ??= gender;
    this.people.mention(known, SUBJECT);
    return this.found(known, 'pronoun', written);
  }

  #described(
    subject: Subject,
    shown: Gender,
    isLoose: boolean | undefined,
    isAhead: boolean | undefined,
    isOblique: boolean | undefined,
  ): Found | undefined {
    const { written, offices, isIndefinite } = subject;
    const gender = subject.gender ?? shown;
    if (!isOblique && this.#isInCase(subject)) return undefined;
    if (!isIndefinite) {
      // `der gelassene Olm`
      const last = offices.length === 0 ? written.split(' ').at(-1)! : '';
      const called = /^\p{Lu}\p{Ll}/u.test(last) ? this.people.find(last, gender) : undefined;
      if (called && called !== 'shared' && called.isPerson) return this.#concluded(called, written);
      const holder = this.people.holderOf(subject, shown);
      if (holder) return this.#concluded(holder, written);
      const isKnown = isSource(offices) || this.people.isHolding(offices);
      const about = offices.length === 0 && !isAhead ? this.people.about : this.people.aboutHere;
      const isFitting = about?.isNamed && (offices.length === 0 || !isKnown);
      // `The politician` is whoever the text was about, unless it is somebody new.
      if (isFitting && isOf(about, gender) && !(isAhead && !this.people.isBegun))
        return this.#concluded(about, written);
      if (offices.length === 0 || isLoose) return undefined;
      // `Sums up the premier`: one who was named may be meant.
      const isNew = !this.people.isHeard(written);
      const { cases, isCapital } = this.lexicon.grammar;
      const isLeft = !isAhead || (!cases && !isCapital);
      if (isLeft && isNew && this.people.isAnybody(gender)) return undefined;
    }
    if (isLoose || (offices.length === 0 && !ONE.test(written))) return undefined;
    const known = this.people.add({ ...subject, name: written }, true, gender);
    known.isPerson = true;
    this.people.mention(known, SUBJECT);
    return { name: written, written, kind: 'described' };
  }

  /** `девочку`: no subject. */
  #isInCase({ offices: [office = ''], isIndefinite }: Subject): boolean {
    return !isIndefinite && this.lexicon.grammar.cases?.obliques.test(office) === true;
  }

  #concluded(known: Known, written: string): Found {
    this.people.mention(known, SUBJECT);
    return this.found(known, 'described', written);
  }

  /** Reads prose, so that a later `he` is understood; true if it is about somebody. */
  hear(text: string): boolean {
    this.heard = undefined;
    const plain = text.replaceAll(MASK, ' ');
    if (plain.trim() === '') return false;
    this.people.nextSentence();
    const sentence = this.sentence(plain);
    const subject = subjectOf(this.lexicon, sentence);
    const issuer = issuerIn(this.lexicon, sentence);
    if (issuer) this.settle(issuer);
    const about =
      subject === 'missing' ? this.people.meant(undefined) : subject && this.#aboutWhom(subject);
    const known = namesIn(this.lexicon, sentence.words).map(({ name, gender }) =>
      this.people.find(name, gender),
    );
    const others = new Set(
      known.filter((each) => each !== undefined && each !== 'shared' && each !== about),
    ) as Set<Known>;
    // Whoever was asked answers.
    if (ASKED.test(plain)) this.people.mention(undefined, SUBJECT);
    else if (about) this.people.mention(about, SUBJECT);
    else if (typeof subject === 'object' && subject.kind !== 'pronoun' && subject.kind !== 'body') {
      const isSomebody =
        subject.isIndefinite || (subject.kind === 'name' && !this.lexicon.grammar.isCapital);
      this.people.mention(undefined, isSomebody ? SUBJECT : 0.3);
    }
    // Where nobody else is named the sentence is about the one person.
    for (const other of others)
      this.people.mention(other, about === undefined && others.size === 1 ? 1.1 : 0);
    this.heard = about;
    return about !== undefined || others.size > 0;
  }

  #aboutWhom(subject: Subject): Known | undefined {
    const { kind, name, offices, gender } = subject;
    if (kind === 'pronoun') return this.people.meant(gender);
    if (kind === 'description') {
      const holder = subject.isIndefinite ? undefined : this.people.holderOf(subject);
      if (holder || offices.length === 0 || this.#isInCase(subject)) return holder;
      const { about } = this.people;
      const isNew = subject.isIndefinite || isSource(offices) || this.people.isHolding(offices);
      if (about?.isNamed && !isNew && isOf(about, gender)) return about;
      if (this.isHeadline) return undefined;
      const somebody = this.people.add(subject, true);
      somebody.isPerson = true;
      somebody.isHeard = true;
      return somebody;
    }
    const known = kind === 'name' ? this.people.find(name, gender) : undefined;
    if (kind !== 'name' || this.#nobody.has(subject) || mayBePlace(subject, known))
      return undefined;
    if (known === undefined && this.lexicon.grammar.isCapital && !/\s/u.test(name))
      return undefined;
    if (known === 'shared' || (!known && !/\s/u.test(name) && subject.role === undefined))
      return undefined;
    const somebody = this.people.add(
      { ...subject, name: known && !/\s/u.test(name) ? known.name : name },
      true,
    );
    somebody.isPerson = true;
    return somebody;
  }

  /** Learns the full names of a sentence, with the offices beside them. */
  introduce(sentence: string): void {
    const { words } = this.sentence(sentence);
    for (const found of namesIn(this.lexicon, words))
      if (/\s/u.test(found.name) && !this.#nobody.has(found))
        this.people.add(
          found,
          this.lexicon.grammar.cases === undefined && !isOblique(words[found.end - 1]!),
        );
  }
}
