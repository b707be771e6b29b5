// What the head, hhea, OS/2, post and name tables say about a face, in font units.
import { requiredTable, type Tables } from './sfnt.ts';

/** The measures and names of a face; lengths are in font units. */
export interface Metrics {
  readonly unitsPerEm: number;
  readonly ascender: number;
  /** Negative below the baseline. */
  readonly descender: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly bbox: Bounds;
  /** Degrees, counted counter-clockwise from the vertical: negative if the face leans forward. */
  readonly italicAngle: number;
  readonly italic: boolean;
  readonly fixedPitch: boolean;
  /** 100 to 900; 400 is regular. */
  readonly weight: number;
  readonly serif: boolean;
  readonly script: boolean;
  readonly postscriptName: string;
  readonly familyName: string;
  /** False if the font's licence bits forbid to embed a subset of its outlines. */
  readonly embeddable: boolean;
}

/** A box around outlines, in font units. */
export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

const NAME_FAMILY = 1;
const NAME_POSTSCRIPT = 6;
const NAME_TYPOGRAPHIC_FAMILY = 16;
/** Embedding is allowed to nobody; only whole; only as bitmaps (OpenType, OS/2 table, fsType). */
const RESTRICTED = 2;
const NO_SUBSETS = 0x100;
const BITMAPS_ONLY = 0x200;

/** Reads the measures of a face. */
export function readMetrics(tables: Tables): Metrics {
  const head = requiredTable(tables, 'head');
  const hhea = requiredTable(tables, 'hhea');
  const post = tables.get('post');
  const ascender = hhea.getInt16(4);
  return {
    unitsPerEm: head.getUint16(18),
    bbox: boundsAt(head, 36),
    italic: (head.getUint16(44) & 2) !== 0,
    ascender,
    descender: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    ...readOs2(tables.get('OS/2'), ascender),
    italicAngle: post === undefined ? 0 : post.getInt32(4) / 65536,
    fixedPitch: post !== undefined && post.getUint32(12) !== 0,
    postscriptName: postscriptName(nameOf(tables, NAME_POSTSCRIPT)),
    familyName: nameOf(tables, NAME_TYPOGRAPHIC_FAMILY) ?? nameOf(tables, NAME_FAMILY) ?? 'Font',
  };
}

/** At most 63 printable characters without those that end a name (OpenType, name table). */
function postscriptName(name: string | undefined = ''): string {
  return name.replace(/[^!-~]|[[\](){}<>/%#]/g, '').slice(0, 63) || 'Font';
}

type Os2Metrics = Pick<
  Metrics,
  'weight' | 'serif' | 'script' | 'xHeight' | 'capHeight' | 'embeddable'
>;

function readOs2(os2: DataView | undefined, ascender: number): Os2Metrics {
  if (os2 === undefined) {
    const absent = { weight: 400, serif: false, script: false, embeddable: true };
    return { ...absent, xHeight: 0, capHeight: ascender };
  }
  const familyClass = os2.getInt16(30) >> 8;
  const hasHeights = os2.getUint16(0) >= 2;
  return {
    weight: Math.min(1000, os2.getUint16(4)),
    serif: familyClass >= 1 && familyClass <= 7,
    script: familyClass === 10,
    embeddable: isEmbeddable(os2.getUint16(8)),
    xHeight: hasHeights ? os2.getInt16(86) : 0,
    capHeight: hasHeights ? os2.getInt16(88) : ascender,
  };
}

function isEmbeddable(licence: number): boolean {
  return (licence & 0xf) !== RESTRICTED && (licence & (NO_SUBSETS | BITMAPS_ONLY)) === 0;
}

/** Four signed numbers in a row: xMin, yMin, xMax, yMax. */
export function boundsAt(view: DataView, offset: number): Bounds {
  return {
    minX: view.getInt16(offset),
    minY: view.getInt16(offset + 2),
    maxX: view.getInt16(offset + 4),
    maxY: view.getInt16(offset + 6),
  };
}

function nameOf(tables: Tables, id: number): string | undefined {
  const name = tables.get('name');
  if (name === undefined) return undefined;
  const storage = name.getUint16(4);
  let macintosh: string | undefined;
  for (let i = 0, record = 6; i < name.getUint16(2); i++, record += 12) {
    if (name.getUint16(record + 6) !== id) continue;
    const offset = storage + name.getUint16(record + 10);
    const wide = name.getUint16(record) !== 1;
    const text = textAt(name, offset, name.getUint16(record + 8), wide ? 2 : 1);
    if (wide) return text;
    macintosh ??= text;
  }
  return macintosh;
}

function textAt(view: DataView, start: number, length: number, unit: 1 | 2): string {
  let text = '';
  for (let at = start; at < start + length; at += unit) {
    text += String.fromCharCode(unit === 2 ? view.getUint16(at) : view.getUint8(at));
  }
  return text;
}
