// Whether two texts say the same: only spelling, punctuation, capitals or white space differ.

/** True if no reader could take the two for different statements. Rather says no than yes. */
export function isMinorWording(from: string, to: string): boolean {
  const [old, now] = [words(from), words(to)];
  if (old.length !== now.length) return old.join('') === now.join('');
  return old.every((word, index) => word === now[index] || isSpelling(word, now[index]!));
}

/** True if only white space and typographic variants of marks differ, as may be in a quotation. */
export function isMinorInQuotation(from: string, to: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/[’‘]/gu, "'")
      .replace(/[“”]/gu, '"')
      .replace(/\s+/gu, ' ')
      .trim();
  return plain(from) === plain(to);
}

// A point inside a number, a minus, a question mark and signs such as % change what is said.
const WORD = /[-−–]?\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+|[?%‰\p{S}]/gu;

function words(text: string): string[] {
  const plain = text.normalize('NFC').replace(/\*+/g, '').toLowerCase();
  return plain.match(WORD) ?? [];
}

/** Shorter words are too near to one another: not and now, west and rest. */
const SHORTEST = 6;
/** The first letter and the ending carry the meaning: affect and effect, accepts and accepted. */
const ENDING = 2;
const LETTERS = /^[\p{L}\p{M}]+$/u;

function isSpelling(old: string, now: string): boolean {
  if (british(old) === british(now)) return true;
  const shorter = Math.min(old.length, now.length);
  if (shorter < SHORTEST || !LETTERS.test(old) || !LETTERS.test(now)) return false;
  const start = commonStart([...old], [...now]);
  const end = commonStart([...old].reverse(), [...now].reverse());
  if (start === 0 || end < ENDING) return false;
  const [left, right] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  return left.length <= 1 && right.length <= 1 ? true : isSwap(left, right);
}

/** `harbour` as `harbor`, `organise` as `organize`, `centre` as `center`: one spelling for both. */
function british(word: string): string {
  if (word.length < SHORTEST) return word;
  return word
    .replace(/our/g, 'or')
    .replace(/is(?=[eia])/g, 'iz')
    .replace(/re(?=s?$)/, 'er');
}

function isSwap(left: string, right: string): boolean {
  return left.length === 2 && right.length === 2 && left === [...right].reverse().join('');
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}
