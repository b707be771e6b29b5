// The words of Arabic, Hebrew or Persian by which a reader tells who speaks, as patterns of one text.

import type { SpacedSpeech } from '../../languages/spaced-speech.ts';
import type { SpeechWords } from '../../languages/speech-words.ts';

export const EDGE = '[\\s،,–—\\-:؛;.«»"“”()]';
// The mark of an abbreviation of Hebrew stands between letters.
export const PUNCTUATION = /[،,:؛;.!?؟«»“”()\uFFFC]|(?<!\p{L})"|"(?!\p{L})|\s[–—-]\s/u;

/** A paper by which a body speaks: `بيان للوزارة`. */
export const STATEMENT = /^(?:ال)?بيان$|^[בה]?הודע[הת]$|^بیانیه$/u;

type Kind =
  | 'role'
  | 'office'
  | 'adjective'
  | 'joining'
  | 'nobody'
  | 'body'
  | 'pronoun'
  | 'woman'
  | 'man'
  | 'women'
  | 'men'
  | 'womanVerb'
  | 'pluralVerb'
  | 'participle'
  | 'fresh'
  | 'impersonal'
  | 'end'
  | 'adverb'
  | 'them'
  | 'verb';

/** The words of one language. */
export class SpacedWords {
  readonly order: SpacedSpeech['subject'];
  readonly article: string;
  /** What single words are. */
  readonly is: Readonly<Record<Kind, RegExp>>;
  readonly verb: RegExp;
  readonly firstVerb: RegExp;
  readonly joined: RegExp;
  readonly according: RegExp;
  readonly #countries: ReadonlySet<string>;
  readonly #known: RegExp;

  constructor(speech: SpeechWords, spaced: SpacedSpeech, countries: ReadonlySet<string>) {
    const words = inAllForms(speech);
    const more = inAllForms(spaced);
    this.order = more.subject;
    this.article = more.article;
    this.#countries = countries;
    const whole = (inside: string | undefined): RegExp =>
      new RegExp(`^(?:${inside ?? '(?!)'})$`, 'u');
    const word = (inside: string): string => `(?<![\\p{L}\\p{M}])(?:${inside})(?![\\p{L}\\p{M}])`;
    const verbs = [words.verbs, more.participles, more.impersonal]
      .filter((each) => each !== undefined)
      .join('|');
    this.verb = new RegExp(word(verbs), 'gu');
    this.firstVerb = new RegExp(
      `^${EDGE}*(?:كما |هكذا |כך |כפי ש|על כך )?(?:${verbs})(?![\\p{L}\\p{M}])`,
      'u',
    );
    this.joined = new RegExp(`^${EDGE}*[وו](?=\\p{L})`, 'u');
    this.according = new RegExp(
      `(?<![\\p{L}\\p{M}])[وفו]?(?:${words.according})(?:(?<=ل)|(?![\\p{L}\\p{M}]))`,
      'gu',
    );
    this.#known = whole(more.known);
    this.is = {
      role: whole(words.roles),
      office: whole(`(?:لل|[ולבו]?(?:${more.article})?)(?:${more.offices})`),
      adjective: whole(`(?:${more.article})?(?:${more.adjectives})`),
      joining: whole(more.joining),
      nobody: whole(`(?:${more.article || '(?!)'})?(?:${more.nobody})`),
      body: whole(words.bodies),
      pronoun: whole(words.pronouns),
      woman: whole(more.woman),
      man: whole(more.man),
      women: whole(more.women),
      men: whole(more.men),
      verb: whole(verbs),
      womanVerb: whole(more.womanVerbs),
      pluralVerb: whole(more.pluralVerbs),
      participle: whole(more.participles),
      fresh: new RegExp(word(`[وفו]?(?:${more.fresh ?? '(?!)'})`), 'u'),
      impersonal: whole(more.impersonal),
      end: new RegExp(`^(?:(?:${words.stops})$|${more.ends})`, 'u'),
      adverb: whole(more.adverbs),
      them: new RegExp(word(more.accordingToThem), 'u'),
    };
  }

  startsWithArticle(word: string): boolean {
    return this.article !== '' && word.startsWith(this.article);
  }

  /** Where a country or body that begins at `at` ends; `at` if there is none. */
  countryAt(words: readonly string[], at: number): number {
    for (const length of [3, 2, 1]) {
      const name = words.slice(at, at + length).join(' ');
      if (at + length <= words.length && (this.#countries.has(name) || this.#known.test(name)))
        return at + length;
    }
    return at;
  }

  /** True of a word that is plainly none of a name. */
  isSmall(word: string): boolean {
    const { end, adverb, verb } = this.is;
    const plain = plainVerb(word);
    return (
      [word, plain].some((each) => end.test(each) || adverb.test(each) || verb.test(each)) ||
      plain.search(this.according) === 0
    );
  }

  /** True of a given name. */
  isGiven(word: string): boolean {
    // `على` is written like a name.
    return word !== 'على' && (this.is.women.test(word) || this.is.men.test(word));
  }

  /** `text` from the first word that is no adverb. */
  withoutAdverbs(text: string): string {
    const words = text.trim().split(/\s+/u);
    const from = words.findIndex((word) => !this.is.adverb.test(word));
    return from < 0 ? '' : words.slice(from).join(' ');
  }

  /** `text` up to what ends a subject. */
  untilEnd(text: string): string {
    const words = text.trim().split(/\s+/u);
    // `المبعوثة الخاصة للأمم المتحدة`: an office goes on where a name would end.
    const isOffice = [this.is.role, STATEMENT].some((each) => each.test(words[0]!));
    // `מיכל שיינפלד`: behind a given name what looks like a clause is a surname.
    const isSurname = (word: string, at: number): boolean =>
      /^ש\p{L}{3}/u.test(word) && this.isGiven(words[at - 1] ?? '');
    const isEnd = (word: string, at: number): boolean =>
      !isSurname(word, at) &&
      (this.is.end.test(word) || this.is.adverb.test(word) || this.is.verb.test(word)) &&
      !(isOffice && /^لل(?!صح)/u.test(word));
    const end = words.findIndex(isEnd);
    return (end < 0 ? words : words.slice(0, end)).join(' ');
  }
}

/** A verb without the small word that is written in front of it. */
export function plainVerb(verb: string): string {
  return verb.trim().replace(/^(?:[وف](?=\p{L}{3})|ו(?=\p{L}{3}))/u, '');
}

/** The patterns of `words` with the letters that Arabic leaves out or writes otherwise. */
function inAllForms<T extends object>(words: T): T {
  const forms = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === 'string' ? written(value) : value,
  ]);
  return Object.fromEntries(forms) as T;
}

const FORMS: Readonly<Record<string, string>> = {
  أ: '[أا]',
  إ: '[إا]',
  آ: '[آا]',
  ي: '[يى]',
  ة: '[ةه]',
};

function written(pattern: string): string {
  return pattern.replace(/\[[^\]]*\]|[أإآية]/gu, (each) => FORMS[each] ?? each);
}
