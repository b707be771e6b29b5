// Where texts in quotation marks end.
import { beyond } from './beyond.ts';
import { DOUBLE_QUOTE, SINGLE_QUOTE } from './characters.ts';

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
