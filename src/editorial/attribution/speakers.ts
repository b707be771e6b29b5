// Who is meant by `he`, `the minister` or a surname, while an English text is read on.

import { auxiliaries } from '../../languages/en-speech.ts';
import { CalledPeople } from './called-people.ts';
import { accordingAt } from './clause-before.ts';
import { isIn, isVerb } from './clause-tokens.ts';
import { HeardBodies } from './heard-bodies.ts';
import { isFitting, Mentions } from './mentions.ts';
import { namedIn } from './named-in.ts';
import { isSameName } from './names.ts';
import { isPerson as isSomebody } from './office-words.ts';
import type { Known, People, Person } from './people.ts';
import { mainSubject, type Piece, subordinateSubject } from './piece.ts';
import { DESCRIBED, NO_ANTECEDENT, NO_NAME, OF_PLACE, strangersIn, TOLD } from './strangers.ts';
import type { Subject } from './subject.ts';

/** The speaker of a quotation, as far as the text tells. */
export interface Speaker {
  /** The fullest name in the text; a description such as `a senior official` if it has none. */
  readonly name: string;
  /** The office as written beside the name, anywhere in the text. */
  readonly role?: string;
  /** The words of this attribution: `Haverkamp`, `she`, `the envoy`. */
  readonly written: string;
  /** How the text tells: by name, by description, by pronoun, or by going on after them. */
  readonly kind: 'named' | 'described' | 'pronoun' | 'continued';
  /** Where `written` stands. */
  readonly start: number;
  /** True of a body or a paper that speaks: a ministry, a report. */
  readonly isBody?: true;
}

/** The memory of a reader: who was named so far, and whom the last sentences were about. */
export class Speakers {
  readonly #people: People;
  readonly #mentions = new Mentions();
  readonly #bodies: HeardBodies;
  readonly #called: CalledPeople;
  #about: string | undefined;
  /** Who may speak the words that stand behind a sentence without any attribution. */
  #only: Known | undefined;

  constructor(people: People) {
    this.#people = people;
    this.#bodies = new HeardBodies(people);
    this.#called = new CalledPeople(people, this.#mentions);
  }

  /** Reads a sentence, or the part of one that is no quotation, so that a later `he` is understood. */
  hear(piece: Piece): void {
    this.#mentions.beginSentence();
    // `According to Ann Lee, the lane is mined.` is hers.
    const main = accordingAt(piece, 0) ?? mainSubject(piece);
    const subject = main && main.kind !== 'joint' ? this.#known(main) : undefined;
    if (main) this.#bodies.hearOwned(main.name);
    const called = main && this.#people.bodyOfInitials(main.name);
    if (called !== undefined) this.#bodies.hear({ ...main!, name: called, words: [] });
    else if (main?.kind === 'body') {
      this.#bodies.hear(main);
      this.#hearPaper(piece, this.#bodies.last);
    }
    this.#mentionAll(piece, subject);
    // What begins a sentence has a capital, whatever it is.
    const isNamed = main?.kind !== 'name' || this.#people.isInside(main.name);
    for (const gender of strangersIn(piece, subject || !isNamed ? undefined : main))
      this.#mentions.addStranger(gender);
    if (subject && !this.#people.isPlace(subject)) {
      this.#mentions.add(subject, true);
      this.#hearPaper(piece, subject);
    }
    this.#about =
      subject?.name ?? (main === undefined || main.kind === 'pronoun' ? this.#about : undefined);
    this.#only = this.#mentions.only;
  }

  // A paper of somebody without a name speaks for itself.
  #hearPaper({ text }: Piece, author: Person | Known | undefined): void {
    if (author && !('isUnnamed' in author) && !DESCRIBED.test(author.name))
      this.#bodies.hearPaper(text, author);
  }

  #mentionAll(piece: Piece, subject: Known | undefined): void {
    for (const { name, kind, gender } of namedIn(piece)) {
      const known = kind === 'name' ? this.#people.find(name, gender) : undefined;
      if (!known || known === 'shared' || known === subject || this.#people.isPlace(known))
        continue;
      this.#mentions.add(known, false);
    }
  }

  /** The name of whom the text was about last. */
  get about(): string | undefined {
    return this.#about;
  }

  /** Who says what stands behind the last sentence alone: whom it was about, if it named nobody else. */
  get only(): Omit<Speaker, 'start'> | undefined {
    const known = this.#only;
    if (!known || known.isUnnamed || !(known.isPerson || known.gender)) return undefined;
    return { ...this.#spoken(known, known.name, 'continued') };
  }

  /** Somebody spoke, and it is open who. */
  leaveOpen(): void {
    this.#only = undefined;
  }

  // Somebody whom the subject of a sentence names, or means.
  #known(subject: Subject): Known | undefined {
    if (subject.kind === 'name') {
      const known = this.#people.find(subject.name, subject.gender);
      if (known === undefined && subject.isPerson) return this.#people.add(subject);
      return known === 'shared' ? undefined : known;
    }
    if (subject.kind === 'pronoun') {
      const meant = this.#mentions.meant(subject.name);
      if (meant?.isUnnamed) meant.gender ??= /^he$/iu.test(subject.name) ? 'm' : 'f';
      return meant;
    }
    if (subject.kind !== 'description') return undefined;
    const meant = this.#called.meantBy(subject);
    return meant ?? (isSomeone(subject) ? this.#called.meet(subject) : undefined);
  }

  /** The speaker that a subject of saying means; `before` is what stands before it in its sentence. */
  speakerOf(
    subject: Subject,
    piece: Piece,
    before: Piece | undefined,
  ): Omit<Speaker, 'start'> | undefined {
    const speaker = NO_NAME.test(subject.name)
      ? undefined
      : this.#speakerOf(subject, piece, before);
    if (speaker && !/^it$/iu.test(speaker.name)) {
      const { name, role, isBody } = speaker;
      this.#hearPaper(piece, { name, ...(role && { role }), ...(isBody && { isBody }) });
    }
    return speaker;
  }

  #speakerOf(
    subject: Subject,
    piece: Piece,
    before: Piece | undefined,
  ): Omit<Speaker, 'start'> | undefined {
    const { written } = subject;
    if (subject.kind === 'pronoun') return this.#pronoun(subject, before);
    if (subject.kind === 'body') {
      const { who, isDescribed } = this.#bodies.speakerOf(subject) ?? {};
      if (!who) return undefined;
      this.#about = who.name;
      this.#only = undefined;
      return { ...who, written, kind: isDescribed ? 'described' : 'named' };
    }
    if (subject.kind === 'name') {
      const found = this.#people.find(subject.name, subject.gender);
      // Of two who share a surname it alone tells neither, unless the text has met only one so far.
      const known = found === 'shared' ? this.#onlyMet(subject) : found;
      if (found === 'shared' && !known) return undefined;
      const isWhole = known && isSameName(known.name, subject.name);
      const person = known && !isWhole ? known : this.#people.add({ ...subject, isPerson: true });
      return this.#spoken(person, written, 'named');
    }
    if (subject.kind !== 'description') return undefined;
    const described = this.#called.meantBy(subject);
    // `The Nebraskan`, `the Velmoran envoy` is somebody whom the text names: it is open whom.
    if (!described && OF_PLACE.test(subject.name)) return undefined;
    // `The law officer`, of whom nothing was said before, is somebody whom the text has named.
    if (!described && this.#called.isAnaphoric(subject)) return undefined;
    const who = described ?? this.#called.meet(subject);
    const told = who.isUnnamed ? TOLD.exec(piece.text)?.[1] : undefined;
    if (told) who.isNot = told === 'him' ? 'm' : 'f';
    if (subject.isAgent) return { name: who.name, written, kind: 'described' };
    return this.#spoken(who, written, 'described');
  }

  /** Which `Ms Lee` the text has named by now, if that is one. */
  #onlyMet({ name, gender }: Subject): Known | undefined {
    if (gender === undefined) return undefined;
    const likely = this.#people.isOfTwo(name) ? undefined : gender;
    const met = this.#people
      .called(name)
      .filter((known) => (known.gender ?? likely) === gender && this.#mentions.hasMet(known));
    return met.length === 1 ? met[0] : undefined;
  }

  #spoken(known: Known, written: string, kind: Speaker['kind']): Omit<Speaker, 'start'> {
    this.#mentions.beginSentence();
    // A reporter asks, and somebody else answers.
    if (!NO_ANTECEDENT.test(known.name)) this.#mentions.add(known, true);
    this.#about = known.name;
    this.#only = undefined;
    const [role] = known.roles;
    return { name: known.name, ...(role !== undefined && { role }), written, kind };
  }

  #pronoun(
    { name, written }: Subject,
    before: Piece | undefined,
  ): Omit<Speaker, 'start'> | undefined {
    // It may be any body, and it is no person.
    const body = before && /^it$/iu.test(name) ? mainSubject(before) : undefined;
    // `The agency declined to comment on what it called “leaked”`
    if (body?.kind === 'body') return { name: body.name, written, kind: 'pronoun', isBody: true };
    if (/^it$/iu.test(name))
      return { ...(this.#bodies.last ?? { name: 'it', isBody: true }), written, kind: 'pronoun' };
    if (!/^(?:he|she)$/iu.test(name)) return undefined;
    // `The new model, he adds, is “elegant”`: what stands before tells nothing of him.
    if (before && !isBarePhrase(before)) {
      const main = mainSubject(before) ?? subordinateSubject(before);
      const known =
        main?.kind === 'name' || main?.kind === 'description' ? this.#known(main) : undefined;
      // Of two who share the name it is open whom `he` means.
      if (main?.kind === 'name' && this.#people.find(main.name) === 'shared') return undefined;
      // `When Ann Lee asked, she declined`: it is somebody else.
      if (known && /\basked\b/u.test(before.text)) return undefined;
      if (known && isFitting(known, name)) return this.#spoken(known, written, 'pronoun');
    }
    // `It fell to the Lord Speaker to restore what he called “order”`
    const gender = /^he$/iu.test(name) ? 'm' : 'f';
    if (before && strangersIn(before, undefined).includes(gender)) return undefined;
    const known = this.#mentions.meant(name);
    if (known) known.gender ??= /^he$/iu.test(name) ? 'm' : 'f';
    return known && this.#spoken(known, written, 'pronoun');
  }
}

/** `The new model,`: a phrase that a clause cuts off from its verb. */
function isBarePhrase({ tokens: [first, ...others] }: Piece): boolean {
  return (
    /^(?:the|this|that|these|those|such|an?)$/u.test(first?.bare ?? '') &&
    others.length < 7 &&
    others.at(-1)?.text === ',' &&
    !others.some((token) => isVerb(token) || isIn(auxiliaries, token) || /ed$/u.test(token.bare))
  );
}

function isSomeone({ words = [], name }: Subject): boolean {
  const head = words.at(-1) ?? '';
  if (OF_PLACE.test(name)) return false;
  return /^(?:an?|another|one|the)\s/iu.test(name) && isSomebody(head) && !/s$/u.test(head);
}
