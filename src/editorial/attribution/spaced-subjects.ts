// The subject of a verb of saying in Arabic, Hebrew and Persian: behind the verb or before it.

import { MASK } from './quoted-spans.ts';
import { MOST_OF_OFFICE, SpacedDescriptions } from './spaced-descriptions.ts';
import type { SpacedNames } from './spaced-names.ts';
import { PUNCTUATION, plainVerb, type SpacedWords } from './spaced-words.ts';
import type { Party } from './uncased-people.ts';

/** Whom a verb has as its subject: `same` if it leaves that out, nobody known if there is no telling. */
export type Subject = Party | 'same' | undefined;

/** True where a verb says nothing of who its subject is. */
export function isLeftOut(subject: Subject): boolean {
  return subject === 'same' || (subject?.kind === 'pronoun' && subject.isLeftOut === true);
}

/** Finds subjects in one text. */
export class SpacedSubjects {
  readonly #words: SpacedWords;
  readonly #names: SpacedNames;
  readonly #called: SpacedDescriptions;

  constructor(words: SpacedWords, names: SpacedNames) {
    this.#words = words;
    this.#names = names;
    this.#called = new SpacedDescriptions(words, names);
  }

  /** The subject of `verb`, which stands between `before` and `behind`. */
  subjectOf(before: string, behind: string, verb: string): Subject {
    if (this.#words.is.impersonal.test(plainVerb(verb)))
      return this.#bodyBefore(before) ?? this.#notNamed(this.phraseAfter(behind));
    const clause = this.#clauseEnding(before);
    // `ثم تبتسم وتكمل`: two verbs, and neither has a subject.
    const isPair = this.#words.order === 'behind' && /^[وف]/u.test(verb);
    const own = this.#words.withoutAdverbs(clause);
    if (isPair && /^[يت]\p{L}{3,}$/u.test(own) && isLeftOut(this.subjectBehind(behind, verb)))
      return this.withSex(verb);
    const isPlainBefore = (): Subject =>
      /^ו/u.test(verb) ? this.#withVerb(this.subjectBefore(clause)) : this.subjectBefore(clause);
    if (this.#words.order === 'before') return isPlainBefore();
    const isBehind = this.subjectBehind(behind, verb);
    const isBefore = isPlainBefore();
    // `בסיום הישיבה חייך ראש המועצה`
    const isNextTold = isBehind !== 'same' && isBehind !== undefined && this.#isPlain(isBehind);
    const [first, second] =
      this.#words.order === 'behind' || isNextTold ? [isBehind, isBefore] : [isBefore, isBehind];
    const isTold = (each: Subject): boolean =>
      each !== undefined && each !== 'same' && each.kind !== 'pronoun';
    if (isTold(first)) return first;
    if (isTold(second)) return second;
    const isPronoun = (each: Subject): boolean => each !== undefined && !isLeftOut(each);
    return isPronoun(first) ? first : isPronoun(second) ? second : first && second;
  }

  /** True of somebody who is known, or whose office is told. */
  #isPlain(party: Party): boolean {
    return (
      (party.kind === 'name' && (party.role !== undefined || this.#names.isKnown(party.name))) ||
      (party.kind === 'office' && this.#names.isOffice(party.phrase))
    );
  }

  /** `החוקרת חשבה והשיבה`: before `and` stands another verb, so that an unknown name may hold it. */
  #withVerb(subject: Subject): Subject {
    if (subject === 'same' || subject?.kind !== 'name' || this.#names.isKnown(subject.name))
      return subject;
    return subject.role === undefined ? undefined : { kind: 'office', phrase: subject.role };
  }

  /** `המאמן, דן לוי, התקשה לדבר`: whom a sentence is about, whatever its verb. */
  introduced(sentence: string): Party | undefined {
    const [office = '', name = '', rest = ''] = sentence.split(/[،,]/u).map((each) => each.trim());
    if (rest === '' || office.split(/\s+/u).length > MOST_OF_OFFICE) return undefined;
    const isOffice = this.#names.isOffice(office);
    if (!isOffice && this.#called.isDescription(name) && this.#names.shape.isLikeName(office))
      return { kind: 'name', phrase: office, name: office, role: name };
    if (!isOffice && !this.#called.isDefinite(office)) return undefined;
    const party = this.#withNext({ kind: 'office', phrase: office }, name);
    return party.kind === 'name' ? party : undefined;
  }

  /** Whom `أما … ف` names; what belongs to somebody (`مدربه الإسباني`) stands before the name. */
  about(phrase: string): Party {
    const words = phrase.split(/\s+/u);
    const from = /(?:ه|ها|هم)$/u.test(words[0]!) ? 1 : 0;
    const name = words.findIndex((word, at) => at >= from && !this.#words.is.adjective.test(word));
    const own = words.slice(name).join(' ');
    const party = from === 0 ? this.#names.partyOf(phrase) : undefined;
    if (party?.kind === 'name' || party?.kind === 'body') return party;
    return from > 0 && name > 0 && this.#names.shape.isLikeName(own)
      ? { kind: 'name', phrase, name: own, role: words.slice(0, name).join(' ') }
      : { kind: 'nobody', phrase: '' };
  }

  #clauseEnding(before: string): string {
    const parts = before.replace(/\([^()]*\)/gu, ' ').split(new RegExp(`[؛;.!?؟()]|${MASK}+`, 'u'));
    return parts.at(-1) ?? '';
  }

  /** The subject that a clause begins with, up to the verb: a name, its office between commas. */
  subjectBefore(clause: string): Subject {
    const parts = clause
      .split(/[،,]|\s[–—-]\s/u)
      .map((each) => this.#words.withoutAdverbs(each))
      .filter(
        (each) =>
          each !== '' &&
          this.#words.untilEnd(each) !== '' &&
          each.search(this.#words.according) !== 0,
      );
    if (parts.length === 0) return 'same';
    // `הנהלת המוזיאון הודיעה, והוא השיב`
    const pronoun = parts.length > 1 ? parts.at(-1)!.replace(/^ו/u, '') : '';
    if (this.#words.is.pronoun.test(pronoun)) return this.#names.partyOf(pronoun);
    const tries = parts.slice(-3);
    for (const [index, part] of tries.entries()) {
      const phrase = this.#words.untilEnd(part);
      const rest = this.plain(phrase.split(/\s+/u).slice(1).join(' '));
      const party = this.plain(phrase) ?? (rest?.kind === 'name' ? rest : undefined);
      if (party) return this.#withNext(party, tries[index + 1]);
      const isOwn =
        this.#words.article === '' ||
        this.#names.isOffice(phrase) ||
        this.#words.startsWithArticle(phrase);
      const named = isOwn && this.#withNext({ kind: 'office', phrase }, tries[index + 1]);
      if (named && named.kind === 'name') return named;
      const last = this.#relative(part);
      if (last) return last;
    }
    return undefined;
  }

  /** `النائبة ديما بنرو التي قالت`. */
  #relative(part: string): Party | undefined {
    const words = part.split(/\s+/u);
    if (!/^(?:الذي|التي|الذى)$/u.test(words.pop() ?? '')) return undefined;
    const start = words.findLastIndex((word) => this.#names.isOffice(word));
    const party = start < 0 ? undefined : this.#names.partyOf(words.slice(start).join(' '));
    return party?.kind === 'name' ? party : undefined;
  }

  /** Whom a phrase names where no verb leads to it: what is not known must look like a name. */
  plain(phrase: string): Party | undefined {
    const party = this.#names.partyOf(phrase);
    if (party?.kind !== 'name' || party.role !== undefined) return party;
    const isLikely = this.#words.order !== 'behind' && this.#names.shape.isLikeName(party.name);
    return this.#names.isKnown(party.name) || isLikely ? party : undefined;
  }

  subjectBehind(rest: string, verb: string): Subject {
    const from = rest.replace(/^\s+/u, '');
    const parts = from.split(PUNCTUATION).map((each) => each.trim());
    const whole = this.#words.withoutAdverbs(this.#fromOffice(parts[0] ?? ''));
    const phrase = this.#words.untilEnd(whole);
    if (phrase === '' || this.#names.shape.isObject(phrase)) return this.withSex(verb) ?? 'same';
    const back = this.#called.anaphor(phrase);
    if (back) return back;
    const party = this.#names.partyOf(phrase);
    const isNear = whole.split(/\s+/u).length - phrase.split(/\s+/u).length < 4;
    const isNext = phrase === whole || (party?.kind === 'office' && isNear);
    const known = isNext ? this.#withNext(party ?? { kind: 'office', phrase }, parts[1]) : party;
    if (known?.kind === 'office' && !this.#names.isOffice(phrase)) return undefined;
    const sex = this.#words.is.womanVerb.test(plainVerb(verb)) ? 'woman' : 'man';
    return known?.kind === 'name' ? { ...known, sex } : known;
  }

  /** `المتحدث باسم البيت الأبيض، شون سبايسر`; `راج شاه، المتحدث باسم البيت الأبيض`. */
  #withNext(party: Party, next: string | undefined): Party {
    if (next === undefined || next === '') return party;
    const isOpen =
      party.kind === 'office' ||
      (party.kind === 'name' &&
        party.role === undefined &&
        !/\s/u.test(party.name) &&
        !this.#names.isKnown(party.name));
    const other = isOpen ? this.#names.partyOf(this.#words.untilEnd(next)) : undefined;
    if (other?.kind === 'name' && this.#names.shape.isLikeName(other.name))
      return { ...other, phrase: party.phrase, role: party.phrase };
    if (party.kind === 'name' && party.role === undefined && this.#names.isOffice(next))
      return { ...party, role: this.#words.untilEnd(next) };
    return party;
  }

  // `נמסר לקבוצות`: what follows such a verb is no subject by itself.
  #notNamed(subject: Subject): Subject {
    const isNamed = subject !== 'same' && subject?.kind === 'name' && subject.role === undefined;
    return isNamed ? undefined : subject;
  }

  phraseAfter(rest: string): Subject {
    const parts = rest
      .trim()
      .split(PUNCTUATION)
      .map((each) => each.trim());
    const party = this.#names.partyOf(this.#words.untilEnd(parts[0] ?? ''));
    return party && this.#withNext(party, parts[1]);
  }

  #bodyBefore(before: string): Party | undefined {
    const clause = this.#clauseEnding(before).split(/[،,]/u).at(-1)!.trim();
    // `בארגון עובדי הנמלים דחו`: up to the first verb of several.
    const own = clause.split(/\s+/u);
    const verb = own.findIndex((word, at) => at > 0 && /^\p{L}{2,}ו$/u.test(word));
    const whole = verb > 0 ? own.slice(0, verb).join(' ') : clause;
    const plain = whole.replace(/^[ו]?[מב](?=\p{L}{2})/u, '');
    // What has no preposition must be a body by its name.
    const party = this.#names.partyOf(plain);
    // `מאורביטק נמסר`: one word, which the text has elsewhere without the preposition.
    const isOne = plain !== whole && !/\s/u.test(plain) && this.#names.shape.isWord(plain);
    if (!party && isOne) return { kind: 'body', phrase: plain, name: plain };
    if (!party || whole.split(/\s+/u).length > 6) return undefined;
    if (party.kind === 'body') return { ...party, phrase: party.name };
    const isOffice = party.kind === 'office' && plain !== whole;
    return isOffice ? { kind: 'body', phrase: plain, name: plain } : undefined;
  }

  /** Whom a verb without a subject goes on with: one of the sex that its form tells. */
  withSex(verb: string): Subject {
    const phrase = plainVerb(verb);
    const { womanVerb, pluralVerb, impersonal } = this.#words.is;
    if (pluralVerb.test(phrase) || impersonal.test(phrase)) return 'same';
    return {
      kind: 'pronoun',
      phrase,
      sex: womanVerb.test(phrase) ? 'woman' : 'man',
      isLeftOut: true,
    };
  }

  /** `אמר בדיון התובע`: where it was said may stand before who said it. */
  #fromOffice(text: string): string {
    const words = text.trim().split(/\s+/u);
    const isPlace = this.#words.is.end.test(words[0] ?? '') && this.#names.isOffice(words[1] ?? '');
    return isPlace ? words.slice(1).join(' ') : text;
  }
}
