// The words of a field as they stand in a document, in the form of the brief: with its marks of
// emphasis, links and citations, and with who inserted or deleted what.
import type { PrintedSegment } from '../../template/prose/printed-segments.ts';
import { alignTexts, type Budget } from './align-texts.ts';
import {
  type Emphasis,
  type Fate,
  type Insertion,
  isInside,
  kindOfMark,
  type Letter,
  MarkedText,
} from './marked-text.ts';
import type { Piece } from './reviewed.ts';
import type { Span } from './spans.ts';

/** What spans are held against. */
export interface SourceForm {
  readonly segments: readonly PrintedSegment[];
  /** Addresses of links by the id of their relationship. */
  readonly links: ReadonlyMap<string, string>;
  readonly budget: Budget;
}

/** A field in one place: its pieces, and what was written into a number or the mark of a source. */
export function toSourceForm(
  spans: readonly Span[],
  form: SourceForm,
): { readonly pieces: readonly Piece[]; readonly stray: readonly string[] } {
  const { segments } = form;
  const { letters, insertions } = placed(spans, form);
  const text = new MarkedText(insertions);
  let at = 0;
  for (const [index, { written, printed }] of segments.entries()) {
    const own = letters.slice(at, at + printed.length);
    if (printed === '')
      text.sign(written, at, () => fateOf(index, at, form, { letters, insertions }));
    else if (written !== printed) text.whole(written, at, own);
    else
      for (const [offset, letter] of own.entries())
        text.letter(written[offset]!, at + offset, letter);
    at += printed.length;
  }
  text.insert(at);
  return { pieces: text.pieces, stray: text.stray };
}

interface Placed {
  readonly letters: readonly Letter[];
  readonly insertions: ReadonlyMap<number, readonly Insertion[]>;
}

/** Where each span stands among the letters that were printed. */
function placed(spans: readonly Span[], { segments, links, budget }: SourceForm): Placed {
  const printed = segments.map((each) => each.printed).join('');
  const before = spans.filter(({ mark }) => mark?.kind !== 'inserted');
  const own = alignTexts(before.map(({ text }) => text).join(''), printed, budget);
  const base = baseLook(before, own, segments);
  const letters: Letter[] = Array.from({ length: printed.length }, () => undefined);
  const insertions = new Map<number, Insertion[]>();
  let [at, from] = [0, 0];
  const insert = ({ mark, look }: Span, text: string): void => {
    const target = look.link === undefined ? undefined : links.get(look.link);
    const emphasis = {
      isStrong: look.isStrong !== base.isStrong,
      isEmphasised: look.isEmphasised !== base.isEmphasised,
    };
    const list = insertions.get(at) ?? [];
    insertions.set(at, list);
    add(list, { text, mark, emphasis, target });
  };
  for (const span of spans) {
    if (span.mark?.kind === 'inserted') {
      insert(span, span.text);
      continue;
    }
    for (const letter of span.text.split('')) {
      const index = own[from]!;
      from += 1;
      if (index === -1) insert(span, letter);
      else {
        letters[index] = { mark: span.mark };
        at = index + 1;
      }
    }
  }
  return { letters, insertions };
}

/** What is inserted at one place in one look by one person is one insertion. */
function add(list: Insertion[], next: Insertion): void {
  const last = list.at(-1);
  const isSame =
    last?.target === next.target &&
    last?.mark?.kind === next.mark?.kind &&
    last?.mark?.author === next.mark?.author &&
    last?.emphasis.isStrong === next.emphasis.isStrong &&
    last?.emphasis.isEmphasised === next.emphasis.isEmphasised;
  if (last && isSame) list[list.length - 1] = { ...last, text: last.text + next.text };
  else list.push(next);
}

/** How the words of the field look that have no marks around them. */
function baseLook(
  before: readonly Span[],
  own: Int32Array,
  segments: readonly PrintedSegment[],
): Emphasis {
  const inside = insideMarks(segments);
  let from = 0;
  let isStrong: boolean | undefined;
  let isEmphasised: boolean | undefined;
  for (const { text, look } of before) {
    for (let index = 0; index < text.length; index += 1) {
      const marks = inside[own[from + index]!];
      if (marks && !marks.has('strong')) isStrong ??= look.isStrong;
      if (marks && !marks.has('emphasis')) isEmphasised ??= look.isEmphasised;
    }
    from += text.length;
  }
  return { isStrong: isStrong ?? false, isEmphasised: isEmphasised ?? false };
}

/** The kinds of marks around each letter that was printed. */
function insideMarks(segments: readonly PrintedSegment[]): ReadonlySet<string>[] {
  const letters: ReadonlySet<string>[] = [];
  let open: ReadonlySet<string> = new Set();
  for (const { written, printed } of segments) {
    const kind = printed === '' ? kindOfMark(written) : undefined;
    if (kind !== undefined)
      open = new Set(open.has(kind) ? [...open].filter((each) => each !== kind) : [...open, kind]);
    for (let index = 0; index < printed.length; index += 1) letters.push(open);
  }
  return letters;
}

/** What became of the words between a mark and the one that closes it. */
function fateOf(
  opening: number,
  at: number,
  { segments, budget }: SourceForm,
  { letters, insertions }: Placed,
): Fate {
  const kind = kindOfMark(segments[opening]!.written)!;
  let end = at;
  for (let index = opening + 1; index < segments.length; index += 1) {
    const { written, printed } = segments[index]!;
    if (printed === '' && kindOfMark(written) === kind) break;
    end += printed.length;
  }
  budget.cells -= end - at;
  if (budget.cells < 0) return 'there';
  const own = letters.slice(at, end);
  if (own.some((letter) => letter && !letter.mark)) return 'there';
  for (let place = at; place <= end; place += 1) {
    const isBetween = at < place && place < end;
    const all = insertions.get(place) ?? [];
    if (all.some((each) => isBetween || isInside(kind, each))) return 'there';
  }
  return own.find((letter) => letter?.mark)?.mark ?? 'gone';
}
