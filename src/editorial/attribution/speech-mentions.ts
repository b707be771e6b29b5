// Who was mentioned while a text is read on, and who is nearest.

import type { Known } from './plain-names.ts';
import { type Gender, isFitting, isOf } from './speech-forms.ts';

interface Mention {
  /** Missing for somebody unknown. */
  readonly person?: Known | undefined;
  readonly sentence: number;
  /** How much it is what its sentence is about. */
  readonly weight: number;
}

/** How much the subject is what a sentence is about. */
export const SUBJECT = 1.5;
const MEMORY = 6; // sentences from a name to its pronoun

/** The mentions of people in one text. */
export class SpeechMentions {
  #mentions: Mention[] = [];
  #sentence = 0;
  #paragraph = 0;

  beginParagraph(): void {
    this.#sentence += 1;
    this.#paragraph = this.#sentence;
  }

  nextSentence(): void {
    this.#sentence += 1;
  }

  rewind(): void {
    this.#mentions = [];
    this.#sentence = 0;
  }

  mention(person: Known | undefined, weight: number): void {
    this.#mentions.push({ person, sentence: this.#sentence, weight });
    if (this.#mentions.length > 40) this.#mentions = this.#mentions.slice(-20);
  }

  /** Who was it in this paragraph. */
  get aboutHere(): Known | undefined {
    return this.#aboutSince(this.isBegun ? this.#paragraph : this.#paragraph - 2);
  }

  /** Who was the subject of what was read last. */
  get about(): Known | undefined {
    return this.#aboutSince(this.#sentence - 3);
  }

  #aboutSince(sentence: number): Known | undefined {
    const last = this.#mentions.findLast(({ weight }) => weight > 1);
    return last && last.sentence >= sentence ? last.person : undefined;
  }

  /** Whether a man or woman was mentioned whom a pronoun may mean. */
  isNear(gender: Gender): boolean {
    return this.#mentions.some(
      ({ sentence, person }) =>
        this.#sentence - sentence <= MEMORY && person?.isPerson === true && isOf(person, gender),
    );
  }

  /** How many sentences were read. */
  get now(): number {
    return this.#sentence;
  }

  /** True where prose of this paragraph was read. */
  get isBegun(): boolean {
    return this.#sentence > this.#paragraph;
  }

  /** Who is nearest and fits, the subject of a sentence before others in it. */
  protected nearest(gender: Gender, isStrict: boolean): Known | undefined {
    const score = ({ sentence, weight, person }: Mention): number =>
      sentence + weight + (gender !== undefined && person?.gender === gender ? 0.5 : 0);
    const fitting = this.#mentions
      .filter(
        ({ sentence, person, weight }) =>
          this.#sentence - sentence <= MEMORY && isFitting(person, gender, weight > 1),
      )
      .sort((one, other) => score(other) - score(one));
    const [best] = fitting;
    const second = fitting.find(({ person }) => person !== best?.person);
    if (!best?.person) return undefined;
    // What was read of this paragraph is about somebody else; over paragraphs two may be meant.
    const isOther = isStrict && (second?.weight ?? 0) > 1;
    if (best.sentence < this.#paragraph && (this.isBegun || isOther)) return undefined;
    return second && score(best) - score(second) < 0.5 ? undefined : best.person;
  }
}
