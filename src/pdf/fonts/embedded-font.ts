// A face inside one PDF: what pdfkit and pdfmake ask a font for, and the font's objects at the end.
import { clustersOf, isPlain } from '../../type/clusters.ts';
import type { Face, ShapedRun } from '../../type/face.ts';
import { featureSet, type ShapingOptions } from '../../type/shaping.ts';
import {
  bytesOfCode,
  ClusterCodes,
  CodedText,
  type EncodedText,
  lettersOfRun,
  turnedLetters,
} from './character-codes.ts';
import type { Vertical } from './faces.ts';
import { type PdfObject, type PdfObjects, writeFontObjects } from './font-objects.ts';
import { type ShapedWord, WordShapes } from './word-shapes.ts';

/** pdfkit's record of where a glyph goes, in thousandths of the font size. */
interface GlyphPosition {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  advanceWidth: number;
}

/** A cluster with its code, in thousandths of the font size: how far it moves the pen, and its width. */
interface CodedCluster {
  readonly code: number;
  readonly advance: number;
  readonly width: number;
}

/** The font that stands in `document._font`; one a face and document. */
export class EmbeddedFace {
  readonly document: PdfObjects;
  readonly face: Face;
  /** pdfkit compares fonts by what is in here; it finds nothing to compare. */
  readonly font: object = {};
  /** The name of the font in the resources of a page, e.g. `F1`. */
  readonly id: string;
  readonly name: string;
  readonly ascender: number;
  readonly descender: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly lineGap: number;
  dictionary: PdfObject | undefined;
  embedded = false;
  readonly #scale: number;
  readonly #codes: ClusterCodes;
  readonly #encoded = new WeakMap<ShapedRun, EncodedText>();
  readonly #shapes = new Map<string, WordShapes>();
  #hyphen: EncodedText | undefined;

  /** `vertical`: what lines reckon with, if not the face's own; in thousandths of the font size. */
  constructor(document: PdfObjects, face: Face, id: string, vertical?: Vertical) {
    const { metrics } = face;
    const scale = 1000 / metrics.unitsPerEm;
    this.document = document;
    this.face = face;
    this.id = id;
    this.name = metrics.postscriptName;
    this.ascender = vertical?.ascender ?? metrics.ascender * scale;
    this.descender = vertical?.descender ?? metrics.descender * scale;
    this.xHeight = metrics.xHeight * scale;
    this.capHeight = metrics.capHeight * scale;
    this.lineGap = metrics.lineGap * scale;
    this.#scale = scale;
    this.#codes = new ClusterCodes(face);
  }

  /** The font's dictionary, for the resources of a page; filled by `finalize`. */
  ref(): PdfObject {
    this.dictionary ??= this.document.ref();
    return this.dictionary;
  }

  lineHeight(size: number, includeGap = false): number {
    const gap = includeGap ? this.lineGap : 0;
    return ((this.ascender + gap - this.descender) / 1000) * size;
  }

  widthOfString(text: string, size: number, features?: ShapingOptions): number {
    return this.face.widthOf(text, size, features);
  }

  /** The words of this face with some of its features. */
  shapes(features: ShapingOptions): WordShapes {
    const { key } = featureSet(features);
    let shapes = this.#shapes.get(key);
    if (shapes === undefined) {
      shapes = new WordShapes(this.face, features);
      this.#shapes.set(key, shapes);
    }
    return shapes;
  }

  /** A word for one `TJ` operator. */
  encodeWord(word: ShapedWord): EncodedText {
    word.encoded ??= this.#join(word.runs);
    return word.encoded;
  }

  /** A word that runs from right to left, for one `TJ` operator that begins at its left edge. */
  encodeTurned(word: ShapedWord): EncodedText {
    word.turned ??= this.#turn(word.runs);
    return word.turned;
  }

  #turn(runs: readonly ShapedRun[]): EncodedText {
    const encoded = new CodedText();
    let edge = 0;
    for (const letter of turnedLetters(runs)) {
      const code = this.#codes.codeOf(letter);
      edge += letter.advance * this.#scale;
      // What rounding leaves over is made good at the next letter.
      encoded.add(code, edge - encoded.width, this.#widthOf(code));
    }
    return encoded;
  }

  /**
   * The hyphen at the end of a line inside a word: drawn as a hyphen, read as a soft one, so that
   * the word is whole to who reads it out of the file (ISO 32000-1, 14.8.2.2.3).
   */
  get hyphen(): EncodedText {
    this.#hyphen ??= this.#encodeHyphen();
    return this.#hyphen;
  }

  #encodeHyphen(): EncodedText {
    const [cluster] = clustersOf(this.face.shape('-'));
    const code = this.#codes.codeOf({ ...cluster!, text: '\u00AD' });
    return { codes: bytesOfCode(code), width: cluster!.advance * this.#scale, count: 1 };
  }

  /** Codes in hexadecimal digits with their places, as pdfkit's `text` draws them. */
  encode(text: string, features?: ShapingOptions): [string[], GlyphPosition[]] {
    const clusters = this.face.shapeWords(text, features).flatMap((run) => this.#clustersOf(run));
    const codes = clusters.map(({ code }) => hexadecimal(code));
    const positions = clusters.map(({ advance, width }) => ({
      xAdvance: advance,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
      advanceWidth: width,
    }));
    return [codes, positions];
  }

  #join(runs: readonly ShapedRun[]): EncodedText {
    let codes = '';
    let width = 0;
    let count = 0;
    for (const run of runs) {
      const encoded = this.#encodeRun(run);
      codes += encoded.codes;
      width += encoded.width;
      count += encoded.count;
    }
    return { codes, width, count };
  }

  #encodeRun(run: ShapedRun): EncodedText {
    let encoded = this.#encoded.get(run);
    if (encoded === undefined) {
      encoded = isPlain(run) ? this.#encodePlain(run) : this.#encodeClusters(run);
      this.#encoded.set(run, encoded);
    }
    return encoded;
  }

  // Most words of alphabets: no cluster is made of each letter.
  #encodePlain({ text, glyphs, advances }: ShapedRun): EncodedText {
    const encoded = new CodedText();
    for (let i = 0; i < glyphs.length; i++) {
      const code = this.#codes.codeOfGlyph(glyphs[i]!, text[i]!);
      encoded.add(code, advances[i]! * this.#scale, this.#widthOf(code));
    }
    return encoded;
  }

  #encodeClusters(run: ShapedRun): EncodedText {
    const encoded = new CodedText();
    for (const { code, advance, width } of this.#clustersOf(run)) encoded.add(code, advance, width);
    return encoded;
  }

  #clustersOf(run: ShapedRun): CodedCluster[] {
    return lettersOfRun(run).map((cluster) => {
      const code = this.#codes.codeOf(cluster);
      return { code, advance: cluster.advance * this.#scale, width: this.#widthOf(code) };
    });
  }

  #widthOf(code: number): number {
    return this.#codes.widths[code]! * this.#scale;
  }

  /** Writes the font's objects, once, if the font was drawn with. */
  finalize(): void {
    if (this.embedded || this.dictionary === undefined) return;
    this.embedded = true;
    writeFontObjects(this.document, this.dictionary, this.face, this.#codes);
  }
}

function hexadecimal(code: number): string {
  return code.toString(16).padStart(4, '0');
}
