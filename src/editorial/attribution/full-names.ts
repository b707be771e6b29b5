// The full name of somebody whom a text without capitals also calls by a part of it.

import type { SpacedWords } from './spaced-words.ts';
import type { UncasedPeople } from './uncased-people.ts';

/** The full names of one text. */
export class FullNames {
  readonly #words: SpacedWords;
  readonly #people: UncasedPeople;
  readonly #found = new Map<string, string>();

  constructor(words: SpacedWords, people: UncasedPeople) {
    this.#words = words;
    this.#people = people;
  }

  /** The name that stands in the text with always the same word before it: `جاد اللوني` of `اللوني`. */
  of(name: string): string {
    const known = this.#found.get(name) ?? this.#read(name);
    this.#found.set(name, known);
    return known;
  }

  #read(name: string): string {
    if (this.#people.has(name) || name.length < 3) return name;
    const isOther = (word: string): boolean =>
      this.#words.is.role.test(word) ||
      this.#words.is.office.test(word) ||
      this.#words.is.adjective.test(word);
    const before = this.#wordsBefore(name)
      .filter(([, word]) => {
        const isNone = isOther(word) || this.#words.isSmall(word) || this.#words.is.body.test(word);
        return !isNone && !this.#words.startsWithArticle(word);
      })
      // A name stands behind an office, a verb, or at the beginning.
      .filter(
        ([above, , isFirst]) =>
          above === '' ||
          isOther(above) ||
          (this.#words.article.length === 1 && this.#words.startsWithArticle(above)) ||
          (isFirst && !this.#words.is.nobody.test(above)),
      )
      .map(([, word]) => word);
    const [only, other] = new Set(before);
    if (only !== undefined && other === undefined) return `${only} ${name}`;
    if (this.#words.article.length < 2 || this.#words.startsWithArticle(name)) return name;
    // `سلمى` of `سلمى الديراني`: a surname with the article.
    const surnames = this.#wordsBehind(name).filter(
      (word) => this.#words.startsWithArticle(word) && !isOther(word) && !this.#words.isSmall(word),
    );
    const [surname, another] = new Set(surnames);
    return surname !== undefined && another === undefined ? `${name} ${surname}` : name;
  }

  /** The words that stand right before `name` in the text, each with the one before it in its sentence. */
  #wordsBefore(
    name: string,
  ): readonly (readonly [before: string, word: string, isFirst: boolean])[] {
    const found: (readonly [string, string, boolean])[] = [];
    for (
      let at = this.#people.text.indexOf(name);
      at >= 0;
      at = this.#people.text.indexOf(name, at + name.length)
    ) {
      if (/^\p{L}/u.test(this.#people.text.slice(at + name.length, at + name.length + 2))) continue;
      const lead = this.#people.text.slice(Math.max(0, at - 60), at);
      const [, start = '', before = '', word] =
        /(^|[^\p{L}\s]\s*|\s)(?:(\p{L}[\p{L}\p{M}'’"״-]*)\s)?(\p{L}[\p{L}\p{M}'’-]+)\s$/u.exec(
          lead,
        ) ?? [];
      if (word !== undefined)
        found.push([before, word, start.trim() !== '' || start.includes('\n')]);
    }
    return found;
  }

  /** The words that stand right behind `name` in the text. */
  #wordsBehind(name: string): readonly string[] {
    const found: string[] = [];
    for (
      let at = this.#people.text.indexOf(name);
      at >= 0;
      at = this.#people.text.indexOf(name, at + name.length)
    ) {
      const behind = this.#people.text.slice(at + name.length, at + name.length + 30);
      const word = /^\s(\p{L}[\p{L}\p{M}'’-]+)/u.exec(behind)?.[1];
      if (word !== undefined && !/\p{L}$/u.test(this.#people.text.slice(Math.max(0, at - 1), at)))
        found.push(word);
    }
    return found;
  }
}
