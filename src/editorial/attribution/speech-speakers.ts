// Whom the subject of a sentence means, and whom a text was about while it is read on.

import type { SpeechGrammar, SpeechWords } from '../../languages/speech-words.ts';
import { MASK } from './quoted-spans.ts';
import type { Speaker } from './speakers.ts';
import { subjectOf } from './speech-about.ts';
import { namesIn } from './speech-apposition.ts';
import { SpeechBodies } from './speech-bodies.ts';
import type { Sentence, Told } from './speech-clause.ts';
import { whoIsDescribed } from './speech-described.ts';
import {
  ASKED,
  type Gender,
  isOf,
  isSource,
  issuerOf,
  mayBePlace,
  nominative,
  ONE,
  plainBody,
  surelyNominative,
} from './speech-forms.ts';
import { isOblique, Lexicon, type Seen, seenIn } from './speech-lexicon.ts';
import { Nobody } from './speech-nobody.ts';
import { type Known, SpeechPeople } from './speech-people.ts';
import { personCalled, type Subject } from './speech-phrase.ts';

export type Found = Omit<Speaker, 'start'>;

const LONGEST = 2000;
const SUBJECT = 1.5;
/** `SARNA (AHA) - ` before the first sentence of a report, and what stands in brackets. */
const ASIDE = /^\s*\p{Lu}{3,}(?:[ -]\p{Lu}{2,})?,?(?: \([^()]{2,30}\))? [–—-] |\([^()]*\)/gu;

/** The speakers of one text. */
export class SpeechSpeakers {
  readonly lexicon: Lexicon;
  readonly people: SpeechPeople;
  readonly #bodies: SpeechBodies;
  readonly #seen: Seen;
  readonly #nobody: Nobody;
  /** Whom the sentence was about that was heard last. */
  heard: Known | undefined;
  isHeadline = false;

  constructor(words: SpeechWords, grammar: SpeechGrammar, text: string, names: readonly string[]) {
    this.lexicon = new Lexicon(words, grammar);
    this.people = new SpeechPeople(grammar);
    this.#bodies = new SpeechBodies(this.lexicon);
    this.#seen = seenIn(text);
    this.#nobody = new Nobody(grammar, text);
    for (const name of names) if (text.includes(name)) this.people.add(personCalled(name), true);
  }

  sentence(text: string): Sentence {
    // Asides, and names and terms between marks, say nothing of who speaks.
    const plain = text
      .slice(0, LONGEST)
      .replaceAll(MASK, ' ')
      .replace(ASIDE, (aside) => ' '.repeat(aside.length));
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
      const { grammar } = this.lexicon;
      const issuer = issuerOf(this.lexicon, subject.name);
      if (issuer === undefined) return undefined;
      const isInCase =
        isOblique || /^\p{L}{1,2}\s/u.test(subject.name) || grammar.cases !== undefined;
      const name = isInCase ? plainBody(grammar, issuer) : issuer;
      const body = this.#bodies.meant({ ...subject, name }, this.people.now);
      if (!body) return undefined;
      this.#bodies.mention(body, this.people.now);
      return { name: body.name, written: subject.written, kind: 'described', isBody: true };
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
    const found = this.#described(described, shown, isLoose, isAhead);
    // Somebody speaks: whoever goes on is nobody who was named before.
    if (!found && !isLoose) this.people.mention(undefined, SUBJECT);
    return found;
  }

  #named(
    subject: Subject,
    how: { shown: Gender; isLoose: boolean | undefined; isOblique: boolean | undefined },
  ): Found | undefined {
    const gender = subject.gender ?? (how.isOblique ? undefined : how.shown);
    const plain = how.isOblique
      ? { ...subject, name: nominative(this.lexicon.grammar, subject.name, subject.gender) }
      : subject;
    const found = this.people.find(plain.name, gender) ?? this.people.find(subject.name, gender);
    if (found === 'shared') return undefined;
    const isNoun =
      this.lexicon.grammar.isCapital && !/\s/u.test(plain.name) && subject.role === undefined;
    const isEpithet = subject.isEpithet === true && !/\s/u.test(plain.name);
    if (found === undefined && (how.isLoose || isNoun || isEpithet)) return undefined;
    const full = found && !/\s/u.test(plain.name) ? this.#nameOf(found) : plain.name;
    const known = this.people.add({ ...plain, name: full }, true, gender);
    if (found && !found.isPlain && /\s/u.test(found.name) && !how.isOblique)
      found.name = nominative(this.lexicon.grammar, found.name, gender ?? found.gender);
    known.isPerson = true;
    this.people.mention(known, SUBJECT);
    return this.found(
      known,
      how.isLoose ? 'described' : 'named',
      how.isLoose ? `${subject.written}:` : subject.written,
    );
  }

  found(known: Known, kind: Speaker['kind'], written: string): Found {
    return { name: this.#nameOf(known), ...(known.role && { role: known.role }), written, kind };
  }

  #nameOf({ name, isPlain }: Known): string {
    return isPlain ? name : surelyNominative(this.lexicon.grammar, name);
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
  ): Found | undefined {
    const { written, offices } = subject;
    const meant = whoIsDescribed(this, subject, { shown, isLoose, isAhead });
    if (meant === undefined) return undefined;
    if (meant !== 'new') return this.#concluded(meant, written);
    if (isLoose || (offices.length === 0 && !ONE.test(written))) return undefined;
    const known = this.people.add({ ...subject, name: written }, true, subject.gender ?? shown);
    known.isPerson = true;
    this.people.mention(known, SUBJECT);
    return { name: written, written, kind: 'described' };
  }

  #concluded(known: Known, written: string): Found {
    this.people.mention(known, SUBJECT);
    return this.found(known, 'described', written);
  }

  /** Begins to read the text again. */
  rewind(): void {
    this.people.rewind();
    this.#bodies.rewind();
    this.heard = undefined;
  }

  /** Reads prose, so that a later `he` is understood; true if it is about somebody. */
  hear(text: string): boolean {
    this.heard = undefined;
    const plain = text.replaceAll(MASK, ' ');
    if (plain.trim() === '') return false;
    this.people.nextSentence();
    const sentence = this.sentence(plain);
    const subject = subjectOf(this.lexicon, sentence);
    const about =
      subject === 'missing' ? this.people.meant(undefined) : subject && this.#aboutWhom(subject);
    const known = namesIn(this.lexicon, sentence.words).map(({ name, gender }) =>
      this.people.find(name, gender),
    );
    const others = new Set(
      known.filter((each) => each !== undefined && each !== 'shared' && each !== about),
    ) as Set<Known>;
    if (typeof subject === 'object' && !about?.isPerson)
      this.#bodies.hear(subject, this.people.now);
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
      if (holder || offices.length === 0) return holder;
      const { about } = this.people;
      const isNew = subject.isIndefinite || isSource(offices) || this.people.isHolding(offices);
      if (about?.isNamed && about.isPerson && !isNew && isOf(about, gender)) return about;
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
    const { cases, isVerbLast } = this.lexicon.grammar;
    // `Deportivo Altamira venció`: two words with capitals may be anything.
    somebody.isPerson ||= cases !== undefined || isVerbLast === true;
    return somebody;
  }

  /** Learns the full names of a sentence, with the offices beside them. */
  introduce(sentence: string): void {
    const { words } = this.sentence(sentence);
    this.#bodies.learn(words);
    for (const found of namesIn(this.lexicon, words))
      if (/\s/u.test(found.name) && !this.#nobody.has(found))
        this.people.add(
          found,
          this.lexicon.grammar.cases === undefined && !isOblique(words[found.end - 1]!),
        );
  }
}
