// Makes a text fit for one line of a header, whatever it holds.

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
