// What two texts have in common, word by word; and two lists of anything that has a key.

/** How much may be compared in all: work stays bounded, whatever a file holds. */
export interface Budget {
  cells: number;
}

/** What comparing the one with the other may take. */
const MOST_CELLS = 1_000_000;

/** For each letter of `text` the index of the same one in `other`, rising; -1 for those it lacks. */
export function alignTexts(text: string, other: string, budget: Budget): Int32Array {
  const found = new Int32Array(text.length).fill(-1);
  const [one, two] = [wordsOf(text), wordsOf(other)];
  const pairs = alignKeys(
    one.map(({ key }) => key),
    two.map(({ key }) => key),
    budget,
  );
  for (const [index, { at, letters }] of one.entries()) {
    const same = two[pairs[index]!];
    if (same === undefined) continue;
    for (let offset = 0; offset < letters; offset += 1) found[at + offset] = same.at + offset;
  }
  return found;
}

interface Word {
  readonly key: string;
  readonly at: number;
  readonly letters: number;
}

/** Words, signs and spaces, each by itself. */
function wordsOf(text: string): Word[] {
  return Array.from(
    text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu),
    ({ 0: word, index }) => ({
      // A no-break space stands where the look of a text wants one.
      key: /\s/.test(word) ? ' ' : word,
      at: index,
      letters: word.length,
    }),
  );
}

/** For each of some keys the index of the same one among others, rising; -1 for those they lack. */
export function alignKeys(
  one: readonly string[],
  two: readonly string[],
  budget: Budget,
): Int32Array {
  const found = new Int32Array(one.length).fill(-1);
  let start = 0;
  while (start < one.length && one[start] === two[start]) {
    found[start] = start;
    start += 1;
  }
  let [oneEnd, twoEnd] = [one.length, two.length];
  while (oneEnd > start && twoEnd > start && one[oneEnd - 1] === two[twoEnd - 1]) {
    oneEnd -= 1;
    twoEnd -= 1;
    found[oneEnd] = twoEnd;
  }
  const [left, right] = [one.slice(start, oneEnd), two.slice(start, twoEnd)];
  for (const [row, column] of between(left, right, budget)) found[start + row] = start + column;
  return found;
}

/** The longest run that both have, in order, as pairs of places. */
function between(
  one: readonly string[],
  two: readonly string[],
  budget: Budget,
): (readonly [number, number])[] {
  const cells = one.length * two.length;
  if (cells === 0) return [];
  if (cells > MOST_CELLS || cells > budget.cells) return anchors(one, two);
  budget.cells -= cells;
  const table = commonLengths(one, two);
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < two.length) {
    if (one[row] === two[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (table[row + 1]![column]! >= table[row]![column + 1]!) row += 1;
    else column += 1;
  }
  return pairs;
}

/** What stands once in each holds long lists together, as far as it is in order. */
function anchors(one: readonly string[], two: readonly string[]): (readonly [number, number])[] {
  const once = placesOfSingles(two);
  let last = -1;
  return [...placesOfSingles(one)].flatMap(([key, row]) => {
    const column = once.get(key) ?? -1;
    if (column <= last) return [];
    last = column;
    return [[row, column] as const];
  });
}

/** Where each stands that there is only one of, in order. */
function placesOfSingles(all: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const many = new Set<string>();
  for (const [index, key] of all.entries()) {
    if (places.has(key)) many.add(key);
    else places.set(key, index);
  }
  for (const key of many) places.delete(key);
  return places;
}

/** How much the rests from each pair of places on have in common. */
function commonLengths(one: readonly string[], two: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: one.length + 1 }, () => new Uint32Array(two.length + 1));
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = two.length - 1; column >= 0; column -= 1)
      table[row]![column] =
        one[row] === two[column]
          ? table[row + 1]![column + 1]! + 1
          : Math.max(table[row + 1]![column]!, table[row]![column + 1]!);
  return table;
}
