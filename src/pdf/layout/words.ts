// The words of a paragraph, measured and joined as pdfmake does; all that a run's words share is one object.

import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import textBreakerModule, { type TextBreaker } from 'pdfmake/js/TextBreaker.js';
import type { HyphenPoints } from '../../type/hyphenation.ts';
import { splitUnspaced, wholeUpTo } from '../../type/segmentation.ts';
import type { Shaping } from '../../type/shaping.ts';
import type { ArtifactKind, LeafNode, Run } from '../compose/node.ts';
import type { EmbeddedFace } from '../fonts/embedded-font.ts';
import type { ShapedWord, WordShapes } from '../fonts/word-shapes.ts';

/** What the words of one run share. */
export interface RunStyle {
  readonly font: EmbeddedFace;
  /** The words of the font with the run's features. */
  readonly shapes: WordShapes;
  readonly fontSize: number;
  readonly fontFeatures: readonly string[] | Shaping | null;
  readonly characterSpacing: number;
  readonly color: string;
  /** Height of a line of this style, and how far its baseline is below its top. */
  readonly height: number;
  readonly ascent: number;
  /** The words are never cut. */
  readonly noWrap: boolean;
  /** The run stands on the line of the word before it. */
  readonly joined: boolean;
  readonly link: string | undefined;
  readonly linkToDestination: string | undefined;
  /** Index of the structure element that the run belongs to. */
  readonly element: number | undefined;
  /** Index of the text node of the document tree, for the audit. */
  readonly textIndex: number | undefined;
  readonly artifact: ArtifactKind | undefined;
  /** Thickness of a line under the words. */
  readonly underline: number | undefined;
  /** Colour behind the words. */
  readonly ground: string | undefined;
  readonly hyphenPoints: HyphenPoints | undefined;
  readonly partsOnlyLong: boolean;
  /** Embedding level (UAX 9), odd from right to left, and that of the paragraph. */
  readonly level: number | undefined;
  readonly base: number | undefined;
  /** That of what keeps the run apart from the one before it, and is not set. */
  readonly apart: number | undefined;
  /** The paragraph runs against the direction of the document. */
  readonly against: boolean;
}

/** A word with the space behind it. There are many: what can be worked out is not kept. */
export class Word {
  readonly style: RunStyle;
  readonly shaped: ShapedWord;
  readonly width: number;
  /** Width of the spaces at its ends, which a line's ends drop. */
  leadingCut: number;
  readonly trailingCut: number;
  /** From the start of its line. */
  x = 0;
  /** May not be parted from the next word. */
  noNewLine = false;
  /** Was parted here: a hyphen is drawn behind it. */
  hyphen = false;
  /** Ends its line. */
  lineEnd = false;

  constructor(style: RunStyle, text: string) {
    const shaped = style.shapes.get(text);
    this.style = style;
    this.shaped = shaped;
    this.width = widthOf(style, shaped.width, shaped.text.length);
    const { leading, trailing } = shaped;
    this.leadingCut = leading === undefined ? 0 : widthOf(style, leading.width, leading.length);
    this.trailingCut = trailing === undefined ? 0 : widthOf(style, trailing.width, trailing.length);
  }

  get text(): string {
    return this.shaped.text;
  }
}

/** Whether words of a style run from right to left. */
export function isTurned({ level }: RunStyle): boolean {
  return level !== undefined && level % 2 === 1;
}

function widthOf(style: RunStyle, units: number, length: number): number {
  const spacing = style.characterSpacing * (length - 1);
  return (units * style.fontSize) / style.font.face.metrics.unitsPerEm + spacing;
}

/** A longer word is measured in pieces: each line that it takes would else measure all that is left. */
const LONGEST = 400;

const Breaker: new () => TextBreaker = textBreakerModule.default;
const breaker = new Breaker();

/** A stretch of text that has no break inside; with `lineEnd` the line ends behind it. */
interface Unbroken {
  readonly text: string;
  readonly lineEnd?: boolean;
}

/** The stretches of `text`: where it may break (UAX 14), pdfmake's breaker says. */
export function unbrokenStretches(text: string): readonly Unbroken[] {
  return text === '' ? [{ text }] : breaker.getBreaks([text], null).flatMap(splitStretch);
}

/** Words that stand without spaces between them: the rules of UAX 14 leave those to dictionaries. */
function splitStretch(stretch: Unbroken): readonly Unbroken[] {
  const words = splitUnspaced(stretch.text);
  if (words.length === 1) return [stretch];
  const last = words.length - 1;
  return words.map((text, index) => (index === last ? { ...stretch, text } : { text }));
}

/** The words of a text in reading order. */
export function measureWords(document: PdfDocument, node: LeafNode): Word[] {
  const words: Word[] = [];
  /** The last word of the run before, unless its line ends there. */
  let last: string | undefined;
  for (const run of node.text) {
    const stretches = run.noWrap ? [{ text: run.text }] : unbrokenStretches(run.text);
    if (last !== undefined && isJoinedTo(last, stretches[0]!.text, run))
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

function isJoinedTo(last: string, first: string, run: Run): boolean {
  return run._joined === true || !isBreakBetween(last, firstOf(first, run));
}

function isBreakBetween(last: string, first: string): boolean {
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
    joined: run._joined ?? false,
    link: run.link,
    linkToDestination: run.linkToDestination,
    element: run._element,
    textIndex: run._text,
    artifact: run._artifact,
    underline: run._underline,
    ground: run._ground,
    hyphenPoints: run._hyphenPoints,
    partsOnlyLong: run._partsOnlyLong ?? false,
    level: run._level,
    base: run._base,
    apart: run._apart,
    against: run._against ?? false,
  };
}
