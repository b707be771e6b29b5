// Two texts letter by letter: which letters of the one are those of the other, word by word.

/** How much may be compared in all: work stays bounded, whatever a file holds. */
export interface Budget {
  cells: number;
}

/** What one text is compared with another takes at most. */
const MOST_CELLS = 1_000_000;

/** For each letter of `text` the index of the same one in `other`, rising; -1 for those it lacks. */
export function alignTexts(text: string, other: string, budget: Budget): Int32Array {
  const found = new Int32Array(text.length).fill(-1);
  const [one, two] = [wordsOf(text), wordsOf(other)];
  const pair = (left: Word, right: Word): void => {
    for (let index = 0; index < left.text.length; index += 1)
      found[left.at + index] = right.at + index;
  };
  let start = 0;
  while (isSame(one[start], two[start])) {
    pair(one[start]!, two[start]!);
    start += 1;
  }
  let [oneEnd, twoEnd] = [one.length, two.length];
  while (oneEnd > start && twoEnd > start && isSame(one[oneEnd - 1], two[twoEnd - 1])) {
    oneEnd -= 1;
    twoEnd -= 1;
    pair(one[oneEnd]!, two[twoEnd]!);
  }
  for (const [left, right] of between(one.slice(start, oneEnd), two.slice(start, twoEnd), budget))
    pair(left, right);
  return found;
}

interface Word {
  readonly text: string;
  readonly at: number;
  readonly key: string;
}

/** Words, signs and spaces, each by itself. */
function wordsOf(text: string): Word[] {
  return Array.from(
    text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu),
    ({ 0: word, index }) => ({
      text: word,
      at: index,
      // A no-break space stands where the look of a text wants one.
      key: /\s/.test(word) ? ' ' : word,
    }),
  );
}

function isSame(one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && one.key === other?.key;
}

/** The longest run of words that both have, in order. */
function between(
  one: readonly Word[],
  two: readonly Word[],
  budget: Budget,
): (readonly [Word, Word])[] {
  const cells = one.length * two.length;
  if (cells === 0 || cells > MOST_CELLS || cells > budget.cells) return [];
  budget.cells -= cells;
  const table = commonLengths(one, two);
  const pairs: (readonly [Word, Word])[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < two.length) {
    if (isSame(one[row], two[column])) {
      pairs.push([one[row]!, two[column]!]);
      row += 1;
      column += 1;
    } else if (table[row + 1]![column]! >= table[row]![column + 1]!) row += 1;
    else column += 1;
  }
  return pairs;
}

/** How much the rests from each pair of words on have in common. */
function commonLengths(one: readonly Word[], two: readonly Word[]): Uint32Array[] {
  const table = Array.from({ length: one.length + 1 }, () => new Uint32Array(two.length + 1));
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = two.length - 1; column >= 0; column -= 1)
      table[row]![column] = isSame(one[row], two[column])
        ? table[row + 1]![column + 1]! + 1
        : Math.max(table[row + 1]![column]!, table[row]![column + 1]!);
  return table;
}
