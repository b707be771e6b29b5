// Where a text may break into lines (UAX 14): pdfmake's breaker, asked once for each piece of a text.

import textBreakerModule, { type TextBreaker } from 'pdfmake/js/TextBreaker.js';
import { ownCopy } from '../../diagnostics/own-copy.ts';
import { splitUnspaced } from '../../type/segmentation.ts';

const Breaker: new () => TextBreaker = textBreakerModule.default;
const breaker = new Breaker();

/** A stretch of text that has no break inside; with `lineEnd` the line ends behind it. */
export interface Unbroken {
  readonly text: string;
  readonly lineEnd?: boolean;
}

const SPACE = 0x20;
/** Pieces up to this length are likely to come again. */
const REMEMBERED_LENGTH = 40;
const REMEMBERED = 20_000;
let remembered = new Map<string, readonly Unbroken[]>();

/**
 * The stretches of `text`. Between a letter, a space and a letter there is always a break, and none
 * depends on what stands before it: what lies between is looked up, or found out by pdfmake.
 */
export function unbrokenStretches(text: string): readonly Unbroken[] {
  if (text.length === 0) return [{ text }];
  const stretches: Unbroken[] = [];
  let start = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (!isPlain(text.charCodeAt(at + 1)) || at === start) continue;
    const before = text.charCodeAt(at - 1);
    if (!isPlain(before) && !isPlainEnd(before)) continue;
    addStretches(stretches, text.slice(start, at + 1));
    start = at + 1;
  }
  if (start < text.length) addStretches(stretches, text.slice(start));
  return stretches;
}

function addStretches(stretches: Unbroken[], piece: string): void {
  if (isPlainWord(piece)) {
    stretches.push({ text: piece });
    return;
  }
  const known = remembered.get(piece);
  if (known !== undefined) {
    for (const each of known) stretches.push(each);
    return;
  }
  const found = breaker.getBreaks([piece], null).flatMap(splitStretch);
  if (piece.length <= REMEMBERED_LENGTH) {
    if (remembered.size >= REMEMBERED) remembered = new Map();
    const kept = found.map((stretch) => ({ ...stretch, text: ownCopy(stretch.text) }));
    remembered.set(ownCopy(piece), kept);
  }
  for (const each of found) stretches.push(each);
}

/** Words that stand without spaces between them: the rules of UAX 14 leave those to dictionaries. */
function splitStretch(stretch: Unbroken): readonly Unbroken[] {
  const words = splitUnspaced(stretch.text);
  if (words.length === 1) return [stretch];
  const last = words.length - 1;
  return words.map((text, index) => (index === last ? { ...stretch, text } : { text }));
}

/** True if the stretch ends in a letter or stop and a space: what begins plainly is another one. */
export function endsWord(stretch: string): boolean {
  const end = stretch.length - 1;
  if (end < 1 || stretch.charCodeAt(end) !== SPACE) return false;
  const before = stretch.charCodeAt(end - 1);
  return isPlain(before) || isPlainEnd(before);
}

/** True if a letter or digit comes first. */
export function beginsPlain(stretch: string): boolean {
  return isPlain(stretch.charCodeAt(0));
}

/** Letters, digits and stops with no space but at the end: one word. */
export function isPlainWord(piece: string): boolean {
  const last = piece.length - 1;
  for (let i = 0; i < last; i++) {
    const unit = piece.charCodeAt(i);
    if (!isPlain(unit) && !isPlainEnd(unit)) return false;
  }
  const end = piece.charCodeAt(last);
  return end === SPACE || isPlain(end) || isPlainEnd(end);
}

/** Latin, Greek and Cyrillic letters of the class AL, and European digits. */
function isPlain(unit: number): boolean {
  if (unit < 0x80)
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x30 && unit <= 0x39)
    );
  if (unit < 0x180) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;
  return (unit >= 0x391 && unit <= 0x3c9) || (unit >= 0x400 && unit <= 0x45f);
}

/** `. , : ;` and the apostrophe: no break stands before them, nor behind them without a space. */
function isPlainEnd(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x3b || unit === 0x2019;
}
