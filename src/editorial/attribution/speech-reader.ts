// Reads who says what in a text of a language with capitals: which sentence reports each quotation.

import type { Span } from '../../diagnostics/diagnostic.ts';
import type { SpeechGrammar, SpeechWords } from '../../languages/speech-words.ts';
import type { Known } from './plain-names.ts';
import { MASK } from './quoted-spans.ts';
import type { Block, SpokenQuotation } from './read-block.ts';
import type { Speaker } from './speakers.ts';
import { aboutAhead, type Told, toldAhead, toldBehind } from './speech-clause.ts';
import { ANOTHER, FRAMED, isOf, THIRD_PERSON, UNREAD } from './speech-forms.ts';
import { isSentence, partsOfText, sentenceEnds } from './speech-sentences.ts';
import { type Found, SpeechSpeakers } from './speech-speakers.ts';
import { OF_THE_STATEMENT, SOMEBODY_ELSE, turkishAhead } from './speech-verb-last.ts';

/** So much beside a quotation is read. */
const REACH = 400;
/** Reads the paragraphs of one text, in order. */
export class SpeechReader {
  readonly #speakers: SpeechSpeakers;
  #last: Found | undefined;
  /** True where the sentence before the last quotation told who speaks. */
  #isAhead = false;
  /** True where words beside it told of a speaker, known or not. */
  #isTold = false;
  /** Who is named in a paragraph that ends with a colon. */
  #leading: Found | undefined;

  constructor(
    words: SpeechWords,
    grammar: SpeechGrammar,
    blocks: readonly Block[],
    names: readonly string[],
  ) {
    const text = blocks.map(({ masked }) => masked).join('\n');
    const said = blocks.map((block) => block.words).join('\n');
    this.#speakers = new SpeechSpeakers(words, grammar, { text, said }, names);
    for (const { masked, isHeadline } of blocks)
      if (!isHeadline)
        for (const sentence of partsOfText(masked)) this.#speakers.introduce(sentence);
    // Who speaks by name anywhere is known from the beginning.
    for (const block of blocks) this.read(block);
    this.#speakers.rewind();
    this.#last = undefined;
    this.#leading = undefined;
  }

  /** The quotations of `block` with their speakers. */
  read(block: Block): readonly SpokenQuotation[] {
    const { quoted, words, masked } = block;
    const { grammar } = this.#speakers.lexicon;
    const ends = sentenceEnds(masked);
    let [from, next] = [0, 0];
    // What goes on behind a quotation that the words before it report.
    let told = -1;
    this.#speakers.people.beginParagraph();
    this.#speakers.isHeadline = block.isHeadline === true;
    this.#speakers.isDialogue = /^\s*[—–―-]\s/u.test(words);
    let last = this.#speakers.isDialogue ? undefined : this.#last;
    const hearUntil = (at: number): void => {
      for (; next < ends.length && ends[next]! <= at; next += 1) {
        const rest = masked.slice(from, ends[next]);
        if (from === told && !/[,;]/u.test(rest)) this.#speakers.hearRest(rest);
        else if (this.#speakers.hear(rest)) this.#speakers.spoke = last = undefined;
        from = Math.max(from, ends[next]!);
      }
    };
    const spoken = quoted.map(({ outer, inner, isBare }, index) => {
      hearUntil(outer.start);
      if (isBare && index === 0) last = undefined;
      const until = Math.min(
        quoted[index + 1]?.outer.start ?? masked.length,
        ends[next] ?? masked.length,
      );
      const lead = masked.slice(Math.max(from, outer.start - REACH), outer.start);
      const inside = words.slice(inner.start, inner.end);
      const trail = masked.slice(outer.end, Math.min(until, outer.end + REACH));
      const isOver = this.#isOver(inside, trail, words.slice(inner.end, outer.end));
      const rest = masked.slice(
        outer.end,
        Math.min(quoted[index + 1]?.outer.start ?? masked.length, outer.end + REACH),
      );
      this.#isAhead = false;
      this.#isTold = false;
      const found = this.#beside(
        lead,
        isOver ? rest : trail,
        inside,
        isOver,
        index,
        last,
        isBare ? undefined : this.#speakers.heard,
      );
      if (found) this.#speakers.people.nextSentence();
      // Whom an unknown verb tells of is remembered all the same.
      else this.#speakers.hear(lead);
      last = found;
      this.#speakers.spoke = found;
      // Who goes on in the same paragraph is the same.
      this.#speakers.isDialogue = false;
      this.#speakers.isAsked = /\?\s*$/u.test(inside);
      this.#speakers.heard = undefined;
      this.#last = found;
      from = Math.max(
        from,
        (found || this.#isTold) && !isOver && !this.#isAhead ? outer.end + trail.length : outer.end,
      );
      told = found && this.#isAhead && !isOver && !grammar.cases ? outer.end : -1;
      return { inner, ...(found && { speaker: this.#speaker(found, block, outer) }) };
    });
    if (quoted.length === 0) this.#speakers.isAsked = false;
    hearUntil(masked.length);
    const rest = masked.slice(from);
    const isLeft = this.#speakers.hear(rest) && rest.trim().length > 40;
    if (isLeft || (block.isHeadline && quoted.length > 0)) this.#last = undefined;
    this.#leading = /:\s*$/u.test(masked)
      ? this.#speakers.settle(this.#toldBefore(masked.slice(ends.at(-1) ?? 0)) ?? NOBODY)
      : undefined;
    return spoken;
  }

  #speaker(found: Found, { start }: Block, outer: Span): Speaker {
    return { ...found, start: start + outer.start };
  }

  // What ends with a full stop is not reported by the sentence after it.
  #isOver(inside: string, trail: string, closing: string): boolean {
    if (/^\s*[,،–—-]/u.test(trail) || closing.includes(',')) return false;
    if (/^\s*\p{Ll}/u.test(trail)) return false;
    if (/[.…]$/u.test(inside)) return true;
    return (
      /^\s*(?:[.;!?]|$)/u.test(trail) ||
      (/^\s*\p{Lu}/u.test(trail) &&
        /[?!]$/u.test(inside) &&
        !this.#speakers.lexicon.grammar.isVerbLast)
    );
  }

  #beside(
    lead: string,
    trail: string,
    inside: string,
    isOver: boolean,
    index: number,
    last: Found | undefined,
    heard: Known | undefined,
  ): Found | undefined {
    const isVerbLast = this.#speakers.lexicon.grammar.isVerbLast === true;
    const behind = toldBehind(
      this.#speakers.lexicon,
      this.#speakers.sentence(trail.replace(/^\s*\.?/u, (found) => ' '.repeat(found.length))),
      isOver,
    );
    const isLedTo = /:\s*[–—-]?\s*$/u.test(lead);
    if (isVerbLast) {
      const named =
        behind && typeof behind.subject === 'object' ? this.#speakers.settle(behind) : undefined;
      if (named) return named;
      const own = turkishAhead(this.#speakers.lexicon, this.#speakers.sentence(lead));
      const ahead = own && this.#speakers.settle(own);
      if (OF_THE_STATEMENT.test(lead)) return this.#speakers.issuer;
      if (ahead) return ahead;
      if (behind?.subject === 'missing' && SOMEBODY_ELSE.test(lead)) return undefined;
    } else {
      const before = this.#toldBefore(lead);
      // `X said that it was “a start”, writes Y`: what goes on in a sentence is said by its subject.
      const isPart =
        /^\p{Ll}/u.test(inside) && typeof before?.subject === 'object' && !before.isLoose;
      // `He lacks nothing: “It is enough”, says X`.
      const isNamed =
        typeof behind?.subject === 'object' &&
        (behind.subject.kind === 'name' || before?.verb === '') &&
        !behind.isLoose;
      const isPlain = isLedTo && !isNamed;
      const order = isPlain || isPart ? [before, behind] : [behind, before];
      const framed = behind && !behind.subject ? this.#framed(lead) : undefined;
      const told = framed ?? order.find((each) => each !== undefined);
      if (told?.subject === 'missing' && told === before && ANOTHER.test(lead)) return undefined;
      this.#isTold = told !== undefined && !this.#speakers.lexicon.grammar.cases;
      this.#isAhead = told !== undefined && told === before;
      if (told) return this.#speakers.settle(told, this.#isAhead);
    }
    if (isVerbLast && behind) return this.#speakers.settle(behind);
    const reporter = this.#speakers.reporter(`${lead} ${trail}`, index > 0 ? last : undefined);
    if (reporter) return reporter;
    const within = this.#within(inside);
    if (within) return this.#speakers.settle(within);
    const isStart =
      lead.replaceAll(MASK, '').trim() === '' ||
      /^[\s,–—-]*$/u.test(lead.slice(lead.lastIndexOf(MASK) + 1));
    if (isStart && index === 0 && this.#leading) return this.#leading;
    if (!isStart || (/^\p{Ll}/u.test(inside) && index === 0)) return undefined;
    // `“Why?” asks X.` The next paragraph answers.
    if (index === 0 && this.#speakers.isAsked) return undefined;
    // `«…», — не унимался оппонент`: a clause that is not read tells of somebody.
    const isReported = /^\s*,?\s*[–—]\s+\p{Ll}/u.test(trail) || /^\s+[-–]\s+\p{Ll}/u.test(trail);
    if (isReported && this.#speakers.lexicon.grammar.cases) return undefined;
    if (last && (isVerbLast || !UNREAD.test(trail))) return { ...last, kind: 'continued' };
    // `She left it open. “Ask me on Friday.”`
    return heard && isSentence(inside) && !isAbout(inside, heard)
      ? this.#speakers.found(heard, 'pronoun', heard.name)
      : undefined;
  }

  /** `Gschwendner hatte „Kontrollen“ verlangt`: German ends with the verb. */
  #framed(lead: string): Told | undefined {
    const { lexicon } = this.#speakers;
    const auxiliary = lexicon.grammar.isCapital ? FRAMED.exec(lead) : null;
    if (!auxiliary) return undefined;
    return toldAhead(lexicon, this.#speakers.sentence(`${lead.slice(0, auxiliary.index)} sagte `));
  }

  #toldBefore(lead: string): Told | undefined {
    const sentence = this.#speakers.sentence(lead);
    if (this.#speakers.lexicon.grammar.isVerbLast)
      return turkishAhead(this.#speakers.lexicon, sentence);
    const told = toldAhead(this.#speakers.lexicon, sentence);
    if (told) return told;
    return /:\s*[–—-]?\s*$/u.test(sentence.text)
      ? aboutAhead(this.#speakers.lexicon, sentence)
      : undefined;
  }

  /** `« …, a dit X, … »`: the clause stands between the marks. */
  #within(inside: string): Told | undefined {
    for (const { index, 0: verb } of inside.matchAll(this.#speakers.lexicon.verb)) {
      if (!/[,?!]\s*[–—-]?\s*$/u.test(inside.slice(0, index))) continue;
      const clause = inside.slice(index).split(/[,.;:]/u)[0] ?? '';
      return (
        toldBehind(this.#speakers.lexicon, this.#speakers.sentence(`, ${clause}`), false) ?? {
          subject: 'missing',
          verb,
        }
      );
    }
    return undefined;
  }
}

const NOBODY: Told = { subject: undefined, verb: '' };

/** `Son père voulait une fille. « Il m'a fait lire. »`: of whom the sentence before was about. */
function isAbout(inside: string, heard: Known): boolean {
  const [pronoun] = THIRD_PERSON.exec(inside) ?? [];
  return pronoun !== undefined && isOf(heard, /^(?:Il|Er|Lui|Él|Ele)$/u.test(pronoun) ? 'm' : 'f');
}
