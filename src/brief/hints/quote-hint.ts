// Hints that put a text in quotation marks: what it is then, and what a # took away from it.

/** Longer texts are shown by their beginning. */
const LONGEST = 72;

/** The text in quotation marks, on one line, with what stands inside them escaped. */
export function inQuotes(text: string): string {
  const whole = withoutOuterMarks(text.replace(/\s+/gu, ' ').trim());
  const characters = [...whole];
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : whole;
  if (!/["\\]/.test(shown)) return `"${shown}"`;
  if (!shown.includes("'")) return `'${shown}'`;
  return `"${shown.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/**
 * The marks around `'We don't know'` are YAML's, those in `'Yes' and 'no'` are the author's: there the
 * second one ends a word.
 */
function withoutOuterMarks(text: string): string {
  const mark = text.charAt(0);
  if (!/["']/.test(mark) || text.length < 2 || !text.endsWith(mark)) return text;
  const second = text.indexOf(mark, 1);
  const closes =
    /\S/.test(text.charAt(second - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(second + 1));
  return second < text.length - 1 && closes ? text : text.slice(1, -1);
}

/** `{ text: berth #4 at dawn }`; behind a quotation mark nothing is sure. */
const LOST = /^[^"'#]*[^\s"'#] (#[\p{L}\p{N}].*)$/u;

/** A hint if the text of the line that `at` stands in is cut off by a comment. */
export function hashHint(text: string, at: number): string | undefined {
  const line = /^[^\r\n]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))![0];
  const comment = LOST.exec(line.trimEnd())?.[1];
  return comment === undefined
    ? undefined
    : `a space and # begin a comment, so “${comment}” is not read: put the text that holds # in quotes`;
}

/** The same for the line before the one that `at` stands in. */
export function hashHintBefore(text: string, at: number): string | undefined {
  const end = text.lastIndexOf('\n', at - 1);
  return end === -1 ? undefined : hashHint(text, end);
}
