// How many columns text takes where all characters are equally wide.
import { eastAsianWidth } from 'get-east-asian-width';

const UNSEEN = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns of one character: two for a wide one, none for a mark on the one before. */
export function characterWidth(character: string): number {
  if (UNSEEN.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** Columns of a text. */
export function columnWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
