// Reads a font file whole before anything is set in it: what is damaged is found here, not at a glyph.
import { checkCmap } from './cmap.ts';
import { GlyphTable, isComposite, readComponents } from './glyph-table.ts';
import { damagedFont, requiredTable, type Tables } from './sfnt.ts';

/** Smallest and largest size of the em in font units (OpenType, head table). */
const EM = { smallest: 16, largest: 16_384 } as const;
/** How far a line may reach above or below its baseline, in ems; the tallest known scripts take three. */
const TALLEST_LINE = 10;
/** How deep composite glyphs may be nested. */
const MAX_DEPTH = 8;
/** The outlines that all composite glyphs may draw together: each may name others twice. */
const MAX_PARTS = 1_000_000;

const HEADER = 10;
const REPEAT = 0x8;
const SHORT_X = 0x2;
const SAME_X = 0x10;
const SHORT_Y = 0x4;
const SAME_Y = 0x20;

/** Throws a `FaceError` unless every glyph, width and mapping of the face can be read. */
export function checkTables(tables: Tables): void {
  const { unitsPerEm } = checkHead(tables);
  checkLines(tables, unitsPerEm);
  const glyphs = new GlyphTable(tables);
  checkLengths(tables, glyphs);
  new OutlineCheck(glyphs).run();
  checkCmap(requiredTable(tables, 'cmap'), glyphs.count);
}

function checkHead(tables: Tables): { unitsPerEm: number } {
  const head = requiredTable(tables, 'head');
  const unitsPerEm = head.getUint16(18);
  const isSound = unitsPerEm >= EM.smallest && unitsPerEm <= EM.largest;
  if (!isSound) throw damagedFont(`its em has ${unitsPerEm} units`);
  const format = head.getInt16(50);
  if (format !== 0 && format !== 1) throw damagedFont(`its loca table is of the format ${format}`);
  return { unitsPerEm };
}

function checkLines(tables: Tables, unitsPerEm: number): void {
  const hhea = requiredTable(tables, 'hhea');
  const [ascender, descender] = [hhea.getInt16(4), hhea.getInt16(6)];
  const reach = Math.max(Math.abs(ascender), Math.abs(descender));
  if (ascender <= descender || reach > TALLEST_LINE * unitsPerEm)
    throw damagedFont(`its lines reach from ${descender} to ${ascender} units`);
}

function checkLengths(tables: Tables, { count }: GlyphTable): void {
  const metrics = requiredTable(tables, 'hhea').getUint16(34);
  if (count === 0 || metrics === 0 || metrics > count)
    throw damagedFont(`it has ${count} glyphs and ${metrics} widths`);
  const long = requiredTable(tables, 'head').getInt16(50) === 1;
  const needed = { hmtx: metrics * 4 + (count - metrics) * 2, loca: (count + 1) * (long ? 4 : 2) };
  for (const [tag, length] of Object.entries(needed))
    if (requiredTable(tables, tag).byteLength < length)
      throw damagedFont(`its ${tag} table is cut off`);
}

/** Reads each outline to its end. */
class OutlineCheck {
  readonly #glyphs: GlyphTable;
  /** How deep a glyph is nested and how many outlines it draws, by its number. */
  readonly #known = new Map<number, { readonly depth: number; readonly parts: number }>();
  #parts = 0;

  constructor(glyphs: GlyphTable) {
    this.#glyphs = glyphs;
  }

  run(): void {
    for (let glyph = 0; glyph < this.#glyphs.count; glyph++) {
      this.#parts += this.#visit(glyph, 0).parts;
      if (this.#parts > MAX_PARTS) throw damagedFont('its glyphs are made of too many others');
    }
  }

  #visit(glyph: number, level: number): { readonly depth: number; readonly parts: number } {
    const known = this.#known.get(glyph);
    if (known !== undefined) return known;
    if (level > MAX_DEPTH)
      throw damagedFont(`its glyph ${glyph} is made of itself, or nested too deep`);
    if (glyph >= this.#glyphs.count) throw damagedFont(`it has no glyph ${glyph}`);
    const record = this.#record(glyph);
    const whole = { depth: 0, parts: 1 };
    if (!isComposite(record)) checkSimple(record, glyph);
    else
      for (const part of readComponents(record).components) {
        const { depth, parts } = this.#visit(part.glyph, level + 1);
        whole.depth = Math.max(whole.depth, depth + 1);
        whole.parts += parts;
      }
    if (whole.depth > MAX_DEPTH) throw damagedFont(`its glyph ${glyph} is nested too deep`);
    this.#known.set(glyph, whole);
    return whole;
  }

  #record(glyph: number): DataView {
    const record = this.#glyphs.record(glyph);
    if (record.byteLength > 0 && record.byteLength < HEADER)
      throw damagedFont(`its glyph ${glyph} is cut off`);
    return record;
  }
}

/** A simple glyph: the ends of its contours, its flags, and a coordinate of each point. */
function checkSimple(record: DataView, glyph: number): void {
  if (record.byteLength === 0) return;
  const contours = record.getInt16(0);
  let points = 0;
  for (let i = 0; i < contours; i++) {
    const next = record.getUint16(HEADER + i * 2) + 1;
    if (next <= points) throw damagedFont(`the contours of its glyph ${glyph} are out of order`);
    points = next;
  }
  const lengthAt = HEADER + contours * 2;
  // A blank glyph may end behind its header.
  if (contours === 0 && record.byteLength === lengthAt) return;
  const end = endOfPoints(record, lengthAt + 2 + record.getUint16(lengthAt), points);
  if (end > record.byteLength) throw damagedFont(`its glyph ${glyph} is cut off`);
}

function endOfPoints(record: DataView, start: number, points: number): number {
  let at = start;
  let coordinates = 0;
  for (let left = points; left > 0; ) {
    const flag = record.getUint8(at++);
    const times = (flag & REPEAT) !== 0 ? record.getUint8(at++) + 1 : 1;
    coordinates += Math.min(times, left) * sizeOfPoint(flag);
    left -= times;
  }
  return at + coordinates;
}

function sizeOfPoint(flag: number): number {
  const size = (short: number, same: number): number =>
    (flag & short) !== 0 ? 1 : (flag & same) !== 0 ? 0 : 2;
  return size(SHORT_X, SAME_X) + size(SHORT_Y, SAME_Y);
}
