// Which body or paper of an English text speaks: `it`, `the firm`, `the statement said`.

import { COMPANY } from '../../languages/en-people.ts';
import type { People, Person } from './people.ts';
import { DESCRIBED } from './strangers.ts';
import type { Subject } from './subject.ts';

/** A paper whose words are those of whoever issued it. */
const PAPERS =
  '(?:press )?(?:statement|release)|letter|message|post|e-?mail|memo|note|communiqu[ée]|tweet|declaration|bulletin|dispatch|circular|advisory|notice|blog|complaint|petition|lawsuit|filing|submission|report|review';
const PAPER = new RegExp(`^(?:the|an?|this|that|its|his|her|their)\\s+(${PAPERS})$`, 'iu');
/** `In a statement`, `wrote a letter`: it is theirs whom the sentence is about. */
const OWN_PAPER = new RegExp(
  `\\b(?:in|wrote|writes|issued?s?|released?|publish(?:es|ed)|post(?:s|ed)|sent|signed|made|gave|read|filed|circulated|drafted|put out|according to|by)\\s+(?:(?:a|an|the|his|her|its|their|this|that|one)\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(${PAPERS})\\b`,
  'giu',
);
/** `The government’s own statement`: whose it is stands before it. */
const OWNED_PAPER = new RegExp(`['’]s?\\s+(?:[\\p{L}-]+\\s+){0,2}(${PAPERS})$`, 'iu');

const OFFICIAL =
  /\b(?:ministry|department|government|court|parliament|council|police|committee|commission|cabinet|embassy|army|navy|university|school|hospital|congress|senate|house|authority|office)\b/iu;

/** The memory of a reader for bodies. */
export class HeardBodies {
  readonly #people: People;
  #last: Person | undefined;
  /** Whose words a paper is, by the noun. */
  readonly #papers = new Map<string, Person>();

  constructor(people: People) {
    this.#people = people;
  }

  /** What `it` means. */
  get last(): Person | undefined {
    return this.#last;
  }

  hear({ name, words = [] }: Subject): void {
    if (/^(?:his|her|their|my|our)\s/iu.test(name)) return;
    const called = this.#people.bodyCalled(words) ?? this.#generic(words);
    // `The firm` tells nothing new.
    if (called === undefined && words.length === 1 && COMPANY.test(words[0]!)) return;
    this.#last = { name: called ?? name, isBody: true };
  }

  /** Takes note of who issues a paper: `In a statement, the ministry said`. */
  hearPaper(text: string, author: Person): void {
    for (const [, noun = ''] of text.matchAll(OWN_PAPER)) this.#papers.set(keyOf(noun), author);
  }

  /** `The government’s statement ran to two lines`: whose it is. */
  hearOwned(main: string): void {
    const [written, noun = ''] = OWNED_PAPER.exec(main) ?? [];
    if (written === undefined) return;
    const owner = main.slice(0, main.length - written.length);
    if (/^(?:the|an?)\s/iu.test(owner))
      this.#papers.set(keyOf(noun), { name: owner, isBody: true });
  }

  /** Who speaks by `subject`; undefined where nobody tells. */
  speakerOf(subject: Subject): { readonly who: Person; readonly isDescribed: boolean } | undefined {
    const { name, words = [] } = subject;
    const [, noun] = PAPER.exec(name) ?? [];
    // `A statement` may be another one.
    const author = noun && !/^an?\s/iu.test(name) ? this.#papers.get(keyOf(noun)) : undefined;
    if (author) return { who: author, isDescribed: true };
    // `The Front` is the Orsa Front, `the firm` the one that was named.
    const called =
      this.#people.bodyCalled(words.length > 0 ? words : [name.toLowerCase()]) ??
      this.#generic(words);
    if (called !== undefined && called !== name)
      return { who: this.#set(called), isDescribed: true };
    if (noun && /^(?:statement|letter|message|post)$/iu.test(noun)) {
      this.#last = undefined;
      return undefined;
    }
    return { who: this.#set(name), isDescribed: DESCRIBED.test(name) };
  }

  #set(name: string): Person {
    this.#last = { name, isBody: true };
    return this.#last;
  }

  #generic(words: readonly string[]): string | undefined {
    if (words.length !== 1 || !COMPANY.test(words[0]!)) return undefined;
    const last = this.#last?.name;
    if (last === undefined || DESCRIBED.test(last)) return this.#people.onlyBody(OFFICIAL);
    return OFFICIAL.test(last) ? undefined : last;
  }
}

function keyOf(noun: string): string {
  return noun.toLowerCase().replace(/^press /u, '');
}
