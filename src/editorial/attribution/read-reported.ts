// Reads who speaks in a paragraph of a language other than English, by its words of saying. It knows
// no grammar: what it does not see plainly it leaves open.

import type { Span } from '../../diagnostics/diagnostic.ts';
import type { SpeechWords } from '../../languages/speech-words.ts';
import { MASK } from './quoted-spans.ts';
import type { Block, SpokenQuotation } from './read-block.ts';
import { ReportedPeople } from './reported-people.ts';
import type { Speaker } from './speakers.ts';

/** So much beside a quotation is read. */
const REACH = 300;
const SENTENCE_END = /[.!?؟]["'»”)]*\s+(?=[\p{Lu}\p{Lo}\p{N}(«“„"\uFFFC])/gu;

type Found = Omit<Speaker, 'start' | 'written'>;

/** The reader of one text. */
export class ReportedSpeech {
  readonly #pattern: Record<'verb' | 'firstVerb' | 'according' | 'firstAccording', RegExp>;
  readonly #is: Record<'pronoun' | 'role' | 'body' | 'stop' | 'indefinite', RegExp>;
  readonly #people: ReportedPeople;
  /** Who spoke last, or whom the text was about since. */
  #last: Found | undefined;
  /** Whom this paragraph is about. */
  #about: Found | undefined;

  constructor(words: SpeechWords, blocks: readonly Block[], names: readonly string[]) {
    const word = (inside: string): string => `(?<![\\p{L}\\p{M}])(?:${inside})(?![\\p{L}\\p{M}])`;
    const first = '^[\\s,،–—-]*';
    const all = (inside: string): RegExp => new RegExp(word(inside), 'giu');
    const begins = (inside: string): RegExp => new RegExp(`${first}${word(inside)}`, 'iu');
    this.#pattern = {
      verb: all(words.verbs),
      firstVerb: begins(words.verbs),
      according: all(words.according),
      firstAccording: begins(words.according),
    };
    this.#is = {
      pronoun: new RegExp(`^(?:${words.pronouns})$`, 'iu'),
      role: new RegExp(`^(?:${words.roles})$`, 'iu'),
      body: new RegExp(`^(?:(?:${words.before ?? '(?!)'})\\s*){0,3}${word(words.bodies)}`, 'iu'),
      stop: new RegExp(`^(?:${words.stops ?? '(?!)'})$`, 'iu'),
      indefinite: new RegExp(`^(?:\\S+ )?(?:${words.indefinite ?? '(?!)'})\\s`, 'iu'),
    };
    this.#people = new ReportedPeople(this.#is, blocks, names);
    // Who speaks by name anywhere is known from the beginning.
    for (const block of blocks)
      for (const { speaker } of this.read(block))
        if (speaker?.kind === 'named') this.#people.add(speaker.name);
    this.#last = undefined;
  }

  /** The quotations of `block` with their speakers. */
  read(block: Block): readonly SpokenQuotation[] {
    const { masked, quoted, words } = block;
    const ends = Array.from(
      masked.matchAll(SENTENCE_END),
      ({ 0: end, index }) => index + end.length,
    );
    let [from, next] = [0, 0];
    let heard = this.#last;
    this.#about = undefined;
    const hearUntil = (at: number): void => {
      for (; next < ends.length && ends[next]! <= at; next += 1) {
        if (this.#hear(masked.slice(from, ends[next]))) heard = this.#last;
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
      const after = masked.slice(outer.end, Math.min(until, outer.end + REACH));
      // What ends with a full stop is not reported by the sentence after it.
      const trail = inside.endsWith('.') && !/^\s*(?:[,،–—-]|\p{Ll})/u.test(after) ? '' : after;
      const found = this.#beside(lead, trail, inside) ?? this.#goesOn(lead, inside, heard);
      heard = found;
      if (found) this.#last = found;
      from = Math.max(from, outer.end);
      return { inner, ...(found && { speaker: this.#speaker(found, block, outer) }) };
    });
    hearUntil(masked.length);
    this.#hear(masked.slice(from));
    return spoken;
  }

  #speaker(found: Found, { start }: Block, outer: Span): Speaker {
    return { ...found, written: found.name, start: start + outer.start };
  }

  #goesOn(lead: string, inside: string, heard: Found | undefined): Found | undefined {
    const isStart = lead.replaceAll(MASK, '').trim() === '';
    return isStart && heard && !/^\p{Ll}/u.test(inside)
      ? { ...heard, kind: 'continued' }
      : undefined;
  }

  #beside(lead: string, trail: string, inside: string): Found | undefined {
    const isLedTo = /:\s*$/u.test(lead);
    return isLedTo
      ? (this.#before(lead) ?? this.#after(trail))
      : (this.#after(trail) ?? this.#before(lead) ?? this.#within(inside));
  }

  /** `“…”, said X`; `“…”, X said`; `“…”, according to X`. */
  #after(trail: string): Found | undefined {
    const { firstVerb, firstAccording, verb } = this.#pattern;
    const verbFirst = firstVerb.exec(trail) ?? firstAccording.exec(trail);
    if (verbFirst) return this.#subjectAfter(trail.slice(verbFirst[0].length), verbFirst[0]);
    const clause = trail.split(/[.;:!?\uFFFC]/u)[0] ?? '';
    const [said] = clause.matchAll(verb);
    if (!said) return this.#besideUnknownVerb(clause);
    const subject = clause.slice(0, said.index).replace(/^[\s,،–—-]+/u, '');
    return subject.split(/\s+/u).length > 8 ? undefined : this.#classify(subject.split(','));
  }

  /** `“…”, sighs X`: who is named in a few words after a comma speaks, whatever the verb. */
  #besideUnknownVerb(clause: string): Found | undefined {
    if (!/^\s*[,،–—-]/u.test(clause)) return undefined;
    const words = clause
      .replace(/^[\s,،–—-]+/u, '')
      .trim()
      .split(/\s+/u);
    const start = words.slice(0, 7).join(' ');
    const [name, other] = this.#people.namedIn(start);
    if (name !== undefined) return other === undefined ? { name, kind: 'named' } : undefined;
    const isPronoun =
      words.length < 6 &&
      (/-(?:il|elle)$/u.test(words[0] ?? '') || words.some((word) => this.#is.pronoun.test(word)));
    if (isPronoun) return this.#pronoun();
    const isShort = words.length < 5 && words.length > 1 && !this.#is.indefinite.test(start);
    return isShort ? this.#about && { ...this.#about, kind: 'described' } : undefined;
  }

  /** `X said: “…”`; `according to X, “…”`; `X: “…”`. */
  #before(lead: string): Found | undefined {
    const clause = lead.split(/[;\uFFFC]/u).at(-1) ?? '';
    const said = [...clause.matchAll(this.#pattern.verb)].at(-1);
    const told = [...clause.matchAll(this.#pattern.according)].at(-1);
    if (told && told.index > (said?.index ?? -1))
      return this.#subjectAfter(clause.slice(told.index + told[0].length), told[0], true);
    if (!said) return this.#label(clause) ?? this.#firstIn(clause);
    const after = this.#subjectAfter(clause.slice(said.index + said[0].length), said[0]);
    if (after && after.kind !== 'pronoun') return after;
    const before = clause
      .slice(0, said.index)
      .split(/[,،(]/u)
      .map((part) => part.trim());
    const subject = this.#classify(before.filter((part) => part !== '').reverse());
    if (subject && subject.kind !== 'described') return subject;
    return subject?.isBody ? subject : (this.#firstIn(clause) ?? subject ?? after);
  }

  /** The one person or body that a sentence before a quotation is about. */
  #firstIn(clause: string): Found | undefined {
    const [phrase = ''] = clause.trim().split(/[,،]/u);
    const first = this.#classify([phrase]);
    if (first?.isBody) return first;
    const [name, other] = this.#people.namedIn(clause);
    return name === undefined || other !== undefined ? undefined : { name, kind: 'named' };
  }

  /** `« …, a dit X, … »`: the clause stands between the marks. */
  #within(inside: string): Found | undefined {
    for (const { index, 0: verb } of inside.matchAll(this.#pattern.verb)) {
      if (!/[,?!]\s*[–—-]?\s*$/u.test(inside.slice(0, index))) continue;
      return this.#subjectAfter(inside.slice(index + verb.length), verb);
    }
    return undefined;
  }

  #label(clause: string): Found | undefined {
    const label = /(?:^|[.!?]\s)\s*([^:]{2,80}):\s*$/u.exec(clause)?.[1];
    const found = label === undefined ? undefined : this.#classify([label]);
    return found?.kind === 'named' || found?.isBody ? found : undefined;
  }

  #subjectAfter(rest: string, verb: string, mustName = false): Found | undefined {
    if (/-(?:il|elle|ils|elles|on)$/iu.test(verb.trim())) {
      const body = this.#classify([this.#untilStop(rest, true)]);
      return body?.isBody ? body : this.#pronoun();
    }
    const parts = (rest.split(/[.;:!?(–—\uFFFC]/u)[0] ?? '').split(/[,،]/u);
    const whole = this.#classify([this.#untilStop(parts[0] ?? '', true)]);
    if (whole?.isBody) return whole;
    const subject = this.#untilStop(parts[0] ?? '');
    if (subject === '') return mustName ? undefined : this.#pronoun();
    // `the minister, Ana Ruiz, said`: the name follows the office.
    const name = parts[1]?.trim() ?? '';
    const isName = this.#people.fullNames(name).some((each) => each === name);
    return this.#classify(isName ? [subject, name] : [subject]);
  }

  #untilStop(text: string, mayBegin = false): string {
    const words = text.trim().split(/\s+/u);
    const stop = words.findIndex(
      (word, index) => (index > 1 || !mayBegin) && this.#is.stop.test(word),
    );
    return (stop === -1 ? words : words.slice(0, stop)).join(' ');
  }

  #pronoun(): Found | undefined {
    return this.#last && { ...this.#last, kind: 'pronoun' };
  }

  /** The first of `phrases` that is a name, a body, or whoever was named before. */
  #classify(phrases: readonly string[]): Found | undefined {
    const plain = phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
    for (const phrase of plain) {
      if (this.#is.pronoun.test(phrase)) return this.#pronoun();
      const name = this.#people.nameIn(phrase);
      if (this.#is.body.test(phrase) && !this.#hasOffice(phrase))
        return { name: phrase, kind: 'described', isBody: true };
      if (name !== undefined) return { name, kind: 'named' };
    }
    const [phrase] = plain;
    if (phrase === undefined) return undefined;
    const offices = phrase.split(/\s+/u).filter((word) => this.#is.role.test(word));
    const holder = this.#people.holderOf(offices);
    // Another trade is a name for whoever the paragraph is about.
    const about = this.#is.indefinite.test(phrase) ? undefined : this.#about?.name;
    return { name: holder ?? about ?? phrase, kind: 'described' };
  }

  #hasOffice(phrase: string): boolean {
    const [first = '', second = ''] = phrase.split(/\s+/u);
    return this.#is.role.test(first) || this.#is.role.test(second);
  }

  /** Whoever a sentence is about is meant by `he`; of two people it is open which. */
  #hear(sentence: string): boolean {
    const known = this.#people.namedIn(sentence.replaceAll(MASK, ' '));
    const [name] = known;
    if (name === undefined) return false;
    this.#last = known.size > 1 ? undefined : { name, kind: 'named' };
    this.#about = this.#last;
    return true;
  }
}
