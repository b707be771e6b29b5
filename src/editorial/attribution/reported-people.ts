// The people whom a text of a language other than English names, with their offices.

import type { Block } from './read-block.ts';

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’ʼ-]*";
const NAMES = new RegExp(
  `(?:\\p{Lu}\\.\\s*)?${CAPITAL}(?:\\s+(?:(?:de|del|della|di|da|du|des|von|van|der|den|zu|bin|ibn|al|el|la|le|y)\\s+){0,2}(?:${CAPITAL}|\\p{Lu}\\.))*`,
  'gu',
);

/** Patterns of single words of a language. */
export interface WordKinds {
  readonly role: RegExp;
  readonly stop: RegExp;
}

/** The people of one text. */
export class ReportedPeople {
  readonly #is: WordKinds;
  /** By their surnames. */
  readonly #people: Map<string, string> = new Map();
  /** Who holds an office; undefined if two do. */
  readonly #holders: Map<string, string | undefined> = new Map();
  readonly #isCased: boolean;

  constructor(is: WordKinds, blocks: readonly Block[], names: readonly string[]) {
    this.#is = is;
    this.#isCased = blocks.some(({ masked }) => /\p{Lu}/u.test(masked));
    for (const { masked } of blocks) this.#introduce(masked);
    for (const name of names) if (!this.#people.has(stem(lastWord(name)))) this.add(name);
  }

  add(name: string): void {
    this.#people.set(stem(lastWord(name)), name);
  }

  /** Whom `sentence` names of those who are known. */
  namedIn(sentence: string): ReadonlySet<string> {
    const words = this.#isCased
      ? Array.from(sentence.matchAll(NAMES), ([name]) => lastWord(name))
      : (sentence.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) =>
          word.replace(/^[ושהلوفב](?=..)/u, ''),
        );
    return new Set(words.flatMap((word) => this.#people.get(stem(word)) ?? []));
  }

  /** Who alone holds one of `offices`. */
  holderOf(offices: readonly string[]): string | undefined {
    return offices.flatMap((word) => this.#holders.get(stem(word)) ?? [])[0];
  }

  /** The name that `phrase` holds: of two words or more, or a surname that the text has explained. */
  nameIn(phrase: string): string | undefined {
    if (!this.#isCased) {
      const words = phrase.split(/\s+/u).filter((word) => !this.#is.role.test(word));
      return words.length > 0 && words.length <= 5 && !this.#is.stop.test(words[0]!)
        ? words.join(' ')
        : undefined;
    }
    const full = this.fullNames(phrase).at(-1);
    if (full !== undefined) return full;
    const known = [...phrase.matchAll(NAMES)].map(([name]) => name);
    return known.flatMap((name) => this.#people.get(stem(name)) ?? []).at(-1);
  }

  /** Names of two words or more, without the office before them. */
  fullNames(text: string): readonly string[] {
    return Array.from(text.matchAll(NAMES), ([name]) => {
      const words = name.split(/\s+/u);
      while (words.length > 1 && (this.#is.role.test(words[0]!) || /^\p{Ll}/u.test(words[0]!)))
        words.shift();
      return words.length > 1 && !this.#is.role.test(words.at(-1)!) ? words.join(' ') : '';
    }).filter((name) => name !== '');
  }

  /** Learns the names that stand beside an office. */
  #introduce(text: string): void {
    if (!this.#isCased) return;
    for (const { 0: written, index } of text.matchAll(NAMES)) {
      const name = this.fullNames(written).at(-1);
      if (name === undefined) continue;
      const before =
        text
          .slice(Math.max(0, index - 80), index)
          .split(/[.!?;:\uFFFC]/u)
          .at(-1) ?? '';
      const end = index + written.length;
      const after = /^\s*,\s*([^.;:!?\uFFFC]{0,60})/u.exec(text.slice(end, end + 70))?.[1] ?? '';
      const own = written.slice(0, written.length - name.length);
      const office = `${before} ${own} ${after}`
        .split(/[\s,]+/u)
        .filter((word) => word.length > 3 && this.#is.role.test(word));
      if (office.length > 0) this.add(name);
      for (const word of office) {
        const holder = this.#holders.get(stem(word));
        const isNew =
          !this.#holders.has(stem(word)) ||
          (holder && stem(lastWord(holder)) === stem(lastWord(name)));
        this.#holders.set(stem(word), isNew ? name : undefined);
      }
    }
  }
}

function lastWord(name: string): string {
  return name.split(/\s+/u).at(-1) ?? name;
}

/** A word without the endings of its cases. */
function stem(word: string): string {
  const small = word.toLowerCase();
  return /\p{Script=Cyrillic}/u.test(small)
    ? small.slice(0, Math.max(3, small.length - 2))
    : small.replace(/(?<=..)['’]?s$/u, '');
}
