// Who is named in a text, and who is meant by a surname, an office or a pronoun while it is read on.

import type { SpeechGrammar } from '../../languages/speech-words.ts';
import { isOneName } from './cases-of-names.ts';
import { asNamed, type Known } from './plain-names.ts';
import { type Gender, isFitting, isSource, ONE } from './speech-forms.ts';
import { folded, isCompound, wordsOf } from './speech-words.ts';
import type { Subject } from './subject-phrase.ts';

interface Mention {
  /** Missing for somebody unknown. */
  readonly person?: Known | undefined;
  readonly sentence: number;
  /** How much it is what its sentence is about. */
  readonly weight: number;
}

const MEMORY = 6; // sentences from a name to its pronoun

/** The people of one text. */
export class SpeechPeople {
  readonly #grammar: SpeechGrammar;
  #known: Known[] = [];
  #mentions: Mention[] = [];
  #sentence = 0;
  #paragraph = 0;

  constructor(grammar: SpeechGrammar) {
    this.#grammar = grammar;
  }

  beginParagraph(): void {
    this.#sentence += 1;
    this.#paragraph = this.#sentence;
  }

  /** Begins again, knowing everybody who has a name, or is introduced: `a spokesman`. */
  rewind(): void {
    if (!this.#grammar.isCapital)
      this.#known = this.#known.filter(({ isNamed, name }) => isNamed || ONE.test(name));
    this.#mentions = [];
    this.#sentence = 0;
  }

  nextSentence(): void {
    this.#sentence += 1;
  }

  /** Takes note of a name; `isPlain` of one that is a subject. */
  add(subject: Subject, isSubject: boolean, gender: Gender = subject.gender): Known {
    const { isPlain, own, ...found } = asNamed(this.#grammar, subject, isSubject, gender);
    const known = this.#known.find((other) => this.#isSame(other.name, found.name));
    if (known) {
      const isFuller =
        wordsOf(found.name).length > wordsOf(known.name).length &&
        !this.#isWithNoun(found.name, known.name);
      if (this.#isWithNoun(known.name, found.name)) known.name = found.name;
      if (
        (isFuller && (isPlain || !known.isPlain)) ||
        (!known.isPlain &&
          isPlain &&
          (this.#grammar.isVerbLast || wordsOf(found.name).length === wordsOf(known.name).length))
      ) {
        known.name = found.name;
        known.isPlain = isPlain;
      }
      known.role ??= found.role;
      known.gender ??= own;
      known.isPerson ||= found.role !== undefined || gender !== undefined;
      for (const office of found.offices) known.offices.add(office);
      return known;
    }
    const added: Known = {
      name: found.name,
      role: found.role,
      offices: new Set(found.offices),
      isNamed: found.kind !== 'description',
      gender: own,
      isPerson: found.role !== undefined || own !== undefined,
      isPlain,
    };
    this.#known.push(added);
    return added;
  }

  // `Dann kaufte Mia Olm Feuerholz`: German gives any noun a capital.
  #isWithNoun(long: string, short: string): boolean {
    return this.#grammar.isCapital === true && /\s/u.test(short) && long.startsWith(`${short} `);
  }

  /** Whom a name means, which may be a part of the full one; `shared` if it is two. */
  find(name: string, gender: Gender): Known | 'shared' | undefined {
    const words = wordsOf(name);
    if (words.length > 1) return this.#known.find((known) => this.#isSame(known.name, name));
    const [word = ''] = words;
    const fits = ({ name: full, gender: theirs }: Known): boolean =>
      /\s/u.test(full) && (gender === undefined || theirs === undefined || gender === theirs);
    const ways: readonly ((known: Known) => boolean)[] = [
      (known) => this.#isName(wordsOf(known.name).at(-1)!, word),
      (known) =>
        known.isPerson &&
        wordsOf(known.name).length > 2 &&
        wordsOf(known.name)
          .slice(1)
          .some((each) => this.#isName(each, word)),
      (known) => known.isPerson && this.#isName(wordsOf(known.name)[0]!, word),
    ];
    for (const way of ways) {
      const all = this.#known.filter((known) => fits(known) && way(known));
      const people = all.filter(({ isPerson }) => isPerson);
      const found = people.length > 0 ? people : all;
      if (found.length > 1) return 'shared';
      if (found[0]) return found[0];
    }
    return this.#known.find((known) => this.#isName(known.name, name));
  }

  /** Who alone holds one of `offices`. */
  holderOf(
    { offices, name: written, gender: own }: Pick<Subject, 'offices' | 'name' | 'gender'>,
    shown?: Gender,
  ): Known | undefined {
    const gender = own ?? shown;
    const others = wordsOf(written.toLowerCase().replace(/^\p{L}{1,2}['’]/u, '')).filter(
      (word) => word.length > 4 && !offices.includes(word) && !isSource(offices),
    );
    const [office = ''] = offices;
    const holders = this.#known.filter(
      (known) =>
        [...known.offices].some((each) => this.#isOffice(each, office)) &&
        (gender === undefined || known.gender === undefined || known.gender === gender) &&
        this.#isOf(known, others),
    );
    const full = holders.filter(({ name }) => /^\p{Lu}\S*\s.*\p{Lu}/u.test(name));
    const found = full.length > 0 ? full : holders;
    return found.length === 1 ? found[0] : undefined;
  }

  #isOffice(one: string, other: string): boolean {
    return this.#isWord(one, other) || isCompound(one, other) || isSource([one], [other]);
  }

  /** `The president of the Chamber` is no president of something else. */
  #isOf({ role, name }: Known, others: readonly string[]): boolean {
    if (others.length === 0 || role === undefined) return true;
    const theirs = wordsOf(`${role} ${name}`.toLowerCase());
    return others.some((word) => theirs.some((each) => this.#isWord(each, word)));
  }

  /** Whether the text names anybody who holds one of `offices`. */
  isHolding(offices: readonly string[]): boolean {
    return this.#known.some(
      (known) =>
        known.isNamed &&
        [...known.offices].some((each) => offices.some((office) => this.#isWord(each, office))),
    );
  }

  mention(person: Known | undefined, weight: number): void {
    this.#mentions.push({ person, sentence: this.#sentence, weight });
    if (this.#mentions.length > 40) this.#mentions = this.#mentions.slice(-20);
  }

  /** Who was it in this paragraph. */
  get aboutHere(): Known | undefined {
    const last = this.#mentions.findLast(({ weight }) => weight > 1);
    const from = this.isBegun ? this.#paragraph : this.#paragraph - 2;
    return last && last.sentence >= from ? last.person : undefined;
  }

  /** Who was the subject of what was read last. */
  get about(): Known | undefined {
    const last = this.#mentions.findLast(({ weight }) => weight > 1);
    return last && this.#sentence - last.sentence <= 3 ? last.person : undefined;
  }

  /** True where prose of this paragraph was read. */
  get isBegun(): boolean {
    return this.#sentence > this.#paragraph;
  }

  isHeard(description: string): boolean {
    const low = description.toLowerCase();
    return this.#known.some(({ name, isHeard }) => isHeard === true && name.toLowerCase() === low);
  }

  isAnybody(gender: Gender): boolean {
    return this.#known.some(
      (known) =>
        known.isNamed &&
        known.isPerson &&
        (gender === undefined || known.gender === undefined || known.gender === gender),
    );
  }

  /** Whom a pronoun means: who is nearest and fits, the subject of a sentence before others in it. */
  meant(gender: Gender): Known | undefined {
    const score = ({ sentence, weight, person }: Mention): number =>
      sentence + weight + (gender !== undefined && person?.gender === gender ? 0.5 : 0);
    const fitting = this.#mentions
      .filter(
        ({ sentence, person }) => this.#sentence - sentence <= MEMORY && isFitting(person, gender),
      )
      .sort((one, other) => score(other) - score(one));
    const [best] = fitting;
    const second = fitting.find(({ person }) => person !== best?.person);
    if (!best?.person) return undefined;
    // What was read of this paragraph is about somebody else; over paragraphs two may be meant.
    const isOther = this.#grammar.cases !== undefined && (second?.weight ?? 0) > 1;
    if (best.sentence < this.#paragraph && (this.isBegun || isOther)) return undefined;
    return second && score(best) - score(second) < 0.5 ? undefined : best.person;
  }

  #isSame(one: string, other: string): boolean {
    const both = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
    const [short, long] = both as [string[], string[]];
    if (short.length === 1) return long.length === 1 && this.#isName(short[0]!, long[0]!);
    // `Sobral Fontainhas` of `Henrique Sobral Fontainhas`
    const end = long.slice(long.length - short.length);
    if (!this.#grammar.isCapital && short.every((word, at) => this.#isName(word, end[at]!)))
      return true;
    if (!this.#isName(short[0]!, long[0]!)) return false;
    return short.slice(1).every((word) => long.slice(1).some((each) => this.#isName(word, each)));
  }

  /** True of forms of one name. */
  #isName(one: string, other: string): boolean {
    return this.#grammar.cases === undefined
      ? this.#isWord(one, other)
      : folded(one) === folded(other) || isOneName(this.#grammar, one, other);
  }

  /** True of forms of one noun. */
  #isWord(one: string, other: string): boolean {
    const [a, b] = [folded(one), folded(other)];
    if (a === b) return true;
    if (!this.#grammar.cases) return a === `${b}s` || b === `${a}s`;
    const least = Math.min(a.length, b.length);
    let same = 0;
    while (same < least && a[same] === b[same]) same += 1;
    return same >= Math.max(3, least - 2) && Math.max(a.length, b.length) - same <= 4;
  }
}
