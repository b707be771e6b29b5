// People of a text in Arabic or Hebrew who are known by their given names, and whom a sentence is about.

import type { SpacedNames } from './spaced-names.ts';
import { PUNCTUATION, plainVerb, type SpacedWords } from './spaced-words.ts';
import type { Party, UncasedPeople } from './uncased-people.ts';

type Named = Extract<Party, { readonly kind: 'name' }>;

/** So many words may stand before the name that a sentence is about: its office, a verb. */
const MOST_BEFORE = 7;
/** A surname of Hebrew begins with these too, and so does a word with its preposition. */
const PREPOSITION = /^[בלמכשו]\p{L}{2}/u;
const WORD = /[\p{L}\p{M}\p{N}'’"״׳-]+/gu;
/** What stands before a verb. */
const NOT = /^[وف]?(?:لم|لن|لا|قد)$/u;
/** What gives an object, or the owner of what a sentence is about. */
const OF = /^(?:של|את|עם|על|לפי|אצל|בין|כמו|إلى|على|عن|من|في|مع|ضد|بين|لدى)$/u;

/** Finds whom sentences of one text are about. */
export class SpacedTopics {
  readonly #words: SpacedWords;
  readonly #names: SpacedNames;
  readonly #people: UncasedPeople;

  constructor(words: SpacedWords, names: SpacedNames, people: UncasedPeople) {
    this.#words = words;
    this.#names = names;
    this.#people = people;
    for (const part of people.text.split(PUNCTUATION).flatMap((each) => each.split('\n')))
      for (const party of this.#givenIn(part.trim().split(/\s+/u))) people.meet(party);
  }

  /** Who is named by a given name and a surname. */
  #givenIn(words: readonly string[]): readonly Named[] {
    const found: Named[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const end = this.#words.isGiven(words[at]!) ? this.#nameUntil(words, at) : at;
      if (end - at < 2) continue;
      const sex = this.#sexOf(words[at]!);
      const name = words.slice(at, end).join(' ');
      found.push({ kind: 'name', phrase: name, name, ...(sex && { sex }) });
      at = end - 1;
    }
    return found;
  }

  #nameUntil(words: readonly string[], start: number): number {
    let end = start + 1;
    // `وليد شاكر بن منصور`, `محمد عبد الله`
    while (this.#words.isGiven(words[end] ?? '') || this.#isJoining(words, end)) {
      end += this.#isJoining(words, end) ? 2 : 1;
    }
    const next = words[end];
    const isSurname = next !== undefined && this.#mayBeSurname(words, end);
    if (isSurname && (end - start < 2 || this.#isCertain(words, end))) end += 1;
    return Math.min(end, words.length);
  }

  #isJoining(words: readonly string[], at: number): boolean {
    const [word = '', next = ''] = words.slice(at, at + 2);
    return this.#words.is.joining.test(word) && next !== '' && !this.#words.isSmall(next);
  }

  #mayBeSurname(words: readonly string[], at: number): boolean {
    const word = words[at]!;
    const { role, office, adjective, body, nobody, pronoun } = this.#words.is;
    if (!/^\p{L}[\p{L}\p{M}'’״׳-]+$/u.test(word) || this.#words.isSmall(word)) return false;
    if (/^[وف](?:لم|لن|لا|قد|إن|ان|ما|هو|هي)$/u.test(word)) return false;
    // `هالة المصري`, `رامي الحداد`: behind a given name what has the article is one.
    if (this.#words.article === 'ال' && this.#words.startsWithArticle(word)) return true;
    if ([role, office, adjective, body, nobody, pronoun].some((each) => each.test(word)))
      return false;
    if (this.#words.countryAt([word], 0) > 0) return false;
    if (this.#words.article === 'ה' && /^ה\p{L}{2}/u.test(word))
      return /^ה(?:לוי|כהן)$/u.test(word);
    return !PREPOSITION.test(word) || this.#words.article !== 'ה' || this.#isCertain(words, at);
  }

  /** True of a word that ends its clause, or that stands alone elsewhere. */
  #isCertain(words: readonly string[], at: number): boolean {
    const [word, next] = [words[at]!, words[at + 1]];
    if (next === undefined || this.#words.is.verb.test(next)) return true;
    const all = this.#people.text.match(WORD) ?? [];
    const alone = all.some((each, index) => each === word && all[index - 1] !== words[at - 1]);
    return alone || (this.#words.article === 'ال' && word.startsWith('ال'));
  }

  #sexOf(word: string): 'woman' | 'man' | undefined {
    const isWoman = this.#words.is.women.test(word);
    if (isWoman === this.#words.is.men.test(word)) return undefined;
    return isWoman ? 'woman' : 'man';
  }

  /** Whom a sentence is about: who is known, at its beginning, or right behind its first verb. */
  topicOf(sentence: string): Named | undefined {
    const words = sentence.trim().split(/\s+/u);
    for (let at = 0; at < Math.min(words.length, MOST_BEFORE + 1); at += 1) {
      const name = this.#knownAt(words, at);
      if (name === undefined) continue;
      return this.#mayLead(words.slice(0, at), name) ? this.#party(words, at, name) : undefined;
    }
    return undefined;
  }

  /** The full name of who is named at `at`, with the whole of it or its last word. */
  #knownAt(words: readonly string[], at: number): string | undefined {
    for (const length of [4, 3, 2, 1]) {
      const written = words.slice(at, at + length).map(bare);
      if (written.length < length) continue;
      const isFirst = at === 0 && this.#words.article === 'ה';
      const name = written.join(' ').replace(isFirst ? /^ו(?=\p{L}{3})/u : /^$/u, '');
      if (this.#people.isNamed(name)) return this.#people.fullNameOf(name);
    }
    return undefined;
  }

  #party(words: readonly string[], at: number, name: string): Named | undefined {
    const before = words.slice(0, at).join(' ');
    const next = words.slice(at).findIndex((word) => !name.split(' ').includes(bare(word)));
    // `דנה לוין ויואב ברק`: they are two.
    const other = next < 0 ? '' : words[at + next]!.replace(/^[וو]/u, '');
    const isPair = next > 0 && other !== words[at + next] && this.#words.isGiven(bare(other));
    if (isPair) return undefined;
    const role = this.#names.isOffice(before) ? before : undefined;
    const phrase = before === '' ? name : `${before} ${name}`;
    return { kind: 'name', phrase, name, ...(role !== undefined && { role }) };
  }

  /** True if `before` is the office of `name`, or the verb that it is the subject of. */
  #mayLead(before: readonly string[], name: string): boolean {
    const own = before.filter((word) => !this.#words.is.adverb.test(bare(word)));
    const isHebrew = this.#words.article === 'ה';
    if (!isHebrew && own.some((word) => OF.test(bare(word)) || /[;:؛]$/u.test(word))) return false;
    if (own.length === 0) return true;
    if (this.#words.article === 'ה' && !this.#names.isOffice(own[0]!))
      return this.#isBehindVerb(own, name);
    const from = this.#words.order === 'behind' && !this.#names.isOffice(own[0]!) ? 1 : 0;
    if (from > 0 && !this.#mayBeVerb(own[0]!, name)) return false;
    const office = own.slice(from > 0 && NOT.test(own[0]!) ? 2 : from);
    return office.length === 0 || this.#names.isOffice(office[0]!) || this.#isNoun(office);
  }

  /** `את סל הניצחון קלעה קיארה ג'ונסון`: an object, or owner, would have a word of its own before it. */
  #isBehindVerb(before: readonly string[], name: string): boolean {
    let end = before.length;
    const isTitle = (word: string): boolean =>
      this.#names.isOffice(word) || this.#words.startsWithArticle(word);
    while (end > 0 && before.length - end < 3 && isTitle(bare(before[end - 1]!))) end -= 1;
    if (end === 0) return true;
    const verb = bare(before[end - 1]!);
    const known = this.#people.sexOf(name);
    const isPrefixed = /^[בלמכש]ה/u.test(verb) || this.#names.isOffice(verb.slice(1));
    const isOther = OF.test(verb) || isPrefixed || this.#words.is.nobody.test(verb);
    if (known === undefined || isOther || before[end - 1] !== verb || verb.length < 3) return false;
    return /[הת]$/u.test(verb) === (known === 'woman');
  }

  /** `القائد` before a name, `האורניתולוגית ד"ר`: with the article it is what somebody is. */
  #isNoun(words: readonly string[]): boolean {
    const [first = '', second] = words.map(bare);
    return (
      this.#words.startsWithArticle(first) &&
      first.length > 3 &&
      (second === undefined || this.#names.isOffice(second) || words.length < 3)
    );
  }

  #mayBeVerb(word: string, name: string): boolean {
    const verb = plainVerb(bare(word));
    if (/^(?:ال|لل|بال|وال)/u.test(verb) || (this.#words.is.end.test(verb) && !NOT.test(verb)))
      return false;
    const isWoman = /^ت|ت$/u.test(verb);
    const known = this.#people.sexOf(name);
    return known === undefined || isWoman === (known === 'woman');
  }
}

function bare(word: string): string {
  return word.replace(/^["'(«]+|["'.,،:!?؟)»]+$/gu, '');
}
