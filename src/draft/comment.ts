// Comments of a YAML text.

const WIDTH = 96;

/** The sentence as lines that begin with `#`, indented. */
export function comment(text: string, indent: string = ''): string {
  const lines: string[] = [];
  let line = `${indent}#`;
  for (const word of text.split(/\s+/u)) {
    if (line.length + 1 + word.length > WIDTH && line.length > indent.length + 1) {
      lines.push(line);
      line = `${indent}#`;
    }
    line = `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** The first words of a text, on one line, with an ellipsis if there are more. */
export function firstWords(text: string, count: number): string {
  const words = text.trim().split(/\s+/u);
  const first = words.slice(0, count).join(' ');
  const shown = first.length > WIDTH ? first.slice(0, WIDTH) : first;
  return words.length > count || shown !== first ? `${shown} …` : shown;
}
