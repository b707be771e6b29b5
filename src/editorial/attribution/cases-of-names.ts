// Names in languages that give them cases: what `Анны Ковалёвой` is where it has none.

import { genderOf } from '../../languages/given-names.ts';
import type { Declension, SpeechGrammar } from '../../languages/speech-words.ts';

/** In the order of the forms in a declension; where a case is not known, any may be meant. */
const CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'locative',
] as const;
export type Case = (typeof CASES)[number];

type Sex = 'm' | 'f';

/** A way to understand a name: of whom, in which case, and what it is without one. */
export interface Reading {
  readonly name: string;
  readonly gender: Sex;
  readonly case: Case;
  /** How likely it is; known given names count most. */
  readonly weight: number;
}

interface Ending {
  readonly stem: RegExp;
  readonly nominative: string;
  readonly case: Case;
}

/** The declension of a language by the ends of the forms. */
class Forms {
  readonly #endings: Record<Sex, Map<string, Ending[]>>;
  readonly #names = new Map<string, ReadonlySet<string>>();
  readonly #read = new Map<string, readonly (readonly [string, Case])[]>();

  constructor(cases: Declension) {
    this.#endings = { m: endingsOf(cases.m), f: endingsOf(cases.f) };
  }

  /** What `word` may be without a case, each with the case; the likelier first. */
  of(word: string, sex: Sex): readonly (readonly [string, Case])[] {
    const key = `${sex}${word}`;
    const known = this.#read.get(key);
    if (known) return known;
    const found = word.includes('-') ? this.#ofParts(word, sex) : this.#ofWhole(word, sex);
    this.#read.set(key, found);
    return found;
  }

  /** All that `word` may be without a case. */
  names(word: string): ReadonlySet<string> {
    const known = this.#names.get(word);
    if (known) return known;
    const both = [...this.of(word, 'm'), ...this.of(word, 'f')];
    const names = new Set([word, ...both.map(([name]) => name)]);
    this.#names.set(word, names);
    return names;
  }

  #ofWhole(word: string, sex: Sex): readonly (readonly [string, Case])[] {
    const found: [string, Case][] = [];
    for (let length = Math.min(word.length, 8); length >= 0; length -= 1) {
      const stem = word.slice(0, word.length - length);
      for (const ending of this.#endings[sex].get(word.slice(word.length - length)) ?? [])
        if (ending.stem.test(stem)) found.push([stem + ending.nominative, ending.case]);
    }
    return found;
  }

  /** `Мельник-Стасюка` */
  #ofParts(word: string, sex: Sex): readonly (readonly [string, Case])[] {
    const parts = word.split('-').map((part) => this.#ofWhole(part, sex));
    return CASES.flatMap((each) => {
      const names = parts.map((part) => part.find(([, other]) => other === each)?.[0]);
      return names.includes(undefined) ? [] : [[names.join('-'), each] as const];
    });
  }
}

function endingsOf(rows: Declension['m']): Map<string, Ending[]> {
  const endings = new Map<string, Ending[]>();
  for (const [stem, forms] of rows) {
    const [nominative = '', ...others] = forms.split(' ').map((form) => form.replace('-', ''));
    for (const [index, form] of [nominative, ...others].entries())
      for (const each of form.split('/')) {
        const ending = { stem: new RegExp(`(?:${stem})$`, 'iu'), nominative, case: CASES[index]! };
        if (others.length > 0 || index === 0)
          endings.set(each, [...(endings.get(each) ?? []), ending]);
        // What is never declined may stand in any case.
        if (others.length === 0)
          for (const other of CASES.slice(1)) endings.get(each)!.push({ ...ending, case: other });
      }
  }
  return endings;
}

const forms = new WeakMap<SpeechGrammar, Forms>();

function formsOf(grammar: SpeechGrammar): Forms | undefined {
  if (!grammar.cases) return undefined;
  const known = forms.get(grammar) ?? new Forms(grammar.cases);
  forms.set(grammar, known);
  return known;
}

/** The likeliest ways to understand `name`; where they tie, all of them. */
export function readingsOf(
  grammar: SpeechGrammar,
  name: string,
  {
    gender,
    cases = CASES,
  }: { readonly gender?: Sex | undefined; readonly cases?: readonly Case[] | undefined },
): readonly Reading[] {
  const all = formsOf(grammar);
  if (!all) return [];
  const words = name.split(/\s+/u);
  const readings = (['m', 'f'] as const)
    .filter((sex) => gender === undefined || gender === sex)
    .flatMap((sex) => cases.flatMap((each) => readingIn(grammar, all, words, sex, each)));
  const best = readings.reduce((most, { weight }) => Math.max(most, weight), -Infinity);
  return readings.filter(({ weight }) => weight === best);
}

function readingIn(
  grammar: SpeechGrammar,
  all: Forms,
  words: readonly string[],
  gender: Sex,
  wanted: Case,
): readonly Reading[] {
  let weight = 0;
  const plain: string[] = [];
  for (const [index, word] of words.entries()) {
    const isGiven = index === 0 && words.length > 1;
    if (/^\p{Lu}\.|^\p{Ll}/u.test(word)) {
      plain.push(word);
      continue;
    }
    const found = all.of(word, gender).filter(([, each]) => each === wanted);
    const known = isGiven ? found.find(([each]) => genderOf(each) === gender) : undefined;
    const [best] = known ?? found[0] ?? [];
    if (best === undefined) return [];
    plain.push(best);
    if (known) weight += 4;
    else if (isGiven && genderOf(best) !== undefined) weight -= 4;
    else if (isGiven) weight += givenWeight(grammar, best, gender);
    else weight += surnameWeight(best, gender);
  }
  return [{ name: plain.join(' '), gender, case: wanted, weight }];
}

function givenWeight({ names }: SpeechGrammar, given: string, gender: Sex): number {
  if (!names) return 0;
  const isMan = names.men?.test(given) === true || (names.m.test(given) && !names.f.test(given));
  return isMan === (gender === 'm') ? 1 : 0;
}

/** How the names of men and of women end that are of either alone. */
const OF_MEN = /(?:вич|[оеєё]в|[иіїы]н|[сцз]ь?к[иі]й|[ыи]й|sk[iy]|ck[iy]|dzki|ny|ły)$/u;
const OF_WOMEN =
  /(?:[оеєі]вна|ївна|[ії]чна|ична|[оеєё]ва|[иіїы]на|[сцз]ь?ка|[сцз]кая|ая|яя|ska|cka|dzka|owa)$/u;

/** What a surname without a case shows, if anything. */
export function genderOfSurname(surname: string): Sex | undefined {
  if (OF_WOMEN.test(surname)) return 'f';
  return OF_MEN.test(surname) ? 'm' : undefined;
}

function surnameWeight(surname: string, gender: Sex): number {
  if (OF_WOMEN.test(surname)) return gender === 'f' ? 1 : -2;
  if (OF_MEN.test(surname)) return gender === 'm' ? 1 : -2;
  return 0;
}

/** Whether a name stands in another case than a subject does. */
export function isSurelyOblique(
  grammar: SpeechGrammar,
  name: string,
  gender: Sex | undefined,
): boolean {
  if (!grammar.cases || !/\s/u.test(name)) return false;
  const readings = readingsOf(grammar, name, { gender });
  return readings.length > 0 && readings.every(({ case: each }) => each !== 'nominative');
}

/** The name as it is where it has no ending of a case; undefined where two are as likely. */
export function withoutCase(
  grammar: SpeechGrammar,
  name: string,
  how: { readonly gender?: Sex | undefined; readonly cases?: readonly Case[] | undefined },
): string | undefined {
  const names = new Set(readingsOf(grammar, name, how).map((reading) => reading.name));
  return names.size === 1 ? [...names][0] : undefined;
}

/** True of two words that may be forms of one name. */
export function isOneName(grammar: SpeechGrammar, one: string, other: string): boolean {
  const all = formsOf(grammar);
  // No case changes how a name begins.
  if (!all || one[0] !== other[0]) return one === other;
  const theirs = all.names(other);
  return [...all.names(one)].some((each) => theirs.has(each));
}

/** True of a given name in any of its cases. */
export function isGivenName(grammar: SpeechGrammar, word: string): boolean {
  const all = formsOf(grammar);
  if (!all) return genderOf(word) !== undefined;
  return (['m', 'f'] as const).some((sex) =>
    all.of(word, sex).some(([plain]) => genderOf(plain) === sex),
  );
}
