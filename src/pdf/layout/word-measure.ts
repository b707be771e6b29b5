// Makes the measured words of a text's runs, joined and parted as pdfmake does.
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import { wholeUpTo } from '../../type/graphemes.ts';
import type { LeafNode, Run } from '../compose/node.ts';
import type { EmbeddedFace } from '../fonts/embedded-font.ts';
import { type RunStyle, Word } from './word.ts';
import {
  beginsPlain,
  endsWord,
  isPlainWord,
  type Unbroken,
  unbrokenStretches,
} from './word-breaks.ts';

/** A longer word is measured in pieces: each line that it takes would else measure all that is left. */
const LONGEST = 400;

/** The words of a text in reading order. */
export function measureWords(document: PdfDocument, node: LeafNode): Word[] {
  const words: Word[] = [];
  /** The last word of the run before, unless its line ends there. */
  let last: string | undefined;
  for (const run of node.text) {
    const stretches = run.noWrap ? [{ text: run.text }] : unbrokenStretches(run.text);
    if (last !== undefined && !isBreakBetween(last, firstOf(stretches[0]!.text, run)))
      words.at(-1)!.noNewLine = true;
    const style = styleOf(document, run);
    for (const { text, lineEnd } of stretches) {
      for (const piece of piecesOf(text)) {
        const word = new Word(style, piece);
        word.noNewLine = true;
        words.push(word);
      }
      words.at(-1)!.noNewLine = false;
      if (lineEnd) words.at(-1)!.lineEnd = true;
    }
    last = lastOf(stretches.at(-1)!, run);
  }
  // A paragraph with a mark begins further in.
  if (node.leadingIndent && words[0]) words[0].leadingCut -= node.leadingIndent;
  return words;
}

function piecesOf(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + wholeUpTo(text.slice(at, at + 2 * LONGEST), LONGEST);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

function isBreakBetween(last: string, first: string): boolean {
  // As nearly always; else the two are looked at together.
  if (beginsPlain(first)) {
    if (endsWord(last)) return true;
    if (isPlainWord(last) && !last.endsWith(' ') && isPlainWord(first)) return false;
  }
  return unbrokenStretches(last + first).length > 1;
}

function firstOf(text: string, run: Run): string {
  return run.noWrap ? unbrokenStretches(text)[0]!.text : text;
}

function lastOf(stretch: Unbroken, run: Run): string | undefined {
  if (stretch.lineEnd) return undefined;
  return run.noWrap ? unbrokenStretches(stretch.text).at(-1)!.text : stretch.text;
}

function styleOf(document: PdfDocument, run: Run): RunStyle {
  const font = document.provideFont(run.font, run.bold, run.italics) as EmbeddedFace;
  return {
    font,
    shapes: font.shapes(run.fontFeatures),
    fontSize: run.fontSize,
    fontFeatures: run.fontFeatures,
    characterSpacing: run.characterSpacing,
    color: run.color,
    height: font.lineHeight(run.fontSize) * run.lineHeight,
    ascent: (font.ascender / 1000) * run.fontSize,
    noWrap: run.noWrap ?? false,
    link: run.link,
    linkToDestination: run.linkToDestination,
    element: run._element,
    textIndex: run._text,
    artifact: run._artifact,
    underline: run._underline,
    hyphenPoints: run._hyphenPoints,
    partsOnlyLong: run._partsOnlyLong ?? false,
    level: run._level,
    base: run._base,
    against: run._against ?? false,
  };
}
