// Pairs the marks of one paragraph: which opens a quotation, which closes it, what stands inside another.

import type { MarkHabits } from './mark-habits.ts';
import { CLOSING, type Mark, marksIn, SLIPS } from './quotation-marks.ts';
import { closingSingle, isSingle, opensSingle } from './single-marks.ts';

/** A quotation of a paragraph by its marks; `closed` is missing where the paragraph lacks the mark. */
export interface Pair {
  readonly opened: Mark;
  readonly closed?: Mark;
}

export interface Pairs {
  /** The outermost quotations in order. */
  readonly pairs: readonly Pair[];
  /** The first mark, where it closes what the paragraph does not open. */
  readonly closesEarlier?: Mark;
}

/** An open quotation while its paragraph is read. */
interface Open {
  readonly opened: Mark;
  /** What is closed within it. */
  readonly inside: Pair[];
}

/** The pairs of `text`; `isFollowed` is true if the next paragraph begins with a mark that opens. */
export function pairMarks(text: string, habits: MarkHabits, isFollowed: boolean): Pairs {
  return new Pairing(text, habits, isFollowed).read();
}

class Pairing {
  readonly #text: string;
  readonly #start: number;
  readonly #habits: MarkHabits;
  readonly #isFollowed: boolean;
  readonly #open: Open[] = [];
  readonly #pairs: Pair[] = [];
  /** How many of each kind are open: most marks close nothing. */
  readonly #count = new Map<string, number>();
  #closesEarlier: Mark | undefined;

  constructor(text: string, habits: MarkHabits, isFollowed: boolean) {
    this.#text = text;
    this.#start = text.length - text.trimStart().length;
    this.#habits = habits;
    this.#isFollowed = isFollowed;
  }

  read(): Pairs {
    const marks = marksIn(this.#text);
    for (let index = 0; index < marks.length; index += 1) {
      const mark = marks[index]!;
      if (!isSingle(mark)) this.#take(mark);
      else if (this.#open.length === 0) index = this.#takeSingle(marks, index);
    }
    for (const open of this.#open) this.#settle(open);
    const closesEarlier = this.#closesEarlier;
    return { pairs: inOrder(this.#pairs), ...(closesEarlier && { closesEarlier }) };
  }

  #takeSingle(marks: readonly Mark[], index: number): number {
    const opened = marks[index]!;
    if (!opensSingle(this.#text, opened, this.#habits.isSame)) return index;
    const closing = closingSingle(this.#text, marks, index);
    if (closing !== undefined) this.#pairs.push({ opened, closed: marks[closing]! });
    // Of several paragraphs each begins with the mark.
    else if (opened.kind === '‘' && this.#isAtStart(opened)) this.#pairs.push({ opened });
    return closing ?? index;
  }

  #take(mark: Mark): void {
    if (mark.side === 'none') return;
    const closable = this.#closable(mark);
    if (this.#opens(mark, closable !== undefined)) this.#push(mark);
    else if (closable !== undefined) this.#close(closable, mark);
    else if (this.#pairs.length === 0 && this.#open.length === 0) this.#closesEarlier ??= mark;
  }

  /** True if `mark` opens a quotation rather than closing the one that it might close. */
  #opens(mark: Mark, mayClose: boolean): boolean {
    const { kind, side } = mark;
    if ('„「『﹁﹃〝'.includes(kind)) return true;
    if (side === 'closes') return false;
    const [opener, closer] = this.#habits.isReversed ? ['»›', '«‹'] : ['«‹', '»›'];
    if (opener.includes(kind)) return true;
    if (kind === '“') return side === 'opens' || !this.#isOpen('„');
    if (closer.includes(kind) || kind === '”') {
      // What follows a paragraph above may begin with the mark that closes it.
      return !mayClose && (side === 'opens' || (side === 'either' && this.#isAtStart(mark)));
    }
    if ('』」﹂﹄〞〟'.includes(kind)) return false;
    return side === 'opens' || !mayClose;
  }

  #isOpen(kind: string): boolean {
    return (this.#count.get(kind) ?? 0) > 0;
  }

  /** The place in the stack of what `mark` may close: of its own kind, or by a slip. */
  #closable({ kind, side }: Mark): number | undefined {
    if (side === 'opens' && !ONLY_CLOSING.test(kind)) return undefined;
    return (
      this.#openFor(OPENING, kind) ??
      (side === 'opens' ? undefined : this.#openFor(OPENING_BY_SLIP, kind))
    );
  }

  #openFor(table: ReadonlyMap<string, readonly string[]>, closing: string): number | undefined {
    const kinds = (table.get(closing) ?? []).filter((kind) => this.#isOpen(kind));
    if (kinds.length === 0) return undefined;
    return this.#open.findLastIndex(({ opened }) => kinds.includes(opened.kind));
  }

  #push(opened: Mark): void {
    this.#open.push({ opened, inside: [] });
    this.#count.set(opened.kind, (this.#count.get(opened.kind) ?? 0) + 1);
  }

  #close(place: number, closed: Mark): void {
    for (const { opened } of this.#open.slice(place))
      this.#count.set(opened.kind, this.#count.get(opened.kind)! - 1);
    const { opened } = this.#open[place]!;
    this.#open.length = place;
    const around = this.#open.at(-1);
    (around?.inside ?? this.#pairs).push({ opened, closed });
  }

  // One mark is missing. Where the next quotation begins a sentence, it is the one that closes; else
  // the first mark that closes, closes the outer quotation, unless that goes on below.
  #settle({ opened, inside }: Open): void {
    const [first, ...others] = inside.filter((pair) => pair.opened.kind === opened.kind);
    const goesOn = this.#isFollowed && this.#isAtStart(opened);
    if (first && !goesOn && !this.#beginsSentence(first.opened))
      this.#pairs.push({ opened, closed: first.closed! }, ...others);
    else this.#pairs.push({ opened }, ...inside);
  }

  #isAtStart({ at }: Mark): boolean {
    return at === this.#start;
  }

  #beginsSentence({ at }: Mark): boolean {
    return /[.!?…]["'”’»)]?\s+$/u.test(this.#text.slice(Math.max(0, at - 6), at));
  }
}

/** Marks that have a direction of their own, and close. */
const ONLY_CLOSING = /[”»›」』﹂﹄〞〟«‹]/u;

/** The marks that open what each closes, and those that it closes by a slip. */
const OPENING = openers(CLOSING);
const OPENING_BY_SLIP = openers(SLIPS);

function openers(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [opening, closing] of Object.entries(table))
    for (const mark of closing) found.set(mark, [...(found.get(mark) ?? []), opening]);
  return found;
}

function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  return [...pairs].sort((one, other) => one.opened.at - other.opened.at);
}
