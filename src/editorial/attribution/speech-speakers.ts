// Whom the subject of a sentence means, and whom a text was about while it is read on.

import { genderOf as genderOfGiven } from '../../languages/given-names.ts';
import type { SpeechGrammar, SpeechWords } from '../../languages/speech-words.ts';
import { genderOfSurname, isSurelyOblique } from './cases-of-names.ts';
import { bodyCalled, type Known, nameAfterAccording, nameOf } from './plain-names.ts';
import { MASK } from './quoted-spans.ts';
import { type Seen, seenIn } from './seen-words.ts';
import type { Speaker } from './speakers.ts';
import { issuerIn, withoutAsides } from './speech-about.ts';
import { SpeechBodies } from './speech-bodies.ts';
import type { Sentence, Told } from './speech-clause.ts';
import { type HowDescribed, isInCase, isReply, whoIsDescribed } from './speech-described.ts';
import {
  type Gender,
  IN_CASE,
  isOf,
  isOfSeveral,
  mayBePlace,
  NOBODY_MEANT,
  ONE,
} from './speech-forms.ts';
import { Lexicon } from './speech-lexicon.ts';
import { SUBJECT } from './speech-mentions.ts';
import { Nobody } from './speech-nobody.ts';
import { SpeechPeople } from './speech-people.ts';
import { SpeechProse } from './speech-prose.ts';
import { personCalled, type Subject } from './subject-phrase.ts';

export type Found = Omit<Speaker, 'start'>;

/** The speakers of one text. */
export class SpeechSpeakers {
  readonly lexicon: Lexicon;
  readonly people: SpeechPeople;
  readonly #bodies: SpeechBodies;
  readonly #seen: Seen;
  readonly #nobody: Nobody;
  readonly #prose: SpeechProse;
  /** Whom the sentence was about that was heard last. */
  heard: Known | undefined;
  isHeadline = false;
  /** Who spoke last. */
  spoke: Found | undefined;
  /** True where a paragraph is one of a dialogue in dashes: another speaks than before. */
  isDialogue = false;
  /** True where the last quotation is a question. */
  isAsked = false;

  constructor(
    words: SpeechWords,
    grammar: SpeechGrammar,
    { text, said }: { readonly text: string; readonly said: string },
    names: readonly string[],
  ) {
    this.lexicon = new Lexicon(words, grammar);
    this.people = new SpeechPeople(grammar, said);
    this.#bodies = new SpeechBodies(this.lexicon);
    this.#seen = seenIn(text);
    this.#nobody = new Nobody(grammar, text);
    const { lexicon, people } = this;
    this.#prose = new SpeechProse({ lexicon, people, bodies: this.#bodies, nobody: this.#nobody });
    for (const name of names) if (text.includes(name)) this.people.add(personCalled(name), true);
  }

  sentence(text: string): Sentence {
    const plain = withoutAsides(text);
    return { text: plain, words: this.lexicon.read(plain, this.#seen) };
  }

  /** Reads prose; true if it is about somebody. */
  hear(text: string): boolean {
    this.heard = undefined;
    const plain = text.replaceAll(MASK, ' ');
    if (plain.trim() === '') return false;
    const sentence = this.sentence(plain);
    const { about, isAbout, pronoun } = this.#prose.hear(sentence, this.isHeadline);
    const issuer = issuerIn(this.lexicon, sentence);
    if (issuer) this.settle(issuer);
    this.heard = about;
    // `« Pourquoi ? » demande la juge. Il hausse les épaules.`
    const last = this.spoke && this.people.find(this.spoke.name, undefined);
    return isAbout || (typeof last === 'object' && !isOf(last, pronoun));
  }

  /** Reads the end of a sentence that has reported what somebody says: it tells of nobody else. */
  hearRest(text: string): void {
    this.#prose.mentionAll(this.sentence(text.replaceAll(MASK, ' ')));
  }

  /** Learns the full names of a sentence, with the offices beside them. */
  introduce(sentence: string): void {
    this.#prose.introduce(this.sentence(sentence));
  }

  /** Whom the subject of a clause means; nobody answers themselves. */
  settle(told: Told, isAhead?: boolean): Found | undefined {
    const found = this.#settled(told, isAhead);
    const isOwn = found !== undefined && found.kind !== 'named' && found.name === this.spoke?.name;
    return isOwn && (this.isDialogue || isReply(told, this.isAsked)) ? undefined : found;
  }

  #settled(
    { subject, verb, isLoose, isOblique }: Told,
    isAhead: boolean | undefined,
  ): Found | undefined {
    if (subject === undefined) return undefined;
    // `a-t-elle dit`, `сказала`
    const forms = verb.trim().split(/\s+/u).reverse();
    const shown = forms.map((form) => this.lexicon.genderOf(form)).find(Boolean);
    if (subject === 'missing') {
      if (isOfSeveral(this.lexicon.grammar, verb)) return undefined;
      const meant = this.#meant(shown, verb.trim());
      return meant ?? (/-t-/u.test(verb) ? this.#bodyBefore(shown, verb.trim()) : undefined);
    }
    if (subject.kind === 'joint') return undefined;
    if (subject.kind === 'pronoun') {
      if (NOBODY_MEANT.test(subject.written)) return undefined;
      const gender = subject.gender ?? shown;
      return this.#meant(gender, subject.written) ?? this.#bodyBefore(gender, subject.written);
    }
    if (subject.kind === 'body') {
      if (this.lexicon.grammar.cases && !isOblique && IN_CASE.test(subject.name)) return undefined;
      const called = bodyCalled(this.lexicon, subject, isOblique);
      const body = called && this.#bodies.meant({ ...subject, name: called.name }, this.people.now);
      if (body) this.#bodies.mention(body, this.people.now);
      return body && { ...called, name: body.name, written: subject.written };
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
    const found = this.#described(described, { shown, isLoose, isAhead, isOblique });
    // Somebody speaks: whoever goes on is nobody who was named before.
    if (!found && !isLoose) this.people.mention(undefined, SUBJECT);
    return found;
  }

  /** The body that the text told of last, whose statement may be quoted. */
  get issuer(): Found | undefined {
    const name = this.#bodies.last?.name;
    return name === undefined
      ? undefined
      : { name, written: name, kind: 'described', isBody: true };
  }

  /** `La préfecture refuse. « … », ajoute-t-elle`, where no woman is near. */
  #bodyBefore(gender: Gender, written: string): Found | undefined {
    const body = gender === undefined ? undefined : this.#bodies.before(this.people.now);
    if (!body || !isOf(body, gender) || this.people.isNear(gender)) return undefined;
    this.#bodies.mention(body, this.people.now);
    return { name: body.name, written, kind: 'pronoun', isBody: true };
  }

  #named(
    subject: Subject,
    how: { shown: Gender; isLoose: boolean | undefined; isOblique: boolean | undefined },
  ): Found | undefined {
    const { grammar } = this.lexicon;
    const isCased = grammar.cases !== undefined && how.isOblique === true;
    const own = how.isOblique ? undefined : how.shown;
    const gender = (isCased ? undefined : subject.gender) ?? own;
    const plainName = isCased ? nameAfterAccording(grammar, subject.name, gender) : subject.name;
    const plain = { ...subject, name: plainName ?? subject.name };
    const found = this.people.find(plain.name, gender) ?? this.people.find(subject.name, gender);
    // `Бондаря` may be `Бондарь` or `Бондар`; `Ивана Петрова` is no subject.
    if (!found && plainName === undefined) return undefined;
    const isSame = found !== 'shared' && found?.name === subject.name;
    if (!isCased && !isSame && isSurelyOblique(grammar, subject.name, gender)) return undefined;
    if (found === 'shared') return undefined;
    const isSingle = !/\s/u.test(plain.name);
    // `Руслану Радаеву` is a man where `Радаев` speaks.
    if (found && isSingle && grammar.cases) found.gender ??= genderOfSurname(plain.name);
    const isGiven = genderOfGiven(plain.name) !== undefined;
    const isNoun = grammar.isCapital && isSingle && subject.role === undefined && !isGiven;
    const isEpithet = subject.isEpithet === true && isSingle;
    const isNobody = how.isLoose || isNoun || isEpithet || this.#nobody.has(subject);
    if (found === undefined && isNobody) return undefined;
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
    const name = nameOf(this.lexicon.grammar, known);
    return { name, ...(role !== undefined && { role }), written, kind };
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
    how: HowDescribed & { readonly isOblique: boolean | undefined },
  ): Found | undefined {
    const { written, offices } = subject;
    const { shown, isLoose, isOblique } = how;
    if (!isOblique && isInCase(this.lexicon, subject)) return undefined;
    const meant = whoIsDescribed(this, subject, how);
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

  /** Who is reported without a word of saying: `Hinweise gebe es „derzeit nicht“`. */
  reporter(sentence: string, last: Found | undefined): Found | undefined {
    if (!this.lexicon.reports(sentence)) return undefined;
    const about = this.people.aboutHere;
    if (last) return { ...last, kind: 'continued' };
    return about?.isNamed && about.isPerson ? this.found(about, 'pronoun', 'er') : undefined;
  }

  /** Begins to read the text again. */
  rewind(): void {
    this.people.rewind();
    this.#bodies.rewind();
    this.heard = undefined;
    this.spoke = undefined;
  }
}
