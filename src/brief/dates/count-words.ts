// Numbers in words and figures: twenty-one, quatre-vingt-dix, خمسة وأربعون.

/** The words that numbers are read by. */
export interface CountWords {
  readonly numbers: ReadonlyMap<string, number>;
  readonly and: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly isOnesFirst: boolean;
}

/** The number that the words before `end` say, as many of them as make one. */
export function numberBefore(
  words: readonly string[],
  end: number,
  language: CountWords,
): { readonly value: number; readonly start: number } | undefined {
  let start = end;
  while (start > 0 && isPart(words[start - 1]!, language)) start -= 1;
  for (; start < end; start += 1) {
    const value = worthOf(words.slice(start, end), language);
    if (value !== undefined) return { value, start };
  }
  return undefined;
}

const FIGURE = /^\d{1,4}(?:[.,]\d{1,2})?$/;

function isPart(word: string, { numbers, and, half }: CountWords): boolean {
  return FIGURE.test(word) || numbers.has(word) || and.has(word) || half.has(word);
}

/** What all of `words` together are worth; undefined if they are not one number. */
function worthOf(words: readonly string[], language: CountWords): number | undefined {
  const [first = ''] = words;
  if (words.length === 1 && FIGURE.test(first)) return Number(first.replace(',', '.'));
  let sum: number | undefined;
  let isJoined = false;
  for (const [place, word] of words.entries()) {
    if (language.and.has(word)) {
      if (place === 0 || place === words.length - 1 || isJoined) return undefined;
      isJoined = true;
      continue;
    }
    sum = withWord(sum, word, isJoined, language);
    if (sum === undefined) return undefined;
    isJoined = false;
  }
  return sum;
}

function withWord(
  sum: number | undefined,
  word: string,
  isJoined: boolean,
  { numbers, half, isOnesFirst }: CountWords,
): number | undefined {
  if (half.has(word)) return withHalf(sum, isJoined);
  const value = numbers.get(word) ?? (FIGURE.test(word) && sum === undefined ? Number(word) : NaN);
  if (Number.isNaN(value)) return undefined;
  return sum === undefined ? value : joined(sum, value, isJoined && isOnesFirst);
}

// `Six and half` is six and a half, `a half` is a half.
function withHalf(sum: number | undefined, isJoined: boolean): number | undefined {
  if (isJoined) return sum === undefined ? undefined : sum + 0.5;
  return sum === undefined || sum === 1 ? 0.5 : undefined;
}

/** Two neighbours that make one number: 20 and 1, 60 and 10, 4 and 20, 2 and 100; in Arabic 5 and 40. */
function joined(sum: number, value: number, isOnesFirst: boolean): number | undefined {
  const rest = sum % 100;
  const isDigit = rest > 0 && rest < 10 && Number.isInteger(rest);
  if (value === 100) return sum < 10 && isDigit ? sum * 100 : undefined;
  if (sum === 4 && value === 20 && !isOnesFirst) return 80;
  const isFitting =
    (rest === 0 && value < 100) ||
    (rest >= 20 && rest % 10 === 0 && value < 10) ||
    (rest === 10 && value >= 7 && value < 10) ||
    ((rest === 60 || rest === 80) && value >= 10 && value < 20) ||
    (isDigit && (value === 10 || (isOnesFirst && value >= 20 && value < 100)));
  return isFitting ? sum + value : undefined;
}
