// Parts what stands before a verb of Chinese into an office and a name.

import type { UnspacedSpeech } from '../../languages/unspaced-speech.ts';
import { MASK } from './quoted-spans.ts';
import type { Party, UncasedPeople } from './uncased-people.ts';

const LONGEST = 40;
/** What is written in a name; and small words that are in none. */
const NAME = /^[\p{Script=Han}A-Za-z.·・•‧．]{2,16}$/u;
/** How a word of three letters ends that is no name. */
const NO_END = /[里裡后後时時前书書者员員们們率额額间間]$/u;
const NO_NAME = /[的们們等是有和及与與不在了曾还還对對就说說表把被从從]/u;

/** The names of one text. */
export class ChineseNames {
  readonly #people: UncasedPeople;
  readonly #is: Record<
    | 'nobody'
    | 'pronoun'
    | 'woman'
    | 'man'
    | 'body'
    | 'known'
    | 'place'
    | 'surname'
    | 'foreign'
    | 'placed',
    RegExp
  >;
  readonly #opening: RegExp;
  readonly #office: RegExp;
  readonly #foreign: RegExp;
  readonly #title: RegExp;
  readonly #surname: RegExp;
  readonly #honoured: RegExp;

  constructor(words: UnspacedSpeech, people: UncasedPeople) {
    this.#people = people;
    this.#is = {
      nobody: new RegExp(words.nobody, 'u'),
      pronoun: new RegExp(`^(?:${words.pronouns})$`, 'u'),
      woman: new RegExp(words.woman, 'u'),
      man: new RegExp(words.man, 'u'),
      body: new RegExp(`(?:${words.bodies})$`, 'u'),
      known: new RegExp(`^(?:${words.known})(?:${words.bodies})?$|(?:${words.known})$`, 'u'),
      place: new RegExp(`^(?:${words.places})`, 'u'),
      surname: new RegExp(`^(?:${words.surnames})\\p{Script=Han}{1,2}$`, 'u'),
      foreign: new RegExp(
        `^(?:[${words.foreign}]{2,9}|[\\p{Script=Han}A-Za-z.]+(?:[·・•‧．][\\p{Script=Han}A-Za-z.]+)+)$`,
        'u',
      ),
      placed: new RegExp(`^(?:${words.placed})$`, 'u'),
    };
    this.#opening = new RegExp(`^${words.openings}`, 'u');
    this.#surname = new RegExp(`^(?:${words.surnames.split('|').reverse().join('|')})`, 'u');
    this.#foreign = new RegExp(`^[${words.foreign}]+$`, 'u');
    this.#office = new RegExp(words.offices, 'gu');
    this.#title = new RegExp(`^(.*?)(${words.ofOffices}*(?:${words.offices}))$`, 'u');
    this.#honoured = new RegExp(`^(.{1,6}?)(?:${words.honorifics})$`, 'u');
  }

  /** Whom a phrase names; undefined if that is not plain. */
  partyOf(text: string): Party | undefined {
    const phrase = text
      .replace(/[（(][^）)]*[）)]/gu, '')
      .replace(this.#opening, '')
      // The lines of a headline stand beside each other.
      .replace(/^.*\p{Script=Han}\s+(?=\p{Script=Han})/u, '')
      .trim();
    if (phrase === '' || phrase.length > LONGEST || phrase.includes(MASK)) return undefined;
    if (this.#is.pronoun.test(phrase)) return this.#pronoun(phrase);
    if (/^[该該]/u.test(phrase) && this.#is.body.test(phrase))
      return { kind: 'pronoun', phrase, of: 'body' };
    const head = phrase.split('的').at(-1)!;
    return (
      this.#known(phrase, head) ?? this.#afterOffice(phrase, head) ?? this.#other(phrase, head)
    );
  }

  /** Whom a clause begins with, of those who are known by their full names. */
  beginningOf(clause: string): Party | undefined {
    const name = this.#people.beginningOf(clause) ?? this.nameBefore(clause);
    return name === undefined || clause.startsWith('的', name.length)
      ? undefined
      : { kind: 'name', phrase: name, name };
  }

  /** The name that `text` begins with: letters that stand together elsewhere too, behind a surname. */
  nameBefore(text: string): string | undefined {
    const [surname = ''] = this.#surname.exec(text) ?? [];
    const given = text.slice(surname.length);
    if (surname === '' || this.#isPlace(text) || !/^\p{Script=Han}{2}/u.test(given))
      return undefined;
    const [two, three] = [1, 2].map((length) => surname + given.slice(0, length));
    const [often, more] = [two!, three!].map((name) => this.#people.text.split(name).length - 1);
    const name = often === more ? three! : two!;
    const isOften = often! > 1 && (often === more || more === 1);
    return isOften && !NO_NAME.test(name) && !NO_END.test(name) ? name : undefined;
  }

  #pronoun(phrase: string): Party {
    const sex = this.#is.woman.test(phrase) ? 'woman' : /^他/u.test(phrase) ? 'man' : undefined;
    return { kind: 'pronoun', phrase, ...(sex && { sex, of: 'person' }) };
  }

  #known(phrase: string, head: string): Party | undefined {
    // `呂` of `呂學樟`
    const isName = head.length > 1 || this.#is.surname.test(`${head}某`);
    return this.#people.has(head) && isName ? { kind: 'name', phrase, name: head } : undefined;
  }

  /** `外交部发言人林某`: the name follows the last office that one can follow. */
  #afterOffice(phrase: string, head: string): Party | undefined {
    for (const { 0: office, index } of [...head.matchAll(this.#office)].reverse()) {
      const end = index + office.length;
      const rest = head.slice(end);
      const name = this.#isName(rest) ? this.#plain(rest) : this.nameBefore(rest);
      if (name === undefined) continue;
      return { kind: 'name', phrase, name, role: head.slice(0, end) };
    }
    return undefined;
  }

  #other(phrase: string, head: string): Party | undefined {
    // `郭官`: so the papers of Hong Kong call a judge.
    const judge = /^(.)官$/u.exec(head)?.[1];
    const full = judge === undefined ? undefined : this.#people.fullNameOf(judge);
    if (full !== undefined && full !== judge) return { kind: 'name', phrase, name: full };
    const honoured = this.#honoured.exec(head)?.[1];
    // `王女士` has no other name here.
    if (honoured !== undefined && this.#is.surname.test(`${honoured}某`))
      return { kind: 'name', phrase, name: this.#plain(head) };
    const [, before = '', title = ''] = this.#title.exec(head) ?? [];
    if (title !== '') return this.#titled(phrase, before, title);
    if (this.#is.nobody.test(head)) return nobody(phrase);
    const isBody = this.#is.body.test(head) || this.#is.known.test(head);
    if (
      this.#is.surname.test(head) &&
      !this.#is.place.test(head) &&
      !NO_END.test(head) &&
      !(isBody && !/[军軍方]$/u.test(head))
    )
      return { kind: 'name', phrase, name: head };
    if (isBody) return { kind: 'body', phrase, name: phrase };
    if (this.#is.foreign.test(head) && !this.#isPlace(head))
      return { kind: 'name', phrase, name: head };
    return undefined;
  }

  #titled(phrase: string, before: string, title: string): Party {
    const isPerson =
      (this.#is.surname.test(before) || this.#is.foreign.test(before)) &&
      !this.#isPlace(before) &&
      !this.#is.nobody.test(before) &&
      !this.#is.body.test(before);
    if (isPerson && (!this.#is.placed.test(title) || this.#people.has(before)))
      return { kind: 'name', phrase, name: before, role: title };
    // `李教授` has no other name here.
    if (this.#is.surname.test(`${before}某`) && before.length === 1)
      return { kind: 'name', phrase, name: phrase };
    return this.#is.nobody.test(phrase) ||
      (before === '' && !this.#people.holderOf(title, undefined))
      ? nobody(phrase)
      : { kind: 'office', phrase };
  }

  #isName(text: string): boolean {
    if (this.#honoured.test(text) && this.#is.surname.test(`${this.#honoured.exec(text)![1]!}某`))
      return true;
    if (!NAME.test(text) || NO_NAME.test(text) || this.#is.nobody.test(text)) return false;
    if (this.#is.foreign.test(text) || this.#is.surname.test(text)) return !this.#isPlace(text);
    // A name of four letters without a surname stands elsewhere, too, unless its letters write others.
    const isLikely =
      text.length < 4 || this.#foreign.test(text) || this.#people.text.split(text).length > 2;
    return isLikely && text.length <= 4 && !this.#is.body.test(text) && !this.#title.test(text);
  }

  /** `刘芳` of `刘芳女士`. */
  #plain(name: string): string {
    const before = this.#honoured.exec(name)?.[1] ?? '';
    return this.#is.surname.test(before) ? before : name;
  }

  #isPlace(text: string): boolean {
    return this.#is.place.test(text) || countries().has(text);
  }
}

/** `一名外交官` */
const ONE = /^(?:另|某|有)?(?:一|某)[名位個个]\p{Script=Han}{2,}$/u;

/** `一名外交官` is somebody, though unnamed; of others there is no telling. */
function nobody(phrase: string): Party {
  const isOne = ONE.test(phrase);
  return { kind: 'nobody', phrase: isOne ? phrase : '' };
}

let known: ReadonlySet<string> | undefined;

/** The names of countries in Chinese. */
function countries(): ReadonlySet<string> {
  known ??= new Set(['zh-Hans', 'zh-Hant'].flatMap((tag) => countriesIn(tag)));
  return known;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The names of all countries in a language. */
export function countriesIn(tag: string): readonly string[] {
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((one) => LETTERS.flatMap((two) => names.of(`${one}${two}`) ?? []));
}
