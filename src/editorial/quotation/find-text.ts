// Finds a string in a string in time that grows with their lengths, whatever they hold.

/** Up to this many comparisons the engine's own search is safe, and it is the fastest. */
const SAFE_WORK = 2e8;

/**
 * Where `pattern` begins in `text`, from `from` on, one place after the other. The engine's own
 * `indexOf` has a quadratic worst case (long, repetitive patterns), so big searches go without it.
 */
export function occurrences(text: string, pattern: string, from = 0): Iterable<number> {
  const safe = text.length * pattern.length <= SAFE_WORK;
  return (safe ? quickOccurrences : linearOccurrences)(text, pattern, from);
}

function* quickOccurrences(text: string, pattern: string, from: number): Generator<number> {
  for (let at = text.indexOf(pattern, from); at !== -1; at = text.indexOf(pattern, at + 1)) {
    yield at;
    if (at === text.length) return;
  }
}

/** Knuth, Morris and Pratt's search; exported for its test. */
export function* linearOccurrences(text: string, pattern: string, from = 0): Generator<number> {
  const borders = borderTable(pattern);
  let matched = 0;
  for (let index = from; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = borders[matched - 1]!;
    if (pattern.charCodeAt(matched) === unit) matched += 1;
    if (matched < pattern.length) continue;
    yield index - matched + 1;
    matched = borders[matched - 1]!;
  }
}

/** For each prefix the length of the longest proper prefix that is also its suffix. */
function borderTable(pattern: string): Int32Array {
  const borders = new Int32Array(pattern.length);
  let length = 0;
  for (let index = 1; index < pattern.length; index += 1) {
    const unit = pattern.charCodeAt(index);
    while (length > 0 && pattern.charCodeAt(length) !== unit) length = borders[length - 1]!;
    if (pattern.charCodeAt(length) === unit) length += 1;
    borders[index] = length;
  }
  return borders;
}
