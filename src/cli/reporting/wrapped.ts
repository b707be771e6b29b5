// Breaks lines for a terminal.

/** `text` in lines of at most `width` characters where words allow; further lines are indented. */
export function wrapped(text: string, width: number, indent: number = 0): string {
  const room = Math.max(20, width - indent);
  const first = text.slice(0, indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.slice(indent).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return `${first}${[...lines, line].join(`\n${' '.repeat(indent)}`)}`;
}
