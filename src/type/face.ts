// One font file, opened: its measures, what it covers, its words shaped, its subsets.
import { ownCopy } from '../diagnostics/own-copy.ts';
import { checkTables } from './check-tables.ts';
import { readCmap } from './cmap.ts';
import { Coverage, drawnText, withStandIns } from './coverage.ts';
import { type SubsetGlyph, subsetGlyf } from './glyf-subset.ts';
import { GlyphTable } from './glyph-table.ts';
import { type Metrics, readMetrics } from './metrics.ts';
import { splitWords } from './segmentation.ts';
import { FaceError, readTables, requiredTable, type Tables } from './sfnt.ts';
import type { ShapedGlyphs, Shaper, ShaperFont } from './shaper.ts';
import { featureSet, type Shaping, type ShapingOptions } from './shaping.ts';

/** Shaped text; `clusters` point into `text`. Treat as immutable: it is shared by a cache. */
export interface ShapedRun extends ShapedGlyphs {
  /** The text as drawn: what was asked for, without soft hyphens. */
  readonly text: string;
  /** Sum of the advances, in font units. */
  readonly width: number;
}

/** A face, for any number of documents. */
export class Face {
  readonly metrics: Metrics;
  readonly coverage: Coverage;
  readonly #tables: Tables;
  readonly #glyphs: GlyphTable;
  readonly #bytes: Uint8Array;
  readonly #shaper: Shaper;
  readonly #cache = new ShapeCache<ShapedRun>();
  #font: ShaperFont | undefined;
  #isChecked = false;
  #subset: { readonly key: string; readonly bytes: Uint8Array } | undefined;

  constructor(shaper: Shaper, bytes: Uint8Array) {
    this.#shaper = shaper;
    this.#bytes = bytes;
    this.#tables = readTables(bytes);
    this.#glyphs = new GlyphTable(this.#tables);
    this.metrics = readMetrics(this.#tables);
    this.coverage = new Coverage(readCmap(requiredTable(this.#tables, 'cmap')));
  }

  /** True if the face has a glyph for the character itself. */
  covers(codePoint: number): boolean {
    return this.coverage.covers(codePoint);
  }

  /** A glyph's own width in font units, before kerning. */
  advance(glyph: number): number {
    return this.#glyphs.advance(glyph);
  }

  /** Shapes the text as a whole. */
  shape(text: string, features?: ShapingOptions): ShapedRun {
    const { key, tags, shaping } = featureSet(features);
    const cached = this.#cache.get(key, text);
    if (cached !== undefined) return cached;
    const own = ownCopy(text);
    const drawn = drawnText(own);
    this.#font ??= this.#shaper.open(this.#bytes);
    const steady = withStandIns(drawn, this.coverage);
    const shaped = this.#glyphsOf(this.#font, steady, tags, shaping);
    const width = shaped.advances.reduce((sum, advance) => sum + advance, 0);
    const run: ShapedRun = { ...shaped, text: drawn, width };
    this.#cache.set(key, own, run);
    return run;
  }

  // A font's rules for its glyphs are programs of a kind: HarfBuzz bounds them, but not what they name.
  #glyphsOf(font: ShaperFont, ...asked: ShapeArguments): ShapedGlyphs {
    try {
      const shaped = this.#shaper.shape(font, ...asked);
      const { count } = this.#glyphs;
      if (shaped.glyphs.every((glyph) => glyph < count)) return shaped;
    } catch {
      // Told below: what goes wrong in there, the font made go wrong.
    }
    const message = `The font file is damaged: its rules for “${asked[0]}” lead nowhere`;
    throw new FaceError('damaged', message, this);
  }

  /**
   * Reads the whole file, which may come from anybody; throws a `FaceError` if it is damaged, or
   * if its maker does not allow what a PDF does with it.
   */
  check(): void {
    if (!this.metrics.embeddable)
      throw new FaceError('not-embeddable', 'The licence bits of the font forbid to embed it');
    if (this.#isChecked) return;
    asFaceError(() => checkTables(this.#tables));
    this.#isChecked = true;
  }

  /**
   * Shapes word by word, so that a text is as wide as its pieces wherever lines break. The words
   * come in the order of the text.
   */
  shapeWords(text: string, features?: ShapingOptions): ShapedRun[] {
    return splitWords(text).map((word) => this.shape(word, features));
  }

  /** Width at a size, in the unit of the size. */
  widthOf(text: string, size: number, features?: ShapingOptions): number {
    let width = 0;
    for (const word of splitWords(text)) width += this.shape(word, features).width;
    return (width * size) / this.metrics.unitsPerEm;
  }

  /**
   * A font file whose glyph `i` is `glyphs[i]`; put glyph 0 (.notdef) first. The same object if the
   * last document asked for the same: an edit seldom brings another letter.
   */
  subset(glyphs: readonly SubsetGlyph[]): Uint8Array {
    const key = JSON.stringify(glyphs);
    if (this.#subset?.key !== key)
      this.#subset = { key, bytes: subsetGlyf(this.#tables, this.#glyphs, glyphs) };
    return this.#subset.bytes;
  }
}

type ShapeArguments = [string, readonly string[], Shaping | undefined];

const opened = new WeakMap<Shaper, WeakMap<Uint8Array, Face>>();

/**
 * Opens a font file; throws a `FaceError` if it cannot be used. The same bytes give the same face,
 * so that words shaped for one document are there for the next.
 */
export function openFace(shaper: Shaper, bytes: Uint8Array): Face {
  let faces = opened.get(shaper);
  if (faces === undefined) {
    faces = new WeakMap();
    opened.set(shaper, faces);
  }
  let face = faces.get(bytes);
  if (face === undefined) {
    face = asFaceError(() => new Face(shaper, bytes));
    faces.set(bytes, face);
  }
  return face;
}

function asFaceError<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new FaceError('damaged', 'The font file is damaged');
    throw error;
  }
}

const LIMIT = 20_000;

/** A bounded map from features and text to what was made of them. */
class ShapeCache<Value> {
  readonly #byFeatures = new Map<string, Map<string, Value>>();
  #size = 0;

  get(features: string, text: string): Value | undefined {
    return this.#byFeatures.get(features)?.get(text);
  }

  set(features: string, text: string, value: Value): void {
    if (this.#size >= LIMIT) this.#clear();
    let byText = this.#byFeatures.get(features);
    if (byText === undefined) {
      byText = new Map();
      this.#byFeatures.set(features, byText);
    }
    byText.set(text, value);
    this.#size++;
  }

  #clear(): void {
    this.#byFeatures.clear();
    this.#size = 0;
  }
}

/** Font files by path; a `Map` is one. */
export interface FontFiles {
  /** The bytes of a font file; undefined if it is not at hand. */
  get(path: string): Uint8Array | undefined;
}
