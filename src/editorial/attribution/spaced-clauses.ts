// How Arabic, Hebrew and Persian say who speaks: a verb of saying with its subject behind or before it.

import { MASK } from './quoted-spans.ts';
import { SpacedNames } from './spaced-names.ts';
import { isLeftOut, SpacedSubjects, type Subject } from './spaced-subjects.ts';
import { SpacedTopics } from './spaced-topics.ts';
import { EDGE, PUNCTUATION, plainVerb, type SpacedWords } from './spaced-words.ts';
import type { Beside, Grammar, Told } from './uncased-grammar.ts';
import type { Party, UncasedPeople } from './uncased-people.ts';

/** `أما مدربه فلم يخف`: whom the rest is about. */
const ABOUT =
  /(?:^|\s)[وف]?[أا]ما\s+([^،,.:]{3,80}?)(?:،\s+(?!الذي|التي)([^،,.:]{3,60}?)،)?\s+ف(?:لم|لن|لا|قد|ي|ت|ق|أ|ا)/u;
/** `الإيفواري` before a name: where somebody is from. */
const ORIGIN = /^ال\p{L}{2,}(?:ي|ية)\s+(?=\p{L}+\s\p{L})/u;
/** `بالنسبة إلى الخبيرة ليلى المرزوقي، فإن`: whom the rest is told of. */
const CONCERNING = /^\s*[وف]?بالنسبة (?:إلى|الى|ل)\s*([^،,.:]{3,60})[،,]/u;
const HEARER = new RegExp(`\\s[וو]?[לل]ـ?-?${MASK}+`, 'gu');

const AGED =
  /(?<!\p{L})(\p{L}[\p{L}\p{M}'’״׳-]+ \p{L}[\p{L}\p{M}'’״׳-]+) \(\d{1,2}(?: \p{L}+)?\)/gu;

/** The grammar of a text in one of them. */
export class SpacedClauses implements Grammar {
  readonly sentenceEnd = /(?<=[.!?؟][”"»')]*)\s+|\n+/u;
  readonly #words: SpacedWords;
  readonly #names: SpacedNames;
  readonly #subjects: SpacedSubjects;
  readonly #topics: SpacedTopics;

  constructor(words: SpacedWords, people: UncasedPeople) {
    this.#words = words;
    this.#names = new SpacedNames(words, people);
    this.#subjects = new SpacedSubjects(words, this.#names);
    this.#topics = new SpacedTopics(words, this.#names, people);
  }

  tell(beside: Beside): Told {
    const party = this.#speaker(beside);
    if (this.#isTerm(beside)) return { isTerm: true };
    const isFresh = [beside.lead, beside.trail].some((each) => this.#words.is.fresh.test(each));
    return { party, isFresh };
  }

  /** A word in the middle of a sentence that nobody is said to say. */
  #isTerm({ lead, inside, trail }: Beside): boolean {
    // `«محمد رضایی» نوشت`: some papers set names off.
    const isName =
      this.#words.order === 'before' &&
      /^\s+(?!که)\p{L}/u.test(trail) &&
      /:\s*$/u.test(trail.split(MASK)[0]!);
    if (isName && lead.trim() === '' && inside.split(/\s+/u).length < 4) return true;
    if (/\s|[.!?؟،,…]$/u.test(inside.trim()) || /:\s*$/u.test(lead)) return false;
    const last = lead.trim().split(/\s+/u).at(-1) ?? '';
    const isSaid =
      this.#words.is.verb.test(last) ||
      (/^\s*[،,–—-]/u.test(trail) && this.#words.firstVerb.test(trail));
    return lead.trim() !== '' && !isSaid;
  }

  #speaker({ lead: whole, inside, trail }: Beside): Subject {
    // `אמר ל"מעריב": "…"`: who hears it.
    const lead = whole.replace(HEARER, ' ');
    const isFree = lead.replaceAll(MASK, '').replace(new RegExp(`${EDGE}+`, 'gu'), '') === '';
    if (isFree) return this.#after(inside, trail);
    const isLed = /:\s*$/u.test(lead);
    const after = isLed || !/^\s*[،,–—-]/u.test(trail) ? undefined : this.#after(inside, trail);
    // A verb that leaves its subject out goes on with that of the clause before.
    return (
      (isLeftOut(after) ? undefined : after) ?? this.#before(lead) ?? this.#after(inside, trail)
    );
  }

  /** `»، قال X`, `", אמר X`, `»، X گفت`. */
  #after(inside: string, trail: string): Subject {
    if (
      /[.!?؟]$/u.test(inside) &&
      !/^\s*[،,–—-]/u.test(trail) &&
      !this.#words.firstVerb.test(trail)
    )
      return undefined;
    // `وأضاف` begins a sentence of its own.
    if (this.#words.joined.test(trail) && this.#verbAt(trail)) return undefined;
    const [first] = trail.matchAll(this.#words.according);
    if (first && trail.slice(0, first.index).replace(new RegExp(`${EDGE}+`, 'gu'), '') === '')
      return this.#subjects.phraseAfter(trail.slice(first.index + first[0].length));
    const them = trail.search(this.#words.is.them);
    if (them >= 0 && them < 4) return 'same';
    const said = this.#words.firstVerb.exec(trail);
    if (said && this.#words.order !== 'before') {
      const rest = trail.slice(said[0].length);
      // What leads to the next quotation says nothing of this one.
      return /^\s*:/u.test(rest) ? undefined : this.#subjects.subjectBehind(rest, said[0]);
    }
    if (this.#words.order === 'behind') return undefined;
    const clause = trail.replace(new RegExp(`^${EDGE}+`, 'u'), '').split(PUNCTUATION)[0] ?? '';
    const [verb] = clause.matchAll(this.#words.verb);
    return verb && clause.slice(0, verb.index).split(/\s+/u).length < 10
      ? this.#subjects.subjectBefore(clause.slice(0, verb.index))
      : undefined;
  }

  #verbAt(trail: string): boolean {
    const plain = trail.replace(this.#words.joined, '');
    return this.#words.firstVerb.test(plain) || this.#words.firstVerb.test(trail);
  }

  #before(lead: string): Subject {
    const [, about, beside = ''] = ABOUT.exec(lead) ?? [];
    if (about !== undefined) {
      const named = this.#names.partyOf(beside.replace(ORIGIN, ''));
      const isNamed = named?.kind === 'name' && this.#names.shape.isLikeName(named.name);
      return isNamed ? named : this.#subjects.about(about);
    }
    const verbs = [...lead.matchAll(this.#words.verb)].reverse();
    const [told] = [...lead.matchAll(this.#words.according)].reverse();
    if (told && told.index > (verbs[0]?.index ?? -1)) {
      const party = this.#subjects.phraseAfter(lead.slice(told.index + told[0].length));
      if (party) return party;
    }
    let isMissing = false;
    for (const { 0: verb, index } of verbs) {
      const subject = this.#words.is.participle.test(plainVerb(verb))
        ? 'same'
        : this.#subjects.subjectOf(lead.slice(0, index), lead.slice(index + verb.length), verb);
      // `قال المزارع وهو يشير إلى أشجاره`: what he did as he spoke.
      if (/(?:^|\s)و(?:هو|هي|هم)\s+$/u.test(lead.slice(0, index))) continue;
      if (subject && subject !== 'same' && !isLeftOut(subject)) return subject;
      // Somebody says it, and there is no telling who.
      if (subject === undefined) return this.#concluded(lead.slice(0, index));
      isMissing = true;
      // A verb that has no subject goes on with that of the one before it in the sentence.
    }
    if (!isMissing && this.#words.is.them.test(lead)) return 'same';
    if (isMissing) {
      // `لم يتمالك المدرب دموعه، وقال`: whom the clause before is about.
      const above =
        this.#words.order === 'behind' && this.#concluded(lead.slice(0, verbs.at(-1)!.index));
      return above && above.kind === 'name' ? above : this.#subjects.withSex(verbs[0]![0]);
    }
    return this.#label(lead);
  }

  /** Whom the clause before a verb of saying is about, whatever its own verb. */
  #concluded(clause: string): Party {
    const party = this.#topics.topicOf(clause);
    return party ? { ...party, isMeant: true } : { kind: 'nobody', phrase: '' };
  }

  /** `X: «…»`. */
  #label(lead: string): Party | undefined {
    const label = /^[\s\uFFFC]*([^:،,]{2,60}):\s*$/u.exec(lead)?.[1];
    if (label === undefined) return undefined;
    const phrase = this.#words.untilEnd(label);
    const party = this.#subjects.plain(phrase);
    // What goes on is a clause, and its subject may do anything.
    const isWhole = phrase === label.trim();
    if (party?.kind === 'name' && !isWhole && !this.#names.isKnown(party.name)) return undefined;
    return party?.kind === 'nobody' ? undefined : party;
  }

  subjectOf(sentence: string): Party | undefined {
    const [said] = sentence.matchAll(this.#words.verb);
    const concerned = CONCERNING.exec(sentence)?.[1];
    const party = concerned === undefined ? undefined : this.#subjects.plain(concerned);
    if (party?.kind === 'name') return party;
    const about = this.#subjects.introduced(sentence) ?? this.#topics.topicOf(sentence);
    if (about || !said) return about;
    const subject = this.#subjects.subjectOf(
      sentence.slice(0, said.index),
      sentence.slice(said.index + said[0].length),
      said[0],
    );
    if (subject === 'same' || isLeftOut(subject)) return undefined;
    return subject ?? { kind: 'nobody', phrase: '' };
  }

  partiesIn(sentence: string): readonly Party[] {
    const subject = this.subjectOf(sentence);
    const named = subject?.kind === 'name' ? [subject] : [];
    for (const part of sentence.split(PUNCTUATION)) {
      const words = part.trim().split(/\s+/u);
      const start = words.findIndex((word) => this.#names.isOffice(word));
      if (start < 0) continue;
      const party = this.#names.partyOf(
        this.#words.untilEnd(words.slice(start, start + 10).join(' ')),
      );
      // Where no verb of saying ends it, another may follow: two words are the name.
      const name = party?.kind === 'name' ? this.#names.shape.shortest(party.name) : '';
      // `החוקרת חשבה רגע והשיבה`: before `and` stands another verb.
      const next = words.join(' ').split(`${name} `)[1] ?? '';
      if (/^ו/u.test(next) && this.#words.firstVerb.test(next)) continue;
      if (party?.kind === 'name' && this.#names.shape.isLikeName(name))
        named.push({ ...party, name });
    }
    // `דניס קוגן (44)`: an age stands behind nobody but a person.
    for (const [, name = ''] of sentence.matchAll(AGED))
      if (!this.#names.isOffice(name) && this.#names.shape.isLikeName(name))
        named.push({ kind: 'name', phrase: name, name });
    return named;
  }

  pointsBack(sentence: string): boolean {
    return sentence.split(/[\s،,]+/u).some((word) => this.#words.is.pronoun.test(word));
  }

  leadsOn(sentence: string): boolean {
    return /:\s*$/u.test(sentence);
  }
}
