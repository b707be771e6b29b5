// What words of Arabic, Hebrew or Persian look like a name, and where a name among others begins and ends.

import type { SpacedWords } from './spaced-words.ts';
import type { UncasedPeople } from './uncased-people.ts';

export const LONGEST_NAME = 5;
/** With the article behind a preposition; a letter alone. */
const NO_NAME = /^(?:[מבלוכ]ה\p{L}{2}|ש[הב]\p{L}|\p{L}$|\p{L}*\p{N})/u;
/** A verb after `to`. */
const INFINITIVE = /^ל[לה]\p{L}{2}/u;

/** The words of the names of one text. */
export class SpacedNameWords {
  readonly #people: UncasedPeople;
  readonly #words: SpacedWords;

  constructor(words: SpacedWords, people: UncasedPeople) {
    this.#words = words;
    this.#people = people;
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
    if (
      !this.isGiven(words[0]!) &&
      /^[בלכמ]\p{L}/u.test(words[0]!) &&
      /^[הבלמש]\p{L}/u.test(words[1] ?? '')
    )
      return false;
    const isOther = (word: string, index: number): boolean =>
      NO_NAME.test(word) ||
      (index > 0 && (/^ו(?:[הבלמש]\p{L}|אחר$)/u.test(word) || INFINITIVE.test(word))) ||
      this.#words.is.pronoun.test(word) ||
      (this.#words.isSmall(word) &&
        !(/^ש\p{L}{3}/u.test(word) && this.#words.isGiven(words[index - 1] ?? '')));
    return words.length > 1 && length < 4 && !words.some(isOther);
  }

  /** `למצב הביטחוני`, `בקול חנוק`, `بأقصى العقوبة`: what a verb is about, and nobody. */
  isObject(phrase: string): boolean {
    const [first = '', second = ''] = phrase.split(/\s+/u);
    const isKnown = [first, `${first} ${second}`].some((name) => this.#people.has(name));
    if (isKnown || this.#isOwn(first)) return false;
    if (/^(?:ب|ل|لل|بال)\p{L}{3}/u.test(first)) return second !== '' || /^(?:بال|لل)/u.test(first);
    const isPair = !this.#people.isNamed(first) && (second !== '' || !this.isRepeated(first));
    return /^[בלכמ]\p{L}{3}/u.test(first) && (/^ה\p{L}{3}/u.test(second) || isPair);
  }

  /** True of a word that is a given name, or what somebody is, though it begins like a preposition. */
  #isOwn(word: string): boolean {
    const { women, men, role, nobody, body } = this.#words.is;
    return [women, men, role, nobody, body].some((each) => each.test(word));
  }

  /** True of a given name, or one that is known. */
  isGiven(word: string): boolean {
    return this.#words.isGiven(word) || this.#people.isNamed(word);
  }

  /** True of a word that the text has several times. */
  isRepeated(word: string): boolean {
    const first = this.#people.text.indexOf(word);
    return first >= 0 && this.#people.text.includes(word, first + word.length);
  }

  /** True of a word that the text has by itself. */
  isWord(word: string): boolean {
    return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(this.#people.text);
  }

  /** The name at the end, where something unknown stands before it: `حزب القوات اللبنانية سمير جعجع`. */
  nameIn(rest: readonly string[]): readonly string[] {
    // So long is no name: what follows it is not known.
    if (rest.length > LONGEST_NAME + 1) return this.shortest(rest.join(' ')).split(' ');
    // `سید عباس موسوی سخنگوی دولت`: in Persian the office may stand behind the name.
    const title = rest.findIndex((word, index) => index > 1 && this.#words.is.role.test(word));
    if (this.#words.article === '' && title > 0) return this.cut(rest.slice(0, title));
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
    return this.cut(rest.slice(start));
  }

  /** A name without what follows it: the third word of one begins with no preposition. */
  cut(name: readonly string[]): readonly string[] {
    if (this.#people.has(name.join(' '))) return name;
    const known = [3, 2, 1].find(
      (length) => length < name.length && this.#people.has(name.slice(0, length).join(' ')),
    );
    if (known !== undefined) return name.slice(0, known);
    // `عبد الإله بنشقرون`: what joins is no word of its own.
    const from = this.#words.is.joining.test(name[0] ?? '') ? 2 : 1;
    const end = name.findIndex(
      (word, index) =>
        (index > from && /^(?:[בלמשبل]|وال)/u.test(word) && !this.#words.is.joining.test(word)) ||
        (index > 0 && this.#isWithPreposition(word, name[index + 1])) ||
        // `נתן בן התשע`
        (/^ב[נת]$|^בן$/u.test(word) && /^ה\p{L}/u.test(name[index + 1] ?? '')),
    );
    return end < 0 ? name : name.slice(0, end);
  }

  /** `לחיזבאללה`; `בהגיה הטקסאנית`. */
  #isWithPreposition(word: string, next: string | undefined): boolean {
    if (!/^[בלכמ]\p{L}{3}/u.test(word)) return false;
    const isBody =
      this.#words.countryAt([word.slice(1)], 0) > 0 && this.#words.countryAt([word], 0) === 0;
    return isBody || (next !== undefined && /^ה\p{L}{3}/u.test(next));
  }
}

/** `גדעון ברקאן בן ה-63`. */
export function withoutAge(words: readonly string[]): readonly string[] {
  const age = words.findIndex(
    (word, at) => at > 0 && /^ה?-?\p{N}/u.test(word) && /^ב[נת]|^בן$/u.test(words[at - 1]!),
  );
  return age < 2 ? words : words.slice(0, age - 1);
}
