// The keys of mappings in block style: plain words, or in quotation marks without any escape.
import { beyond } from './beyond.ts';
import { beginsPlain, COLON, HASH, isGap, NEWLINE, SPACE } from './characters.ts';
import { isQuote } from './quoted.ts';

/** YAML lets a key be longer by a little. */
const MAX_KEY = 1000;

/** Where the key ends that begins at `start`; -1 if none does. */
export function endOfKey(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (isQuote(code)) return endOfQuotedKey(text, start);
  // Three full stops may end the document.
  if (!beginsPlain(code) || text.startsWith('...', start)) return -1;
  return endOfPlainKey(text, start);
}

function endOfPlainKey(text: string, start: number): number {
  for (let at = start; at < start + MAX_KEY; at += 1) {
    const code = text.charCodeAt(at);
    const isApart = text.charCodeAt(at - 1) === SPACE;
    if (code === COLON && isGap(text.charCodeAt(at + 1))) return isApart ? beyond() : at;
    if (code === NEWLINE || Number.isNaN(code) || (code === HASH && isApart)) return -1;
  }
  return -1;
}

function endOfQuotedKey(text: string, start: number): number {
  const end = text.indexOf(text.charAt(start), start + 1) + 1;
  const isKey = text.charCodeAt(end) === COLON && isGap(text.charCodeAt(end + 1));
  if (end === 0 || end - start > MAX_KEY || !isKey) return -1;
  return text.slice(start, end).includes('\n') ? beyond() : end;
}

/** What a key says. */
export function keyName(source: string): string {
  if (!isQuote(source.charCodeAt(0))) return source;
  const name = source.slice(1, -1);
  // An escape, in either kind of mark.
  return /\\|''/.test(name) ? beyond() : name;
}
