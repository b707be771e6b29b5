// The bodies of a text: their whole names, whose statement is quoted, and what is meant by `the company`.

import type { Known } from './plain-names.ts';
import type { Gender } from './speech-forms.ts';
import type { Lexicon, Word } from './speech-lexicon.ts';
import { phraseAt } from './speech-phrase.ts';
import type { Subject } from './subject-phrase.ts';

/** So many sentences after it `the company` means it. */
const WITHIN = 4;
/** `des Verteidigungsministeriums` */
const GENITIVE =
  /(?<=um|amt|rat|verband|verein|konzern|institut|senat|gericht|werk|club|klub)e?s$/u;

/** `seinem Bericht` */
const OWN = /^(?:[Ss]ein|[Ii]hr)(?:e[mnrs]?)?\s/u;

/** The bodies that a text names. */
export class SpeechBodies {
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, Known>();
  #about: { readonly body: Known; readonly sentence: number; readonly isName: boolean } | undefined;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Begins again. */
  rewind(): void {
    this.#about = undefined;
  }

  /** Takes note of the bodies among `words` of which more than the noun is told. */
  learn(words: readonly Word[]): void {
    const { cases, isVerbLast } = this.#lexicon.grammar;
    if (cases || isVerbLast) return;
    for (const [at, word] of words.entries()) {
      const found = this.#lexicon.is('body', word) ? phraseAt(this.#lexicon, words, at) : undefined;
      if (found?.kind === 'body' && /\s.*\p{Lu}/u.test(found.name)) this.#of(found.name, undefined);
    }
  }

  /** Takes note of what sentence number `sentence` is about. */
  mention(body: Known, sentence: number, isName = false): void {
    this.#about = { body, sentence, isName };
  }

  /** Takes note of the subject of a sentence of prose that is no person. */
  hear(subject: Subject, sentence: number): void {
    const { cases, isVerbLast, isCapital } = this.#lexicon.grammar;
    if (isVerbLast) return;
    const { kind, name, role } = subject;
    const isNamed = kind === 'name' && role === undefined && !isCapital && !cases;
    if (kind === 'body') this.#mentionIf(this.meant(subject, sentence), sentence);
    else if (isNamed) this.mention(this.#of(name, undefined), sentence, true);
  }

  #mentionIf(body: Known | undefined, sentence: number): void {
    if (body) this.mention(body, sentence);
  }

  /** The body that the text told of last. */
  get last(): Known | undefined {
    return this.#about?.body;
  }

  /** Which body the last two sentences were about. */
  before(sentence: number): Known | undefined {
    const about = this.#lexicon.grammar.cases ? undefined : this.#about;
    return about && !about.isName && sentence - about.sentence <= 2 ? about.body : undefined;
  }

  /** Which body is meant: by a part of its name, by `the company`, by its statement. */
  meant({ name, gender, isIndefinite }: Subject, sentence: number): Known | undefined {
    const issuer = this.#issuer(name);
    if (issuer !== undefined && issuer !== 'nobody')
      return this.#of(this.#whole(issuer), undefined);
    const about = this.#aboutBefore(sentence, name);
    if (issuer === 'nobody') return about ?? (isIndefinite ? undefined : this.#of(name, gender));
    const whole = this.#whole(name);
    // `пресс-служба компании`
    const head = this.#lexicon.grammar.cases ? name.split(' ').at(-1)! : name;
    const isAny = this.#lexicon.has('anybody', head.toLowerCase());
    // `The company` is no name, but all that a text tells which names no body.
    if (whole === name && !isIndefinite && isAny && (about || this.#isAnyNamed())) return about;
    return this.#of(whole, gender);
  }

  #isAnyNamed(): boolean {
    const { cases, isVerbLast } = this.#lexicon.grammar;
    const isNone = cases === undefined && isVerbLast === undefined;
    return !isNone || [...this.#known.keys()].some((name) => /^\p{Lu}|\s\p{Lu}/u.test(name));
  }

  #aboutBefore(sentence: number, name: string): Known | undefined {
    const about = this.#about;
    const isNear = about && sentence - about.sentence <= WITHIN && about.body.name !== name;
    return isNear ? about.body : undefined;
  }

  #of(name: string, gender: Gender): Known {
    const known = this.#known.get(name);
    if (known) {
      known.gender ??= gender;
      return known;
    }
    const added: Known = {
      name,
      offices: new Set(),
      isNamed: true,
      isPerson: false,
      isPlain: true,
      gender,
    };
    this.#known.set(name, added);
    return added;
  }

  /** `The university` is the one whose whole name the text tells. */
  #whole(name: string): string {
    if (/\s/u.test(name)) return name;
    const low = name.toLowerCase();
    const found = [...this.#known.keys()].filter((each) =>
      each.toLowerCase().startsWith(`${low} `),
    );
    return found.length === 1 ? found[0]! : name;
  }

  /** Whose statement it is; `nobody` where it does not tell, missing where it is none. */
  #issuer(name: string): string | 'nobody' | undefined {
    const [first = '', ...others] = name.replace(OWN, '').split(/\s+/u);
    if (!this.#lexicon.has('statement', first.toLowerCase())) return undefined;
    let at = 0;
    while (at < others.length && !this.#lexicon.has('link', others[at]!.toLowerCase())) at += 1;
    while (at < others.length && this.#isLeading(others[at]!.toLowerCase())) at += 1;
    const rest = others.slice(at);
    const [head = ''] = rest;
    const noun = head.replace(/^\p{L}{1,2}['’]/u, '').replace(GENITIVE, '');
    const isBody = this.#lexicon.has('body', noun.toLowerCase()) || /^\p{Lu}/u.test(noun);
    return isBody ? [noun, ...rest.slice(1)].join(' ') : 'nobody';
  }

  #isLeading(low: string): boolean {
    return this.#lexicon.has('link', low) || this.#lexicon.has('article', low);
  }
}
