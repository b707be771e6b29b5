// Who is named in a text, and who is meant by a surname, an office or a pronoun while it is read on.

import type { SpeechGrammar } from '../../languages/speech-words.ts';
import { asNamed, type Known } from './plain-names.ts';
import { SameOffices } from './same-offices.ts';
import { type Gender, isOf, isPersonal, isSource, ONE } from './speech-forms.ts';
import { SpeechMentions } from './speech-mentions.ts';
import { isCompound, isSameName, isSameOfName, isSameWord, wordsOf } from './speech-words.ts';
import type { Subject } from './subject-phrase.ts';

/** `la presidenta de la Cámara` */
const OF_SOMETHING = /(?<!\p{L})(?:de|du|des|del|dell[ao]|d|da|do|der|von)[\s'’]/u;

/** The people of one text. */
export class SpeechPeople extends SpeechMentions {
  readonly #grammar: SpeechGrammar;
  readonly #sameOffices: SameOffices;
  readonly #said: string;
  #known: Known[] = [];

  /** `said` is the whole text, with all that is quoted. */
  constructor(grammar: SpeechGrammar, said: string) {
    super();
    this.#grammar = grammar;
    this.#said = said;
    this.#sameOffices = new SameOffices(grammar);
  }

  /** Begins again, knowing everybody who has a name, or is introduced: `a spokesman`. */
  override rewind(): void {
    super.rewind();
    if (!this.#grammar.isCapital)
      this.#known = this.#known.filter(({ isNamed, name }) => isNamed || ONE.test(name));
  }

  /** Takes note of a name; `isPlain` of one that is a subject. */
  add(subject: Subject, isSubject: boolean, gender: Gender = subject.gender): Known {
    const { isPlain, own, ...found } = asNamed(this.#grammar, subject, isSubject, gender);
    const known = this.#known.find((other) => isSameName(this.#grammar, other.name, found.name));
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
      known.isPerson ||= found.role !== undefined || gender !== undefined || isPersonal(found.name);
      for (const office of found.offices) known.offices.add(office);
      return known;
    }
    const added: Known = {
      name: found.name,
      role: found.role,
      offices: new Set(found.offices),
      isNamed: found.kind !== 'description',
      gender: own,
      isPerson: found.role !== undefined || gender !== undefined || isPersonal(found.name),
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
    if (words.length > 1)
      return this.#known.find((known) => isSameName(this.#grammar, known.name, name));
    const [word = ''] = words;
    const fits = ({ name: full, gender: theirs }: Known): boolean =>
      /\s/u.test(full) && (gender === undefined || theirs === undefined || gender === theirs);
    const ways: readonly ((known: Known) => boolean)[] = [
      (known) => isSameOfName(this.#grammar, wordsOf(known.name).at(-1)!, word),
      (known) =>
        known.isPerson &&
        wordsOf(known.name).length > 2 &&
        wordsOf(known.name)
          .slice(1)
          .some((each) => isSameOfName(this.#grammar, each, word)),
      (known) => known.isPerson && isSameOfName(this.#grammar, wordsOf(known.name)[0]!, word),
    ];
    for (const way of ways) {
      const all = this.#known.filter((known) => fits(known) && way(known));
      const people = all.filter(({ isPerson }) => isPerson);
      const found = people.length > 0 ? people : all;
      if (found.length > 1) return 'shared';
      if (found[0]) return found[0];
    }
    return this.#known.find((known) => isSameOfName(this.#grammar, known.name, name));
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
        (gender === undefined || known.gender === undefined || known.gender === gender) &&
        (([...known.offices].some((each) => this.#isOffice(each, office)) &&
          this.#isOf(known, others)) ||
          (known.isNamed &&
            !OF_SOMETHING.test(written) &&
            this.#sameOffices.has(known.role ?? '', written))),
    );
    const full = holders.filter(({ name }) => /^\p{Lu}\S*\s.*\p{Lu}/u.test(name));
    const found = full.length > 0 ? full : holders;
    const { about } = this;
    const isOneOf = this.#isInflected && about !== undefined && found.includes(about);
    return found.length === 1 ? found[0] : isOneOf ? about : undefined;
  }

  /** True where the text names several who hold an office, by whatever word. */
  isShared({ name: written }: Pick<Subject, 'name'>): boolean {
    const holders = this.#known.filter(
      ({ isNamed, role = '' }) => isNamed && this.#sameOffices.has(role, written),
    );
    return this.#isInflected && holders.length > 1;
  }

  get #isInflected(): boolean {
    return this.#grammar.cases !== undefined || this.#grammar.isVerbLast === true;
  }

  #isOffice(one: string, other: string): boolean {
    return (
      isSameWord(this.#grammar, one, other) || isCompound(one, other) || isSource([one], [other])
    );
  }

  /** `The president of the Chamber` is no president of something else. */
  #isOf({ role, name }: Known, others: readonly string[]): boolean {
    if (others.length === 0 || role === undefined) return true;
    const theirs = wordsOf(`${role} ${name}`.toLowerCase());
    return others.some((word) => theirs.some((each) => isSameWord(this.#grammar, each, word)));
  }

  /** Whether the text names anybody who holds one of `offices`. */
  isHolding(offices: readonly string[]): boolean {
    return this.#known.some(
      (known) =>
        known.isNamed &&
        [...known.offices].some((each) =>
          offices.some((office) => isSameWord(this.#grammar, each, office)),
        ),
    );
  }

  /** The one man or woman who has no office, where the text holds a word of an office of one in its quotations. */
  onlyWithoutOffice(office: string, gender: Gender): Known | undefined {
    if (gender === undefined || this.#said.toLowerCase().split(office).length < 3) return undefined;
    const all = this.#known.filter(
      (known) => known.isNamed && known.isPerson && isOf(known, gender),
    );
    const [only, other] = all;
    const isOnly = only && !other && only.offices.size === 0 && only.gender === gender;
    return isOnly ? only : undefined;
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

  /** `O arguido`, of a text that names men: he may be one of them. */
  #isVague({ name, gender, isNamed, isHeard }: Known): boolean {
    const isPlain = isNamed || isHeard !== true || ONE.test(name) || OF_SOMETHING.test(name);
    return !isPlain && !this.#grammar.cases && !this.#grammar.isVerbLast && this.isAnybody(gender);
  }

  /** Whom a pronoun means: who is nearest and fits. */
  meant(gender: Gender): Known | undefined {
    const best = this.nearest(gender, this.#grammar.cases !== undefined);
    return best?.isPerson && !this.#isVague(best) ? best : undefined;
  }
}
