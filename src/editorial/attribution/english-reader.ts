// Reads who says what in an English text: its grammar and its people, for the reader of paragraphs.

import { ASKED, honorifics, SENTENCE_END } from '../../languages/en-speech.ts';
import { genderOf } from '../../languages/given-names.ts';
import { subjectLeadingTo } from './clause-before.ts';
import { subjectFollowing, subjectOfUnknownVerb } from './clause-behind.ts';
import type { Spelling } from './clause-tokens.ts';
import { namedIn } from './named-in.ts';
import { plainName } from './names.ts';
import { type Known, People } from './people.ts';
import { mainSubject, type Piece, pieceOf } from './piece.ts';
import type { Block, Grammar, Told } from './read-block.ts';
import { Speakers } from './speakers.ts';
import type { Subject } from './subject.ts';

/** The grammar of English, with the people of one text. */
export class English implements Grammar {
  readonly #speakers: Speakers;
  readonly #spelling: Spelling;

  constructor(blocks: readonly Block[], names: readonly string[]) {
    const text = blocks.map(({ masked }) => masked).join('\n');
    this.#spelling = spellingOf(text);
    this.#speakers = new Speakers(this.#peopleOf(blocks, names, text));
  }

  #peopleOf(blocks: readonly Block[], names: readonly string[], text: string): People {
    const people = new People(text);
    for (const name of names) if (text.includes(name)) people.add({ name, isPerson: true });
    for (const { masked } of blocks) {
      if (isTitled(masked)) continue;
      for (const sentence of sentencesOf(masked)) learn(people, pieceOf(sentence, this.#spelling));
    }
    for (const { masked } of blocks)
      if (!isTitled(masked)) learnSingle(people, pieceOf(masked, this.#spelling));
    return people;
  }

  sentenceEnds(text: string): readonly number[] {
    return endsOf(text);
  }

  hear(sentence: string): void {
    if (isTitled(sentence)) this.#speakers.leaveOpen();
    else this.#speakers.hear(pieceOf(sentence, this.#spelling));
  }

  get about(): string | undefined {
    return this.#speakers.about;
  }

  get only(): Told {
    const speaker = this.#speakers.only;
    return speaker && { ...speaker, start: 0 };
  }

  leaveOpen(): void {
    this.#speakers.leaveOpen();
  }

  isAsked(lead: string): boolean {
    return ASKED.test(lead);
  }

  /** Whom a sentence lets speak that leads to a quotation. */
  leading(lead: string): Told {
    const piece = pieceOf(lead, this.#spelling);
    const subject = subjectLeadingTo(piece);
    return subject && this.#told(subject, piece, true);
  }

  /** Whom a sentence lets speak that goes on after a quotation. */
  following(trail: string, isOver: boolean, isOpen: boolean): Told {
    const piece = pieceOf(trail, this.#spelling, true);
    const subject = subjectFollowing(piece);
    if (subject !== undefined)
      return isOver && !isShort(piece) ? undefined : this.#told(subject, piece);
    const named = isOpen && !isOver ? subjectOfUnknownVerb(piece) : undefined;
    return named && this.#told(named, piece);
  }

  #told(subject: Subject | 'nobody', piece: Piece, isLeading = false): Told {
    if (subject === 'nobody') return null;
    const before = isLeading
      ? {
          text: piece.text.slice(0, subject.at),
          tokens: piece.tokens.filter(({ end }) => end <= subject.at),
        }
      : undefined;
    const speaker = this.#speakers.speakerOf(subject, piece, before);
    return speaker ? { ...speaker, start: subject.at } : null;
  }
}

/** `Restaurant owner Kumaravel`: somebody with one name, if nobody has it as a part of theirs. */
function learnSingle(people: People, piece: Piece): void {
  for (const subject of namedIn(piece)) {
    const isSingle = subject.kind === 'name' && !/\s/u.test(plainName(subject.name));
    if (isSingle && subject.role !== undefined && people.find(subject.name) === undefined)
      people.add(subject);
  }
}

function spellingOf(text: string): Spelling {
  const small = text.match(/(?<![^\s(])\p{Ll}[\p{Ll}-]+/gu) ?? [];
  const surnames = Array.from(
    text.matchAll(/(\p{Lu}[\p{L}’-]+)\.? (?=(\p{Lu}\p{Ll}+))/gu),
    ([, before = '', after = '']) => [before.toLowerCase(), after.toLowerCase()] as const,
  )
    .filter(([before]) => genderOf(before) !== undefined || before in honorifics)
    .map(([, after]) => after);
  return new Map([
    ...surnames.map((word) => [word, 'surname'] as const),
    ...small.map((word) => [word, 'small'] as const),
  ]);
}

// `“We wait.” Ann Lee said.`: nothing but the attribution.
function isShort({ tokens }: Piece): boolean {
  return (
    tokens.length <= 9 &&
    /^[.!?]?$/u.test(tokens.at(-1)?.text.slice(-1).replace(/[^:,]/u, '') ?? '')
  );
}

function endsOf(text: string): readonly number[] {
  return Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length);
}

function sentencesOf(text: string): readonly string[] {
  const ends = [...endsOf(text), text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** True of a headline that writes any word with a capital. */
function isTitled(block: string): boolean {
  if (
    /^\s*(?:By|From|Reporting by|Words by|Text by)\s+\p{Lu}/u.test(block) &&
    block.length < 80 &&
    !/[.!?]\s*$/u.test(block)
  )
    return true;
  const words = block.match(/(?<!\S)\p{L}[\p{L}'’-]{2,}/gu) ?? [];
  const capitals = words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return (
    words.length > 2 && capitals.length > words.length * 0.6 && !/[.!?]["”’]?\s*$/u.test(block)
  );
}

/** Takes note of everybody in a sentence; what it calls its only person says whether it is a man. */
function learn(people: People, piece: Piece): void {
  const met: Known[] = [];
  for (const subject of namedIn(piece)) {
    if (subject.kind === 'body') people.addBody(subject.name);
    else if (/\s/u.test(plainName(subject.name))) met.push(people.add(subject));
    else {
      const known = people.find(subject.name, subject.gender);
      if (known && known !== 'shared') {
        if (!people.isOfTwo(subject.name)) known.gender ??= subject.gender;
        if (subject.role !== undefined && !known.roles.includes(subject.role))
          known.roles.push(subject.role);
        met.push(known);
      } else continue;
    }
    const known = met.at(-1);
    const age = known && ageBeside(piece.text, subject);
    if (age !== undefined) known!.age ??= age;
  }
  const [only, ...others] = new Set(met);
  const said = new Set(
    piece.tokens.map(({ text }) =>
      /^(?:he|his|himself)$/u.test(text) ? 'm' : /^(?:she|herself)$/u.test(text) ? 'f' : '',
    ),
  );
  said.delete('');
  const [gender] = said;
  if (only && others.length === 0 && said.size === 1 && mainSubject(piece)?.kind === 'name')
    only.gender ??= gender as 'm' | 'f';
}

// `Ann Lee, 34,`; `Ann Lee (34)`; `34-year-old Ann Lee`
function ageBeside(text: string, { at, written }: Subject): number | undefined {
  const [, behind] =
    /^\s*(?:,\s|\()(\d{1,3})(?=[,.;)\s])/u.exec(text.slice(at + written.length)) ?? [];
  const [, before] = /(\d{1,3})-year-old\s$/u.exec(text.slice(Math.max(0, at - 16), at)) ?? [];
  const age = behind ?? before;
  return age === undefined ? undefined : Number(age);
}
