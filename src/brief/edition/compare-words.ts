// Two texts word by word: which words both have, which only the old or the new one.
import type { WordStretch } from './edition-change.ts';

/** Longer differences are shown as a whole: nobody reads them word by word, and work stays bounded. */
const MOST_CELLS = 1_000_000;

/** Stretches that, without the `new` ones, make the old text, and without the `old` ones the new. */
export function compareWords(from: string, to: string): WordStretch[] {
  const [old, now] = [split(from), split(to)];
  const start = commonStart(old, now);
  const end = commonEnd(old.slice(start), now.slice(start));
  return merged([
    ...now.slice(0, start).map((text) => stretch('same', text)),
    ...between(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...now.slice(now.length - end).map((text) => stretch('same', text)),
  ]);
}

/** Words and marks, each with the space before it. */
function split(text: string): string[] {
  return text.trim().match(/\s*(?:[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}])/gu) ?? [];
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one?.trimStart() === other?.trimStart();
}

function commonStart(old: readonly string[], now: readonly string[]): number {
  let count = 0;
  while (count < old.length && same(old[count], now[count])) count += 1;
  return count;
}

function commonEnd(old: readonly string[], now: readonly string[]): number {
  return commonStart(old.toReversed(), now.toReversed());
}

function between(old: readonly string[], now: readonly string[]): WordStretch[] {
  const replaced = [
    ...old.map((text) => stretch('old', text)),
    ...now.map((text) => stretch('new', text)),
  ];
  if (old.length * now.length > MOST_CELLS) return replaced;
  const lengths = commonLengths(old, now);
  const found: WordStretch[] = [];
  const isInOld = (row: number, column: number): boolean =>
    lengths[row + 1]![column]! >= lengths[row]![column + 1]!;
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    if (same(old[row], now[column])) {
      found.push(stretch('same', now[column]!));
      row += 1;
      column += 1;
    } else if (column === now.length || (row < old.length && isInOld(row, column))) {
      found.push(stretch('old', old[row]!));
      row += 1;
    } else {
      found.push(stretch('new', now[column]!));
      column += 1;
    }
  }
  return found;
}

/** How many tokens the rests from each pair of places on have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      table[row]![column] = same(old[row], now[column])
        ? table[row + 1]![column + 1]! + 1
        : Math.max(table[row + 1]![column]!, table[row]![column + 1]!);
    }
  }
  return table;
}

function stretch(kind: WordStretch['kind'], text: string): WordStretch {
  return { kind, text };
}

// Neighbours of a kind as one; what is taken out stands before what is put in.
function merged(stretches: readonly WordStretch[]): WordStretch[] {
  const found: WordStretch[] = [];
  let run = { old: '', new: '' };
  const flush = (): void => {
    if (run.old !== '') found.push(stretch('old', run.old));
    if (run.new !== '') found.push(stretch('new', run.new));
    run = { old: '', new: '' };
  };
  for (const { kind, text } of stretches) {
    if (kind !== 'same') {
      run[kind] += text;
      continue;
    }
    flush();
    const last = found.at(-1);
    if (last?.kind === 'same') found[found.length - 1] = stretch('same', last.text + text);
    else found.push(stretch('same', text));
  }
  flush();
  return found;
}
