// Reads who says what in an English text: its grammar and its people, for the reader of paragraphs.

import { ASKED, SENTENCE_END } from '../../languages/en-speech.ts';
import { subjectLeadingTo } from './clause-before.ts';
import { subjectFollowing, subjectOfUnknownVerb } from './clause-behind.ts';
import { plainName } from './names.ts';
import { type Known, namedIn, People } from './people.ts';
import { mainSubject, type Piece, pieceOf } from './piece.ts';
import type { Block, Grammar, Told } from './read-block.ts';
import { Speakers } from './speakers.ts';
import type { Subject } from './subject.ts';

/** The grammar of English, with the people of one text. */
export class English implements Grammar {
  readonly #speakers: Speakers;
  readonly #common: ReadonlySet<string>;

  constructor(blocks: readonly Block[], names: readonly string[]) {
    const text = blocks.map(({ masked }) => masked).join('\n');
    this.#common = new Set(text.match(/(?<![^\s(])\p{Ll}[\p{Ll}-]+/gu) ?? []);
    this.#speakers = new Speakers(this.#peopleOf(blocks, names, text));
  }

  #peopleOf(blocks: readonly Block[], names: readonly string[], text: string): People {
    const people = new People(text);
    for (const name of names) if (text.includes(name)) people.add({ name, isPerson: true });
    for (const { masked } of blocks) {
      if (isTitled(masked)) continue;
      for (const sentence of sentencesOf(masked)) learn(people, pieceOf(sentence, this.#common));
    }
    return people;
  }

  sentenceEnds(text: string): readonly number[] {
    return endsOf(text);
  }

  hear(sentence: string): void {
    if (isTitled(sentence)) return;
    this.#speakers.hear(pieceOf(sentence, this.#common));
  }

  get about(): string | undefined {
    return this.#speakers.about;
  }

  isAsked(lead: string): boolean {
    return ASKED.test(lead);
  }

  /** Whom a sentence lets speak that leads to a quotation. */
  leading(lead: string): Told {
    const piece = pieceOf(lead, this.#common);
    const subject = subjectLeadingTo(piece);
    return subject && this.#told(subject, piece);
  }

  /** Whom a sentence lets speak that goes on after a quotation. */
  following(trail: string, isOver: boolean, isOpen: boolean): Told {
    const piece = pieceOf(trail, this.#common, true);
    const subject = subjectFollowing(piece);
    if (subject !== undefined)
      return isOver && !isShort(piece) ? undefined : this.#told(subject, undefined);
    const named = isOpen && !isOver ? subjectOfUnknownVerb(piece) : undefined;
    return named && this.#told(named, undefined);
  }

  #told(subject: Subject | 'nobody', piece: Piece | undefined): Told {
    if (subject === 'nobody') return null;
    const before = piece && {
      text: piece.text.slice(0, subject.at),
      tokens: piece.tokens.filter(({ end }) => end <= subject.at),
    };
    const speaker = this.#speakers.speakerOf(subject, before);
    return speaker ? { ...speaker, start: subject.at } : null;
  }
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
      }
    }
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
