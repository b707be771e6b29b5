// The keys of mappings in block style, plain words or in quotation marks without any escape; where texts
// in quotation marks end.

import {
  beginsPlain,
  beyond,
  COLON,
  DOUBLE_QUOTE,
  HASH,
  isGap,
  NEWLINE,
  SINGLE_QUOTE,
  SPACE,
} from './lines.ts';

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

/** True for the marks that YAML knows. */
export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

/** The place after the closing mark of the text that begins at `start` with the opening one. */
export function endOfQuoted(text: string, start: number): number {
  const isDouble = text.charCodeAt(start) === DOUBLE_QUOTE;
  return isDouble ? endOfDouble(text, start) : endOfSingle(text, start);
}

function endOfSingle(text: string, start: number): number {
  let end = text.indexOf("'", start + 1);
  while (end !== -1 && text.charAt(end + 1) === "'") end = text.indexOf("'", end + 2);
  return end === -1 ? beyond() : end + 1;
}

function endOfDouble(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end === -1) return beyond();
    let slash = text.indexOf('\\', at);
    if (slash === -1 || slash > end) return end + 1;
    while (text.charAt(slash) === '\\') slash += 2;
    at = slash;
  }
}
