// Untrusted text on a terminal: what would move the cursor or reverse the writing is made visible.

const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** The text with every control character replaced by a sign of the same length. */
export function visible(text: string): string {
  return text.replaceAll(UNSAFE, (character) => {
    const code = character.codePointAt(0)!;
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\uFFFD';
  });
}
