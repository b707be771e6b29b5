// Puts the words of a line where they stand on the page: text is broken into lines in the order in
// which it is read, and reordered line by line (UAX 9, 3.4).
import { visualOrder } from '../../type/directions.ts';
import type { TextLine } from './text-line.ts';
import { Word } from './word.ts';

/**
 * Moves the words of a line with right-to-left text to their places; they keep their reading order.
 * A paragraph against the direction of the document stands at the other end of its column.
 */
export function arrangeLine(line: TextLine, room: number): void {
  const { inlines } = line;
  const first = inlines[0];
  if (first === undefined) return;
  if (first.style.against) line.x = room - line.getWidth();
  const { base } = first.style;
  if (base === undefined) return;
  for (const each of endOfLine(inlines.pop()!, base)) inlines.push(each);
  // Space at the end of a line hangs over the edge: at the left if the paragraph ends there.
  let x = base === 1 ? -line.trailingCut : -line.leadingCut;
  for (const index of visualOrder(inlines.map(({ style }) => style.level ?? base))) {
    const word = inlines[index]!;
    word.x = x;
    x += word.width;
  }
}

/** Space at the end of a line runs in the direction of the paragraph (rule L1). */
function endOfLine(word: Word, base: number): Word[] {
  const { text, style } = word;
  const length = text.trimEnd().length;
  if (length === text.length || (style.level ?? base) === base) return [word];
  const ending = new Word({ ...style, level: base }, text.slice(length));
  return length === 0 ? [ending] : [new Word(style, text.slice(0, length)), ending];
}
