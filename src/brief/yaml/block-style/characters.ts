// The characters that YAML's syntax is made of, by their codes.

export const NEWLINE = 10;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const COMMA = 44;
export const DASH = 45;
export const COLON = 58;
export const OPEN_BRACKET = 91;
export const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;

/** True where a line or the text ends, and for a space. */
export function isGap(code: number): boolean {
  return code === SPACE || code === NEWLINE || Number.isNaN(code);
}

/** Characters that no plain text begins with, or that begin one only in some places. */
const INDICATORS: ReadonlySet<number> = new Set(
  [...'-?:,[]{}#&*!|>\'"%@` \n'].map((character) => character.charCodeAt(0)),
);

/** True if a plain text can begin with this, whatever follows. */
export function beginsPlain(code: number): boolean {
  return !INDICATORS.has(code) && code !== 0xfeff && !Number.isNaN(code);
}
