// Changes of lists and mappings between brackets and braces, which stay there.
import type { Value } from './layout.ts';
import type { TextEdit } from './text-edits.ts';

/** Puts what is written before the entry at `at`. */
export function insertFlow(
  text: string,
  { start, end, entries }: Value,
  at: number,
  written: string,
  padding: string,
): TextEdit[] {
  const first = entries[0];
  if (first === undefined) {
    const pad = text[start] === '{' ? padding : '';
    return [{ start: start + 1, end: end - 1, text: pad + written + pad }];
  }
  const comma = commaOf(text, entries);
  const before = entries[at - 1];
  return before === undefined
    ? [{ start: first.start, end: first.start, text: written + comma }]
    : [{ start: before.end, end: before.end, text: comma + written }];
}

/** What stands between two entries: a comma and a space, or a comma and a new line. */
function commaOf(text: string, [first, second]: Value['entries']): string {
  const between = first && second ? text.slice(first.end, second.start) : ', ';
  return /^,\s+$/.test(between) ? between : ', ';
}

/** Takes an entry away, with the comma on one side of it. */
export function removeFlow(text: string, { start, end, entries }: Value, at: number): TextEdit[] {
  const [before, entry, after] = [entries[at - 1], entries[at]!, entries[at + 1]];
  if (after !== undefined) return [{ start: entry.start, end: after.start, text: '' }];
  if (before !== undefined) return [{ start: before.end, end: entry.end, text: '' }];
  const brackets = text[start] === '{' ? '{}' : '[]';
  return [{ start, end, text: brackets }];
}

/** Moves an entry; commas and line ends stay where they are. */
export function moveFlow(text: string, { entries }: Value, from: number, to: number): TextEdit[] {
  const order = [...entries.keys()].toSpliced(from, 1).toSpliced(to, 0, from);
  return entries.flatMap(({ start, end }, slot) => {
    const taken = entries[order[slot]!]!;
    return order[slot] === slot ? [] : [{ start, end, text: text.slice(taken.start, taken.end) }];
  });
}
