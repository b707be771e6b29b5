// Who spoke last and who is meant by `he`, `the minister` or a surname, while a text is read on.

import { isBody, isRole, NAME, splitName } from './names.ts';
import type { People, Person } from './people.ts';
import { type Subject, subjectLeadingTo } from './reporting-clause.ts';

/** The speaker of a quotation, as far as the text tells. */
export interface Speaker {
  /** The fullest name in the text; a description such as `a senior official` if it has none. */
  readonly name: string;
  /** The office as written beside the name, anywhere in the text. */
  readonly role?: string;
  /** The words of this attribution: `Haverkamp`, `she`, `the envoy`. */
  readonly written: string;
  /** How the text tells: by name, by description, by pronoun, or by going on after them. */
  readonly kind: 'named' | 'described' | 'pronoun' | 'continued';
  /** Where `written` stands. */
  readonly start: number;
  /** True of a body or a paper that speaks: a ministry, a report. */
  readonly isBody?: true;
}

const PREPOSITION =
  /\b(?:of|to|with|by|for|from|against|over|between|about|on|under|than|after|before|in|at|like|via|through|alongside)\s+(?:the\s+)?$/iu;
const INDEFINITE = /^(?:a|an|another|one)\s/iu;
const BEGINS_WITH_NAME = /(?:^[\s\uFFFC]*|, )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:,|\s\p{Ll})/u;
const AFTER = new RegExp(`^\\s*(${NAME})\\s+\\p{Ll}`, 'u');
const NAMES = new RegExp(NAME, 'gu');

/** The memory of a reader: people met so far, and whom the last sentence was about. */
export class Speakers {
  readonly #people: People;
  #subject: Person | undefined;
  #body: Person | undefined;

  constructor(people: People) {
    this.#people = people;
  }

  /** Reads a sentence without quotation, so that a later `he` is understood. */
  hear(sentence: string): void {
    const leading = subjectLeadingTo(sentence);
    const speaker =
      typeof leading === 'object' && leading.form !== 'pronoun'
        ? this.#resolve(leading, sentence)
        : undefined;
    const isPerson = speaker && !speaker.isBody && !isBody(speaker.name);
    const known = (isPerson ? speaker : undefined) ?? this.#firstIn(sentence);
    // Of somebody who is named and not known, `she` may be said as well as of the one before.
    const isOther = known === undefined && BEGINS_WITH_NAME.test(sentence);
    this.#subject = known ?? (isOther ? undefined : this.#subject);
  }

  /** Whom the text was about last. */
  get about(): Person | undefined {
    return this.#subject;
  }

  /** The speaker that a subject of saying means; `sentence` is what stands before it. */
  speakerOf(subject: Subject | 'participle', sentence: string): Omit<Speaker, 'start'> | undefined {
    const participle = subject === 'participle';
    const person = participle
      ? this.#firstIn(sentence)
      : this.#resolve(subject, sentence.slice(0, subject.at));
    if (!person) return undefined;
    const body = person.isBody === true || isBody(person.name);
    if (body) this.#body = person;
    // `She` is not a reporter who asked something.
    else this.#subject = INDEFINITE.test(person.name) ? undefined : person;
    return {
      ...person,
      ...(body && { isBody: true }),
      written: participle ? person.name : subject.written,
      kind: participle ? 'named' : KINDS[subject.form],
    };
  }

  #resolve({ written, form }: Subject, before: string): Person | undefined {
    if (form === 'pronoun') {
      // It may be any body, and it is no person.
      if (/^it$/iu.test(written)) return this.#body ?? { name: 'it', isBody: true };
      if (/^(?:they|them)$/iu.test(written)) return undefined;
      return this.#firstIn(before) ?? (/^who$/iu.test(written) ? undefined : this.#subject);
    }
    const { role, name } = splitName(written);
    if (isBody(written)) return { name };
    if (form === 'description' || isRole(name.split(/\s+/u).at(-1) ?? '')) {
      return this.#described(written);
    }
    // Of two who share a surname it alone tells neither.
    if (this.#people.isShared(name)) return undefined;
    this.#people.add({ name, ...(role !== undefined && { role }) });
    return this.#people.find(name);
  }

  /** `The envoy` is the last envoy; of another trade the text may mean anybody. */
  #described(written: string): Person | undefined {
    if (INDEFINITE.test(written)) return { name: written };
    const words = written.split(/\s+/u);
    const noun = words.at(-1) ?? '';
    if (!isRole(noun)) return { name: written };
    return this.#people.withRole(noun, words) ?? this.#fellow(words) ?? { name: written };
  }

  /** `The Russian diplomat` is the Russian minister whom the text was about. */
  #fellow(words: readonly string[]): Person | undefined {
    const { role = '' } = this.#subject ?? {};
    const of = words.slice(1).filter((word) => /^\p{Lu}/u.test(word));
    return of.some((word) => role.split(/\s+/u).includes(word)) ? this.#subject : undefined;
  }

  /** Whoever of those who are known a few words after a quotation name: `“…,” Vos shrugged`. */
  namedAfter(prose: string): Omit<Speaker, 'start'> | undefined {
    const written = AFTER.exec(prose)?.[1];
    const known = written === undefined ? undefined : this.#people.find(splitName(written).name);
    return known && { ...known, written: written!, kind: 'named' };
  }

  /** The person whom a sentence that ends with a colon is about. */
  namedBefore(prose: string): Omit<Speaker, 'start'> | undefined {
    const known = /:\s*$/u.test(prose) ? this.#firstIn(prose) : undefined;
    return known && { ...known, written: known.name, kind: 'named' };
  }

  /** The first person of a sentence who is not only the object of somebody else's doing. */
  #firstIn(sentence: string): Person | undefined {
    for (const { 0: written, index } of sentence.matchAll(NAMES)) {
      const known = this.#people.find(splitName(written).name);
      if (!known || PREPOSITION.test(sentence.slice(Math.max(0, index - 30), index))) continue;
      if (/^['’]s\b/u.test(sentence.slice(index + written.length))) continue;
      this.#people.add(known);
      return known;
    }
    return undefined;
  }
}

const KINDS = { name: 'named', description: 'described', pronoun: 'pronoun' } as const;
