// Which characters a face can draw: by a glyph of their own, by a stand-in, or because nothing is to be drawn.
import type { GlyphLookup } from './cmap.ts';

const SPACE = 0x20;

/** Looks enough alike to be drawn for it; the text read out of the PDF stays the original. */
const STAND_INS: ReadonlyMap<number, readonly number[]> = new Map([
  [0x2010, [0x2d]],
  [0x2011, [0x2010, 0x2d]],
  ...[0xa0, 0x202f, 0x205f].map((space): [number, number[]] => [space, [SPACE]]),
  ...Array.from({ length: 11 }, (_, i): [number, number[]] => [0x2000 + i, [SPACE]]),
]);

// Break opportunities, joiners, marks of direction and variation selectors steer what is drawn
// around them and draw nothing themselves (soft hyphens: see `drawn-text.ts`).
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const WHITE_SPACE_CONTROLS = /[\t\n\r]/;
const NON_ASCII = /[^\t\n\r -~]/;

/** Latin, Greek, Cyrillic and the signs around them have smaller code points. */
const SMALL = 0x2100;

/** What one face can draw. */
export class Coverage {
  readonly #glyphOf: GlyphLookup;
  readonly #drawable = new Map<number, boolean>();
  /** Characters that were found to be drawable, for those of one unit. */
  readonly #known = new Uint8Array(SMALL);

  constructor(glyphOf: GlyphLookup) {
    this.#glyphOf = glyphOf;
  }

  /** True if the face has a glyph for the character itself. */
  covers(codePoint: number): boolean {
    return this.#glyphOf(codePoint) !== 0;
  }

  /** The character whose glyph is drawn instead, if the face lacks this one but has a stand-in. */
  substitute(codePoint: number): number | undefined {
    if (this.covers(codePoint)) return undefined;
    return STAND_INS.get(codePoint)?.find((standIn) => this.covers(standIn));
  }

  /** True if the character comes out right: own glyph, stand-in, composed of parts, or invisible. */
  canDraw(codePoint: number): boolean {
    const known = this.#drawable.get(codePoint);
    if (known !== undefined) return known;
    const drawable = this.#findDrawable(codePoint);
    this.#drawable.set(codePoint, drawable);
    return drawable;
  }

  /** True if every character comes out right. */
  canDrawAll(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < SMALL && this.#known[unit] === 1) continue;
      const codePoint = text.codePointAt(at)!;
      if (!this.canDraw(codePoint)) return false;
      if (codePoint < SMALL) this.#known[codePoint] = 1;
      else if (codePoint > 0xffff) at++;
    }
    return true;
  }

  #findDrawable(codePoint: number): boolean {
    if (this.covers(codePoint) || this.substitute(codePoint) !== undefined) return true;
    const character = String.fromCodePoint(codePoint);
    if (INVISIBLE.test(character) || WHITE_SPACE_CONTROLS.test(character)) return true;
    const parts = Array.from(character.normalize('NFD'), (part) => part.codePointAt(0)!);
    return parts.length > 1 && parts.every((part) => this.covers(part));
  }

  /** The different characters of the text that the face cannot draw, in order of appearance. */
  missing(text: string): string[] {
    const composed = NON_ASCII.test(text) ? text.normalize('NFC') : text;
    const missing = new Set<string>();
    for (const character of composed) {
      if (!this.canDraw(character.codePointAt(0)!)) missing.add(character);
    }
    return [...missing];
  }
}

// A soft hyphen is a break opportunity: the line breaker acts on it, nobody draws it. A byte order
// mark inside text means nothing, and PDF/A forbids it in what a glyph stands for.
const NEVER_DRAWN = /[\u00AD\uFEFF]/g;
const WHITE_SPACE_CONTROL = /[\t\n\r]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SUSPECT = /[\t\n\r\u00AD\uFEFF\uD800-\uDFFF]/;
const HYPHEN_WITH_STAND_IN = /[\u2010\u2011]/g;

/** The text as it will be read from the page: without soft hyphens, with plain spaces for tabs. */
export function drawnText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(NEVER_DRAWN, '')
    .replace(WHITE_SPACE_CONTROL, ' ')
    .replace(LONE_SURROGATE, '\uFFFD');
}

/**
 * The text with hyphens replaced that the face lacks; as long as the original, so that clusters
 * point into both. Spaces need no help: HarfBuzz draws a missing one as a space of its own width.
 */
export function withStandIns(text: string, coverage: Coverage): string {
  return text.replace(HYPHEN_WITH_STAND_IN, (hyphen) => {
    const standIn = coverage.substitute(hyphen.charCodeAt(0));
    return standIn === undefined ? hyphen : String.fromCharCode(standIn);
  });
}
