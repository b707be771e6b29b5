// What Arabic, Hebrew and Persian call somebody by, beside or in place of a name.

import type { SpacedNames } from './spaced-names.ts';
import type { SpacedWords } from './spaced-words.ts';
import type { Party } from './uncased-people.ts';

/** So many words may tell what somebody is, between commas. */
export const MOST_OF_OFFICE = 5;

/** The descriptions of one text. */
export class SpacedDescriptions {
  readonly #words: SpacedWords;
  readonly #names: SpacedNames;

  constructor(words: SpacedWords, names: SpacedNames) {
    this.#words = words;
    this.#names = names;
  }

  /** `נהג` in `גיל דרור, נהג, מספר`; `בן 81`. */
  isDescription(text: string): boolean {
    const [first = ''] = text.split(/\s+/u);
    return (
      text.split(/\s+/u).length <= MOST_OF_OFFICE + 1 &&
      (this.#names.isOffice(text) ||
        this.#words.is.nobody.test(first) ||
        /^ב[נת]\s+(?:ה-?)?\p{N}|^בן\s+\p{N}/u.test(text))
    );
  }

  /** `אחת הרוכשות`, `האורניתולוגית`. */
  isDefinite(text: string): boolean {
    const [first = '', second = ''] = text.split(/\s+/u);
    const isNoun = this.#words.startsWithArticle(first) && first.length > 4;
    return (
      !this.#words.is.pronoun.test(first) &&
      (isNoun ||
        (/^(?:אח[דת]|أحد|إحدى|احد|احدى)$/u.test(first) && this.#words.startsWithArticle(second)))
    );
  }

  /** `סיפרה האמריקאית`: who spoke last, called by what the text has not called anybody. */
  anaphor(phrase: string): Party | undefined {
    const words = phrase.split(/\s+/u);
    if (this.#words.is.body.test(words[0]!)) return undefined;
    const isNoun =
      words.length < 3 &&
      words.every((word) => this.#words.startsWithArticle(word) && word.length > 3);
    const called = words[0]!.slice(this.#words.article.length);
    if (isNoun && words.length === 1 && this.#words.is.nobody.test(called))
      return { kind: 'pronoun', phrase, of: 'person', called };
    if (!isNoun || this.#names.isOffice(words[0]!) || this.#names.isTold(words[0]!))
      return undefined;
    const isWoman = /[התةه]$/u.test(words[0]!);
    return { kind: 'pronoun', phrase, sex: isWoman ? 'woman' : 'man' };
  }
}
