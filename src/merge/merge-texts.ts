// A text that two people changed, each on their own: what both did to it together, word by word.
import { diffArrays } from 'diff';
import type { WordStretch } from '../brief/edition/edition-change.ts';

/** Words that stand in place of others: of those from `start` to before `end`. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** A text in which more words changed is a new one: comparing takes the square of it. */
const MOST_EDITS = 4000;

/**
 * `mine` with what `theirs` changed of `was`, or `undefined` if both changed the same words, each
 * otherwise. Space between words that nobody changed stays as it is in `mine`.
 */
export function mergeTexts(was: string, theirs: string, mine: string): string | undefined {
  const old = wordsOf(was);
  let words = wordsOf(mine);
  const own = hunksOf(old, words);
  const wanted = hunksOf(old, wordsOf(theirs)).filter(
    (hunk) => !own.some((each) => isSame(each, hunk)),
  );
  if (wanted.some((hunk) => own.some((each) => touches(each, hunk)))) return undefined;
  for (const { start, end, words: put } of wanted.toReversed()) {
    const before = own.filter((each) => each.end <= start);
    const shift = before.reduce((sum, each) => sum + each.words.length + each.start - each.end, 0);
    words = [...words.slice(0, start + shift), ...put, ...words.slice(end + shift)];
  }
  const [head, tail] = [/^\s*/.exec(mine)![0], /\s*$/.exec(mine)![0]];
  return mine.trim() === '' ? words.join('').trim() : head + words.join('').trim() + tail;
}

/** Both texts in stretches: what both have, and what only the old or the new one has. */
export function changedWords(from: string, to: string): WordStretch[] {
  const found: WordStretch[] = [];
  let run = { old: '', new: '' };
  const flush = (): void => {
    if (run.old !== '') found.push({ kind: 'old', text: run.old });
    if (run.new !== '') found.push({ kind: 'new', text: run.new });
    run = { old: '', new: '' };
  };
  for (const { added, removed, value } of alignedWords(wordsOf(from), wordsOf(to))) {
    const text = value.join('');
    if (added) run.new += text;
    else if (removed) run.old += text;
    // A mark that two compounds have in common tells nobody anything.
    else if (isJoint(text) && run.old !== '' && run.new !== '')
      run = { old: run.old + text, new: run.new + text };
    else {
      flush();
      found.push({ kind: 'same', text });
    }
  }
  flush();
  return found;
}

/** What holds the parts of a word together. */
function isJoint(text: string): boolean {
  return /^[-‐‑'’/·]$/u.test(text);
}

/** True if the two differ in nothing but how lines are broken. */
export function isSameText(one: string, other: string): boolean {
  return onOneLine(one) === onOneLine(other);
}

/** The text with single spaces. */
export function onOneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/** Words and marks, each with the space before it. */
function wordsOf(text: string): string[] {
  return text.trim().match(/\s*(?:[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}])/gu) ?? [];
}

function alignedWords(old: string[], now: string[]) {
  const comparator = (one: string, other: string): boolean =>
    one === other || onlySpace(one) === onlySpace(other);
  const aligned = diffArrays(old, now, { comparator, maxEditLength: MOST_EDITS });
  return (
    aligned ?? [
      { added: false, removed: true, value: old },
      { added: true, removed: false, value: now },
    ]
  );
}

/** A new line is a space like any other. */
function onlySpace(word: string): string {
  return word.replace(/^\s+/u, ' ');
}

function hunksOf(old: string[], now: string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  for (const { added, removed, value } of alignedWords(old, now)) {
    const last = hunks.at(-1);
    const goesOn = last?.end === at;
    if (added && goesOn) hunks[hunks.length - 1] = { ...last!, words: [...last!.words, ...value] };
    else if (added) hunks.push({ start: at, end: at, words: value });
    if (removed && goesOn) hunks[hunks.length - 1] = { ...last!, end: at + value.length };
    else if (removed) hunks.push({ start: at, end: at + value.length, words: [] });
    if (!added) at += value.length;
  }
  return hunks;
}

function isSame(one: Hunk, other: Hunk): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    isSameText(one.words.join(''), other.words.join(''))
  );
}

// Neighbours too: who changes a word may have read the one beside it.
function touches(one: Hunk, other: Hunk): boolean {
  return one.start <= other.end && other.start <= one.end;
}
