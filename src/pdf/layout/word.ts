// A word of a paragraph as it is laid out and drawn; all that a run's words share is one object.

import type { HyphenPoints } from '../../type/hyphenation.ts';
import type { Shaping } from '../../type/shaping.ts';
import type { ArtifactKind } from '../compose/node.ts';
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
  readonly link: string | undefined;
  readonly linkToDestination: string | undefined;
  /** Index of the structure element that the run belongs to. */
  readonly element: number | undefined;
  /** Index of the text node of the document tree, for the audit. */
  readonly textIndex: number | undefined;
  readonly artifact: ArtifactKind | undefined;
  /** Thickness of a line under the words. */
  readonly underline: number | undefined;
  readonly hyphenPoints: HyphenPoints | undefined;
  readonly partsOnlyLong: boolean;
  /** Embedding level (UAX 9), odd from right to left, and that of the paragraph. */
  readonly level: number | undefined;
  readonly base: number | undefined;
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
