// Whom an English text calls by a description: `the envoy`, `the 34-year-old`, `the diplomat` it met before.

import { areAlike, EPITHET, isOfPeople, SOLE } from '../../languages/en-people.ts';
import { isOffice } from './clause-tokens.ts';
import type { Mentions } from './mentions.ts';
import { isPerson as isSomebody, TRADE } from './office-words.ts';
import type { Known, People } from './people.ts';
import type { Subject } from './subject.ts';

/** Finds whom the descriptions of one text mean. */
export class CalledPeople {
  readonly #people: People;
  readonly #mentions: Mentions;
  /** Those whom the text gives no name, with the words that it calls them by. */
  readonly #unnamed: { readonly words: readonly string[]; readonly person: Known }[] = [];

  constructor(people: People, mentions: Mentions) {
    this.#people = people;
    this.#mentions = mentions;
  }

  /** Takes note of somebody without a name: `he` may be meant of them, too. */
  meet({ name, words = [], gender }: Subject): Known {
    const head = words.at(-1) ?? '';
    const isOne = isOffice(head) || !/s$/u.test(head);
    const person = { name, roles: [], gender, isPerson: isOne, isUnnamed: true as const };
    this.#unnamed.push({ words, person });
    return person;
  }

  /** `The envoy` is the one envoy; of another trade the text may mean anybody. */
  meantBy(subject: Subject): Known | undefined {
    const { words = [], isIndefinite, name } = subject;
    const isTold = /^(?:the|this|that|his|her|its|their)\s/iu.test(name);
    if (isIndefinite || words.length === 0 || !isTold) return undefined;
    // Several are no one.
    const head = words.at(-1)!;
    if (/[^s]s$/u.test(head) && !isOfficeAsWritten(head)) return this.#unnamedBy([head]);
    const holders = this.#people.holdersOf(words);
    if (holders.length === 1) return holders[0];
    if (holders.length > 1) return this.#mentions.lastOf((person) => holders.includes(person));
    const unnamed = this.#unnamedBy(words) ?? this.#unnamedBy([head]);
    // `The company's CEO` is none of its spokespeople.
    const fellow = /['’]s?\s/u.test(name) ? undefined : this.#fellow(words);
    return unnamed ?? fellow ?? this.#epithet(subject);
  }

  /** True of `the garda` where the last sentences named somebody who may be meant, and it is open who. */
  isAnaphoric({ name, words = [], isIndefinite }: Subject): boolean {
    const head = words.at(-1) ?? '';
    if (
      isIndefinite ||
      !/^the\s/iu.test(name) ||
      /\s(?:of|for|from|at|in|on)\s|['’]s?\s/u.test(name)
    )
      return false;
    if (SOLE.test(head) || /[^s]s$/u.test(head)) return false;
    const topic = this.#mentions.topic;
    return (
      topic !== undefined && !topic.isUnnamed && (topic.isPerson || topic.gender !== undefined)
    );
  }

  #unnamedBy(words: readonly string[]): Known | undefined {
    return this.#unnamed.findLast((each) =>
      words.every((word, index) =>
        index === words.length - 1 ? each.words.at(-1) === word : each.words.includes(word),
      ),
    )?.person;
  }

  /** `The Russian diplomat` is the Russian minister whom the last sentence was about. */
  #fellow(words: readonly string[]): Known | undefined {
    const last = this.#mentions.lastOf(() => true);
    const isOf = last && this.#people.holdersOf(words.slice(0, -1)).includes(last);
    return isOf && words.length > 1 ? last : undefined;
  }

  /** `The 34-year-old`, `the keeper`, `the Welshman`: whom the last sentence was about. */
  #epithet({ name, words = [], gender }: Subject): Known | undefined {
    if (!/^the\s/iu.test(name) || /['’]s?\s/u.test(name)) return undefined;
    const head = words.at(-1)!;
    const age = /^(\d+)-year-old$/u.exec(words.find((word) => /-year-old$/u.test(word)) ?? '')?.[1];
    const aged = age === undefined ? undefined : this.#people.ofAge(Number(age));
    if (aged) return aged;
    const topic = this.#mentions.topic;
    if (!topic || topic.isUnnamed || !(topic.isPerson || topic.gender)) return undefined;
    if (gender !== undefined && (topic.gender ?? gender) !== gender) return undefined;
    if (age !== undefined && topic.age !== undefined) return undefined;
    if (EPITHET.test(head) || words.includes('veteran')) return topic;
    if (words.length === 1 && isOfPeople(head))
      return this.#isIntroduced(topic) ? topic : undefined;
    if (!(isSomebody(head) || TRADE.test(head)) || SOLE.test(head))
      return this.#isAlike(topic, head) ? topic : undefined;
    return topic.roles.length === 0 || this.#isAlike(topic, head) ? topic : undefined;
  }

  // Of a name that the text has only once, and with nothing beside it, too little is known.
  #isIntroduced(person: Known): boolean {
    return person.roles.length > 0 || person.age !== undefined || this.#mentions.isRepeated(person);
  }

  #isAlike({ roles }: Known, head: string): boolean {
    return roles.some((role) =>
      role
        .toLowerCase()
        .split(/[\s,.-]+/u)
        .some((word) => areAlike(word, head)),
    );
  }
}

function isOfficeAsWritten(word: string): boolean {
  return isOffice(word) && !isOffice(word.replace(/s$/u, ''));
}
