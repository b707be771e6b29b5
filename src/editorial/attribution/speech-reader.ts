// Reads who says what in a text of a language with capitals: which sentence reports each quotation.

import type { Span } from '../../diagnostics/diagnostic.ts';
import type { Endings, SpeechWords } from '../../languages/language.ts';
import { MASK } from './quoted-spans.ts';
import type { Block, SpokenQuotation } from './read-block.ts';
import type { Speaker } from './speakers.ts';
import { aboutAhead, type Sentence, type Told, toldAhead, toldBehind } from './speech-clause.ts';
import { Lexicon } from './speech-lexicon.ts';
import { ending, type Known, SpeechPeople } from './speech-people.ts';
import { phraseAt, type Subject } from './speech-phrase.ts';
import { turkishAhead } from './speech-verb-last.ts';

/** So much beside a quotation is read. */
const REACH = 400;
const SENTENCE_END =
  /(?<!(?:^|[^\p{L}])(?:\p{Lu}|Dr|Prof|Mr|Mrs|St|Sr|Sra|Dra|Ing|On|Avv|Dott|dott|prof|dr|ca|bzw|Nr|Abs|им|ул|г|тыс|млн|hab|inż|ks|gen|mjr|płk|min|ul|r|św|np|tj|art|av|EE|UU))[.!?…]["'»”’)]*\s+(?=[\p{Lu}\p{N}(«“„"–—\uFFFC-])/gu;

type Found = Omit<Speaker, 'start'>;

/** Reads the paragraphs of one text, in order. */
export class SpeechReader {
  readonly #lexicon: Lexicon;
  readonly #people: SpeechPeople;
  readonly #common: ReadonlySet<string>;
  readonly #bodyCases: Endings;
  #last: Found | undefined;
  /** Who is named in a paragraph that ends with a colon. */
  #leading: Found | undefined;

  constructor(
    words: SpeechWords,
    grammar: NonNullable<SpeechWords['grammar']>,
    blocks: readonly Block[],
    names: readonly string[],
  ) {
    this.#lexicon = new Lexicon(words, grammar);
    this.#people = new SpeechPeople(grammar);
    this.#bodyCases = grammar.cases?.bodies ?? [];
    const text = blocks.map(({ masked }) => masked).join('\n');
    this.#common = new Set(text.match(/(?<![^\s(«“„"'’])\p{Ll}[\p{L}\p{M}-]+/gu) ?? []);
    for (const name of names) if (text.includes(name)) this.#people.add(personOf(name), true);
    for (const { masked, isHeadline } of blocks) if (!isHeadline) this.#introduce(masked);
    // Who speaks by name anywhere is known from the beginning.
    for (const block of blocks) this.read(block);
    this.#people.rewind();
    this.#last = undefined;
    this.#leading = undefined;
  }

  /** The quotations of `block` with their speakers. */
  read(block: Block): readonly SpokenQuotation[] {
    const { masked, quoted, words } = block;
    const ends = sentenceEnds(masked);
    let [from, next] = [0, 0];
    let last = this.#last;
    const hearUntil = (at: number): void => {
      for (; next < ends.length && ends[next]! <= at; next += 1) {
        if (this.#hear(masked.slice(from, ends[next]))) last = undefined;
        from = Math.max(from, ends[next]!);
      }
    };
    const spoken = quoted.map(({ outer, inner }, index) => {
      hearUntil(outer.start);
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
      const found = this.#beside(
        lead,
        isOver ? rest : trail,
        inside,
        isOver,
        quoted.length,
        index,
        last,
      );
      last = found;
      this.#last = found;
      from = Math.max(from, found && !isOver ? outer.end + trail.length : outer.end);
      return { inner, ...(found && { speaker: this.#speaker(found, block, outer) }) };
    });
    hearUntil(masked.length);
    const rest = masked.slice(from);
    if (this.#hear(rest) && rest.trim().length > 40) this.#last = undefined;
    this.#leading = /:\s*$/u.test(masked)
      ? this.#settle(this.#toldBefore(masked.slice(ends.at(-1) ?? 0)) ?? NOBODY)
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
      (/^\s*\p{Lu}/u.test(trail) && /[?!]$/u.test(inside) && !this.#lexicon.grammar.isVerbLast)
    );
  }

  #beside(
    lead: string,
    trail: string,
    inside: string,
    isOver: boolean,
    count: number,
    index: number,
    last: Found | undefined,
  ): Found | undefined {
    const isVerbLast = this.#lexicon.grammar.isVerbLast === true;
    const behind = toldBehind(
      this.#lexicon,
      this.#sentence(trail.replace(/^\s*\.?/u, (found) => ' '.repeat(found.length))),
      isOver,
    );
    const isLedTo = /:\s*[–—-]?\s*$/u.test(lead);
    if (isVerbLast) {
      const named = behind && typeof behind.subject === 'object' ? this.#settle(behind) : undefined;
      if (named) return named;
      const own = turkishAhead(this.#lexicon, this.#sentence(cleanLead(lead)));
      const ahead = own && this.#settle(own);
      if (ahead) return ahead;
    } else {
      const ahead = (): Told | undefined => this.#toldBefore(lead);
      const order = isLedTo ? [ahead(), behind] : [behind, ahead()];
      for (const told of order) if (told) return this.#settle(told);
    }
    if (isVerbLast && behind) return this.#settle(behind);
    const within = this.#within(inside);
    if (within) return this.#settle(within);
    const isStart =
      lead.replaceAll(MASK, '').trim() === '' ||
      /^[\s,–—-]*$/u.test(lead.slice(lead.lastIndexOf(MASK) + 1));
    if (isStart && index === 0 && this.#leading) return this.#leading;
    void count;
    return isStart && last && (!/^\p{Ll}/u.test(inside) || index > 0)
      ? { ...last, kind: 'continued' }
      : undefined;
  }

  #toldBefore(lead: string): Told | undefined {
    const sentence = this.#sentence(cleanLead(lead));
    if (this.#lexicon.grammar.isVerbLast) return turkishAhead(this.#lexicon, sentence);
    const told = toldAhead(this.#lexicon, sentence);
    if (told) return told;
    return /:\s*[–—-]?\s*$/u.test(sentence.text) ? aboutAhead(this.#lexicon, sentence) : undefined;
  }

  /** `« …, a dit X, … »`: the clause stands between the marks. */
  #within(inside: string): Told | undefined {
    for (const { index, 0: verb } of inside.matchAll(this.#lexicon.verb)) {
      if (!/[,?!]\s*[–—-]?\s*$/u.test(inside.slice(0, index))) continue;
      const clause = inside.slice(index).split(/[,.;:]/u)[0] ?? '';
      return (
        toldBehind(this.#lexicon, this.#sentence(`, ${clause}`), false) ?? {
          subject: 'missing',
          verb,
        }
      );
    }
    return undefined;
  }

  #sentence(text: string): Sentence {
    return { text, words: this.#lexicon.read(text, this.#common) };
  }

  /** Whom the subject of a clause means. */
  #settle({ subject, verb, isLoose, isOblique }: Told): Found | undefined {
    if (subject === undefined || subject === 'nobody') return undefined;
    const shown = this.#lexicon.genderOf(verb.trim().split(/\s+/u).at(-1) ?? '');
    if (subject === 'missing') return this.#meant(shown, verb.trim());
    if (subject.kind === 'joint') return undefined;
    if (subject.kind === 'pronoun') return this.#meant(subject.gender ?? shown, subject.written);
    if (subject.kind === 'body') {
      const name =
        isOblique || /^\p{L}{1,2}\s/u.test(subject.written) || this.#bodyCases.length > 0
          ? this.#plainBody(subject.name)
          : subject.name;
      return { name, written: name, kind: 'described', isBody: true };
    }
    if (subject.kind === 'name') return this.#named(subject, { shown, isLoose, isOblique });
    return this.#described(subject, shown, isLoose);
  }

  #plainBody(name: string): string {
    const [first = '', ...others] = name.split(/\s+/u);
    return [ending(first, this.#bodyCases), ...others].join(' ');
  }

  #named(
    subject: Subject,
    how: {
      shown: 'm' | 'f' | undefined;
      isLoose: boolean | undefined;
      isOblique: boolean | undefined;
    },
  ): Found | undefined {
    const gender = subject.gender ?? (how.isOblique ? undefined : how.shown);
    const plain = how.isOblique
      ? { ...subject, name: this.#people.nominative(subject.name, subject.gender) }
      : subject;
    const found = this.#people.find(plain.name, gender) ?? this.#people.find(subject.name, gender);
    if (found === 'shared') return undefined;
    if (how.isLoose && found === undefined) return undefined;
    const known = this.#people.add(
      { ...plain, name: found && !/\s/u.test(plain.name) ? found.name : plain.name },
      !how.isOblique || !found,
      gender,
    );
    if (found && !found.isPlain && /\s/u.test(found.name) && !how.isOblique)
      found.name = this.#people.nominative(found.name, gender ?? found.gender);
    known.isPerson = true;
    this.#people.mention(known, true);
    return this.#found(
      known,
      how.isLoose ? 'described' : 'named',
      how.isLoose ? `${subject.written}:` : subject.written,
    );
  }

  #found({ name, role }: Known, kind: Speaker['kind'], written: string): Found {
    return { name, ...(role !== undefined && { role }), written, kind };
  }

  #meant(gender: 'm' | 'f' | undefined, written: string): Found | undefined {
    const known = this.#people.meant(gender);
    if (!known) return undefined;
    known.gender ??= gender;
    this.#people.mention(known, true);
    return this.#found(known, 'pronoun', written);
  }

  #described(
    subject: Subject,
    shown: 'm' | 'f' | undefined,
    isLoose: boolean | undefined,
  ): Found | undefined {
    const { written, offices, isIndefinite } = subject;
    const gender = subject.gender ?? shown;
    if (!isIndefinite) {
      const holder = this.#people.holderOf(offices, gender);
      if (holder) {
        this.#people.mention(holder, true);
        return this.#found(holder, 'described', written);
      }
      if (offices.length === 0) {
        const about = this.#people.about;
        const isFitting =
          about && (gender === undefined || about.gender === undefined || about.gender === gender);
        return isFitting ? this.#found(about, 'described', written) : undefined;
      }
    }
    if (isLoose) return undefined;
    const known = this.#people.add({ ...subject, name: written }, true, gender);
    known.isPerson = true;
    this.#people.mention(known, true);
    return { name: written, written, kind: 'described' };
  }

  /** Reads prose, so that a later `he` is understood; true if it is about somebody. */
  #hear(text: string): boolean {
    const plain = text.replaceAll(MASK, ' ');
    if (plain.trim() === '') return false;
    this.#people.nextSentence();
    const { words } = this.#sentence(plain);
    const main = this.#lexicon.grammar.isVerbLast
      ? undefined
      : aboutAhead(this.#lexicon, {
          text: plain,
          words: [...words, { ...EMPTY, at: plain.length, end: plain.length }],
        });
    const subject = main && typeof main.subject === 'object' ? main.subject : undefined;
    let isAbout = false;
    for (const found of this.#namesIn(words)) {
      const known = this.#people.find(found.name, found.gender);
      if (!known || known === 'shared') continue;
      const isSubject = subject?.kind === 'name' && subject.at === found.at;
      isAbout = true;
      this.#people.mention(known, isSubject);
    }
    if (subject?.kind === 'description' && subject.offices.length > 0 && !subject.isIndefinite) {
      const holder = this.#people.holderOf(subject.offices, subject.gender);
      if (holder) this.#people.mention(holder, true);
      isAbout ||= holder !== undefined;
    }
    if (subject?.kind === 'pronoun') {
      const known = this.#people.meant(subject.gender);
      if (known) this.#people.mention(known, true);
    }
    return isAbout;
  }

  #namesIn(words: Sentence['words']): readonly Subject[] {
    const found: Subject[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at]!;
      const mayBegin =
        word.kind === 'name' ||
        this.#lexicon.is('role', word) ||
        this.#lexicon.is('article', word) ||
        this.#lexicon.is('title', word);
      const phrase = mayBegin ? phraseAt(this.#lexicon, words, at) : undefined;
      if (phrase?.kind === 'name') {
        found.push(phrase);
        at = phrase.end;
      } else at += 1;
    }
    return found;
  }

  /** Learns the full names of `text`, with the offices beside them. */
  #introduce(text: string): void {
    for (const end of partsOfText(text)) {
      for (const found of this.#namesIn(this.#sentence(end).words))
        if (/\s/u.test(found.name)) this.#people.add(found, false);
    }
  }
}

const NOBODY: Told = { subject: undefined, verb: '' };
const EMPTY = { text: '', low: '', kind: 'mark' } as const;

function personOf(name: string): Subject {
  return { kind: 'name', name, written: name, at: 0, end: 0, offices: [] };
}

// What stood before the quotation above is over.
function cleanLead(lead: string): string {
  const masked = lead.trimEnd().lastIndexOf(MASK);
  return masked === -1 ? lead : lead.slice(masked + 1);
}

function sentenceEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(SENTENCE_END), ({ 0: end, index }) => index + end.length);
}

function partsOfText(text: string): readonly string[] {
  const ends = [...sentenceEnds(text), text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).replaceAll(MASK, ';'));
}
