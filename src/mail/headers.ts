// Texts of headers: on one line, and in letters that every mail program reads as they are meant.
import { encodeWord } from 'nodemailer/lib/mime-funcs';

/** Control characters, every kind of line break, and what turns the direction of writing. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** True if the text cannot stand in a header as it is. */
export function isUnfitForHeader(text: string): boolean {
  return text.search(UNFIT) >= 0;
}

/** The text on one line, so that it cannot begin a header of its own. */
export function headerText(text: string): string {
  return text.replace(UNFIT, ' ').replace(/\s+/gu, ' ').trim();
}

/** Bytes of an encoded word, which RFC 2047 allows 75. */
const WIDTH = 52;

/**
 * True of what looks encoded, which a reader's program would decode to other words, and of a word that
 * no line of a header holds (RFC 5322: 998 characters, better 78). The library leaves both as they are.
 */
export function mustBeEncoded(text: string): boolean {
  return text.includes('=?') || /[!-~]{70}/.test(text);
}

/** The text for an unstructured header field. */
export function encodedText(text: string): string {
  return mustBeEncoded(text) ? encodeWord(text, 'B', WIDTH) : text;
}

/** What of the library puts names before addresses. */
interface NameEncoder {
  _encodeAddressName(name: string): string;
}

/** Has a message encode such names too; the library would only quote them, which hides nothing. */
export function encodeNames(node: object): void {
  const encoder = node as NameEncoder;
  const usual = encoder._encodeAddressName.bind(encoder);
  encoder._encodeAddressName = (name) => (mustBeEncoded(name) ? encodedText(name) : usual(name));
}
