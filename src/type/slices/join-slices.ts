// One font out of the slices in which large ones are given to browsers: at one weight, in TrueType.
import { mappingsOf } from '../cmap.ts';
import { bytesOf, damagedFont, requiredTable, writeSfnt } from '../sfnt.ts';
import {
  type Box,
  boxOf,
  type Component,
  type Outline,
  writeComponents,
  writeContours,
} from './outline.ts';
import { placeOfWeight, Variations } from './variations.ts';
import { readWebFont, type Unpack, type WebFont } from './woff2.ts';

/** What the font is to be. */
export interface JoinedFont {
  /** `Noto Serif SC`. */
  readonly family: string;
  readonly style: string;
  /** 100 to 900. */
  readonly weight: number;
}

const MOST_GLYPHS = 0xffff;

/**
 * The font that web fonts make up, each of which has some of its characters; the first that has one
 * counts. Rules for ligatures and the like are left out: Han characters, kana and syllables of Hangul
 * stand side by side.
 */
export function joinSlices(
  slices: readonly Uint8Array[],
  wanted: JoinedFont,
  unpack: Unpack,
): Uint8Array {
  try {
    return join(slices, wanted, unpack);
  } catch (error) {
    if (error instanceof RangeError) throw damagedFont(`a slice of ${wanted.family} is cut off`);
    throw error;
  }
}

function join(slices: readonly Uint8Array[], wanted: JoinedFont, unpack: Unpack): Uint8Array {
  const glyphs = new GlyphList();
  const mappings = new Map<number, number>();
  let first: WebFont | undefined;
  for (const slice of slices) {
    const font = readWebFont(slice, unpack);
    first ??= font;
    const before = glyphs.count;
    glyphs.add(font, wanted.weight);
    for (const [code, glyph] of mappingsOf(requiredTable(font.tables, 'cmap')))
      if (!mappings.has(code)) mappings.set(code, before + glyph);
  }
  if (first === undefined) throw damagedFont(`${wanted.family} has no slices`);
  const copy = (tag: string): DataView =>
    new DataView(bytesOf(requiredTable(first.tables, tag)).slice().buffer);
  const [head, hhea, maxp, os2, post] = ['head', 'hhea', 'maxp', 'OS/2', 'post'].map(copy) as [
    DataView,
    DataView,
    DataView,
    DataView,
    DataView,
  ];
  head.setUint32(8, 0);
  head.setInt16(50, 1);
  hhea.setUint16(34, glyphs.count);
  maxp.setUint16(4, glyphs.count);
  os2.setUint16(4, wanted.weight);
  post.setUint32(0, 0x00030000);
  return writeSfnt({
    ...glyphs.tables(),
    cmap: writeCmap(mappings),
    head: bytesOf(head),
    hhea: bytesOf(hhea),
    maxp: bytesOf(maxp),
    name: writeNames({
      1: wanted.family,
      6: `${wanted.family.replaceAll(' ', '')}-${wanted.style}`,
    }),
    'OS/2': bytesOf(os2),
    post: bytesOf(post, 0, 32),
  });
}

/** The glyphs of all slices, one after the other. */
class GlyphList {
  readonly #glyphs: Uint8Array[] = [];
  readonly #advances: number[] = [];
  readonly #bearings: number[] = [];

  get count(): number {
    return this.#glyphs.length;
  }

  add({ tables, outlines, advances }: WebFont, weight: number): void {
    const before = this.count;
    if (before + outlines.length > MOST_GLYPHS) throw damagedFont('it has too many glyphs');
    const gvar = tables.get('gvar');
    const variations = gvar && new Variations(gvar, placeOfWeight(tables, weight));
    const wider = outlines.map((outline, glyph) => variations?.apply(glyph, outline) ?? 0);
    const boxes = new Boxes(outlines);
    outlines.forEach((outline, glyph) => {
      const box = boxes.of(glyph);
      this.#glyphs.push(written(outline, box, before));
      this.#advances.push(advances[glyph]! + wider[glyph]!);
      this.#bearings.push(box[0]);
    });
  }

  tables(): { glyf: Uint8Array; loca: Uint8Array; hmtx: Uint8Array } {
    const padded = this.#glyphs.map(({ length }) => length + (length & 1));
    const glyf = new Uint8Array(padded.reduce((sum, length) => sum + length, 0));
    const loca = new DataView(new ArrayBuffer((this.count + 1) * 4));
    const hmtx = new DataView(new ArrayBuffer(this.count * 4));
    let at = 0;
    this.#glyphs.forEach((glyph, i) => {
      loca.setUint32(i * 4, at);
      hmtx.setUint16(i * 4, this.#advances[i]!);
      hmtx.setInt16(i * 4 + 2, this.#bearings[i]!);
      glyf.set(glyph, at);
      at += padded[i]!;
    });
    loca.setUint32(this.count * 4, at);
    return { glyf, loca: bytesOf(loca), hmtx: bytesOf(hmtx) };
  }
}

function isParts(outline: Outline): outline is readonly Component[] {
  return Array.isArray(outline);
}

const EMPTY = new Uint8Array();
/** Parts of parts; more than any font has. */
const DEEPEST = 8;

/** The boxes around the outlines of one font, each found once. */
class Boxes {
  readonly #outlines: readonly Outline[];
  readonly #known = new Map<number, Box>();

  constructor(outlines: readonly Outline[]) {
    this.#outlines = outlines;
  }

  of(glyph: number, depth = 0): Box {
    const known = this.#known.get(glyph);
    if (known !== undefined) return known;
    if (depth > DEEPEST) throw damagedFont('a glyph is part of itself');
    const outline = this.#outlines[glyph];
    const box = isParts(outline) ? this.#around(outline, depth) : boxOf(outline);
    this.#known.set(glyph, box);
    return box;
  }

  #around(parts: readonly Component[], depth: number): Box {
    const boxes = parts.map(({ glyph, x, y }) => {
      const box = this.of(glyph, depth + 1);
      return [box[0] + x, box[1] + y, box[2] + x, box[3] + y];
    });
    const edge = (i: number, choose: (...values: number[]) => number): number =>
      boxes.map((box) => box[i]!).reduce((one, other) => choose(one, other));
    return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
  }
}

function written(outline: Outline, box: Box, before: number): Uint8Array {
  if (outline === undefined) return EMPTY;
  if (isParts(outline)) return writeComponents(outline, box, (glyph) => before + glyph);
  return writeContours(outline, box);
}

/** A cmap table of format 12: runs of characters whose glyphs follow each other. */
function writeCmap(mappings: ReadonlyMap<number, number>): Uint8Array {
  const groups: [start: number, end: number, glyph: number][] = [];
  for (const [code, glyph] of [...mappings].sort(([one], [other]) => one - other)) {
    const last = groups.at(-1);
    if (last && last[1] + 1 === code && last[2] + code - last[0] === glyph) last[1] = code;
    else groups.push([code, code, glyph]);
  }
  const view = new DataView(new ArrayBuffer(28 + groups.length * 12));
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, view.byteLength - 12);
  view.setUint32(24, groups.length);
  groups.flat().forEach((value, i) => {
    view.setUint32(28 + i * 4, value);
  });
  return bytesOf(view);
}

/** A name table of English names by their numbers. */
function writeNames(names: Readonly<Record<number, string>>): Uint8Array {
  const entries = Object.entries(names);
  const storage = 6 + entries.length * 12;
  const length = entries.reduce((sum, [, text]) => sum + text.length * 2, storage);
  const view = new DataView(new ArrayBuffer(length));
  view.setUint16(2, entries.length);
  view.setUint16(4, storage);
  let at = storage;
  entries.forEach(([number, text], i) => {
    const record = [3, 1, 0x409, Number(number), text.length * 2, at - storage];
    record.forEach((value, field) => {
      view.setUint16(6 + i * 12 + field * 2, value);
    });
    for (let unit = 0; unit < text.length; unit++, at += 2)
      view.setUint16(at, text.charCodeAt(unit));
  });
  return bytesOf(view);
}
