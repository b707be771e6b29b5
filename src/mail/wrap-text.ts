// Breaks the lines of a plain text where people and old mail programs expect it.

/** Columns that still stand on one line after being quoted twice (RFC 5322 recommends 78). */
const WIDTH = 72;

/**
 * The text in lines of at most 72 columns; a line goes on below the words it began with. Lines of a
 * text from right to left that begin with Latin letters say so by a mark: mail programs guess the
 * direction of each line by its first letter.
 */
export function wrapText(text: string, direction: 'ltr' | 'rtl' = 'ltr'): string {
  const tidy = text
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const lines = tidy.split('\n').flatMap(wrapLine);
  return `${(direction === 'rtl' ? lines.map(markedRtl) : lines).join('\n')}\n`;
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function markedRtl(line: string): string {
  const first = /\p{L}/u.exec(line)?.[0] ?? '';
  return RTL.test(line) && !RTL.test(first) ? `\u200F${line}` : line;
}

function wrapLine(line: string): string[] {
  const start = /^\s*(?:- |[A-Z]\d+\. +)?/.exec(line)?.[0] ?? '';
  const indent = ' '.repeat(start.length);
  const lines: string[] = [];
  let current = start;
  for (const word of line.slice(start.length).split(' ')) {
    const isFirst = current === start || current === indent;
    if (!isFirst && columns(current) + 1 + columns(word) > WIDTH) {
      lines.push(current);
      current = indent + word;
    } else {
      current += isFirst ? word : ` ${word}`;
    }
  }
  return [...lines, current];
}

function columns(text: string): number {
  return [...text].length;
}
