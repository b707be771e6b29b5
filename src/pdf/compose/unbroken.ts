// Finds the words of a text that are to stay on one line: number and unit, the last two words.
import { languageOf, perLanguage } from '../../languages/languages.ts';

interface Piece {
  readonly text: string;
  readonly unbroken: boolean;
}

/** A number and the word it counts: "21 days", "4 May"; the space belongs to the pair. */
const NUMBER_AND_WORD =
  /(?<![\p{L}\p{N}])\p{N}[\p{N}.,–-]{0,7} [\p{L}\p{M}]{1,12}(?![\p{L}\p{M}\p{N}])/gu;

// Letters and digits of nearly all texts, by ranges: ten times as quick as asking for properties.
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ';
const COMMON = new RegExp(`^[\\0-\\x7F\\xA0${LETTERS}‐-‧]*$`);
const COMMON_NUMBER_AND_WORD = new RegExp(
  `(?<![0-9${LETTERS}])[0-9][0-9.,–-]{0,7} [${LETTERS}]{1,12}(?![0-9${LETTERS}])`,
  'g',
);
/** An abbreviation or sign and its number: "Art. 7", "No. 12", "§ 4", "ст. 5", "p. 9", "¶ 3". */
const SIGN_AND_NUMBER =
  /(?<![\p{L}\p{N}])(?:(?:Arts?|artt?|Abs|Alin|al|Anl|Annex|App|Bd|Bl|ca|Ch|chap|Cap|cf|cl|Cons|Doc|ed|Ex|Fig|fol|Kap|Lit|Nos?|Nr|num|p|pp|par|para|paras|pt|Pos|Res|Rn|Rz|S|Sec|sect|Tab|v|Vol|Ziff|абз|вип|гл|год|гр|зб|кн|ч|мал|н|п|пп|рис|розд|с|ст|стор|т|табл|арт|стр|פס|סע|עמ|מס)[.׳']|n[ºo°]\.?|N[ºo°]\.?|№|§§?|¶¶?|פסקה|סעיף|عدد|رقم|المادة|مادة|ص\.?) \p{N}[\p{L}\p{N}.,–/()-]{0,11}/giu;
/** From a number to a number, or a mark to a mark: "20–45 %", "2019 – 2024", "D1–D3", "۲۰–۴۵٪". */
const SPAN =
  /(?<![\p{L}\p{N}])(\p{Lu}?)\p{N}{1,4}(?:[.,٫]\p{N}{1,2})?[ \u00A0]?–[ \u00A0]?\1\p{N}{1,4}(?:[.,٫]\p{N}{1,2})?(?:[ \u00A0\u202F]?[%‰°٪])?(?![\p{L}\p{N}])/gu;
/** Parts of a law in languages without spaces: "第7条". */
const ORDINAL = /第 ?\p{N}{1,4} ?\p{L}/gu;
/** A range in percent, and a date, where no spaces part them from the words around: "原为20%–45%", "2027年6月1日". */
const UNSPACED =
  /\p{N}{1,3}%–\p{N}{1,3}%|(?:\p{N}{4}年)?\p{N}{1,2}月(?:\p{N}{1,2}日)?|\p{N}{1,2}日/gu;
/** By language: words before the number that belongs to them, in full. */
const numberedIn = perLanguage(({ numbered }) =>
  numbered === undefined
    ? undefined
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${numbered}) (?:\\p{N}[\\p{L}\\p{N}.,–/()-]{0,11}|[IVXLC]{1,6}(?![\\p{L}\\p{N}]))`,
        'giu',
      ),
);
/** What such a sign ends in, before a number. */
const MAYBE_SIGN = /[.׳'º°№§¶\u0590-\u06FFo] \p{N}/u;
const SHORT_ENDING = 24;
const FEW_WORDS = 6;

/**
 * Pieces of `text` in order, together exactly `text`. With `final`, the last two words of a text
 * of more than six stay together if they are under 24 characters, so that no line is one word. The
 * language says which words belong to the number behind them: "Article 7".
 */
export function unbrokenPieces(text: string, final: boolean, lang?: string): Piece[] {
  const ranges = joined([
    ...signsAndNumbers(text),
    ...wordsAndNumbers(text, lang),
    ...spans(text),
    ...unspaced(text),
    ...numbersAndWords(text),
  ]);
  const ending = final ? endingStart(text) : undefined;
  const all = ending === undefined ? ranges : withEnding(ranges, ending, text.length);
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of all) {
    if (start > from) pieces.push({ text: text.slice(from, start), unbroken: false });
    pieces.push({ text: text.slice(start, end), unbroken: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), unbroken: false });
  return pieces;
}

/** Longer than a mark and a short locator, or a date with its time. */
const KEPT = 30;

/** A mark and the first word of its locator: “S1 ¶4”, “S1 page”. */
const MARK_AND_WORD = /^\S{1,12} \S{1,12}(?= )/;

/**
 * Pieces of a text that is to stay on one line. A short one does; of a long one, such as a mark with
 * a locator in words, only the beginning: lines break at its spaces.
 */
export function keptPieces(text: string): Piece[] {
  if (text.length <= KEPT) return [{ text, unbroken: true }];
  const start = MARK_AND_WORD.exec(text)?.[0] ?? '';
  const pieces = [
    { text: start, unbroken: true },
    { text: text.slice(start.length), unbroken: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}

type Range = readonly [start: number, end: number];

function numbersAndWords(text: string): readonly Range[] {
  const isCommon = COMMON.test(text);
  if (isCommon && !/[0-9]/.test(text)) return NONE;
  const pairs = text.matchAll(isCommon ? COMMON_NUMBER_AND_WORD : NUMBER_AND_WORD);
  return Array.from(pairs, ({ 0: pair, index }) => [index, index + pair.length] as const);
}

const NONE: readonly Range[] = [];

function spans(text: string): readonly Range[] {
  if (!text.includes('–')) return NONE;
  return Array.from(text.matchAll(SPAN), ({ 0: span, index }) => [index, index + span.length]);
}

function unspaced(text: string): readonly Range[] {
  if (!/%–|[月日]/.test(text)) return NONE;
  return Array.from(text.matchAll(UNSPACED), ({ 0: span, index }) => [index, index + span.length]);
}

/** What any such number has. */
const MAYBE_NUMBERED = / [\p{N}IVXLC]/iu;

function wordsAndNumbers(text: string, lang: string | undefined): readonly Range[] {
  const language = lang === undefined ? undefined : languageOf(lang);
  const pattern = language && MAYBE_NUMBERED.test(text) ? numberedIn(language) : undefined;
  const all = pattern ?? (text.includes('第') ? ORDINAL : undefined);
  if (all === undefined) return NONE;
  return Array.from(text.matchAll(all), ({ 0: pair, index }) => [index, index + pair.length]);
}

function signsAndNumbers(text: string): readonly Range[] {
  if (!MAYBE_SIGN.test(text)) return NONE;
  const pairs = text.matchAll(SIGN_AND_NUMBER);
  return Array.from(pairs, ({ 0: pair, index }) => [index, index + pair.length] as const);
}

/** Ranges in order; a number with a sign before it belongs to that and not to the next word. */
function joined(ranges: readonly Range[]): readonly Range[] {
  let end = 0;
  return ranges
    .toSorted(([one], [other]) => one - other)
    .filter((range) => {
      if (range[0] < end) return false;
      end = range[1];
      return true;
    });
}

/** The ranges with the last words as one; a range that reaches into these begins them. */
function withEnding(ranges: readonly Range[], ending: number, length: number): readonly Range[] {
  const across = ranges.find(([start, end]) => start < ending && end > ending);
  return [
    ...ranges.filter(([, end]) => end <= ending),
    [Math.min(ending, across?.[0] ?? ending), length],
  ];
}

function endingStart(text: string): number | undefined {
  // Where the last two words begin, by going back over words and the spaces between them.
  let at = text.length;
  let start = at;
  for (let words = 0; words < 2; words++) {
    while (at > 0 && text[at - 1] === ' ') at--;
    start = text.lastIndexOf(' ', at - 1) + 1;
    at = start;
  }
  if (text.length - start >= SHORT_ENDING || !hasWords(text.slice(0, start), FEW_WORDS - 1))
    return undefined;
  return start;
}

/** Whether a text has at least `count` words. */
function hasWords(text: string, count: number): boolean {
  let words = 0;
  for (let i = 0; i < text.length && words < count; i++)
    if (text[i] !== ' ' && (i === 0 || text[i - 1] === ' ')) words++;
  return words === count;
}
