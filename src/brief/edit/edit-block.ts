// Changes of lists and mappings in lines of their own: entries come, go and move with their comments.
import type { HouseStyle } from './house-style.ts';
import { beginsLine, columnOf, type Entry, type Value } from './layout.ts';
import {
  afterLines,
  blankLinesAbove,
  blankLinesAt,
  type Lines,
  linesOf,
} from './lines-of-entry.ts';
import type { TextEdit } from './text-edits.ts';

/** A list or mapping in lines of its own, and where the key or dash before it ends. */
export interface Block {
  readonly text: string;
  readonly house: HouseStyle;
  readonly value: Value;
  readonly head: number;
}

/** Puts what is written, without the indentation of its first line, before the entry at `at`. */
export function insertLines(block: Block, at: number, written: string): TextEdit[] {
  const { text, value } = block;
  const lines = linesOf(text, value, block.head);
  const column = columnOf(text, value.entries[0]!.start);
  const [before, after] = [lines[at - 1], lines[at]];
  const gap = (neighbour: number): number => wantedGap(block, lines, written, neighbour);
  const pad = ' '.repeat(column);
  if (before === undefined) {
    const { begin } = after!;
    const blank = '\n'.repeat(gap(at));
    // Behind a dash the next entry takes the place of the first line.
    const isMidLine = !beginsLine(text, value.entries[0]!.start);
    const added = isMidLine ? `${written}\n${blank}${pad}` : `${pad}${written}\n${blank}`;
    return [{ start: begin, end: begin, text: added }];
  }
  const there = after ? blankLinesAt(text, before.end) : 0;
  const missing = after ? Math.max(0, gap(at) - there) : 0;
  const isOpen = text[before.end - 1] !== '\n';
  const added = `${'\n'.repeat(gap(at - 1))}${pad}${written}`;
  const line = isOpen ? `\n${added}` : `${added}\n`;
  return [{ start: before.end, end: before.end, text: line + '\n'.repeat(missing) }];
}

/** The blank lines between what is written and a neighbour: as between others of their kind. */
function wantedGap(
  { text, value, head }: Block,
  lines: readonly Lines[],
  written: string,
  neighbour: number,
): number {
  const gapAbove = (index: number): number => blankLinesAbove(text, lines[index]!.begin);
  const { entries } = value;
  if (value.kind === 'block-seq') {
    if (entries.length < 2) return 0;
    return gapAbove(Math.min(Math.max(neighbour, 1), entries.length - 1));
  }
  const isLong = (index: number): boolean => isOverLines(text, entries[index]!);
  if (!written.includes('\n') && !isLong(neighbour)) return 0;
  const others = [...entries.keys()].filter((index) => index > 0 && isLong(index));
  if (others.length === 0) return head === 0 ? 1 : 0;
  const nearest = others.reduce((best, each) =>
    Math.abs(each - neighbour) < Math.abs(best - neighbour) ? each : best,
  );
  return gapAbove(nearest);
}

function isOverLines(text: string, { start, end }: Entry): boolean {
  return text.slice(start, end).trimEnd().includes('\n');
}

/** Takes an entry away; the blank lines on one side of it go too. At least one other stays. */
export function removeLines({ text, value, head }: Block, at: number): TextEdit[] {
  const lines = linesOf(text, value, head);
  const { begin, end } = lines[at]!;
  const next = lines[at + 1];
  if (!beginsLine(text, value.entries[at]!.start)) {
    // The next entry moves up to the dash.
    const from = afterLines(text, end, blankLinesAt(text, end));
    const column = /^[ \t]*/.exec(text.slice(from))![0].length;
    return [{ start: begin, end: from + column, text: '' }];
  }
  const below = blankLinesAt(text, end);
  const above = at === 0 ? 0 : blankLinesAbove(text, begin);
  const isLast = next === undefined && afterLines(text, end, below) === text.length;
  if (isLast || below > above)
    return [{ start: begin - lengthAbove(text, begin, above), end, text: '' }];
  return [{ start: begin, end: afterLines(text, end, below), text: '' }];
}

function lengthAbove(text: string, at: number, count: number): number {
  let from = at;
  for (let line = 0; line < count; line += 1) from = text.lastIndexOf('\n', from - 2) + 1;
  return at - from;
}

/** Moves an entry; the blank lines between entries stay where they are. */
export function moveLines({ text, value, head }: Block, from: number, to: number): TextEdit[] {
  const lines = linesOf(text, value, head);
  const pad = ' '.repeat(columnOf(text, value.entries[0]!.start));
  const pieces = lines.map(({ begin, end }) => {
    const piece = text.slice(begin, end);
    const own = piece.startsWith(pad) && beginsLine(text, begin) ? piece.slice(pad.length) : piece;
    return own.endsWith('\n') ? own : `${own}\n`;
  });
  const order = [...pieces.keys()].toSpliced(from, 1).toSpliced(to, 0, from);
  const isOpen = text[lines.at(-1)!.end - 1] !== '\n';
  const written = order.map((index, slot) => {
    const gap = slot === 0 ? '' : text.slice(lines[slot - 1]!.end, lines[slot]!.begin);
    const isMidLine = !beginsLine(text, value.entries[slot]!.start);
    return gap + (isMidLine ? '' : pad) + pieces[index]!;
  });
  const all = written.join('');
  const [start, end] = [lines[0]!.begin, lines.at(-1)!.end];
  return [{ start, end, text: isOpen ? all.replace(/\r?\n$/, '') : all }];
}
