// A transcript or interview: whose words each paragraph of it is, without marks.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { ofAll } from '../../languages/languages.ts';
import { once } from '../once.ts';
import { splitBlocks, splitParagraphs } from '../quotation/paragraphs.ts';
import { withoutEnd } from './end-matter.ts';
import { intervieweeOf } from './interviewee.ts';
import { INITIALS, labelledName } from './labelled-name.ts';
import { introducedIn } from './named-in.ts';
import { fullName, inMixedCase, keyOf, nameOf } from './names-of-lines.ts';
import { isOfSelf } from './question-lines.ts';
import type { SpeakerLine } from './speaker-line.ts';
import { speakerLines } from './speaker-lines.ts';
import type { Speaker } from './speakers.ts';

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
  const isOwn = (words: string): boolean => isOfSelf(words, language);
  const areLong = pieces.slice(0, -1).some((each) => each.length > 1);
  const turns = lines.flatMap((line, index) => {
    const speaker = speakers.of(line);
    // What follows the last words may be anything.
    const isLast = index === lines.length - 1;
    const own = isLast
      ? withoutEnd(pieces[index]!, { text, areLong, speaker, isOwn })
      : pieces[index]!;
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

/** `« Il en manque. »`: marks around all of an answer are none of its words. */
const WHOLLY_QUOTED = /^([“„«]\s*|")[^"“„«”»]*?(\s*[”“»]|")$/u;

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /[\s*_]/u.test(text[start]!)) start += 1;
  while (end > start && /[\s*_]/u.test(text[end - 1]!)) end -= 1;
  const inner = WHOLLY_QUOTED.exec(text.slice(start, end));
  return inner ? { start: start + inner[1]!.length, end: end - inner[2]!.length } : { start, end };
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
      const name = intervieweeOf(this.#opening, this.#asked(), this.#language);
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
    const labels = this.#lines.map((line) => line.name.replace(/,.*$/u, ''));
    const named = labelledName(bare, { opening: this.#opening, labels, language: this.#language });
    // Initials that stand for nobody are no name.
    if (named === undefined && INITIALS.test(bare) && labels.some((each) => /\p{Ll}/u.test(each)))
      return undefined;
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

  /** What is asked. */
  #asked(): string {
    const asked = this.#lines.flatMap(({ form, start, wordsAt }, index) =>
      form === 'question'
        ? [this.#text.slice(Math.min(start, wordsAt), this.#lines[index + 1]?.start)]
        : [],
    );
    return asked.join('\n');
  }

  #withRole(name: string): Pick<Speaker, 'name' | 'role'> {
    const known = introducedIn(this.#opening).find((person) => person.name === name);
    return known ?? { name };
  }
}
