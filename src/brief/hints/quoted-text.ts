// A text of a brief in the quotation marks that it needs, as a hint shows it.

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
