// Who is meant by `he`, `the minister` or a surname, while a text is read on.

import { PLACE } from '../../languages/en-speech.ts';
import { isOffice } from './clause-tokens.ts';
import { isSameName } from './names.ts';
import { isPerson as isSomebody } from './office-words.ts';
import { type Known, namedIn, type People, type Person } from './people.ts';
import { mainSubject, type Piece, subordinateSubject } from './piece.ts';
import { DESCRIBED, OF_PLACE, PAPER, strangersIn } from './strangers.ts';
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

interface Mention {
  readonly person: Known;
  readonly sentence: number;
  readonly isSubject: boolean;
}

/** A pronoun may stand so many sentences behind the name. */
const MEMORY = 8;

/** The memory of a reader: who was named so far, and whom the last sentences were about. */
export class Speakers {
  readonly #people: People;
  #mentions: Mention[] = [];
  #sentence = 0;
  #body: Person | undefined;
  #about: string | undefined;
  /** Those whom the text gives no name, by the last word of what it calls them. */
  readonly #unnamed: Map<string, Known> = new Map();
  /** The sentence that last met a man or woman without a name. */
  readonly #strangers: Map<'m' | 'f', number> = new Map();

  constructor(people: People) {
    this.#people = people;
  }

  /** Reads a sentence, or the part of one that is no quotation, so that a later `he` is understood. */
  hear(piece: Piece): void {
    this.#sentence += 1;
    const main = mainSubject(piece);
    const subject = main && main.kind !== 'joint' ? this.#known(main) : undefined;
    if (main?.kind === 'body' && !/^(?:his|her|their|my|our)\s/iu.test(main.name))
      this.#body = { name: this.#people.bodyCalled(main.words ?? []) ?? main.name, isBody: true };
    this.#mentionAll(piece, subject);
    for (const gender of strangersIn(piece, subject ? undefined : main))
      this.#strangers.set(gender, this.#sentence);
    if (subject && !this.#people.isPlace(subject)) this.#mention(subject, true);
    this.#about =
      subject?.name ?? (main === undefined || main.kind === 'pronoun' ? this.#about : undefined);
  }

  #mentionAll(piece: Piece, subject: Known | undefined): void {
    for (const { name, kind, gender } of namedIn(piece)) {
      const known = kind === 'name' ? this.#people.find(name, gender) : undefined;
      if (!known || known === 'shared' || known === subject || this.#people.isPlace(known))
        continue;
      this.#mention(known, false);
    }
  }

  #mention(person: Known, isSubject: boolean): void {
    this.#mentions.push({ person, sentence: this.#sentence, isSubject });
    if (this.#mentions.length > 40) this.#mentions = this.#mentions.slice(-20);
  }

  /** The name of whom the text was about last. */
  get about(): string | undefined {
    return this.#about;
  }

  // Somebody without a name: `he` may be meant of them, too.
  #meet({ name, words = [], gender }: Subject, isSpeaking = true): Known {
    const isOne = isOffice(words.at(-1) ?? '') || !/s$/u.test(words.at(-1) ?? '');
    const unnamed = { name, roles: [], gender, isPerson: isOne, isUnnamed: true as const };
    if (isSpeaking) this.#unnamed.set(words.at(-1) ?? '', unnamed);
    return unnamed;
  }

  // Somebody whom the subject of a sentence names, or means.
  #known(subject: Subject): Known | undefined {
    if (subject.kind === 'name') {
      const known = this.#people.find(subject.name, subject.gender);
      if (known === undefined && subject.isPerson) return this.#people.add(subject);
      return known === 'shared' ? undefined : known;
    }
    if (subject.kind === 'pronoun') {
      const meant = this.#meant(subject.name);
      if (meant?.isUnnamed) meant.gender ??= /^he$/iu.test(subject.name) ? 'm' : 'f';
      return meant;
    }
    if (subject.kind !== 'description') return undefined;
    const isNew = isSomeone(subject);
    return this.#described(subject) ?? (isNew ? this.#meet(subject, false) : undefined);
  }

  /** The speaker that a subject of saying means; `before` is what stands before it in its sentence. */
  speakerOf(subject: Subject, before: Piece | undefined): Omit<Speaker, 'start'> | undefined {
    const { written } = subject;
    if (subject.kind === 'pronoun') return this.#pronoun(subject, before);
    if (subject.kind === 'body') {
      // `The Front` is the Orsa Front.
      const called = this.#people.bodyCalled(subject.words ?? [subject.name.toLowerCase()]);
      if (called !== undefined && called !== subject.name)
        return { ...this.#heardBody(called), written, kind: 'described' };
      if (PAPER.test(subject.name)) {
        this.#body = undefined;
        return undefined;
      }
      const kind = DESCRIBED.test(subject.name) ? 'described' : 'named';
      return { ...this.#heardBody(subject.name), written, kind };
    }
    if (subject.kind === 'name') {
      const known = this.#people.find(subject.name, subject.gender);
      // Of two who share a surname it alone tells neither.
      if (known === 'shared') return undefined;
      const isWhole = known && isSameName(known.name, subject.name);
      const person = known && !isWhole ? known : this.#people.add({ ...subject, isPerson: true });
      return this.#spoken(person, written, 'named');
    }
    if (subject.kind !== 'description') return undefined;
    const described = this.#described(subject);
    // `The Nebraskan`, `the Velmoran envoy` is somebody whom the text names: it is open whom.
    if (!described && OF_PLACE.test(subject.name)) return undefined;
    return this.#spoken(described ?? this.#meet(subject), written, 'described');
  }

  #heardBody(name: string): Person {
    this.#body = { name, isBody: true };
    this.#about = name;
    return this.#body;
  }

  #spoken(known: Known, written: string, kind: Speaker['kind']): Omit<Speaker, 'start'> {
    this.#sentence += 1;
    // A reporter asks, and somebody else answers.
    if (!/^an? (?:.+ )?(?:reporter|journalist|correspondent)$/iu.test(known.name))
      this.#mention(known, true);
    this.#about = known.name;
    const [role] = known.roles;
    return { name: known.name, ...(role !== undefined && { role }), written, kind };
  }

  #pronoun(
    { name, written }: Subject,
    before: Piece | undefined,
  ): Omit<Speaker, 'start'> | undefined {
    // It may be any body, and it is no person.
    if (/^it$/iu.test(name))
      return { ...(this.#body ?? { name: 'it', isBody: true }), written, kind: 'pronoun' };
    if (!/^(?:he|she)$/iu.test(name)) return undefined;
    if (before) {
      const main = mainSubject(before) ?? subordinateSubject(before);
      const known =
        main?.kind === 'name' || main?.kind === 'description' ? this.#known(main) : undefined;
      // Of two who share the name it is open whom `he` means.
      if (main?.kind === 'name' && this.#people.find(main.name) === 'shared') return undefined;
      // `When Ann Lee asked, she declined`: it is somebody else.
      if (known && /\basked\b/u.test(before.text)) return undefined;
      if (known && isFitting(known, name)) return this.#spoken(known, written, 'pronoun');
    }
    const known = this.#meant(name);
    if (known) known.gender ??= /^he$/iu.test(name) ? 'm' : 'f';
    return known && this.#spoken(known, written, 'pronoun');
  }

  /** Whom `he` means: who is nearest and fits, the subject of a sentence before others in it. */
  #meant(pronoun: string): Known | undefined {
    if (!/^(?:he|she)$/iu.test(pronoun)) return undefined;
    const score = ({ sentence, isSubject, person }: Mention): number =>
      sentence + (isSubject ? 1.5 : 0) + (person.gender === undefined ? 0 : 0.4);
    const fitting = this.#mentions
      .filter(
        ({ sentence, person }) => this.#sentence - sentence <= MEMORY && isFitting(person, pronoun),
      )
      .sort((one, other) => score(other) - score(one));
    const [best] = fitting;
    const second = fitting.find(({ person }) => person !== best?.person);
    if (!best || this.#isStranger(best, pronoun)) return undefined;
    // Among people without names it is open who is meant.
    if (best.person.isUnnamed && second && best.sentence - second.sentence < 2) return undefined;
    return second && score(best) - score(second) < 0.5 ? undefined : best.person;
  }

  /** True if somebody without a name was met since: `A man was held. “…,” he said.` */
  #isStranger({ sentence, isSubject }: Mention, pronoun: string): boolean {
    const last = this.#strangers.get(/^he$/iu.test(pronoun) ? 'm' : 'f');
    if (last === undefined) return false;
    return last > sentence || (last === sentence && !isSubject);
  }

  /** `The envoy` is the one envoy; of another trade the text may mean anybody. */
  #described({ words = [], isIndefinite, name }: Subject): Known | undefined {
    if (
      isIndefinite ||
      words.length === 0 ||
      !/^(?:the|this|that|his|her|its|their)\s/iu.test(name)
    )
      return undefined;
    // Several are no one.
    const head = words.at(-1)!;
    if (/[^s]s$/u.test(head) && !isOfficeAsWritten(head)) return this.#unnamed.get(head);
    const holders = this.#people.holdersOf(words);
    if (holders.length === 1) return holders[0];
    if (holders.length === 0) return this.#unnamed.get(words.at(-1)!) ?? this.#fellow(words);
    const last = this.#mentions.findLast(
      ({ isSubject, person }) => isSubject && holders.includes(person),
    );
    return last?.person;
  }

  /** `The Russian diplomat` is the Russian minister whom the last sentence was about. */
  #fellow(words: readonly string[]): Known | undefined {
    const last = this.#mentions.findLast(({ isSubject }) => isSubject)?.person;
    const isOf = last && this.#people.holdersOf(words.slice(0, -1)).includes(last);
    return isOf && words.length > 1 ? last : undefined;
  }
}

function isOfficeAsWritten(word: string): boolean {
  return isOffice(word) && !isOffice(word.replace(/s$/u, ''));
}

function isSomeone({ words = [], isIndefinite }: Subject): boolean {
  const head = words.at(-1) ?? '';
  return isIndefinite === true && isSomebody(head) && !/s$/u.test(head);
}

function isFitting({ gender, isPerson, isUnnamed, name }: Known, pronoun: string): boolean {
  if (gender !== undefined) return gender === (/^he$/iu.test(pronoun) ? 'm' : 'f');
  if (isUnnamed) return isPerson;
  return isPerson || (/\s/u.test(name) && !PLACE.test(name));
}
