// Words in lines of a width: for labels of drawings, which have no paragraphs.

/** Where a line may end: behind a space, and between signs of scripts that write none. */
const PIECES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}](?:[^\P{P}\p{Ps}\p{Pi}]|[\u30FC\u3005])*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\S)+|\s+/gu;

/** The lines, none wider than `width`; undefined if a single word is. */
export function wrappedWords(
  words: string,
  width: number,
  measure: (words: string) => number,
): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const piece of words.trim().match(PIECES) ?? []) {
    const longer = line + piece;
    if (piece.trim() === '' || measure(longer) <= width) {
      line = line === '' ? piece.trimStart() : longer;
      continue;
    }
    if (measure(piece) > width) return undefined;
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
