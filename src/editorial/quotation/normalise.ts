// Removes what typing and typesetting change in a text and its words do not, and remembers where each piece stood.

import type { Span } from '../../diagnostics/diagnostic.ts';

/** A text without typographic differences, with the way back to the original. */
export interface NormalisedText {
  readonly text: string;
  /** The span of the original that the range `start` to `end` of `text` came from. */
  readonly originalSpan: (start: number, end: number) => Span;
}

// Vowel signs and the stroke that lengthens a word: Hebrew and Arabic are written with and without.
const SIGNS =
  '\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED';
// Marks nobody sees: soft hyphen, zero-width space and joiner, bidirectional controls.
const UNSEEN = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
const BLANK = `\\s\\u0085${UNSEEN}${SIGNS}`;
const QUOTES = '"\'`´ʹʻʼʽˈ‘’‚‛“”„‟′″‹›«»「」『』﹁﹂﹃﹄＂＇\u05F3\u05F4\u0374\u1FEF\u1FFD';
const DASHES = '\\-\u05BE‐‑‒–—―−﹘﹣－';
// Ligatures and the drawn forms of letters, which a PDF may hold in place of letters; not those of
// vowel signs alone, and of phrases.
const FORMS =
  'ﬀ-ﬆ\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFC5D\uFC64-\uFCF1\uFCF5-\uFDF9\uFE80-\uFEFC';

// Marks of full width, and those of Arabic, which a desk may write as it writes others.
const WIDE = '，．；：！？（）。،؛؟';
const NARROW = ',.;:!?().,;?';
// With the ideographs of older encodings, which NFC makes into usual ones.
const EAST_ASIAN = '\\u3040-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF\\u{2F800}-\\u{2FA1F}';

// Space beside a quotation mark, dash or ellipsis belongs to the style of the house, not to the words.
const LOOSE = [
  `[${QUOTES}][${BLANK}]*`,
  `[${DASHES}](?:[${BLANK}]*[${DASHES}])*[${BLANK}]*`,
  `(?:[.．。][${BLANK}]*){0,2}(?:…|[.．。]{3})(?:[${BLANK}]*[….．。])*[${BLANK}]*`,
].join('|');
// Nor does space follow a mark of full width, or a mark among words without spaces.
const CLOSE = `[；：！？][${BLANK}]*|[;:!?\\u037E؛؟](?:[${BLANK}]+(?=[${EAST_ASIAN}]))?`;
// What follows a letter and may become one with it, whatever nobody sees between them.
const JOINING = `(?:[${UNSEEN}${SIGNS}]*[\\p{M}\\u1161-\\u11FF])+`;
// A run of blanks is taken whole by one branch, so that no run is read twice.
const TYPOGRAPHY = [
  `[${BLANK}]{2,}(?:${LOOSE}|${CLOSE}|%)?`,
  `(?! )[${BLANK}](?:${LOOSE}|${CLOSE}|%)?`,
  ` (?:${LOOSE}|${CLOSE}|%)`,
  // Left as they are, so that they cost nothing: a plain hyphen or apostrophe before letters.
  `(?!['-](?![${SIGNS}])[\\p{L}\\p{N}])(?:${LOOSE})`,
  `[ёЁ]|[${FORMS}](?:${JOINING})?`,
  `[，．；：！？（）。][${BLANK}]*|[,;:!?.\\u037E،؛؟][${BLANK}]+(?=[${EAST_ASIAN}])|[،؛؟]`,
].join('|');
const COMPOSING = `[^\\p{M}${BLANK}]${JOINING}|[^\\0-\\u02FF]`;

const TYPOGRAPHY_PATTERN = new RegExp(TYPOGRAPHY, 'gu');
const ALL_PATTERN = new RegExp(`${TYPOGRAPHY}|${COMPOSING}`, 'gu');
const UNSEEN_BEFORE_JOINING = new RegExp(`[${UNSEEN}${SIGNS}][\\p{M}\\u1161-\\u11FF]`, 'u');
const BLANKS = new RegExp(`[${BLANK}]+`, 'gu');
const STARTS_WITH_QUOTE = new RegExp(`^[${QUOTES}]`, 'u');
const STARTS_WITH_DASH = new RegExp(`^[${DASHES}]`, 'u');
const BROKEN_WORD = /^\u00AD[^\S\n]*\n\s*$/u;
const STARTS_WITH_FORM = new RegExp(`^[${FORMS}]`, 'u');
const SIGNS_PATTERN = new RegExp(`[${SIGNS}]+`, 'gu');
const VISIBLE_SPACE = /[\s\u0085]/u;

/** The normal form of `text`: NFC, one kind of quotation mark, dash, ellipsis and space, nothing invisible. */
export function normalise(text: string): NormalisedText {
  const composed = text.normalize('NFC') === text && !UNSEEN_BEFORE_JOINING.test(text);
  return rewritten(text, composed ? TYPOGRAPHY_PATTERN : ALL_PATTERN, replace);
}

// Alone at the beginning of a line, the stroke that lengthens a word leads to what somebody answers.
const LETTER_FORMS = new RegExp(`(?!(?<=^|\\n)\\u0640\\s)[${SIGNS}\\u200B]+|[${FORMS}]`, 'gu');
const DRAWN_FORMS = new RegExp(`[${FORMS}]`, 'gu');

/** `text` with letters for ligatures and drawn forms, without vowel signs and what is blanked out. */
export function plainLetters(text: string): NormalisedText {
  return rewritten(text, LETTER_FORMS, (form) =>
    withoutSigns(form.normalize('NFKC')).replaceAll('\u200B', ''),
  );
}

/** Marks that nobody sees; those that join letters of Arabic and Indic scripts and signs stay. */
const UNSEEN_MARKS =
  /[\u00AD\u200B\u2060\uFEFF]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s])[\u200C\u200D]+/gu;
/** Spaces of any kind, but for the one that French sets before a mark, and inside quotation marks. */
const SPACES = /(?<!«)[\u00A0\u202F](?![;:!?%»])|[^\S\u00A0\u202F]+\s*|\s{2,}/gu;

/** `words` as they are written in one line: with letters for ligatures, and without what nobody sees. */
export function cleanWords(words: string): string {
  const letters = words.replace(DRAWN_FORMS, (form) => form.normalize('NFKC'));
  return letters.replace(UNSEEN_MARKS, '').replace(SPACES, ' ').trim();
}

/** `text` with each match of `pattern` replaced, and the way back. */
export function rewritten(
  text: string,
  pattern: RegExp,
  replacementOf: (token: string) => string,
): NormalisedText {
  return replaced(text, replacements(text, pattern, replacementOf));
}

/** A range, and what stands there instead. */
interface Replacement extends Span {
  readonly text: string;
}

function* replacements(
  text: string,
  pattern: RegExp,
  replacementOf: (token: string) => string,
): Generator<Replacement> {
  for (const { 0: token, index: start } of text.matchAll(pattern)) {
    const replacement = replacementOf(token);
    if (replacement !== token) yield { start, end: start + token.length, text: replacement };
  }
}

/** `text` with the ranges, which stand in order, replaced, and the way back. */
export function replaced(text: string, ranges: Iterable<Replacement>): NormalisedText {
  const pieces: string[] = [];
  const map = new OffsetMap();
  let read = 0;
  let written = 0;
  for (const { start, end, text: replacement } of ranges) {
    pieces.push(text.slice(read, start), replacement);
    map.copy(written, read);
    written += start - read;
    read = end;
    map.replace(written, start, read);
    written += replacement.length;
  }
  pieces.push(text.slice(read));
  map.copy(written, read);
  return {
    text: pieces.join(''),
    originalSpan: (start, end) => visible(text, map.startOf(start), map.endOf(end)),
  };
}

function replace(token: string): string {
  const core = token.replace(BLANKS, '');
  if (core === '') return BROKEN_WORD.test(token) || !isSpace(token) ? '' : ' ';
  if (STARTS_WITH_QUOTE.test(core)) return "'";
  if (STARTS_WITH_DASH.test(core)) return '-';
  const wide = WIDE.indexOf(core);
  if (wide !== -1) return NARROW[wide]!;
  if (/^[,;:!?.]$/u.test(core)) return core;
  if (/^[….．。]+$/u.test(core)) return '...';
  const letters = core.normalize(STARTS_WITH_FORM.test(core) ? 'NFKC' : 'NFC');
  return withoutSigns(letters).replace('ё', 'е').replace('Ё', 'Е');
}

/** `text` without the vowel signs of Hebrew and Arabic. */
export function withoutSigns(text: string): string {
  return text.replace(SIGNS_PATTERN, '');
}

// The byte order mark counts as white space in a regular expression, though nobody sees it.
function isSpace(blanks: string): boolean {
  return VISIBLE_SPACE.test(blanks.replaceAll('\uFEFF', ''));
}

function visible(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && VISIBLE_SPACE.test(text[from]!)) from += 1;
  while (to > from && VISIBLE_SPACE.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}

// Only the borders of changed pieces are kept: a 5 MB text has few of them.
class OffsetMap {
  readonly #written: number[] = [];
  readonly #read: number[] = [];
  /** The end of a replaced piece; -1 for a piece that was copied. */
  readonly #ends: number[] = [];

  copy(written: number, read: number): void {
    this.#push(written, read, -1);
  }

  replace(written: number, start: number, end: number): void {
    this.#push(written, start, end);
  }

  startOf(offset: number): number {
    const piece = this.#pieceAt(offset);
    const start = this.#read[piece]!;
    return this.#ends[piece] === -1 ? start + offset - this.#written[piece]! : start;
  }

  endOf(offset: number): number {
    const piece = this.#pieceAt(Math.max(0, offset - 1));
    const end = this.#ends[piece]!;
    return end === -1 ? this.#read[piece]! + offset - this.#written[piece]! : end;
  }

  #push(written: number, read: number, end: number): void {
    this.#written.push(written);
    this.#read.push(read);
    this.#ends.push(end);
  }

  /** The last piece that begins at or before `offset`; empty pieces before it are passed over. */
  #pieceAt(offset: number): number {
    let [low, high] = [0, this.#written.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#written[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
