// The marks of quotations, of all languages, and what the letters beside one tell of its direction.

/** A mark of a text, or two characters that stand for one. */
export interface Mark {
  readonly at: number;
  readonly end: number;
  /** The kind of mark: `“` for two grave accents, too. */
  readonly kind: string;
  /** On which side words touch it: it opens, closes, might do both, or is none. */
  readonly side: 'opens' | 'closes' | 'either' | 'none';
}

/** Marks that open a quotation, with those that may close it. */
export const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '״': '״',
  '＂': '＂',
  '“': '”',
  '”': '”“',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’',
  "'": "'’",
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞〟',
};

/** Marks of another kind that a slip may put at the end. */
export const SLIPS: Readonly<Record<string, string>> = {
  '"': '”“״',
  '״': '"”',
  '“': '"“״',
  '”': '"',
  '„': '"»',
  '«': '"”«',
  '»': '"',
  '「': '』',
};

const MARKS = /,,|‚‚|''|’’|‘‘|``|["״＂“”„‟«»‹›‘'’‚‛「」『』﹁﹂﹃﹄〝〞〟]/gu;
/** How two characters, or a rare one, are read. */
const KINDS: Readonly<Record<string, string>> = {
  ',,': '„',
  '‚‚': '„',
  "''": '"',
  '’’': '”',
  '‘‘': '“',
  '``': '“',
  '‟': '“',
  '‛': '‘',
};
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Scripts without spaces, or whose endings follow a closing mark. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Arabic}]/u;
const HEBREW = /\p{Script=Hebrew}/u;
const BLANK = /[\s\u00A0\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const OPENING_SIDE = /[([{/=–—―\-¿¡|>*_]/u;
const CLOSING_SIDE = /[)\]}/–—―\-.,;:!?…。、，！？；：・|<*_]/u;

/** The marks of `text` in order. */
export function marksIn(text: string): readonly Mark[] {
  const found: Mark[] = [];
  for (const { 0: written, index: at } of text.matchAll(MARKS)) {
    const mark = markAt(text, at, written);
    if (mark) found.push(mark);
    // Two apostrophes that are no mark of their own.
    else if (written.length === 2 && written !== ',,')
      for (const each of [at, at + 1]) found.push(markAt(text, each, text[each]!)!);
  }
  return found;
}

function markAt(text: string, at: number, written: string): Mark | undefined {
  const end = at + written.length;
  const [before, after] = [text[at - 1] ?? '', text[end] ?? ''];
  const side = sideOf(text, { at, end }, before, after);
  const isPair = written.length === 2;
  if (isPair && written === ',,' && side !== 'opens') return undefined;
  if (isPair && (side === 'none' || side === 'either')) return undefined;
  return { at, end, kind: KINDS[written] ?? written, side };
}

function sideOf(
  text: string,
  { at, end }: Pick<Mark, 'at' | 'end'>,
  before: string,
  after: string,
): Mark['side'] {
  if (LETTER.test(before) && LETTER.test(after)) return betweenLetters(text, at, end);
  const isFreeBefore = before === '' || BLANK.test(before);
  const isFreeAfter = after === '' || BLANK.test(after);
  if (isFreeBefore && isFreeAfter) return 'either';
  if (isFreeAfter && /[([{]/u.test(before)) return 'opens';
  // `L’« affaire »`
  if (isFreeAfter && /['’–—]/u.test(before) && /[«“„]/u.test(text[at]!)) return 'either';
  if (isFreeAfter) return isPrime(text, at) ? 'none' : 'closes';
  if (isFreeBefore) return besideSpace(text.slice(end, end + 2));
  if (LETTER.test(before)) return isPrime(text, at) ? 'none' : 'closes';
  if (LETTER.test(after))
    return OPENING_SIDE.test(before) || isMark(before, text, at) ? 'opens' : 'either';
  // Marks upon marks: one beside an opening bracket opens.
  if (OPENING_SIDE.test(before) && !CLOSING_SIDE.test(after)) return 'opens';
  return CLOSING_SIDE.test(after) && !OPENING_SIDE.test(before) ? 'closes' : 'either';
}

// After a space: `"… and so on"` and `"-5 degrees"` begin with a mark.
function besideSpace(after: string): Mark['side'] {
  if (/^(?:\.\.|…|[-–—]\p{L}|-\p{N})/u.test(after)) return 'opens';
  if (/^[-–—]/u.test(after)) return 'either';
  return /^[)\]},;:!?.。、，！？；：]/u.test(after) ? 'closes' : 'opens';
}

// An apostrophe within a word leads to a quotation: `l’"affaire"`; a mark that opens, too.
function isMark(before: string, text: string, at: number): boolean {
  if (/[„“«‹‘‚「『〝]/u.test(before)) return true;
  if (!/['’"]/u.test(before)) return false;
  const further = text[at - 2] ?? ' ';
  return BLANK.test(further) || (/['’]/u.test(before) && LETTER.test(further));
}

/** `5'10"` is a length, and so is `5" wide` where the next mark closes a quotation. */
function isPrime(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 5), at);
  if (!/\d$/u.test(before) || !/["'’]/u.test(text[at]!)) return false;
  if (/\d['’′]\s?\d{1,2}$/u.test(before)) return true;
  const next = /^ \p{Ll}[^"]{0,200}(?<=\S)"(?![\p{L}\p{N}])/u;
  return text[at] === '"' && next.test(text.slice(at + 1, at + 220));
}

// Between letters it is an apostrophe, an abbreviation of Hebrew, or stands in a script without spaces.
function betweenLetters(text: string, at: number, end: number): Mark['side'] {
  const [before, after] = [text[at - 1]!, text[end]!];
  if (HEBREW.test(before) && HEBREW.test(after))
    return isAfterPrefix(text, at, end) ? 'opens' : 'none';
  if (SPACELESS.test(before) || SPACELESS.test(after)) return 'either';
  // Turkish writes an ending behind the mark: `“skandal”dı`.
  return text[at] === '”' && /\p{Ll}/u.test(after) ? 'closes' : 'none';
}

// An abbreviation has its mark before the last letter; a quotation follows one or two small words
// that are written in front of the next one, and is closed before another begins.
function isAfterPrefix(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 5), at);
  if (!/(?:^|[^\p{L}\p{M}"״'׳])[ושהכלבמ]{1,3}$/u.test(before)) return false;
  if (!/^\p{L}{2}/u.test(text.slice(end, end + 2))) return false;
  const [next] = text.slice(end, end + 300).matchAll(/["״]/gu);
  const after = next && text.slice(end + next.index + 1, end + next.index + 2);
  return after !== undefined && !LETTER.test(after);
}
