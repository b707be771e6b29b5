// The people that an English text names, with their offices: `Velmora's envoy, Ioannis Drakos,`.

import { PLACE, titlesInFull } from '../../languages/en-speech.ts';
import { fullest, isSameName, lastName, plainName } from './names.ts';
import type { Subject } from './subject.ts';

/** Somebody a text names, with the fullest name and the office it gives. */
export interface Person {
  readonly name: string;
  readonly role?: string;
  /** True of a body that the text calls `it`. */
  readonly isBody?: true;
}

/** What is known of somebody. */
export interface Known {
  name: string;
  /** All offices that the text gives; the first is printed. */
  readonly roles: string[];
  gender?: 'm' | 'f' | undefined;
  age?: number;
  /** True if anything beside the capitals shows that it is a person's name. */
  isPerson: boolean;
  /** True of `a man`, whom the text gives no name. */
  readonly isUnnamed?: true;
  /** What somebody without a name is not: `A teacher told him` is hardly of a man. */
  isNot?: 'm' | 'f';
}

/** The people of a text. */
export class People {
  readonly #known: Known[] = [];
  readonly #bodies: string[] = [];
  readonly #text: string;
  readonly #small: string;
  readonly #pairs = new Map<string, readonly ('m' | 'f')[]>();

  /** `text` tells what is a place: `in Orsa Bay`. */
  constructor(text = '') {
    this.#text = text;
    this.#small = text.toLowerCase();
  }

  /** Takes note of a name; `isWeak` of one that stands where any word has a capital. */
  add({
    name,
    role,
    gender,
    isPerson: isSure,
  }: Pick<Subject, 'name' | 'role' | 'gender' | 'isPerson'>): Known {
    const known = this.#known.find((other) => isSameName(other.name, name));
    if (!known) {
      const added = {
        name,
        roles: role === undefined ? [] : [role],
        gender,
        isPerson: isSure === true,
      };
      this.#known.push(added);
      return added;
    }
    known.name = fullest(known.name, name);
    if (role !== undefined && !known.roles.includes(role)) known.roles.push(role);
    known.gender ??= gender;
    known.isPerson ||= isSure === true;
    return known;
  }

  /**
   * Whom a name means that may be only a part of the full one; `shared` if there are two. Of `Mr Lee`
   * and `Mrs Lee` the gender tells.
   */
  find(name: string, gender?: 'm' | 'f'): Known | 'shared' | undefined {
    const words = plainName(name).split(/\s+/u);
    if (words.length > 1) {
      const same = this.#known.filter((known) => isSameName(known.name, name));
      if (same.length > 0) return same[0];
    }
    const [first] = this.#pairOf(words.at(-1)!);
    const fits = (known: Known): boolean =>
      gender === undefined || (known.gender ?? first ?? gender) === gender;
    const full = this.#known.filter((known) => /\s/u.test(plainName(known.name)) && fits(known));
    const parts = (known: Known): readonly string[] => plainName(known.name).split(/\s+/u);
    const ways: readonly ((known: Known) => boolean)[] =
      words.length > 1
        ? [(known) => parts(known).join(' ').endsWith(words.join(' '))]
        : [
            (known) => lastName(known.name) === words[0],
            (known) => known.isPerson && parts(known)[0] === words[0],
            (known) => parts(known)[0] === words[0] && !PLACE.test(known.name),
            (known) => known.isPerson && parts(known).includes(words[0]!),
          ];
    for (const way of ways) {
      const all = full.filter(way);
      const people = all.filter(({ isPerson: isSure }) => isSure);
      const candidates = people.length > 0 ? people : all;
      if (candidates.length > 1) return 'shared';
      if (candidates.length === 1) return candidates[0];
    }
    // `Mr Lee`, where only a woman of that surname is known, is somebody else.
    const isOther = words.length === 1 && this.isOfTwo(name);
    if (isOther) return 'shared';
    return this.#known.find((known) => plainName(known.name) === words.join(' '));
  }

  /** Everybody who has the surname, or the given name. */
  called(name: string): readonly Known[] {
    const word = lastName(name);
    return this.#known.filter(
      (known) => /\s/u.test(known.name) && plainName(known.name).split(/\s+/u).includes(word),
    );
  }

  /** True of a surname that a man and a woman of the text share: `Mr Lee`, `Ms Lee`. */
  isOfTwo(name: string): boolean {
    return this.#pairOf(lastName(name)).length > 0;
  }

  // Who is called by the surname first, if both are.
  #pairOf(surname: string): readonly ('m' | 'f')[] {
    const known = this.#pairs.get(surname);
    if (known) return known;
    const at = (titles: readonly string[]): number =>
      Math.min(
        ...titles
          .flatMap((title) => [`${title} ${surname}`, `${title}. ${surname}`])
          .map((called) => this.#small.indexOf(called))
          .filter((index) => index >= 0),
      );
    const [he, she] = [at(['mr']), at(['mrs', 'ms', 'miss'])];
    const isPair = Number.isFinite(he) && Number.isFinite(she);
    const pair: readonly ('m' | 'f')[] = isPair ? (he < she ? ['m', 'f'] : ['f', 'm']) : [];
    this.#pairs.set(surname, pair);
    return pair;
  }

  /** True of a name that stands in the text as that of a place, and by nothing else as a person's. */
  isPlace({ name, isPerson: isSure }: Known): boolean {
    const links = [' in ', ' at ', ' near ', 'In ', 'At ', 'Near '];
    const isDateline = this.#text.includes(`${name.toUpperCase()}:`);
    return !isSure && (isDateline || links.some((link) => this.#text.includes(link + name)));
  }

  /** True of a name that the text has in the middle of a sentence, too. */
  isInside(name: string): boolean {
    return ['a', 'e', 'd', 'n', 'o', 'r', 's', 't', 'y', ','].some((end) =>
      this.#text.includes(`${end} ${name}`),
    );
  }

  /** Takes note of the name of a body: `Statistics Bureau`. */
  addBody(name: string): void {
    if (!this.#bodies.includes(name)) this.#bodies.push(name);
  }

  /** The body whose name the text gives with these initials: `Aid Without Walls (AWW)`. */
  bodyOfInitials(initials: string): string | undefined {
    if (!/^\p{Lu}{2,7}$/u.test(initials)) return undefined;
    const at = this.#text.indexOf(` (${initials})`);
    const words = at < 0 ? [] : this.#text.slice(Math.max(0, at - 120), at).split(/\s+/u);
    for (let from = words.length - 1; from >= Math.max(0, words.length - 10); from -= 1) {
      const own = words.slice(from);
      const capitals = own.filter((word) => /^\p{Lu}/u.test(word));
      const first = capitals.map((word) => word.charAt(0)).join('');
      if (first === initials && /^\p{Lu}/u.test(own[0]!)) return own.join(' ');
    }
    return undefined;
  }

  /** The only body of the text but for those whose name `isNone` finds. */
  onlyBody(isNone: RegExp): string | undefined {
    const [only, ...others] = this.#bodies.filter((name) => !isNone.test(name));
    return others.length === 0 ? only : undefined;
  }

  /** The one body of the text that `the bureau` can mean. */
  bodyCalled(words: readonly string[]): string | undefined {
    const called = this.#bodies.filter((name) =>
      words.every((word) =>
        name
          .toLowerCase()
          .split(/[\s’']+/u)
          .includes(word),
      ),
    );
    return called.length === 1 ? called[0] : undefined;
  }

  /** The one person of the text who is so old. */
  ofAge(years: number): Known | undefined {
    const [only, ...others] = this.#known.filter(({ age }) => age === years);
    return others.length === 0 ? only : undefined;
  }

  /** Everybody whose office all of `words` are part of. */
  holdersOf(words: readonly string[]): readonly Known[] {
    return this.#known.filter(({ roles }) =>
      roles.some((role) =>
        words.every((word) => wordsOf(role).some((each) => isAlike(each, word))),
      ),
    );
  }
}

function wordsOf(role: string): readonly string[] {
  return role
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => word.replace(/['’]s$|\.$/u, ''))
    .flatMap((word) => [word, titlesInFull[word] ?? word]);
}

// `Velmoran` and `Velmora`.
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 4 && long.startsWith(short.slice(0, -1)) && long.length - short.length < 4;
}
