// How Chinese says who speaks: a subject and a verb of saying before the quotation, or right behind it.

import type { UnspacedSpeech } from '../../languages/unspaced-speech.ts';
import { ChineseNames } from './chinese-names.ts';
import { MASK } from './quoted-spans.ts';
import type { Beside, Grammar, Told } from './uncased-grammar.ts';
import type { Party, UncasedPeople } from './uncased-people.ts';

/** `据外交部介绍`. */
const ACCORDING =
  /^(?:据|據|根据|根據|按照?|依)([他她其]|.{2,30}?)(?:最新|近日|周.|\d+日|援引.*)?(?:介绍|介紹|透露|报道|報導|報道|披露|消息|统计|的?说法|稱|称|說|说|指)/u;
/** Who is named after these hears it, or is asked. */
const HEARER = /(?:被问|被問|回[应應答复]|谈及|谈到|提到|针对|對於|对于)$/u;

/** What is told of somebody before the name. */
const DESCRIBED =
  /^(?:家?住|[来來]自|在|[从從]|作[为為]|身[为為]|年[近过過届屆]|曾|[长長]期|[参參][与與]|[负負][责責]|[刚剛])[^，]{2,18}?的(?=.{2})(.+)$/u;

/** The grammar of a Chinese text. */
export class ChineseClauses implements Grammar {
  readonly sentenceEnd = /(?<=[。！？!?][”’」』）)]*)|\n+/u;
  readonly #names: ChineseNames;
  readonly #verb: RegExp;
  readonly #stop: RegExp;
  readonly #opening: RegExp;
  readonly #termBefore: RegExp;
  readonly #one: RegExp;
  /** A foreign name, or one of three letters with a plain end, right behind an office. */
  readonly #introduced: RegExp;

  constructor(words: UnspacedSpeech, people: UncasedPeople) {
    this.#names = new ChineseNames(words, people);
    this.#verb = new RegExp(words.verbs, 'gu');
    this.#stop = new RegExp(`(?<=.)(?:${words.stops})`, 'u');
    this.#opening = new RegExp(`^${words.openings}`, 'u');
    this.#one = new RegExp(
      `^(?:另|某|有)?[一某][名位個个](?:[^，。]{1,16}的)?\\p{Script=Han}{0,6}?(?:${words.offices}|[顾顧访訪乘旅][客]|[男女]子|[男女]孩|[老工病]人|人士|高[官管]|[妇婦]女|青年|[母父][亲親]|[男女]?[学學]生|阿姨|大[妈媽爷爺叔姐哥]|[网網]友|干[部]|幹部|[猎獵]户)`,
      'u',
    );
    this.#introduced = new RegExp(
      `(${words.offices})([${words.foreign}]{2,9}[·・•‧．][${words.foreign}]{2,9}|(?:${words.surnames})\\p{Script=Han}{2}(?=[在今则則也将將、，。：:（(]|代表))`,
      'gu',
    );
    this.#termBefore = new RegExp(words.termBefore, 'u');
  }

  tell({ lead, inside, trail }: Beside): Told {
    if (this.#isTerm(lead, inside, trail)) return { isTerm: true };
    const isFree = lead.replaceAll(MASK, '').replace(/[\s，,、]+/gu, '') === '';
    const before = isFree ? undefined : this.#before(lead);
    if (before) return { party: before, isFresh: true };
    // What is led to, and ends, has its speaker before it.
    if (!isFree && /[。！？!?]$/u.test(inside)) return {};
    const after = this.#after(inside, trail);
    return after ? { party: after, isFresh: true } : {};
  }

  #isTerm(lead: string, inside: string, trail: string): boolean {
    if (this.#termBefore.test(lead)) return true;
    const isLed = /[:：]\s*$/u.test(lead) || this.#endsWithVerb(lead);
    if (isLed || /[。！？!?…，；]/u.test(inside)) return false;
    if (inside.length <= 4) return !/^\s*[，,]/u.test(trail) || !this.#after(inside, trail);
    return inside.length <= 8 && this.#before(lead) === undefined && !this.#after(inside, trail);
  }

  #endsWithVerb(lead: string): boolean {
    const clause = lead.replace(/[\s，,：:了道着著]+$/u, '').slice(-6);
    return [...clause.matchAll(this.#verb)].some(
      ({ 0: verb, index }) => index + verb.length === clause.length,
    );
  }

  /** `…”，王毅说。` */
  #after(inside: string, trail: string): Party | undefined {
    // `对此，李某认为` begins a sentence of its own.
    if (/^\s*(?:对此|對此|随后|隨後|但是?|不过|不過|另外|此外)/u.test(trail)) return undefined;
    const clause =
      trail
        .split(/[，,。；;：:！？\uFFFC]/u)
        .find((each) => each.replace(this.#opening, '').trim() !== '') ?? '';
    const isOver = /^\s*[，,。；—]/u.test(trail) || /[。！？!?…，,]$/u.test(inside);
    if (!isOver && !/^\s*[\p{L}·]{1,12}(?:说|說|称|稱|表示|道)/u.test(trail)) return undefined;
    return this.#saying(clause)?.party;
  }

  /** Who is said to say it in the clauses before; `same` if they leave the subject out. */
  #before(lead: string): Party | 'same' | undefined {
    const clauses = lead
      .split(new RegExp(`[，,；;。！？\\n]|${MASK}+`, 'u'))
      .map((each) => each.trim());
    let isSubjectMissing = false;
    let isNext = this.#endsWithVerb(lead);
    for (const clause of clauses.reverse()) {
      if (clause === '') continue;
      const said = this.#saying(clause);
      if (said?.party?.kind === 'pronoun') return this.#meant(clauses, clause, said.party);
      if (said?.party) return said.party;
      // Somebody says it, and there is no telling who.
      if (isNext && said?.isMissing === false) return undefined;
      isNext = false;
      isSubjectMissing ||= said?.isMissing === true;
      const subject = isSubjectMissing ? this.#subject(clause) : undefined;
      if (subject) return subject;
      // It has a subject of its own, and there is no telling who.
      if (isSubjectMissing && said?.isMissing !== true && this.#isOfUnknown(clause))
        return undefined;
    }
    // `他笑了笑：`, `学徒安澄头也不抬：`
    if (!isSubjectMissing && /[：:]\s*$/u.test(lead)) {
      const led = clauses.flatMap((each) => this.#subject(each.replace(/[：:]\s*$/u, '')) ?? []);
      const [party] = led;
      if (party && party.kind !== 'nobody') return party;
    }
    const label = /^([^，。：:]{2,24})[：:]\s*$/u.exec(lead)?.[1];
    const labelled = label === undefined ? undefined : this.#names.partyOf(label);
    return labelled ?? (isSubjectMissing ? 'same' : undefined);
  }

  #isOfUnknown(clause: string): boolean {
    return clause.replace(this.#opening, '').search(this.#stop) > 1;
  }

  /** Whom the sentence is about that says `he` later; `clauses` stand from the end. */
  #meant(clauses: readonly string[], clause: string, pronoun: Party): Party {
    for (const above of clauses.slice(clauses.indexOf(clause) + 1)) {
      const party = this.#subject(above);
      if (party?.kind === 'name') return { ...party, phrase: pronoun.phrase, isMeant: true };
      // `警员拘捕被告，他说`: of two there is no telling.
      if (party?.kind === 'nobody' || party?.kind === 'office')
        return { kind: 'nobody', phrase: '' };
    }
    return pronoun;
  }

  /** The subject of the first verb of saying of a clause. */
  #saying(
    clause: string,
  ): { readonly party?: Party | undefined; readonly isMissing: boolean } | undefined {
    const according = ACCORDING.exec(clause.replace(this.#opening, ''));
    if (according) return { party: this.#names.partyOf(according[1]!), isMissing: false };
    let isMissing = false;
    const opening = this.#opening.exec(clause)?.[0].length ?? 0;
    // `一名不愿透露姓名的员工`: that is no verb of saying.
    const own = opening + (this.#one.exec(clause.slice(opening))?.[0].length ?? 0);
    for (const { index } of clause.matchAll(this.#verb)) {
      if (own > opening && index < own) continue;
      const before = clause.slice(0, index);
      if (before.replace(this.#opening, '').trim() === '') {
        isMissing = true;
        continue;
      }
      const party = this.#subject(before);
      if (party) return { party, isMissing: false };
      isMissing ||= this.#isAdverb(before);
      if (HEARER.test(before)) break;
    }
    return isMissing || clause.match(this.#verb) ? { isMissing } : undefined;
  }

  #isAdverb(text: string): boolean {
    const plain = text.replace(this.#opening, '');
    return new RegExp(`^(?:${this.#stop.source.replace(/^\(\?<=\.\)/u, '')})`, 'u').test(plain);
  }

  /** The subject that a clause begins with, before its adverbs and verb. */
  #subject(clause: string): Party | undefined {
    // `立委（國）葉毓蘭`, `拉夫罗夫（Sergei Lavrov）`
    const plain = clause.replace(/[（(][^）)\d]{1,30}[）)]/gu, '').replace(this.#opening, '');
    const verb = plain.search(new RegExp(this.#verb.source, 'u'));
    // `一名不愿具名的员工告诉记者`
    const [one] = this.#one.exec(plain) ?? [];
    if (one !== undefined) return this.#names.partyOf(one);
    // `批评在野党`: what stands behind a verb is no subject.
    if (/^(?:批[评評]|指[责責控]|[质質]疑|呼[吁籲]|要求|形容|反[对對]|痛批|炮[轰轟])./u.test(plain))
      return undefined;
    const described = this.#described(plain);
    if (described) return described;
    const stop = plain.search(this.#stop);
    const ends = [verb, stop].filter((place) => place > 0);
    const whole =
      ends.length === 0 ? plain : plain.slice(0, ends.sort((one, other) => one - other)[0]);
    // `双方发表的声明`: what the two made speaks, not they.
    const full = verb > 0 ? plain.slice(0, verb) : plain;
    const made = /[发發].的\p{Script=Han}+$/u.test(full) ? this.#names.partyOf(full) : undefined;
    if (made?.kind === 'body') return { ...made, name: full.split('的').at(-1)! };
    return (
      this.#names.partyOf(whole) ??
      this.#names.beginningOf(plain) ??
      (stop > 0 && (verb < 0 || stop < verb) ? undefined : this.#names.partyOf(plain))
    );
  }

  /** `住在六楼的徐先生主动付钱`: a clause stands before the name. */
  #described(clause: string): Party | undefined {
    const own = DESCRIBED.exec(clause)?.[1];
    const party = own === undefined ? undefined : this.#subject(own);
    return party?.kind === 'name' ? party : undefined;
  }

  subjectOf(sentence: string): Party | undefined {
    const clauses = sentence.split(/[，,；;：:]/u).filter((each) => each.trim() !== '');
    for (const [index, clause] of clauses.slice(0, 3).entries()) {
      const said = this.#saying(clause);
      const party = said?.party ?? this.#subject(clause);
      // `老人八十三岁，一个星期才下一次楼`
      const isNobody = party?.kind === 'nobody' && party.phrase === '' && index > 0;
      if (party && !isNobody) return party;
      if (said?.isMissing === false) return { kind: 'nobody', phrase: '' };
    }
    return undefined;
  }

  partiesIn(sentence: string): readonly Party[] {
    const found: Party[] = [];
    for (const [phrase, role = '', name = ''] of sentence.matchAll(this.#introduced))
      if (this.#names.partyOf(phrase)?.kind === 'name')
        found.push({ kind: 'name', phrase, name, role });
    for (const clause of sentence.split(new RegExp(`[，,；;：:。]|${MASK}+`, 'u'))) {
      const party = this.#subject(clause);
      if (party?.kind === 'name') found.push(party);
    }
    return found;
  }

  pointsBack(sentence: string): boolean {
    return /[他她其]|老人/u.test(sentence);
  }

  leadsOn(sentence: string): boolean {
    return /[：:]\s*$/u.test(sentence);
  }
}
