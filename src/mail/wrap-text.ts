// Breaks the lines of a plain text where people and old mail programs expect it.

/** Columns that still stand on one line after being quoted twice (RFC 5322 recommends 78). */
const WIDTH = 72;

/** The text in lines of at most 72 columns; a line goes on below the words it began with. */
export function wrapText(text: string): string {
  const tidy = text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `${tidy.split('\n').flatMap(wrapLine).join('\n')}\n`;
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
