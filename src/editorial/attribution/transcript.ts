// A transcript or interview: whose words each paragraph of it is, without marks.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { LANGUAGES, languageOf, ofAll, perLanguage } from '../../languages/languages.ts';
import { once } from '../once.ts';
import { splitBlocks, splitParagraphs } from '../quotation/paragraphs.ts';
import { withoutCase } from './cases-of-names.ts';
import { withoutEnd } from './end-matter.ts';
import { labelledName } from './labelled-name.ts';
import { introducedIn } from './named-in.ts';
import { fullName, fullNames, inMixedCase, keyOf, nameOf } from './names-of-lines.ts';
import type { SpeakerLine } from './speaker-line.ts';
import { speakerLines } from './speaker-lines.ts';
import type { Speaker } from './speakers.ts';
import { answeringBelow } from './uncased-grammars.ts';

/** A paragraph of what one of the speakers says. */
export interface Turn {
  readonly span: Span;
  /** Number of the counted paragraph. */
  readonly paragraph?: number;
  /** Absent where whoever asks has no name. */
  readonly speaker?: Speaker;
  /** True of a question that nothing but its mark shows: it is no quotation. */
  readonly isBare?: true;
}

export interface Transcript {
  readonly kind: 'interview' | 'transcript';
  readonly turns: readonly Turn[];
  readonly lines: readonly SpeakerLine[];
}

/** `(Laughter.)` */
const ASIDE = /^[([（［][^()[\]]*[)\]）］]\.?$/u;
/** The speaker line above `place`. */
export function lineAbove(lines: readonly SpeakerLine[], place: number): SpeakerLine | undefined {
  return lines.findLast(({ start }) => start <= place);
}

/** `text` as a transcript; undefined if it is an article. */
export function transcriptOf(text: string, language: string): Transcript | undefined {
  const lines = speakerLines(text, language);
  const [first] = lines;
  if (!first) return undefined;
  const blocks = splitBlocks(text);
  const paragraphs = splitParagraphs(text);
  const numbers = new Map(paragraphs.map(({ start }, index) => [start, index + 1]));
  const speakers = new SpeakersOfLines(text, lines, language);
  const pieces = lines.map((line, index) =>
    piecesOf(line, lines[index + 1], { text, blocks, numbers }),
  );
  const areLong = pieces.slice(0, -1).some((each) => each.length > 1);
  const turns = lines.flatMap((line, index) => {
    const speaker = speakers.of(line);
    // What follows the last words may be anything.
    const isLast = index === lines.length - 1;
    const own = isLast ? withoutEnd(pieces[index]!, text, areLong, speaker) : pieces[index]!;
    const isBare = line.name === 'question';
    return own.map((piece) => ({
      ...piece,
      ...(speaker && { speaker }),
      ...(isBare && { isBare }),
    }));
  });
  return { kind: kindOf(lines), turns, lines };
}

function kindOf(lines: readonly SpeakerLine[]): Transcript['kind'] {
  const names = [...new Set(lines.map(({ name }) => name))];
  const isAnswered = lines.some(({ form }) => form === 'answer');
  const isShouted = names.some(
    (name) => name.length > 2 && /\p{Ll}/u.test(name) === false && name !== name.toLowerCase(),
  );
  return isAnswered || (names.length === 2 && !isShouted) ? 'interview' : 'transcript';
}

type Piece = Omit<Turn, 'speaker'>;

interface Blocks {
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly numbers: ReadonlyMap<number, number>;
}

/** The paragraphs from a speaker line to the next one. */
function piecesOf(
  line: SpeakerLine,
  next: SpeakerLine | undefined,
  { text, blocks, numbers }: Blocks,
): readonly Piece[] {
  const end = next?.start ?? text.length;
  const pieces: Piece[] = [];
  for (
    let at = firstAfter(blocks, line.wordsAt);
    at < blocks.length && blocks[at]!.start < end;
    at += 1
  ) {
    const block = blocks[at]!;
    const span = trimmed(text, Math.max(block.start, line.wordsAt), Math.min(block.end, end));
    const words = text.slice(span.start, span.end);
    const paragraph = numbers.get(block.start);
    // Below the first words a line without an end is a crosshead.
    const isHead = paragraph === undefined && pieces.length > 0;
    if (!/[\p{L}\p{N}]/u.test(words) || ASIDE.test(words) || isHead) continue;
    pieces.push({ span, ...(paragraph !== undefined && { paragraph }) });
  }
  return pieces;
}

function firstAfter(blocks: readonly Span[], place: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /[\s*_]/u.test(text[start]!)) start += 1;
  while (end > start && /[\s*_]/u.test(text[end - 1]!)) end -= 1;
  return { start, end };
}

const HONORIFIC = once(
  () => new RegExp(`^(?:${ofAll(({ honorifics }) => honorifics).join('|')})\\.?\\s+`, 'iu'),
);

/** Who is meant by the labels of a transcript. */
class SpeakersOfLines {
  readonly #text: string;
  readonly #opening: string;
  readonly #language: string;
  readonly #lines: readonly SpeakerLine[];
  readonly #known = new Map<string, Speaker | undefined>();

  constructor(text: string, lines: readonly SpeakerLine[], language: string) {
    this.#lines = lines;
    this.#language = language;
    this.#text = text;
    this.#opening = text.slice(0, lines[0]?.start);
  }

  of(line: SpeakerLine): Speaker | undefined {
    const { name, form, start } = line;
    if (form === 'question') return undefined;
    if (!this.#known.has(name)) this.#known.set(name, this.#find(line));
    const speaker = this.#known.get(name);
    return speaker && { ...speaker, start };
  }

  #find({ name: written, form, start }: SpeakerLine): Speaker | undefined {
    if (form === 'answer') {
      const name = answeringBelow(this.#opening, this.#language) ?? this.#onlyOne();
      return name === undefined
        ? undefined
        : { ...this.#withRole(name), written, kind: 'described', start };
    }
    const [label = '', role] = written.split(/,\s*/u);
    const bare = label.replace(HONORIFIC(), '');
    const words = bare.split(/\s+/u);
    const full = fullName(words.at(-1)!, this.#text, this.#language) ?? this.#fullest(bare);
    // The label may have more of the name than the text.
    const isSame =
      words.length === 1 ||
      words.some((word) => word.toLowerCase() === full?.split(' ')[0]?.toLowerCase());
    const named = labelledName(bare, this.#opening, this.#language);
    const name =
      named ?? (full !== undefined && isSame ? full : inMixedCase(bare === '' ? label : bare));
    const person = this.#withRole(name);
    const office = role === undefined ? person : { ...person, role: inMixedCase(role) };
    return { ...office, written, kind: 'named', start };
  }

  /** The name as the speaker's first line has it: `GOV. RAY COLVIN` above `COLVIN`. */
  #fullest(name: string): string | undefined {
    const others = this.#lines
      .map((line) => line.name.replace(/,.*$/u, ''))
      .filter((each) => keyOf(each) === keyOf(name));
    const names = others.map((each) => nameOf(inMixedCase(each), this.#language));
    return names.find((each) => /\s/u.test(each));
  }

  #withRole(name: string): Pick<Speaker, 'name' | 'role'> {
    const known = introducedIn(this.#opening).find((person) => person.name === name);
    return known ?? { name };
  }

  /** The one person whom the words above the interview name. */
  #onlyOne(): string | undefined {
    const opening = this.#opening;
    // `Ann Lee: “We stay”` above an interview is a headline that names its person.
    const head = /^\s*(\p{L}[^\n:：]{2,40})[:：]/u.exec(opening)?.[1]?.trim() ?? '';
    if (/\p{Lu}/u.test(head)) {
      if (fullNames(head, this.#language).includes(head)) return head;
    } else {
      const name = nameOf(head, this.#language);
      if (/^\S+(?:\s\S+){1,2}$/u.test(name)) return name;
    }
    const prose = splitParagraphs(opening).map(({ start, end }) => opening.slice(start, end));
    const all = fullNames(opening, this.#language).filter((name) => !this.#isAsking(name));
    const [lead = ''] = prose;
    const grammar = languageOf(this.#language)?.speech?.grammar;
    const lists = [
      // `Ann Lee’s third novel …`: whom the words begin with.
      all.filter((name) => lead.startsWith(name)),
      introducedIn(opening)
        .map(({ name }) => name)
        .filter((name) => all.includes(name)),
      all.filter((name) => isIntroduced(name, opening)),
      fullNames(prose.join('\n'), this.#language).filter((name) => all.includes(name)),
      all,
    ];
    for (const names of lists) {
      const plain = names.map((name) => (grammar && withoutCase(grammar, name, {})) ?? name);
      const people = new Map(plain.map((name) => [name.split(' ').at(-1)!, name]));
      if (people.size > 0) return people.size === 1 ? [...people.values()][0] : undefined;
    }
    return undefined;
  }

  /** `She talked to Ann Lee about silence.`, `Rozmawia Ada Roth` */
  #isAsking(name: string): boolean {
    const at = this.#opening.indexOf(name);
    const before = this.#opening.slice(Math.max(0, at - 40), at);
    const language = languageOf(this.#language);
    return [language, LANGUAGES['en']].some(
      (each) => each !== undefined && asking(each)?.test(before),
    );
  }
}

const asking = perLanguage(({ interview }) =>
  interview?.asks === undefined
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${interview.asks})\\s+$`, 'iu'),
);

/** `Bo Rask, head of the harbour union, …` at the beginning of a line. */
function isIntroduced(name: string, text: string): boolean {
  const at = text.indexOf(name);
  const before = text.slice(Math.max(0, at - 2), at);
  return (
    /(?:^|\n)$/u.test(before) &&
    /^, \p{Ll}/u.test(text.slice(at + name.length, at + name.length + 4))
  );
}
