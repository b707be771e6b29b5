// Lines of a calendar file: text escaped, lines folded by bytes (RFC 5545, 3.1 and 3.3.11).

const MOST_BYTES = 75;

/** `name:value`, folded where it is longer than 75 bytes; never within a character. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let bytes = 0;
  for (const character of `${name}:${value}`) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > MOST_BYTES) {
      lines.push(line);
      // The space that marks a continuation counts too.
      line = ' ';
      bytes = 1;
    }
    line += character;
    bytes += size;
  }
  return [...lines, line].map((each) => `${each}\r\n`).join('');
}

/** Text as a value: line ends and the marks that would end the value, escaped. */
export function textValue(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}
