// Parts what stands beside a verb of Arabic, Hebrew or Persian into an office and a name.

import { FullNames } from './full-names.ts';
import { MASK } from './quoted-spans.ts';
import { bodyOf } from './spaced-bodies.ts';
import { LONGEST_NAME, SpacedNameWords, withoutAge } from './spaced-name-words.ts';
import type { SpacedWords } from './spaced-words.ts';
import type { Party, UncasedPeople } from './uncased-people.ts';

const LONGEST = 14;
const MOST_OF_ONE = 6;
/** `בעלת חנות`: what stands behind these is what they have. */
const OF_THING = /^(?:בעל|בעלת|תושב|תושבת|נציג|נציגת|עובד|עובדת) /u;
/** What tells of no one person. */
const NOBODY_AT_ALL = /^(?:אני|אנחנו|אתה|הם|הן|מי|מישהו|כך|מה|לא|כולם|نحن|أنا|قال|كل|حيثيات)$/u;
/** The names of one text. */
export class SpacedNames {
  readonly #people: UncasedPeople;
  readonly #words: SpacedWords;
  readonly #full: FullNames;
  /** What the words of a name look like. */
  readonly shape: SpacedNameWords;

  constructor(words: SpacedWords, people: UncasedPeople) {
    this.#words = words;
    this.#people = people;
    this.#full = new FullNames(words, people);
    this.shape = new SpacedNameWords(words, people);
  }

  /** Whom a phrase names; undefined if that is not plain. */
  partyOf(text: string): Party | undefined {
    const phrase = text.replace(/^[\s،,:–—-]+|[\s،,:–—-]+$/gu, '');
    const words = phrase.split(/\s+/u);
    if (phrase === '' || words.length > LONGEST || phrase.includes(MASK)) return undefined;
    const [first = ''] = words;
    if (this.#words.is.pronoun.test(phrase))
      return { kind: 'pronoun', phrase, of: 'person', ...this.#sexOf(phrase) };
    if (this.#people.has(phrase)) return { kind: 'name', phrase, name: phrase };
    const titled = this.#words.is.role.test(first)
      ? (this.#byLastOffice(phrase, words) ?? this.#titled(phrase, words))
      : undefined;
    // `عضو` may be anybody, but for the name behind it.
    const isNamed = titled?.kind === 'name' && this.shape.isLikeName(titled.name);
    if (!isNamed && this.#words.is.nobody.test(first)) return this.#nobody(phrase);
    if (this.#words.is.role.test(first)) return titled;
    if (this.#words.is.body.test(first)) return bodyOf(phrase, words, this.#words);
    const country = this.#words.countryAt(words, 0);
    if (country === words.length) return { kind: 'body', phrase, name: phrase };
    return this.#untitled(phrase, words);
  }

  /** `مصدر حكومي` is somebody, though unnamed; what has the article was told before. */
  #nobody(phrase: string): Party {
    const [first = '', second, ...more] = phrase.split(/\s+/u);
    const isOne = second !== undefined && more.length < 4 && !this.#words.startsWithArticle(first);
    if (NOBODY_AT_ALL.test(first)) return { kind: 'nobody', phrase: '' };
    const isCut = this.#words.is.joining.test(more.at(-1) ?? second ?? '');
    const isPlain =
      !isCut && !more.concat(second ?? '').some((word) => this.#words.is.them.test(word));
    return { kind: 'nobody', phrase: isOne && isPlain ? phrase : '' };
  }

  isKnown(name: string): boolean {
    return this.#people.has(name);
  }

  /** True of a noun that the text also has without its article: it has told of that before. */
  isTold(noun: string): boolean {
    const plain = noun.slice(this.#words.article.length);
    return (
      this.#people.has(noun) ||
      this.#full.of(noun) !== noun ||
      new RegExp(`(?<!\\p{L})${plain}(?!\\p{L})`, 'u').test(this.#people.text)
    );
  }

  /** True of a phrase that begins with an office. */
  isOffice(text: string): boolean {
    return this.#words.is.role.test(text.trim().split(/\s+/u)[0] ?? '');
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
    if (party?.kind !== 'name' || !this.shape.isLikeName(party.name)) return undefined;
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
    const isOfThing = OF_THING.test(phrase) && !this.shape.isGiven(rest[0] ?? '');
    if (this.#words.article === 'ה' && (isOfThing || this.shape.isObject(rest.join(' '))))
      return this.#titleAlone(phrase, words.slice(0, end));
    const name = this.#knownIn(rest) ?? this.shape.nameIn(rest);
    if (name.length > LONGEST_NAME) return undefined;
    // `ראשת הממשלה ביציאה`: where she said it.
    if (name.length === 1 && /^[בלמבל]/u.test(name[0]!) && !this.#people.has(name[0]!))
      return { kind: 'office', phrase: words.slice(0, end).join(' ') };
    // `הרב הראשי עמד`: what stands there but once may be a verb.
    if (name.length === 1 && this.#isUnknown(name[0]!) && this.#words.article === 'ה')
      return this.#titleAlone(phrase, words.slice(0, end));
    if (name.length > 0)
      return this.#named(phrase, name, words.slice(0, end + rest.indexOf(name[0]!)));
    const [last = ''] = words.slice(-1);
    // `الوزير الجبير`: an article may begin a surname.
    if (words.length > 1 && this.#people.has(last))
      return this.#named(phrase, [last], words.slice(0, -1));
    const isSurname =
      words.length === 2 && words[0]!.startsWith(this.#words.article) && this.#mayBeName(last);
    return isSurname
      ? this.#named(phrase, [last], words.slice(0, -1))
      : this.#titleAlone(phrase, words);
  }

  /** The words of `rest` that are the whole name of somebody. */
  #knownIn(rest: readonly string[]): readonly string[] | undefined {
    for (const at of rest.keys())
      for (const length of [4, 3, 2]) {
        const name = rest.slice(at, at + length);
        if (name.length === length && this.#people.has(name.join(' '))) return name;
      }
    return undefined;
  }

  /** `מורה ותיקה` is somebody, though unnamed; `השופט` was told before. */
  #titleAlone(phrase: string, title: readonly string[]): Party {
    const words = phrase.split(/\s+/u);
    const of = words.findIndex((word, at) => at > 0 && /^(?:[בלמש]\p{L}{2}|של$)/u.test(word));
    const own = words.slice(0, of < 0 ? words.length : of);
    const isOne =
      this.#words.article === 'ה' &&
      words.length > 1 &&
      words.length < MOST_OF_ONE &&
      !own.some(
        (word, at) => this.#words.startsWithArticle(word) || this.#words.countryAt(own, at) > at,
      );
    return isOne ? { kind: 'nobody', phrase } : { kind: 'office', phrase: title.join(' ') };
  }

  /** True of a word that names nobody elsewhere in the text. */
  #isUnknown(name: string): boolean {
    return !this.#people.has(name) && this.#full.of(name) === name && !this.shape.isRepeated(name);
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

  #named(phrase: string, name: readonly string[], role: readonly string[]): Party {
    const [only = ''] = name;
    return {
      kind: 'name',
      phrase,
      name: name.length === 1 ? this.#full.of(only) : name.join(' '),
      ...(role.length > 0 && { role: role.join(' ') }),
    };
  }

  /** `האסטרונום דן לוי`: a noun with the article is no name; `הנאשם לומר`: nor is what follows it. */
  #described(phrase: string, words: readonly string[]): Party | undefined {
    const [first = '', ...behind] = words;
    const isNoun = this.#words.article === 'ה' && first.startsWith('ה') && first.length > 4;
    if (!isNoun || behind.length === 0 || this.#people.has(words.slice(0, 2).join(' ')))
      return undefined;
    if (/^ל\p{L}{3}/u.test(behind[0]!) && !this.#people.has(behind[0]!))
      return { kind: 'office', phrase: first };
    // `הידיעה שפורסמה תחת הכותרת`
    if (behind.some((word) => /^(?:ש\p{L}{5}|ה\p{L}{4})/u.test(word))) return undefined;
    const name = this.shape.cut(withoutAge(behind));
    return name.length > 1 && this.shape.isLikeName(name.join(' '))
      ? this.#named(phrase, name, [first])
      : undefined;
  }

  #untitled(phrase: string, words: readonly string[]): Party | undefined {
    const title = words.findIndex((word, index) => index > 0 && this.#words.is.role.test(word));
    const described = this.#described(phrase, title < 0 ? words : words.slice(0, title));
    if (described) return described;
    const name = this.shape.cut(withoutAge(title < 0 ? words : words.slice(0, title)));
    // `המתלוננת` is no name.
    if (name.length === 1 && !this.#people.has(name[0]!)) {
      if (title > 0 || this.#isUnknown(name[0]!)) return undefined;
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
