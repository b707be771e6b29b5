// Reads who speaks in a text whose script has no capitals. The grammar of its language says which words
// beside a quotation name a speaker; here they are held together with what the text said before.

import { answeringIn, type LeadWords } from './answering.ts';
import { firstQuestion, isAnswer } from './question-dashes.ts';
import { MASK, type Quoted } from './quoted-spans.ts';
import type { Block, SpokenQuotation } from './read-block.ts';
import type { Speaker } from './speakers.ts';
import type { Beside, Grammar, Told } from './uncased-grammar.ts';
import { type Party, UncasedPeople } from './uncased-people.ts';

/** So much beside a quotation is read. */
const REACH = 300;
/** So much of a sentence before a quotation may go on with what was said in the one above. */
const LONGEST_BEGUN = 12;

type Found = Omit<Speaker, 'start'>;

/** The reader of one text. */
export class UncasedSpeech {
  readonly #grammar: Grammar;
  readonly #people: UncasedPeople;
  /** Whom `he`, or a subject that is left out, means; undefined if it is open. */
  #last: Found | undefined;
  /** True if something that may be about somebody else was told since. */
  #isAway = false;
  /** Who answers the questions of an interview. */
  readonly #answering: Found | undefined;
  /** What the paragraph above ends with, if it leads to words below it. */
  #leading = '';

  constructor(
    make: (people: UncasedPeople) => Grammar,
    {
      blocks,
      names,
      lead,
    }: {
      readonly blocks: readonly Block[];
      readonly names: readonly string[];
      readonly lead: LeadWords;
    },
  ) {
    this.#people = new UncasedPeople(names, blocks.map(({ masked }) => masked).join('\n'));
    this.#grammar = make(this.#people);
    // Who is named with an office anywhere is known from the beginning.
    for (const { masked } of blocks)
      for (const sentence of masked.split(this.#grammar.sentenceEnd))
        for (const party of this.#grammar.partiesIn(sentence)) this.#people.meet(party);
    for (const block of blocks) if (!block.isHeadline) this.#meetSpeakers(block);
    const above = blocks.slice(0, firstQuestion(blocks) ?? 0);
    const answering = answeringIn(this.#people, above.map(({ masked }) => masked).join('\n'), lead);
    this.#answering =
      answering === undefined
        ? undefined
        : { ...this.#people.asFound(answering), written: answering, kind: 'described' };
  }

  #meetSpeakers(block: Block): void {
    for (const quoted of block.quoted) {
      const { party } = this.#grammar.tell(this.#beside(block, quoted));
      if (party && party !== 'same') this.#people.meet(party);
    }
  }

  /** The quotations of `block` with their speakers. */
  read(block: Block): readonly SpokenQuotation[] {
    const { masked, quoted } = block;
    let from = 0;
    let heard: Found | undefined;
    const spoken = quoted.map((each, index): SpokenQuotation => {
      const { outer, inner } = each;
      if (this.#hear(masked.slice(from, outer.start))) heard = undefined;
      const beside = this.#beside(block, each);
      const told = this.#grammar.tell(beside);
      if (told.isTerm) return { inner, isTerm: true };
      const found =
        told.party === undefined
          ? (this.#goesOn(block, index, heard) ??
            (this.#answering && isAnswer(block)
              ? this.#answering
              : this.#aboveOf(block, index, from)))
          : this.#toldOf(told);
      from = outer.end;
      heard = found;
      if (found) this.#isAway = false;
      if (found) this.#last = { ...found, kind: 'named' };
      else if (told.party !== undefined) this.#last = undefined;
      return {
        inner,
        ...((told.party ?? told.isTerm) !== undefined && { isTerm: false }),
        ...(found && { speaker: { ...found, start: block.start + outer.start } }),
      };
    });
    this.#hear(masked.slice(from), true);
    const end = masked.slice(Math.max(from, masked.length - REACH));
    this.#leading = this.#grammar.leadsOn(end) ? end : '';
    return spoken;
  }

  /** True of a sentence that does not name, or point back to, who spoke last. */
  #isOfOthers(sentence: string): boolean {
    const { pointsBack } = this.#grammar;
    if (!pointsBack || this.#last === undefined || sentence.trim().length < LONGEST_BEGUN)
      return false;
    const isNamed = this.#people.namedIn(sentence).has(this.#last.name);
    return !isNamed && !pointsBack.call(this.#grammar, sentence);
  }

  #beside({ masked, words, quoted }: Block, { outer, inner }: Quoted): Beside {
    const index = quoted.findIndex((each) => each.outer.start === outer.start);
    const before = quoted[index - 1]?.outer.end ?? 0;
    const from = Math.max(0, outer.start - REACH);
    const after = masked.slice(outer.end, outer.end + REACH);
    const isFirst = masked.slice(0, outer.start).trim() === '';
    return {
      lead:
        isFirst && this.#leading !== ''
          ? this.#leading
          : this.#leadOf(masked.slice(from, outer.start)),
      // With the comma before the mark that closes.
      inside: words.slice(inner.start, outer.end).replace(/["”’」』»]$/u, ''),
      trail: this.#sentencesOf(after)[0] ?? '',
      isFirst: isFirst || before === outer.start,
    };
  }

  /** The sentence that a quotation stands in, or the one before it that leads to it. */
  #leadOf(before: string): string {
    const sentences = this.#sentencesOf(before);
    const [above = '', last = ''] =
      sentences.slice(-2).length < 2 ? ['', ...sentences] : sentences.slice(-2);
    return last.trim() === '' && this.#grammar.leadsOn(above) ? above : last;
  }

  /** The sentences of `text`; the last one is the one that goes on behind it, if only an empty one. */
  #sentencesOf(text: string): readonly string[] {
    const sentences = text.split(this.#grammar.sentenceEnd);
    // Where no space parts sentences, the end of the text is no place to split.
    const isOver = `${sentences.at(-1)!}A`.split(this.#grammar.sentenceEnd).length > 1;
    return isOver ? [...sentences, ''] : sentences;
  }

  /** Words right after others, without anybody named between them. */
  #goesOn({ masked, quoted }: Block, index: number, heard: Found | undefined): Found | undefined {
    const before = quoted[index - 1];
    if (!heard || !before) return undefined;
    const between = masked.slice(before.outer.end, quoted[index]!.outer.start);
    const isOther = [...this.#people.namedIn(between)].some((name) => name !== heard.name);
    // A sentence of its own may be about anybody.
    const [, ...begun] = this.#sentencesOf(between);
    const isOwn = begun.join('').replaceAll(MASK, '').length > LONGEST_BEGUN;
    return isOther || isOwn ? undefined : { ...heard, kind: 'continued' };
  }

  /** Whom the sentence right before words without a clause of their own is about: that is concluded. */
  #aboveOf({ masked, quoted }: Block, index: number, from: number): Found | undefined {
    const { outer } = quoted[index]!;
    const before = masked.slice(from, outer.start);
    const sentences = this.#sentencesOf(before);
    const isAlone =
      sentences.at(-1)!.trim() === '' &&
      /^[\s.。]*$/u.test(this.#sentencesOf(masked.slice(outer.end, outer.end + REACH))[0] ?? '');
    const above = sentences.findLast((each) => each.trim() !== '');
    if (!isAlone || above === undefined) return undefined;
    const party = this.#grammar.subjectOf(above);
    if (party?.kind === 'body') return undefined;
    // A sentence without a subject of its own goes on with whoever spoke.
    const found = party ? this.#found(party) : this.#isAway ? undefined : this.#last;
    return found && { ...found, kind: 'pronoun' };
  }

  /** Whom `told` means: `he said` is open after a sentence that may be about another. */
  #toldOf({ party, isFresh }: Told): Found | undefined {
    const isBack = party === 'same' || party?.kind === 'pronoun';
    if (!party || (isBack && isFresh && this.#isAway)) return undefined;
    return this.#found(party);
  }

  #found(party: Party | 'same'): Found | undefined {
    if (party === 'same') return this.#last && { ...this.#last, kind: 'pronoun' };
    const { phrase } = party;
    // An unnamed person is told by what the text calls them; without a phrase there is no telling.
    if (party.kind === 'nobody')
      return phrase === '' ? undefined : { name: phrase, written: phrase, kind: 'described' };
    if (party.kind === 'pronoun') {
      const isOther =
        (party.of !== undefined && (party.of === 'body') !== (this.#last?.isBody ?? false)) ||
        !(this.#last?.name ?? '').startsWith(party.called ?? '');
      const meant = !isOther && this.#people.fits(party, this.#last?.name) ? this.#last : undefined;
      return meant && { ...meant, written: phrase, kind: 'pronoun' };
    }
    if (party.kind === 'body')
      return { name: party.name, written: phrase, kind: 'described', isBody: true };
    if (party.kind === 'office') {
      const holder = this.#people.holderOf(phrase, this.#last?.name);
      return { ...this.#people.asFound(holder ?? phrase), written: phrase, kind: 'described' };
    }
    const name = this.#people.fullNameOf(party.name, party.role);
    return name === undefined
      ? undefined
      : {
          ...this.#people.asFound(name),
          written: party.phrase,
          kind: party.isMeant ? 'pronoun' : 'named',
        };
  }

  /** Whom sentences are about is meant by what comes; true if that is somebody new. */
  #hear(text: string, isEnd = false): boolean {
    const sentences = this.#sentencesOf(text.replaceAll(MASK, ' '));
    // The last one before a quotation reports it.
    // What goes on behind words that have their speaker is said of the same.
    const isOn = this.#last !== undefined && /^\s*[，,、،]/u.test(text);
    const whole = (isEnd ? sentences : sentences.slice(0, -1)).slice(isOn ? 1 : 0);
    let isNew = false;
    for (const sentence of whole) {
      const party = this.#grammar.subjectOf(sentence);
      if (party) this.#isAway = false;
      else this.#isAway ||= this.#isOfOthers(sentence);
      if (!party || party.kind === 'pronoun') continue;
      const found = this.#found(party);
      isNew ||= found?.name !== this.#last?.name;
      this.#last = found && { ...found, kind: 'named' };
    }
    return isNew;
  }
}
