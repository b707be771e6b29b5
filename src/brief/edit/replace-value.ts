// One value in the place of another, whether it stands in the line of its key or below.
import { beginsLine, columnOf, type Entry, lineEnd, type Value } from './layout.ts';
import type { TextEdit } from './text-edits.ts';
import type { Written } from './write-value.ts';

/** The edits that put what is written in the place of an entry’s value. */
export function replaceValue(text: string, entry: Entry, written: Written): TextEdit[] {
  const { head, value } = entry;
  const isBelow = value !== undefined && beginsLine(text, value.start);
  const end = value ? endInLine(text, value) : head;
  if (written.below === undefined) {
    if (value === undefined) return [{ start: head, end: head, text: ` ${written.text}` }];
    if (!isBelow) return [{ start: value.start, end, text: written.text }];
    // A comment behind the key stays there.
    return [{ start: head, end, text: ` ${written.text}${text.slice(head, lineEnd(text, head))}` }];
  }
  const lines = ' '.repeat(written.below) + written.text;
  if (isBelow) {
    const start = value.start - columnOf(text, value.start);
    return [{ start, end, text: lines }];
  }
  const after = lineEnd(text, end);
  return [
    ...(value ? [{ start: head, end, text: '' }] : []),
    { start: after, end: after, text: `\n${lines}` },
  ];
}

/** The end of a value without the line end that is its own. */
export function endInLine(text: string, { start, end }: Value): number {
  const kept = text.slice(start, end).replace(/\r?\n$/, '');
  return start + kept.length;
}

/** True if a comment follows a value in its line, so that no lines can be put there. */
export function hasCommentBehind(text: string, value: Value | undefined): boolean {
  if (value === undefined) return false;
  const end = endInLine(text, value);
  return value.kind !== 'block-scalar' && text.slice(end, lineEnd(text, end)).includes('#');
}
