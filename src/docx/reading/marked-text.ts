// Puts a text of the brief together again, letter by letter, its marks where the words inside them are.
import type { ChangeMark, Piece } from './reviewed.ts';

/** How words look beside those around them. */
export interface Emphasis {
  readonly isStrong: boolean;
  readonly isEmphasised: boolean;
}

/** Words that were not printed, at a place among those that were. */
export interface Insertion {
  readonly text: string;
  readonly mark: ChangeMark | undefined;
  readonly emphasis: Emphasis;
  /** Where they lead, if they are a link. */
  readonly target: string | undefined;
}

/** What became of a letter that was printed; `undefined` where it is gone and nobody says who took it. */
export type Letter = { readonly mark: ChangeMark | undefined } | undefined;

/** What became of the words between two marks: they are there, somebody deleted them, they are gone. */
export type Fate = 'there' | 'gone' | ChangeMark;

type Kind = 'strong' | 'emphasis' | 'link';

interface Pair {
  readonly kind: Kind;
  readonly fate: Fate;
}

/** What emphasis and links begin with. */
const OPENINGS: Readonly<Record<string, Kind>> = { '**': 'strong', '*': 'emphasis', '[': 'link' };
const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s()<>]+$/i;

/** The kind of pair that a mark belongs to; `undefined` for white space that is not printed. */
export function kindOfMark(written: string): Kind | undefined {
  return written.startsWith('](') ? 'link' : OPENINGS[written];
}

/** True if words belong between marks of a kind. */
export function isInside(kind: Kind, { emphasis, target }: Insertion): boolean {
  if (kind === 'link') return target !== undefined;
  return kind === 'strong' ? emphasis.isStrong : emphasis.isEmphasised;
}

export class MarkedText {
  readonly pieces: Piece[] = [];
  /** What was written into a number or the mark of a source, where a brief has no words. */
  readonly stray: string[] = [];
  readonly #insertions: ReadonlyMap<number, readonly Insertion[]>;
  readonly #pairs: Pair[] = [];
  /** How many insertions at a place are written already. */
  readonly #done = new Map<number, ReadonlySet<Insertion>>();

  constructor(insertions: ReadonlyMap<number, readonly Insertion[]>) {
    this.#insertions = insertions;
  }

  /** A letter that is printed as it is written. */
  letter(written: string, at: number, letter: Letter): void {
    this.insert(at);
    if (letter) this.#add(written, letter.mark);
  }

  /** What is printed otherwise than it is written: it stays whole, or goes whole. */
  whole(written: string, at: number, letters: readonly Letter[]): void {
    this.insert(at);
    const isThere = letters.some((letter) => letter && !letter.mark);
    const deleted = letters.find((letter) => letter?.mark)?.mark;
    if (isThere || deleted) this.#add(written, isThere ? undefined : deleted);
    for (let inner = at + 1; inner < at + letters.length; inner += 1) {
      if (!isThere) this.insert(inner);
      else for (const { text } of this.#insertions.get(inner) ?? []) this.stray.push(text);
    }
  }

  /** A mark of emphasis or of a link, or white space at the end; `fate` is that of what it opens. */
  sign(written: string, at: number, fate: () => Fate): void {
    const kind = kindOfMark(written);
    if (kind === undefined) {
      this.#add(written, undefined);
      return;
    }
    const last = this.#pairs.at(-1);
    const closes = last?.kind === kind && written !== '[';
    this.insert(at, (each) => isInside(kind, each) === closes);
    if (closes) this.#pairs.pop();
    const pair = closes ? last : { kind, fate: fate() };
    if (!closes) this.#pairs.push(pair);
    if (pair.fate !== 'gone') this.#add(written, pair.fate === 'there' ? undefined : pair.fate);
  }

  /** Writes what was inserted at a place and is not written yet. */
  insert(at: number, isMeant: (insertion: Insertion) => boolean = () => true): void {
    const all = this.#insertions.get(at);
    if (all === undefined) return;
    const done = this.#done.get(at) ?? new Set();
    const meant = all.filter((each) => !done.has(each) && isMeant(each));
    this.#done.set(at, new Set([...done, ...meant]));
    for (const insertion of meant) this.#add(this.#marked(insertion), insertion.mark);
  }

  /** With the marks that its look asks for and that are not around it already. */
  #marked(insertion: Insertion): string {
    const { text, target = '' } = insertion;
    const isOpen = (kind: Kind): boolean =>
      this.#pairs.some((pair) => pair.kind === kind && pair.fate === 'there');
    const lacks = (kind: Kind): boolean => isInside(kind, insertion) && !isOpen(kind);
    const words = text.trim();
    // Marks stand at the ends of words, and none in a text that has some of its own.
    if (words === '' || /[*[\]]/.test(words)) return text;
    const strong = lacks('strong') ? '**' : '';
    const emphasised = strong === '' && lacks('emphasis') ? '*' : '';
    const own = `${strong}${emphasised}${words}${emphasised}${strong}`;
    const linked = lacks('link') && ADDRESS.test(target) ? `[${own}](${target})` : own;
    return text.replace(words, () => linked);
  }

  #add(text: string, mark: ChangeMark | undefined): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    if (last && isSameMark(last.mark, mark))
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text };
    else this.pieces.push({ text, ...(mark && { mark }) });
  }
}

function isSameMark(one: ChangeMark | undefined, other: ChangeMark | undefined): boolean {
  return one?.kind === other?.kind && one?.author === other?.author && one?.date === other?.date;
}
