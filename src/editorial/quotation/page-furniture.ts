// What a PDF or a footnote puts between the words of a text: running heads, page numbers, marks of notes.

import { ofAll } from '../../languages/languages.ts';
import { isWrapped } from './paragraphs.ts';

/** Stands for a character that is passed over; nobody sees it. */
const UNSEEN = '\u200B';
const SENTENCE_END = /[.!?…。！？؟:]["'’”»›)\]」』]*$/u;
const LONGEST_HEAD = 80;
/** A line this long is no heading, so a line without an end before a page number goes on after it. */
const LONGEST_TITLE = 25;
const DIGIT = '[\\d٠-٩]';
const PAGE = `(?:${ofAll(({ pages }) => pages?.page).join('|')})`;
const OF = `(?:/|${ofAll(({ pages }) => pages?.of).join('|')})`;
const PAGE_NUMBER = new RegExp(
  `^[-–—|·•[( ]*(?:${PAGE}\\s*)?${DIGIT}{1,4}(?:\\s*${OF}\\s*${DIGIT}{1,4})?[-–—|·•\\]) ]*$`,
  'iu',
);

interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly isAfterBreak: boolean;
}
type Kind = 'blank' | 'number' | 'head' | 'body';

/**
 * `text` without running heads, page numbers and marks of notes: they are blanked out, so that every
 * other character keeps its place.
 */
export function withoutFurniture(text: string): string {
  return withoutNoteMarks(withoutPages(text));
}

// `m²` and `10³` are measures.
const NOTE_MARK =
  /(?<!\b(?:[kcdm]?m|ft|mi|in|CO)|\d)(?<=[\p{L}\p{P}])[¹²³⁰⁴-⁹]{1,3}|(?<=[\p{L}\p{N}.,;:!?"'’”»)])\[(?:\d{1,3}|(?:note|Note|n\.) ?\d{1,3})\]|(?<=\p{L}[.,;:]?["'’”»)]?)[*†‡]+(?=[\s.,;:]|$)/gu;
// A figure that stands low is a mark if a note begins with it.
const LOW_MARK =
  /(?=\d)(?<=(?<![\p{L}\p{N}])\p{Ll}{4,60}[.,;:!?]?["'’”»)]?)\d{1,2}(?=[\s.,;:!?"'’”»]|$)(?![.,]\d)/gu;
const NOTE = /^[^\S\n]*(\d{1,2})[.)]?[^\S\n]+\p{Lu}/gmu;

function withoutNoteMarks(text: string): string {
  const notes = new Set(Array.from(text.matchAll(NOTE), ([, number]) => number));
  const high =
    notes.size === 0
      ? text
      : text.replace(LOW_MARK, (mark) => (notes.has(mark) ? UNSEEN.repeat(mark.length) : mark));
  return high.replace(NOTE_MARK, (mark, at: number) =>
    // `**word**` is emphasis.
    /^[*]+$/u.test(mark) && /\*\p{L}[^*\n]*$/u.test(text.slice(Math.max(0, at - 80), at))
      ? mark
      : UNSEEN.repeat(mark.length),
  );
}

function withoutPages(text: string): string {
  const lines = linesOf(text);
  const kinds = kindsOf(lines);
  // What is left of the break keeps the lines of a wrapped text apart, and does not end a paragraph.
  const lineEnd = isWrapped(text) ? '\n' : '\u2028';
  let result = '';
  let at = 0;
  for (const [first, end] of runs(kinds)) {
    const run = kinds.slice(first, end);
    if (!run.includes('number') && !run.includes('head')) continue;
    const goesOn = isMidSentence(lines, kinds, first, end);
    const [from, to] = [lines[first]!.start, lines[end - 1]!.end];
    const [start, stop] = goesOn ? [from - 1, to + 1] : [from, to];
    result += text.slice(at, start);
    result += goesOn
      ? ' '.repeat(stop - start - 1) + lineEnd
      : blanked(text, lines.slice(first, end));
    at = stop;
  }
  return result + text.slice(at);
}

function blanked(text: string, lines: readonly Line[]): string {
  return lines
    .map(({ start, end }, index) => {
      return ' '.repeat(end - start) + text.slice(end, lines[index + 1]?.start ?? end);
    })
    .join('');
}

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/(?<=(\n|\f|^))[^\n\f]*/g), ({ 0: line, 1: before, index }) => ({
    start: index,
    end: index + line.length,
    words: line.trim(),
    isAfterBreak: before === '\f',
  }));
}

function kindsOf(lines: readonly Line[]): readonly Kind[] {
  const counts = new Map<string, number>();
  for (const { words } of lines) counts.set(keyOf(words), (counts.get(keyOf(words)) ?? 0) + 1);
  const plain = lines.map(({ words }): Kind => {
    if (words === '') return 'blank';
    return PAGE_NUMBER.test(words) ? 'number' : 'body';
  });
  return lines.map((line, index) => {
    if (plain[index] !== 'body' || !isShort(line.words)) return plain[index]!;
    const isRecurring = (counts.get(keyOf(line.words)) ?? 0) > 1;
    const isHead =
      isCapitals(line.words) ||
      (isBesidePageEnd(lines, plain, index) &&
        (isRecurring || (isTitle(line.words) && isApart(lines, plain, index))));
    return isHead ? 'head' : 'body';
  });
}

function keyOf(words: string): string {
  return words.replace(/[\d٠-٩]+/gu, '#');
}

function isShort(words: string): boolean {
  return words.length <= LONGEST_HEAD && !SENTENCE_END.test(words) && !/^\p{Ll}/u.test(words);
}

function isCapitals(words: string): boolean {
  return /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words);
}

/** Words of a line that names a paper or a date, rather than a line of a sentence that goes on. */
function isTitle(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return !/["“”„«»]/u.test(words) && long.length > 0 && capitals * 3 >= long.length * 2;
}

/** True if a page number or the end of a page stands beside the line, blank lines apart. */
function isBesidePageEnd(lines: readonly Line[], kinds: readonly Kind[], index: number): boolean {
  for (const step of [-1, 1]) {
    let at = index;
    do {
      if (lines[step === -1 ? at : at + 1]?.isAfterBreak) return true;
      at += step;
    } while (kinds[at] === 'blank');
    if (kinds[at] === 'number') return true;
  }
  return false;
}

/** True if no sentence runs into the line, nor out of it. */
function isApart(lines: readonly Line[], kinds: readonly Kind[], index: number): boolean {
  if (kinds[index - 1] === 'body') return false;
  return kinds[index + 1] !== 'body' || /^\p{Ll}/u.test(lines[index + 1]!.words);
}

function* runs(kinds: readonly Kind[]): Generator<readonly [number, number]> {
  let first = 0;
  while (first < kinds.length) {
    let end = first;
    while (end < kinds.length && kinds[end] !== 'body') end += 1;
    if (end > first) yield [first, end];
    first = end + 1;
  }
}

/** True if the sentence before the run goes on after it. */
function isMidSentence(
  lines: readonly Line[],
  kinds: readonly Kind[],
  first: number,
  end: number,
): boolean {
  const [before, after] = [lines[first - 1]?.words, lines[end]?.words];
  if (before === undefined || after === undefined || SENTENCE_END.test(before)) return false;
  if (/^["'“„«‘]?\p{Ll}/u.test(after) || /\p{L}[-‐]$/u.test(before)) return true;
  const run = kinds.slice(first, end);
  const isPageEnd =
    run.includes('number') || lines.slice(first, end + 1).some(({ isAfterBreak }) => isAfterBreak);
  return isPageEnd && before.length > LONGEST_TITLE;
}
