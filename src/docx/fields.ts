// Where in a document the texts of the brief stand: found among the words that the template puts around them.
import { itemOf } from '../brief/format/item-of.ts';
import { type Path, parsePath, pathText } from '../brief/yaml/path-text.ts';
import type { Inline, InlineElement } from '../document/tree.ts';
import { BLANK_LINE, type PrintedSegment } from '../template/prose/printed-segments.ts';

/** A text of the brief, and the forms in which a page may show it. */
export interface FieldText {
  readonly path: string;
  readonly forms: readonly (readonly PrintedSegment[])[];
  /** True for the words of others. */
  readonly isLocked: boolean;
}

/** A text of the brief that the document shows. */
export interface PlacedField extends Omit<FieldText, 'forms'> {
  readonly segments: readonly PrintedSegment[];
  /** Its place among all of the document, from 0. */
  readonly number: number;
}

/** Words of a field of the brief, or of one paragraph of it, among others. */
export interface FieldRun {
  readonly kind: 'field';
  readonly tag: string;
  readonly isLocked: boolean;
  readonly children: readonly Run[];
}

/** An element with fields in it. */
export type RunElement = Omit<InlineElement, 'children'> & { readonly children: readonly Run[] };

export type Run = Exclude<Inline, InlineElement> | RunElement | FieldRun;

/** The most letters that a tag may have (ECMA-376-1, 17.5.2.42, as Word holds it). */
const LONGEST_TAG = 64;

/** The name of a field in the document; of a further paragraph of it with the number of that. */
export function tagOf(path: string, paragraph: number, number: number): string {
  const tag = paragraph === 0 ? path : `${path} ¶${paragraph + 1}`;
  if (tag.length <= LONGEST_TAG) return tag;
  return paragraph === 0 ? `#${number}` : `#${number} ¶${paragraph + 1}`;
}

/** The members of a longer list have paragraphs of their own. */
const MOST_MEMBERS = 20;

interface Candidate {
  readonly field: FieldText;
  readonly segments: readonly PrintedSegment[];
  readonly paragraph: number;
  readonly words: string;
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly candidate: Candidate;
}

/** Finds the texts of a brief in its document, and keeps those that were found. */
export class FieldPlaces {
  /** By what they are in: their item, and what of it is a member of a list. */
  readonly #inside = new Map<string, Candidate[]>();
  readonly #known = new Map<string, readonly Candidate[]>();
  readonly #placed = new Map<string, PlacedField>();

  constructor(fields: readonly FieldText[]) {
    for (const field of fields) {
      const candidates = field.forms.flatMap((segments) => candidatesOf(field, segments));
      for (const name of wholesOf(parsePath(field.path) ?? [])) {
        const own = this.#inside.get(name) ?? [];
        for (const each of candidates) own.push(each);
        this.#inside.set(name, own);
      }
    }
  }

  /** The fields that were found, in the order of the document. */
  get placed(): readonly PlacedField[] {
    return [...this.#placed.values()];
  }

  /** The words of a paragraph at a place of the brief, those of fields named. */
  mark(at: string | undefined, inlines: readonly Inline[]): readonly Run[] {
    if (at === undefined) return inlines;
    const candidates = this.#known.get(at) ?? this.#candidatesAt(at);
    this.#known.set(at, candidates);
    const text = lettersOf(inlines);
    const ranges = rangesIn(text, candidates);
    if (ranges.length === 0) return inlines;
    const parted = partedAt(inlines, new Set(ranges.flatMap(({ start, end }) => [start, end])));
    return grouped(parted, 0, ranges, (range) => this.#tag(range));
  }

  /** Those of what the place is in: first what it names itself, then what is below it. */
  #candidatesAt(at: string): readonly Candidate[] {
    const path = parsePath(at);
    if (path === undefined) return [];
    const [nearest = ''] = wholesOf(path);
    const all = this.#inside.get(nearest) ?? this.#membersOf(nearest);
    const rank = ({ field: { path: own } }: Candidate): number => {
      if (own === at) return 0;
      return own.startsWith(at) ? 1 : 2;
    };
    return all.toSorted((one, other) => rank(one) - rank(other));
  }

  /** A paragraph may be of a whole list, such as those who prepared the brief. */
  #membersOf(list: string): readonly Candidate[] {
    const own: Candidate[] = [];
    for (let index = 0; index <= MOST_MEMBERS; index += 1) {
      const member = this.#inside.get(`${list}[${index}]`);
      if (member === undefined) return own;
      for (const each of member) own.push(each);
    }
    return [];
  }

  #tag({ candidate }: Range): Pick<FieldRun, 'tag' | 'isLocked'> {
    const { field, segments, paragraph } = candidate;
    const { path, isLocked } = field;
    const number = this.#placed.get(path)?.number ?? this.#placed.size;
    this.#placed.set(path, { path, isLocked, segments, number });
    return { tag: tagOf(path, paragraph, number), isLocked };
  }
}

/** What a place is in, from the nearest: members of lists, or else its item. */
function wholesOf(path: Path): string[] {
  const item = itemOf(path);
  const members = path.flatMap((step, index) =>
    typeof step === 'number' ? [path.slice(0, index + 1)] : [],
  );
  const wholes = members.length === 0 ? [item] : members;
  return wholes.toReversed().map(pathText);
}

function candidatesOf(field: FieldText, segments: readonly PrintedSegment[]): Candidate[] {
  const printed = segments.map((each) => each.printed).join('');
  return printed
    .split(BLANK_LINE)
    .map((words, paragraph) => ({ field, segments, paragraph, words }))
    .filter(({ words }) => words.trim() !== '');
}

/** The letters of inlines; a line end counts as one. */
function lettersOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'break') return '\n';
      return inline.kind === 'inline' ? lettersOf(inline.children) : '';
    })
    .join('');
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where the candidates stand in a text, each once and none over another. */
function rangesIn(text: string, candidates: readonly Candidate[]): Range[] {
  const ranges: Range[] = [];
  const isFree = (start: number, end: number): boolean =>
    ranges.every((range) => end <= range.start || range.end <= start);
  const isWhole = (at: number): boolean =>
    !(LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? ''));
  const found = new Set<string>();
  for (const candidate of candidates) {
    const { words, field, paragraph } = candidate;
    const key = `${paragraph} ${field.path}`;
    if (found.has(key)) continue;
    for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (!isFree(start, end) || !isWhole(start) || !isWhole(end)) continue;
      ranges.push({ start, end, candidate });
      found.add(key);
      break;
    }
  }
  return ranges.toSorted((one, other) => one.start - other.start);
}

/** The same inlines, their texts parted at some letters. */
function partedAt(inlines: readonly Inline[], ends: ReadonlySet<number>): Inline[] {
  let at = 0;
  const part = (inline: Inline): Inline[] => {
    if (inline.kind === 'break') at += 1;
    if (inline.kind === 'inline') return [{ ...inline, children: inline.children.flatMap(part) }];
    if (inline.kind !== 'text') return [inline];
    const from = at;
    at += inline.text.length;
    const cuts = [...ends].filter((end) => from < end && end < at).toSorted((a, b) => a - b);
    return [from, ...cuts].map((start, index) => ({
      kind: 'text',
      text: inline.text.slice(start - from, (cuts[index] ?? at) - from),
    }));
  };
  return inlines.flatMap(part);
}

type Tagging = (range: Range) => Pick<FieldRun, 'tag' | 'isLocked'>;

/** Puts together what stands in each range, at the level at which it is whole. */
function grouped(
  inlines: readonly Inline[],
  offset: number,
  ranges: readonly Range[],
  tag: Tagging,
): Run[] {
  const starts = [offset];
  for (const inline of inlines) starts.push(starts.at(-1)! + lettersOf([inline]).length);
  const runs: Run[] = [];
  for (let index = 0; index < inlines.length; index += 1) {
    const inline = inlines[index]!;
    const [start, end] = [starts[index]!, starts[index + 1]!];
    const range = ranges.find((each) => each.start === start && end > start && end <= each.end);
    const last = range === undefined ? -1 : starts.indexOf(range.end, index + 1) - 1;
    if (range !== undefined && last >= index) {
      const children = inlines.slice(index, last + 1);
      runs.push({ kind: 'field', ...tag(range), children });
      index = last;
    } else if (inline.kind === 'inline') {
      const inner = ranges.filter((each) => start <= each.start && each.end <= end);
      runs.push({ ...inline, children: grouped(inline.children, start, inner, tag) });
    } else runs.push(inline);
  }
  return runs;
}
