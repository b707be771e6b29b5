// Whom an English text has named so far, sentence by sentence, and whom `he` can mean.

import { PLACE } from '../../languages/en-speech.ts';
import type { Known } from './people.ts';

export interface Mention {
  readonly person: Known;
  readonly sentence: number;
  readonly isSubject: boolean;
}

/** A pronoun may stand so many sentences behind the name. */
const MEMORY = 8;

/** The memory of a reader for names. */
export class Mentions {
  #mentions: Mention[] = [];
  #sentence = 0;
  readonly #met: Set<Known> = new Set();
  /** The sentence that last met a man or woman without a name. */
  readonly #strangers: Map<'m' | 'f', number> = new Map();

  beginSentence(): void {
    this.#sentence += 1;
  }

  add(person: Known, isSubject: boolean): void {
    this.#met.add(person);
    this.#mentions.push({ person, sentence: this.#sentence, isSubject });
    if (this.#mentions.length > 40) this.#mentions = this.#mentions.slice(-20);
  }

  /** True of somebody whom the text has named by now. */
  hasMet(person: Known): boolean {
    return this.#met.has(person);
  }

  /** `A man was held`: he may be meant from now on. */
  addStranger(gender: 'm' | 'f'): void {
    this.#strangers.set(gender, this.#sentence);
  }

  /** The last of `people` whom a sentence was about. */
  lastOf(isOne: (person: Known) => boolean): Known | undefined {
    return this.#mentions.findLast(({ isSubject, person }) => isSubject && isOne(person))?.person;
  }

  /** True of somebody whom several sentences have named. */
  isRepeated(person: Known): boolean {
    return (
      new Set(
        this.#mentions.filter((each) => each.person === person).map(({ sentence }) => sentence),
      ).size > 1
    );
  }

  /** Whom the last sentence was about, or the only one whom it named. */
  get topic(): Known | undefined {
    const last = this.#mentions.at(-1)?.sentence ?? 0;
    if (this.#sentence - last > 1) return undefined;
    const named = this.#mentions.filter(({ sentence }) => sentence === last);
    const subject = named.find(({ isSubject }) => isSubject)?.person;
    const [only, ...others] = new Set(named.map(({ person }) => person));
    return subject ?? (others.length === 0 ? only : undefined);
  }

  /** Whom the last sentence was about if it named nobody else. */
  get only(): Known | undefined {
    const named = this.#mentions.filter(({ sentence }) => sentence === this.#sentence);
    const [only, ...others] = new Set(named.map(({ person }) => person));
    return others.length === 0 && named.some(({ isSubject }) => isSubject) ? only : undefined;
  }

  /** Whom `he` means: who is nearest and fits, the subject of a sentence before others in it. */
  meant(pronoun: string): Known | undefined {
    if (!/^(?:he|she)$/iu.test(pronoun)) return undefined;
    const score = ({ sentence, isSubject, person }: Mention): number =>
      sentence + (isSubject ? 1.5 : 0) + (person.gender === undefined ? 0 : 0.4);
    const fitting = this.#mentions
      .filter(
        ({ sentence, person }) => this.#sentence - sentence <= MEMORY && isFitting(person, pronoun),
      )
      .sort((one, other) => score(other) - score(one));
    const [best] = fitting;
    const second = fitting.find(({ person }) => person !== best?.person);
    if (!best || this.#isStranger(best, pronoun)) return undefined;
    // Among people without names it is open who is meant.
    if (best.person.isUnnamed && second && best.sentence - second.sentence < 2) return undefined;
    // `Jamie Doune is in Orsa, where Pauline Gask lives. “…,” she told him.`
    const isSure = (mention: Mention | undefined): boolean => mention?.person.gender !== undefined;
    if (!isSure(best) && isSure(second) && second!.sentence >= best.sentence) return undefined;
    return second && score(best) - score(second) < 0.5 ? undefined : best.person;
  }

  /** True if somebody without a name was met since: `A man was held. “…,” he said.` */
  #isStranger({ sentence, isSubject }: Mention, pronoun: string): boolean {
    const last = this.#strangers.get(/^he$/iu.test(pronoun) ? 'm' : 'f');
    if (last === undefined) return false;
    return last > sentence || (last === sentence && !isSubject);
  }
}

/** True if `he` or `she` may be said of somebody. */
export function isFitting(
  { gender, isPerson, isUnnamed, isNot, name }: Known,
  pronoun: string,
): boolean {
  if (isNot === (/^he$/iu.test(pronoun) ? 'm' : 'f')) return false;
  if (gender !== undefined) return gender === (/^he$/iu.test(pronoun) ? 'm' : 'f');
  if (isUnnamed) return isPerson;
  return isPerson || (/\s/u.test(name) && !PLACE.test(name));
}
