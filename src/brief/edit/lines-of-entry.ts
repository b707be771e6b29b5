// Which lines of a file belong to an entry of a block, with its comments, and how the blocks are spaced.
import { beginsLine, columnOf, type Entry, lineStart, nextLine, type Value } from './layout.ts';

/** The lines of an entry, its own comments among them. */
export interface Lines {
  readonly begin: number;
  readonly end: number;
}

/** The lines of each entry of a block; `head` is where the key or dash of the block ends. */
export function linesOf(text: string, block: Value, head: number): Lines[] {
  let bound = head === 0 ? 0 : nextLine(text, head);
  return block.entries.map((entry, index) => {
    const isFirst = head === 0 && index === 0;
    const begin = isFirst ? firstLine(text, entry) : beginOf(text, entry, bound);
    const end = endOfLines(text, entry);
    bound = end;
    return { begin, end };
  });
}

// What stands above the first key of a file is of the whole file.
function firstLine(text: string, { start }: Entry): number {
  return beginsLine(text, start) ? lineStart(text, start) : start;
}

/** Comments right above an entry are its own. */
function beginOf(text: string, { start }: Entry, bound: number): number {
  if (!beginsLine(text, start)) return start;
  let begin = lineStart(text, start);
  while (begin > bound) {
    const above = lineStart(text, begin - 1);
    if (above < bound || !/^[ \t]*#/.test(text.slice(above, begin))) break;
    begin = above;
  }
  return begin;
}

/** Comments below an entry that stand deeper than it are its own too. */
function endOfLines(text: string, { start, end: over }: Entry): number {
  const column = columnOf(text, start);
  let end = text[over - 1] === '\n' ? over : nextLine(text, over);
  for (let at = end; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, nextLine(text, at));
    if (line.trim() === '') continue;
    if (!/^[ \t]*#/.test(line) || line.length - line.trimStart().length <= column) break;
    end = nextLine(text, at);
  }
  return end;
}

/** How many blank lines there are right below a place where a line begins. */
export function blankLinesAt(text: string, at: number): number {
  let count = 0;
  for (let from = at; from < text.length; from = nextLine(text, from)) {
    if (text.slice(from, nextLine(text, from)).trim() !== '') return count;
    count += 1;
  }
  return count;
}

/** How many blank lines there are right above a place where a line begins. */
export function blankLinesAbove(text: string, at: number): number {
  let count = 0;
  for (let from = at; from > 0; count += 1) {
    const above = lineStart(text, from - 1);
    if (text.slice(above, from).trim() !== '') return count;
    from = above;
  }
  return count;
}

/** The place after so many lines. */
export function afterLines(text: string, at: number, count: number): number {
  let place = at;
  for (let line = 0; line < count; line += 1) place = nextLine(text, place);
  return place;
}
