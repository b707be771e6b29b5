// The PDF objects of an embedded TrueType face: Type 0 font, CID font, descriptor, program, text map.
import { deflateSync } from 'node:zlib';
import type { Face } from '../../type/face.ts';
import type { Metrics } from '../../type/metrics.ts';
import type { ClusterCodes } from './character-codes.ts';

/** An object of the PDF being written, as pdfkit keeps it. */
export interface PdfObject {
  data: Record<string, unknown>;
  end(content?: Uint8Array | string): void;
}

/** Where objects of a PDF come from: pdfkit's document. */
export interface PdfObjects {
  ref(data?: Record<string, unknown>): PdfObject;
}

const FIXED_PITCH = 1;
const SERIF = 2;
const SYMBOLIC = 4;
const SCRIPT = 8;
const ITALIC = 64;

/** Fills the font's dictionary and ends all objects below it. */
export function writeFontObjects(
  document: PdfObjects,
  dictionary: PdfObject,
  face: Face,
  codes: ClusterCodes,
): void {
  const { tag, length, deflated } = programOf(face, codes);
  const name = `${tag}+${face.metrics.postscriptName.replaceAll(' ', '_')}`;
  const stream = { Length1: length, Length: deflated.length, Filter: 'FlateDecode' };
  const file = ended(document, stream, deflated);
  const descriptor = ended(document, { ...descriptorOf(face.metrics, name), FontFile2: file });
  const scale = 1000 / face.metrics.unitsPerEm;
  const descendant = ended(document, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: literal('Adobe'), Ordering: literal('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [0, codes.widths.map((width) => rounded(width * scale))],
    CIDToGIDMap: 'Identity',
  });
  dictionary.data = {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: ended(document, {}, toUnicodeCmap(codes.texts)),
  };
  dictionary.end();
}

/** A font file as it stands in a PDF. */
interface FontProgram {
  readonly tag: string;
  readonly length: number;
  readonly deflated: Uint8Array;
}

const programs = new WeakMap<Uint8Array, FontProgram>();

function programOf(face: Face, codes: ClusterCodes): FontProgram {
  const bytes = face.subset(codes.glyphs);
  let program = programs.get(bytes);
  if (program === undefined) {
    program = { tag: subsetTag(bytes), length: bytes.length, deflated: deflateSync(bytes) };
    programs.set(bytes, program);
  }
  return program;
}

function ended(
  document: PdfObjects,
  data: Record<string, unknown>,
  content?: Uint8Array | string,
): PdfObject {
  const object = document.ref(data);
  object.end(content);
  return object;
}

function descriptorOf(metrics: Metrics, name: string): Record<string, unknown> {
  const { bbox } = metrics;
  const scaled = (value: number): number => rounded((value * 1000) / metrics.unitsPerEm);
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: flagsOf(metrics),
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scaled),
    ItalicAngle: rounded(metrics.italicAngle),
    Ascent: scaled(metrics.ascender),
    Descent: scaled(metrics.descender),
    CapHeight: scaled(metrics.capHeight),
    XHeight: scaled(metrics.xHeight),
    FontWeight: metrics.weight,
    StemV: stemWidth(metrics.weight),
  };
}

function flagsOf(metrics: Metrics): number {
  return (
    SYMBOLIC |
    (metrics.fixedPitch ? FIXED_PITCH : 0) |
    (metrics.serif ? SERIF : 0) |
    (metrics.script ? SCRIPT : 0) |
    (metrics.italic ? ITALIC : 0)
  );
}

/** TrueType files do not say how thick their stems are; the usual estimate from the weight. */
function stemWidth(weight: number): number {
  return Math.round(50 + (weight / 65) ** 2);
}

/** Six letters that differ between subsets and are the same for the same bytes. */
export function subsetTag(program: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of program) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  let tag = '';
  for (let i = 0; i < 6; i++, hash = Math.floor(hash / 26)) {
    tag += String.fromCharCode(65 + (hash % 26));
  }
  return tag;
}

/** pdfkit writes a string as a name and a String object as a literal string. */
function literal(text: string): object {
  return Object(text) as object;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const ENTRIES_A_BLOCK = 100; // the most that a CMap allows
const PROLOGUE = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
`;
const EPILOGUE = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`;

/** A ToUnicode CMap in which code `i` stands for `texts[i]`. */
function toUnicodeCmap(texts: readonly string[]): string {
  const entries = texts.map((text, code) => `<${hex(code)}> <${utf16(text)}>\n`);
  let cmap = PROLOGUE;
  for (let i = 0; i < entries.length; i += ENTRIES_A_BLOCK) {
    const block = entries.slice(i, i + ENTRIES_A_BLOCK);
    cmap += `${block.length} beginbfchar\n${block.join('')}endbfchar\n`;
  }
  return cmap + EPILOGUE;
}

function utf16(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) digits += hex(text.charCodeAt(i));
  return digits;
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}
