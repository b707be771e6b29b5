// Breaks text into lines of a number of columns: at spaces, and between wide characters.
import { eastAsianWidth } from 'get-east-asian-width';

/** No line begins with these. */
const CLOSING = /[\p{Pe}\p{Pf}、。，．：；！？…ーゝ々]/u;

/** The lines of `text`; a word longer than `width`, such as an address, stays whole. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.trim(), width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && columnWidth(line) + columnWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Parts that are not broken, each with the spaces behind it. A no-break space is no place to break. */
function pieces(text: string): string[] {
  return text.split(/(?<= )(?! )/).flatMap(betweenWide);
}

function betweenWide(word: string): string[] {
  const parts: string[] = [];
  let wasWide = false;
  for (const character of word) {
    const isWide = characterWidth(character) === 2;
    const breaks = (isWide || wasWide) && !CLOSING.test(character) && !/[\s\p{M}]/u.test(character);
    if (parts.length === 0 || breaks) parts.push(character);
    else parts[parts.length - 1] += character;
    wasWide = isWide;
  }
  return parts;
}

const UNSEEN = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns of one character: two for a wide one, none for a mark on the one before. */
function characterWidth(character: string): number {
  if (UNSEEN.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** Columns of a text. */
export function columnWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
