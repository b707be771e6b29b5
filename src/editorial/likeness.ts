// How much two short texts have in common, by the words that carry their meaning.

/** The words of a text that carry meaning, and the numbers in it. */
export interface Gist {
  readonly words: ReadonlySet<string>;
  readonly numbers: readonly string[];
}

// English, French and Ukrainian words that any two sentences may share.
const EMPTY = new Set(
  `a about after all also an and any are as at be been before but by can could did do does each for from had has have he her his how if in into is it its may more most must nor of off on once only or other our out over own s said say says she should so some such than that the their them then there these they this those to under until up was we were what when where which while who will with within would
au aux avec ce ces cette dans de des du elle en est et il ils la le les leur lui mais ne ou par pas plus pour qu que qui sa se ses son sont sur un une
а або але без був була були бути в від до для з за зі і її його ї їх й коли ли лише на не ні об он по про при та так також те ті то у це ця що щоб як який яка які якої`.split(
    /\s+/u,
  ),
);

/** The gist of `text`; capitals, accents of typing and endings in -s don't matter. */
export function gistOf(text: string): Gist {
  const words = new Set<string>();
  const numbers: string[] = [];
  for (const [token] of text.normalize('NFC').toLowerCase().matchAll(TOKEN)) {
    if (/^\d/u.test(token)) numbers.push(token.replace(/[  ](?=\d)|,(?=\d{3})/gu, ''));
    else if (!EMPTY.has(token)) words.add(stem(token));
  }
  return { words, numbers };
}

// What letters are is said by what they are not: a class such as \p{L} takes milliseconds to compile.
const LETTERS = '[^\\s\\d!-/:-@\\[-`{-~“”„«»‘’…–—¶§°]+';
const TOKEN = new RegExp(
  `\\d[\\d.,\u00A0\u202F]*\\d|\\d|${LETTERS}(?:['’ʼ](?!s\\b)${LETTERS})*`,
  'gu',
);

function stem(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^s])s$/u, '') : word;
}

/** True if the share of words that both have, of all that either has, is at least `degree`. */
function areAlike({ words: one }: Gist, { words: other }: Gist, degree: number): boolean {
  // Few pairs are: the count ends where they cannot be any more.
  const all = one.size + other.size;
  let spare = one.size - Math.floor((degree * all) / (1 + degree));
  let shared = 0;
  for (const word of one) {
    if (other.has(word)) shared += 1;
    else if (--spare < 0) return false;
  }
  return shared / Math.max(1, all - shared) >= degree;
}

/** The share of the words of the shorter text that the longer one has too. */
export function containment({ words: one }: Gist, { words: other }: Gist): number {
  return sharedWords(one, other) / Math.max(1, Math.min(one.size, other.size));
}

function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared;
}

/**
 * Pairs of `items` that are alike at least to `degree`, without comparing each with each: only those
 * of which `kindOf` says the same are.
 */
export function* alikePairs<T extends { readonly gist: Gist }>(
  items: readonly T[],
  degree: number,
  kindOf: (item: T) => string | number,
): Generator<readonly [T, T]> {
  const counts = new Map<string, number>();
  for (const { gist } of items)
    for (const word of gist.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Two texts so alike share one of the rarest words of each (prefix filtering): only those are
  // looked up.
  const kinds = new Map<string | number, Map<string, number[]>>();
  const metBy = new Int32Array(items.length).fill(-1);
  for (const [place, item] of items.entries()) {
    const kind = kindOf(item);
    const byWord = kinds.get(kind) ?? new Map<string, number[]>();
    kinds.set(kind, byWord);
    for (const word of rarestWords(item.gist, counts, degree)) {
      const known = byWord.get(word) ?? [];
      for (const other of known) {
        if (metBy[other] === place) continue;
        metBy[other] = place;
        const met = items[other]!;
        if (areAlike(met.gist, item.gist, degree)) yield [met, item];
      }
      known.push(place);
      byWord.set(word, known);
    }
  }
}

function rarestWords(
  { words }: Gist,
  counts: ReadonlyMap<string, number>,
  degree: number,
): readonly string[] {
  return [...words]
    .sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1))
    .slice(0, Math.floor(words.size * (1 - degree)) + 1);
}
