// Whether two texts say the same: only spacing, capitals, marks or known spellings differ.
import { usualSpelling } from './spelling-variants.ts';

/** True if it is certain that the two are one statement. What changes a word or a figure is another. */
export function isMinorWording(from: string, to: string): boolean {
  const [old, now] = [tokensOf(from), tokensOf(to)];
  return old.length === now.length && old.every((token, index) => token === now[index]);
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

const LETTER = String.raw`[\p{L}\p{M}\u200C\u200D]`;
/** A figure with all that touches it: in `5/7`, `−5`, `§5` or `1.5` each sign counts. */
const FIGURE = String.raw`(?<!\S)[^\s\p{N}]*\p{N}(?:\S*[^\s.,;:!…])?`;
const WORD = `${LETTER}+(?:['"-]${LETTER}+)*`;
const TOKEN = new RegExp(`${FIGURE}|${WORD}|\\S`, 'gu');
/** Marks of a pause, which say nothing by themselves. */
const PAUSE = /^[.,;:!…–—،؛。、，；：！]$/u;
/** Beside these a pause can turn a statement round: `No, ships may leave`. */
const NEGATION =
  /^(?:no|not|never|none|non|ne|pas|jamais|ні|не|ніколи|нет|никогда|nein|nicht|nie|niemals|nigdy|nunca|não|nem|mai|hayır|değil|نه|لا|لم|لن|ليس|ما|לא|אין|אל)$/u;

function tokensOf(text: string): string[] {
  const tokens = plain(text).match(TOKEN) ?? [];
  return tokens
    .filter((token, at) => !PAUSE.test(token) || counts(token, tokens[at - 1], tokens[at + 1]))
    .map((token) => (isFigure(token) ? token : usual(token)));
}

/** True if a pause may change what stands beside it: `No, ships`, `5, 7`, `– 5`. */
function counts(pause: string, before = '', after = ''): boolean {
  if (NEGATION.test(before.toLowerCase()) || NEGATION.test(after.toLowerCase())) return true;
  return isFigure(after) && (isFigure(before) || DASH.test(pause));
}

const DASH = /[–—]/u;
const isFigure = (token: string): boolean => /\p{N}/u.test(token);

/** The text without what only directs its setting, and with one form for marks of one meaning. */
function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      // Points where a word may be parted, signs of direction, and the stretched line of Arabic.
      .replace(/[\u00AD\u200B\u200E\u200F\u2060\u2066-\u2069\uFEFF\u0640]/gu, '')
      .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
      .replace(/[’‘‚‛‹›ʼ׳]/gu, "'")
      .replace(/[“”„‟«»״]/gu, '"')
      .replace(/[‐‑]|(?<=\p{L})–(?=\p{L})/gu, '-')
      .replace(/(?<=\s)-(?=\s+[^\s\p{N}])/gu, '–')
      .replace(/(?<=\p{N})\s+(?=[%‰])/gu, '')
      .replace(EMPHASIS, '$2')
      .replace(/\.\s*$/u, '')
  );
}

const EMPHASIS = /(?<![\p{L}\p{N}*\\])(\*{1,2})(?=[^\s*])([^*\n]*[^\s*])\1(?![\p{L}\p{N}*])/gu;

// The first letter alone: `US` is not `us`.
function usual(token: string): string {
  if (token === "'") return '"';
  const [first = ''] = token;
  return usualSpelling(first.toLowerCase() + token.slice(first.length));
}
