// Cuts text behind each space, so that the widths of words add up to the width of a line.

const SPACE = 0x20;
const TAB = 0x09;

/** The pieces of the text, each with the space behind it; no-break spaces do not cut. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== SPACE && unit !== TAB) continue;
    words.push(text.slice(start, i + 1));
    start = i + 1;
  }
  if (start < text.length) words.push(text.slice(start));
  return words;
}
