// Parts what stands beside a verb of Arabic, Hebrew or Persian into an office and a name.

import { FullNames } from './full-names.ts';
import { MASK } from './quoted-spans.ts';
import type { SpacedWords } from './spaced-words.ts';
import type { Party, UncasedPeople } from './uncased-people.ts';

const LONGEST_NAME = 5;
const LONGEST = 14;
/** With the article behind a preposition; a letter alone. */
const NO_NAME = /^(?:[מבלוכ]ה\p{L}{2}|ש[הב]\p{L}|\p{L}$|\p{L}*\p{N})/u;
/** A paper by which a body speaks. */
const STATEMENT = /^(?:ال)?بيان$|^[בה]?הודע[הת]$|^بیانیه$/u;

/** The names of one text. */
export class SpacedNames {
  readonly #people: UncasedPeople;
  readonly #words: SpacedWords;
  readonly #full: FullNames;

  constructor(words: SpacedWords, people: UncasedPeople) {
    this.#words = words;
    this.#people = people;
    this.#full = new FullNames(words, people);
  }

  /** Whom a phrase names; undefined if that is not plain. */
  partyOf(text: string): Party | undefined {
    const phrase = text.replace(/^[\s،,:–—-]+|[\s،,:–—-]+$/gu, '');
    const words = phrase.split(/\s+/u);
    if (phrase === '' || words.length > LONGEST || phrase.includes(MASK)) return undefined;
    const [first = ''] = words;
    if (this.#words.is.pronoun.test(phrase))
      return { kind: 'pronoun', phrase, ...this.#sexOf(phrase) };
    if (this.#people.has(phrase)) return { kind: 'name', phrase, name: phrase };
    const titled = this.#words.is.role.test(first)
      ? (this.#byLastOffice(phrase, words) ?? this.#titled(phrase, words))
      : undefined;
    // `عضو` may be anybody, but for the name behind it.
    const isNamed = titled?.kind === 'name' && this.isLikeName(titled.name);
    if (!isNamed && this.#words.is.nobody.test(first)) return { kind: 'nobody', phrase };
    if (this.#words.is.role.test(first)) return titled;
    if (this.#words.is.body.test(first)) return this.#body(phrase, words);
    const country = this.#words.countryAt(words, 0);
    if (country === words.length) return { kind: 'body', phrase, name: phrase };
    return this.#untitled(phrase, words);
  }

  isKnown(name: string): boolean {
    return this.#people.has(name);
  }

  /** The first two words of a name, with what joins others to them. */
  shortest(name: string): string {
    const words = name.split(/\s+/u);
    let count = 0;
    const end = words.findIndex((word) => {
      if (!this.#words.is.joining.test(word)) count += 1;
      return count === 2;
    });
    return words.slice(0, end + 1).join(' ');
  }

  /** Of two or three words, none of which is plainly another. */
  isLikeName(name: string): boolean {
    const words = name.split(/\s+/u);
    const length = words.filter((word) => !this.#words.is.joining.test(word)).length;
    if (/^[בלכמ]\p{L}/u.test(words[0]!) && /^[הבלמש]\p{L}/u.test(words[1] ?? '')) return false;
    const isOther = (word: string, index: number): boolean =>
      NO_NAME.test(word) ||
      (index > 0 && /^ו(?:[הבלמש]\p{L}|אחר$)/u.test(word)) ||
      this.#words.is.pronoun.test(word) ||
      this.#words.isSmall(word);
    return words.length > 1 && length < 4 && !words.some(isOther);
  }

  /** True of a phrase that begins with an office. */
  isOffice(text: string): boolean {
    return this.#words.is.role.test(text.trim().split(/\s+/u)[0] ?? '');
  }

  /** `وزارة النقل`, and not what follows it; the ministry of `بيان وزارة النقل`. */
  #body(phrase: string, words: readonly string[]): Party {
    const statement = STATEMENT.test(words[0]!)
      ? words.findIndex((word, index) => index > 0 && index < 4 && this.#words.is.body.test(word))
      : -1;
    const own = statement > 0 ? words.slice(statement) : words;
    if (this.#words.article.length < 2) return { kind: 'body', phrase, name: own.join(' ') };
    let end = 1;
    // The noun that the first one belongs to has the article; after it only adjectives do.
    let isDefinite = own[0]!.startsWith(this.#words.article);
    for (; end < own.length; end += 1) {
      const word = own[end]!;
      const isArticle = word.startsWith(this.#words.article);
      if (isDefinite && !this.#words.is.adjective.test(word) && !this.#words.is.office.test(word))
        break;
      isDefinite ||= isArticle || this.#words.countryAt(own, end) > end;
    }
    return { kind: 'body', phrase, name: own.slice(0, end).join(' ') };
  }

  #sexOf(phrase: string): { readonly sex?: 'woman' | 'man' } {
    if (this.#words.is.woman.test(phrase)) return { sex: 'woman' };
    return this.#words.is.man.test(phrase) ? { sex: 'man' } : {};
  }

  /** `عضو كتلة الوسط النائب بلال حداد`: the name stands behind the last of the offices. */
  #byLastOffice(phrase: string, words: readonly string[]): Party | undefined {
    const start = words.findLastIndex(
      (word) => this.#words.startsWithArticle(word) && this.#words.is.role.test(word),
    );
    const party = start > 1 ? this.#titled(phrase, words.slice(start)) : undefined;
    if (party?.kind !== 'name' || !this.isLikeName(party.name)) return undefined;
    return {
      ...party,
      role: words.slice(0, words.lastIndexOf(party.name.split(' ')[0]!)).join(' '),
    };
  }

  /** `وزير الخارجية الروسي سيرغي لافروف`. */
  #titled(phrase: string, words: readonly string[]): Party | undefined {
    let end = 1;
    while (end < words.length) {
      const next = this.#titleUntil(words, end);
      if (next === end) break;
      end = next;
    }
    const rest = words.slice(end);
    const name = this.#nameIn(rest);
    if (name.length > LONGEST_NAME) return undefined;
    // `ראשת הממשלה ביציאה`: where she said it.
    if (name.length === 1 && /^[בלמבל]/u.test(name[0]!) && !this.#people.has(name[0]!))
      return { kind: 'office', phrase: words.slice(0, end).join(' ') };
    if (name.length > 0)
      return this.#named(phrase, name, words.slice(0, end + rest.indexOf(name[0]!)));
    const [last = ''] = words.slice(-1);
    // `الوزير الجبير`: an article may begin a surname.
    if (words.length > 1 && this.#people.has(last))
      return this.#named(phrase, [last], words.slice(0, -1));
    const isSurname =
      words.length === 2 && words[0]!.startsWith(this.#words.article) && this.#mayBeName(last);
    return isSurname ? this.#named(phrase, [last], words.slice(0, -1)) : { kind: 'office', phrase };
  }

  #mayBeName(word: string): boolean {
    return (
      !this.#words.is.adjective.test(word) &&
      !this.#words.is.office.test(word) &&
      !this.#words.is.role.test(word)
    );
  }

  /** Where a part of an office that begins at `at` ends; `at` if there is none. */
  #titleUntil(words: readonly string[], at: number): number {
    const word = words[at]!;
    const country = this.#words.countryAt(words, at);
    if (country > at) return country;
    const isPart =
      (at > 0 &&
        /^\p{Script=Hebrew}+ת$/u.test(words[at - 1]!) &&
        this.#words.is.office.test(words[at - 1]!)) ||
      this.#words.is.role.test(word) ||
      this.#words.is.office.test(word) ||
      this.#words.is.adjective.test(word) ||
      (/["״]\p{L}$/u.test(word) && at + 1 < words.length) ||
      (this.#words.article !== '' &&
        new RegExp(`^[و]?${this.#words.article}..`, 'u').test(word) &&
        this.#isArticle(words, at));
    return isPart ? at + 1 : at;
  }

  // In Hebrew a name may begin with the letter of the article; after a noun that belongs to it, it is one.
  #isArticle(words: readonly string[], at: number): boolean {
    return (
      this.#words.article.length > 1 ||
      this.#words.is.adjective.test(words[at]!) ||
      !this.#words.startsWithArticle(words[at - 1]!)
    );
  }

  /** The name at the end, where something unknown stands before it: `حزب القوات اللبنانية سمير جعجع`. */
  #nameIn(rest: readonly string[]): readonly string[] {
    // So long is no name: what follows it is not known.
    if (rest.length > LONGEST_NAME + 1) return this.shortest(rest.join(' ')).split(' ');
    let start = 0;
    for (let index = 1; index < rest.length; index += 1) {
      const [before, word] = [rest[index - 1]!, rest[index]!];
      const isJoined = this.#words.is.joining.test(rest[index - 2] ?? '');
      const isEnd =
        this.#words.article.length > 1 && before.startsWith(this.#words.article) && !isJoined;
      const isPair = rest.length - index > 1 && !/^[بل]/u.test(word);
      if (
        isEnd &&
        isPair &&
        !word.startsWith(this.#words.article) &&
        !this.#words.is.joining.test(word)
      )
        start = index;
      if (this.#words.is.office.test(word) || this.#words.is.adjective.test(word))
        start = index + 1;
    }
    return this.#cut(rest.slice(start));
  }

  /** A name without what follows it: the third word of one begins with no preposition. */
  #cut(name: readonly string[]): readonly string[] {
    const known = [3, 2, 1].find(
      (length) => length < name.length && this.#people.has(name.slice(0, length).join(' ')),
    );
    if (known !== undefined) return name.slice(0, known);
    const end = name.findIndex(
      (word, index) =>
        index > 1 && /^(?:[בלמשبل]|وال)/u.test(word) && !this.#words.is.joining.test(word),
    );
    return end < 0 ? name : name.slice(0, end);
  }

  #named(phrase: string, name: readonly string[], role: readonly string[]): Party {
    const [only = ''] = name;
    return {
      kind: 'name',
      phrase,
      name: name.length === 1 ? this.#full.of(only) : name.join(' '),
      ...(role.length > 0 && { role: role.join(' ') }),
    };
  }

  #untitled(phrase: string, words: readonly string[]): Party | undefined {
    const title = words.findIndex((word, index) => index > 0 && this.#words.is.role.test(word));
    const name = this.#cut(title < 0 ? words : words.slice(0, title));
    // `המתלוננת` is no name.
    if (name.length === 1 && !this.#people.has(name[0]!)) {
      if (title > 0) return undefined;
      if (this.#words.startsWithArticle(name[0]!) && this.#full.of(name[0]!) === name[0])
        return { kind: 'office', phrase };
    }
    const isJoining = name.some((word) => this.#words.is.joining.test(word));
    if (name.length > LONGEST_NAME + (isJoining ? 2 : 0)) return undefined;
    const isCommon = name.some(
      (word) =>
        this.#words.is.office.test(word) ||
        this.#words.is.nobody.test(word) ||
        this.#words.is.body.test(word) ||
        /\p{N}/u.test(word),
    );
    if (isCommon) return undefined;
    return this.#named(phrase, name, title < 0 ? [] : words.slice(title));
  }
}
