// Characters of a brief as Markdown: none of them is markup, in CommonMark or GitHub's.

/** Text in the middle of a line. An address stays words: its own characters could be markup too. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~&$^#]/g, '\\$&')
    .replace(/:(?=\/\/|\w+:)/g, '\\:')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}\\.`);
}

/** What would begin a heading, list, quotation or rule at the start of a line. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^[ \t]+/, '')
    .replace(/^(?:[#+=:-])/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** The target of a link between angle brackets. */
export function escapeTarget(address: string): string {
  return address.replace(/[\\<>&]/g, '\\$&').replace(/[\r\n]/g, '');
}
