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
  // Letters up to here have no other form.
  const composed = /[^\0-\u02FF]/.test(text) ? text.normalize('NFC') : text;
  for (const token of composed.toLowerCase().match(TOKEN) ?? []) {
    if (isFigure(token)) numbers.push(token.replace(/,(?=\d{3})/g, ''));
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

function isFigure(token: string): boolean {
  const code = token.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function stem(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
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
