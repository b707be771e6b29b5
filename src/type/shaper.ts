// Turns text into positioned glyphs by HarfBuzz, synchronously; knows nothing of sizes or pages.

import { type HarfBuzz, harfBuzzStarter } from './harfbuzz.ts';
import type { Shaping } from './shaping.ts';

/** Glyphs in the order in which they are drawn; positions are in font units. */
export interface ShapedGlyphs {
  readonly glyphs: readonly number[];
  readonly advances: readonly number[];
  /** UTF-16 offset of the text that each glyph belongs to; equal for the glyphs of one cluster. */
  readonly clusters: readonly number[];
  /** Displacements from the pen, x and y in turn; absent if all are zero. */
  readonly offsets?: readonly number[];
}

/** A face that a shaper has opened. */
export interface ShaperFont {
  readonly bytes: Uint8Array;
  /** HarfBuzz's handle, and the instance of HarfBuzz that it belongs to. */
  handle: number;
  hb: HarfBuzz;
}

// Characters that draw nothing leave no glyph, and orphaned marks get no dotted circle:
// a page shows what was written.
const REMOVE_IGNORABLES_AND_NO_DOTTED_CIRCLE = 0x18;
const MEMORY_WRITABLE = 2;
const INFO_WORDS = 5; // 32-bit words of a hb_glyph_info_t and of a hb_glyph_position_t
const FEATURE_BYTES = 16;
const LEFT_TO_RIGHT = 4;
const RIGHT_TO_LEFT = 5;
const WHOLE_TEXT = 0xffffffff;

/** One HarfBuzz instance with one buffer, reused by every call. */
export class Shaper {
  readonly #start: () => HarfBuzz;
  readonly #languages = new Map<string, number>();
  #hb: HarfBuzz;
  #buffer: number;
  #textPointer = 0;
  #textCapacity = 0;
  #featurePointer = 0;
  #featureCapacity = 0;

  constructor(start: () => HarfBuzz) {
    this.#start = start;
    this.#hb = start();
    this.#buffer = this.#hb.hb_buffer_create();
  }

  /** Opens a font file. It stays open as long as the shaper lives. */
  open(bytes: Uint8Array): ShaperFont {
    return { bytes, handle: this.#handleOf(bytes), hb: this.#hb };
  }

  #handleOf(bytes: Uint8Array): number {
    const hb = this.#hb;
    const data = hb.malloc(bytes.length);
    if (data === 0) throw new Error('HarfBuzz has no memory left for another font');
    new Uint8Array(hb.memory.buffer).set(bytes, data);
    const blob = hb.hb_blob_create(data, bytes.length, MEMORY_WRITABLE, 0, 0);
    const face = hb.hb_face_create(blob, 0);
    const font = hb.hb_font_create(face);
    hb.hb_blob_destroy(blob);
    hb.hb_face_destroy(face);
    return font;
  }

  /**
   * Shapes one line of text in one script. What `shaping` leaves open of script and direction is
   * the text's own. Throws if the font leads HarfBuzz astray; then a new one takes its place.
   */
  shape(
    font: ShaperFont,
    text: string,
    features: readonly string[] = [],
    shaping?: Shaping,
  ): ShapedGlyphs {
    try {
      return this.#shape(this.#opened(font), text, features, shaping);
    } catch (error) {
      this.#restart();
      throw error;
    }
  }

  /** The handle of a font; opened anew if HarfBuzz is. */
  #opened(font: ShaperFont): number {
    if (font.hb !== this.#hb) {
      font.handle = this.#handleOf(font.bytes);
      font.hb = this.#hb;
    }
    return font.handle;
  }

  /** What stopped in the middle of its work is not to be trusted with the next. */
  #restart(): void {
    this.#hb = this.#start();
    this.#buffer = this.#hb.hb_buffer_create();
    this.#languages.clear();
    this.#textPointer = 0;
    this.#textCapacity = 0;
    this.#featurePointer = 0;
    this.#featureCapacity = 0;
  }

  #shape(
    font: number,
    text: string,
    features: readonly string[],
    shaping: Shaping | undefined,
  ): ShapedGlyphs {
    const hb = this.#hb;
    hb.hb_buffer_reset(this.#buffer);
    hb.hb_buffer_set_flags(this.#buffer, REMOVE_IGNORABLES_AND_NO_DOTTED_CIRCLE);
    hb.hb_buffer_add_utf16(this.#buffer, this.#writeText(text), text.length, 0, text.length);
    if (shaping !== undefined) this.#describe(shaping);
    hb.hb_buffer_guess_segment_properties(this.#buffer);
    hb.hb_shape(font, this.#buffer, this.#writeFeatures(features), features.length);
    return this.#readGlyphs();
  }

  #describe({ script, direction, language }: Shaping): void {
    const hb = this.#hb;
    if (script !== undefined) hb.hb_buffer_set_script(this.#buffer, tagNumber(script));
    if (direction !== undefined)
      hb.hb_buffer_set_direction(this.#buffer, direction === 'rtl' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    if (language !== undefined) hb.hb_buffer_set_language(this.#buffer, this.#languageOf(language));
  }

  /** HarfBuzz's handle of a language; it keeps each for ever, so only well-formed tags reach it. */
  #languageOf(tag: string): number {
    let handle = this.#languages.get(tag);
    if (handle === undefined) {
      const bytes = Uint8Array.from(tag.slice(0, 35), (letter) => letter.charCodeAt(0) & 0x7f);
      const pointer = this.#hb.malloc(bytes.length);
      new Uint8Array(this.#hb.memory.buffer).set(bytes, pointer);
      handle = this.#hb.hb_language_from_string(pointer, bytes.length);
      this.#hb.free(pointer);
      this.#languages.set(tag, handle);
    }
    return handle;
  }

  #writeText(text: string): number {
    const hb = this.#hb;
    if (this.#textCapacity < text.length || this.#textPointer === 0) {
      hb.free(this.#textPointer);
      this.#textCapacity = Math.max(4096, text.length);
      this.#textPointer = hb.malloc(this.#textCapacity * 2);
    }
    // Views are taken anew at each use: growing memory detaches the old ones.
    const units = new Uint16Array(hb.memory.buffer, this.#textPointer, text.length);
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    return this.#textPointer;
  }

  #writeFeatures(features: readonly string[]): number {
    if (features.length === 0) return 0;
    const hb = this.#hb;
    if (this.#featureCapacity < features.length) {
      hb.free(this.#featurePointer);
      this.#featureCapacity = features.length;
      this.#featurePointer = hb.malloc(features.length * FEATURE_BYTES);
    }
    const words = new Uint32Array(hb.memory.buffer, this.#featurePointer, features.length * 4);
    features.forEach((tag, i) => {
      words.set([tagNumber(tag), 1, 0, WHOLE_TEXT], i * 4);
    });
    return this.#featurePointer;
  }

  #readGlyphs(): ShapedGlyphs {
    const hb = this.#hb;
    const count = hb.hb_buffer_get_length(this.#buffer);
    const memory = new Int32Array(hb.memory.buffer);
    let info = hb.hb_buffer_get_glyph_infos(this.#buffer, 0) >> 2;
    let position = hb.hb_buffer_get_glyph_positions(this.#buffer, 0) >> 2;
    // Words are kept: arrays of their size, since those that grow take three times as much.
    const glyphs = new Array<number>(count);
    const advances = new Array<number>(count);
    const clusters = new Array<number>(count);
    let offsets: number[] | undefined;
    for (let i = 0; i < count; i++, info += INFO_WORDS, position += INFO_WORDS) {
      glyphs[i] = memory[info]!;
      clusters[i] = memory[info + 2]!;
      advances[i] = memory[position]!;
      const [x, y] = [memory[position + 2]!, memory[position + 3]!];
      if (x === 0 && y === 0) continue;
      offsets ??= new Array<number>(2 * count).fill(0);
      offsets[2 * i] = x;
      offsets[2 * i + 1] = y;
    }
    return offsets ? { glyphs, advances, clusters, offsets } : { glyphs, advances, clusters };
  }
}

function tagNumber(tag: string): number {
  let number = 0;
  for (let i = 0; i < 4; i++) number = number * 256 + tag.charCodeAt(i);
  return number;
}

/** Starts HarfBuzz from the bytes of its `harfbuzz.wasm`; one shaper serves all faces. */
export function createShaper(wasm: Uint8Array): Shaper {
  return new Shaper(harfBuzzStarter(wasm));
}
