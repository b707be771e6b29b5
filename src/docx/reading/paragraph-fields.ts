// The fields in a paragraph that was gone over, and what stands there beside them that nobody printed.
import { alignTexts, type Budget } from './align-texts.ts';
import { type Frame, plain, type Stretch } from './frames.ts';
import type { Span } from './spans.ts';

/** A field, or one paragraph of it, in a paragraph of the document. */
export interface Occurrence {
  readonly tag: string;
  readonly spans: readonly Span[];
}

/** What a paragraph says. */
export interface ParagraphFields {
  readonly occurrences: readonly Occurrence[];
  /** Words written, and words of the template taken out, where no field is. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

type IsLocked = (tag: string) => boolean;

/** Stretches of fields with what stands around each, one more than there are fields. */
interface Parted {
  readonly fields: { tag: string; spans: Span[] }[];
  readonly around: Span[][];
}

export function partedBy(stretches: readonly Stretch[]): Parted {
  const fields: Parted['fields'] = [];
  const around: Span[][] = [[]];
  for (const { tag, spans } of stretches) {
    if (tag === undefined) {
      for (const span of spans) around.at(-1)!.push(span);
    } else {
      fields.push({ tag, spans: [...spans] });
      around.push([]);
    }
  }
  return { fields, around };
}

/** The words that stand in spans now, or did before changes were tracked. */
export function wordsNow(spans: readonly Span[]): string {
  return spans.map(({ text, mark }) => (mark?.kind === 'deleted' ? '' : text)).join('');
}

export function wordsBefore(spans: readonly Span[]): string {
  return spans.map(({ text, mark }) => (mark?.kind === 'inserted' ? '' : text)).join('');
}

/** Reads a paragraph beside its frame: what was written at the end of a field belongs to it. */
export function fieldsBeside(
  { fields, around }: Parted,
  frame: Frame,
  isLocked: IsLocked,
  budget: Budget,
): ParagraphFields {
  const written: string[] = [];
  const removed: string[] = [];
  for (const [index, spans] of around.entries()) {
    const was = smooth(frame.around[index] ?? '');
    const now = smooth(wordsNow(spans));
    if (plain(now) === plain(was)) continue;
    const left = fields[index - 1];
    const right = fields[index];
    const [before, after] = [endOf(now, was), startOf(now, was)];
    if (left && !isLocked(left.tag) && before > 0) {
      for (const span of cut(spans, 0, before)) left.spans.push(span);
    } else if (right && !isLocked(right.tag) && after < now.length && after >= 0) {
      fields[index] = { ...right, spans: [...cut(spans, after, now.length), ...right.spans] };
    } else {
      const difference = differenceOf(now, was, budget);
      for (const each of difference.written) written.push(each);
      for (const each of difference.removed) removed.push(each);
    }
  }
  return { occurrences: fields, written, removed };
}

function smooth(text: string): string {
  return text.replace(/[\s\u00A0]/g, ' ');
}

/** How many letters stand before what was there; 0 if that is not all that follows. */
function endOf(now: string, was: string): number {
  const [one, other] = [now.trimEnd(), was.trimEnd()];
  return one.endsWith(other) ? one.length - other.length : 0;
}

/** Where the letters begin that stand behind what was there; -1 if that is not all before them. */
function startOf(now: string, was: string): number {
  const gap = now.length - now.trimStart().length;
  const other = was.trimStart();
  return now.slice(gap).startsWith(other) ? gap + other.length : -1;
}

/** The spans between two letters, of those that are there now. */
function cut(spans: readonly Span[], start: number, end: number): Span[] {
  let at = 0;
  return spans.flatMap((span) => {
    if (span.mark?.kind === 'deleted') return [];
    const from = at;
    at += span.text.length;
    const text = span.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...span, text }];
  });
}

/** The words that one text has and the other lacks, and the other way round. */
export function differenceOf(
  now: string,
  was: string,
  budget: Budget,
): { readonly written: readonly string[]; readonly removed: readonly string[] } {
  const found = alignTexts(now, was, budget);
  const known = new Set(found);
  return {
    written: runsOf(now, (index) => found[index] === -1),
    removed: runsOf(was, (index) => !known.has(index)),
  };
}

/** Runs of letters that are meant, with no more than a space between them. */
function runsOf(text: string, isMeant: (index: number) => boolean): string[] {
  const runs: string[] = [];
  let run = '';
  for (const [index, letter] of text.split('').entries()) {
    const isSpace = /\s/.test(letter);
    if (isMeant(index) || (isSpace && run !== '' && !run.endsWith(' '))) run += letter;
    else {
      runs.push(run.trim());
      run = '';
    }
  }
  return [...runs, run.trim()].filter((each) => each !== '');
}
