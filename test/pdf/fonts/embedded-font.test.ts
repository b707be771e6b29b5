// What is drawn with an embedded face reads back from the PDF exactly as it was written.
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { EncodedText } from '../../../src/pdf/fonts/character-codes.ts';
import { EmbeddedFace } from '../../../src/pdf/fonts/embedded-font.ts';
import { type PdfObjects, subsetTag } from '../../../src/pdf/fonts/font-objects.ts';
import { face, fontBytes, fontkitFont, SANS, SERIF } from '../../type/faces.ts';

/** What pdfkit's document offers, as far as these tests draw with it. */
interface PdfkitDocument extends PdfObjects {
  _font: EmbeddedFace;
  _fontFamilies: Record<string, EmbeddedFace>;
  fontSize(size: number): this;
  text(text: string, x: number, y: number, options: object): this;
  end(): void;
  read(): Uint8Array | null;
}

const PdfkitDocument = createRequire(import.meta.url)('pdfkit') as new (
  options: object,
) => PdfkitDocument;
const serif = face(SERIF);

interface DrawOptions {
  readonly path?: string;
  readonly features?: readonly string[];
}

function draw(lines: readonly string[], options: DrawOptions = {}): Uint8Array {
  const document = new PdfkitDocument({ font: null, info: { CreationDate: new Date(0) } });
  const font = new EmbeddedFace(document, options.path ? face(options.path) : serif, 'F1');
  document._fontFamilies['F1'] = font;
  document._font = font;
  document.fontSize(12);
  const { features } = options;
  lines.forEach((line, i) => {
    document.text(line, 40, 40 + i * 20, { lineBreak: false, ...(features && { features }) });
  });
  document.end();
  const chunks: Uint8Array[] = [];
  for (let chunk = document.read(); chunk !== null; chunk = document.read()) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** The text of each line by the codes that are drawn: pdf.js's own text folds all spaces into one kind. */
async function readLines(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const operators = await (await document.getPage(1)).getOperatorList();
  const lines: string[] = [];
  operators.fnArray.forEach((operator, i) => {
    if (operator === OPS.beginText) lines.push('');
    if (operator !== OPS.showText) return;
    const [glyphs] = operators.argsArray[i] as [(number | { unicode: string })[]];
    for (const glyph of glyphs) {
      if (typeof glyph !== 'number') lines.push(`${lines.pop()}${glyph.unicode}`);
    }
  });
  await document.destroy();
  return lines;
}

/** The text of the page as pdf.js gives it to who copies or searches. */
async function copyPage(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent({
    disableNormalization: true,
  });
  await document.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

describe('text comes back as it was written', () => {
  test.each([
    ['plain words', 'Talks on the strait resume in May.'],
    ['ligatures', 'The official affluent fjord offices, fi fl ff ffi ffl'],
    ['hyphens of every kind', 'well-known co\u2010op F\u201116 1990\u20132000 yes\u2014no'],
    ['no-break spaces', '7\u00A0May\u00A02027, 10\u202F000 and 5\u2009%'],
    ['no-break spaces before plain ones', 'a\u00A0b c d\u00A0e f'],
    ['accents as characters of their own', 'cafe\u0301 nai\u0308ve'],
    ['marks on letters that have no glyph with them', 'q\u0323\u0307 \u0431\u0301 x\u0302y'],
    ['Cyrillic', 'Переговори щодо протоки тривають'],
    ['Greek', 'Η Αθήνα ψηφίζει'],
    ['Vietnamese', 'Nguyễn Đặng Tiếng Việt'],
    ['look-alikes', 'Ω Ω µ μ ∆ Δ A А Α'],
    ['fractions and symbols', '½ § ¶ † ‡ € № ™ ← →'],
  ])('%s', async (_name, line) => {
    const bytes = draw([line]);
    expect(await readLines(bytes)).toEqual([line]);
    expect(await copyPage(bytes)).toBe(line.replace(/\s/g, ' '));
  });

  test('soft hyphens are gone, and hyphens beside them stay', async () => {
    const lines = await readLines(draw(['co\u00ADoperation well-known \u00ADco-op']));
    expect(lines).toEqual(['cooperation well-known co-op']);
  });

  test('with features, too', async () => {
    const line = 'Official figures of 1947';
    for (const features of [['smcp', 'onum'], ['tnum']]) {
      expect(await readLines(draw([line], { path: SANS, features }))).toEqual([line]);
    }
  });
});

describe('measures', () => {
  const document = new PdfkitDocument({ font: null });
  const font = new EmbeddedFace(document, serif, 'F1');
  const encoded = (text: string): EncodedText => font.encodeWord(font.shapes(null).get(text));

  test('are those of the face, in thousandths', () => {
    expect(font).toMatchObject({ ascender: 1036, descender: -335, lineGap: 0, xHeight: 475 });
    expect(font.lineHeight(10)).toBeCloseTo(13.71);
    expect(font.name).toBe('SourceSerif4-Regular');
  });

  test('a text is as wide as what is drawn of it', () => {
    const text = 'To the official q\u0323\u0307 AVATAR ';
    const [codes, positions] = font.encode(text);
    expect(codes).toHaveLength(positions.length);
    const drawn = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    expect(font.widthOfString(text, 1000)).toBeCloseTo(drawn);
    expect(encoded(text).width).toBeCloseTo(drawn);
  });

  test('one text operation holds all codes and its kerning', () => {
    const { codes } = encoded('To AV');
    const escaped = codes.replace(/\)-?\d+\(/g, '');
    const bytes = escaped.replace(/\\(.)/g, (_, sign: string) => (sign === 'r' ? '\r' : sign));
    expect(Buffer.from(bytes, 'latin1').toString('hex')).toBe(font.encode('To AV')[0].join(''));
    expect(codes).toMatch(/\)\d+\(/);
    expect(encoded('')).toEqual({ codes: '', width: 0, count: 0 });
  });

  test('what the face cannot draw has the code that checkers look for', () => {
    expect(font.encode('停')[0]).toEqual(['0000']);
  });
});

/** The document's objects as they are written, by subtype. */
class Recorder implements PdfObjects {
  readonly objects: { data: Record<string, unknown>; content?: Uint8Array | string }[] = [];

  ref(data: Record<string, unknown> = {}): ReturnType<PdfObjects['ref']> {
    const object: { data: Record<string, unknown>; content?: Uint8Array | string } = { data };
    this.objects.push(object);
    return Object.assign(object, {
      end: (content?: Uint8Array | string): void => {
        if (content !== undefined) object.content = content;
      },
    });
  }
}

function record(text: string): Recorder {
  const recorder = new Recorder();
  const font = new EmbeddedFace(recorder, serif, 'F1');
  font.ref();
  font.encode(text);
  font.finalize();
  return recorder;
}

describe('the font in the file', () => {
  const text = 'official q\u0323\u0307 F\u201116-17 7\u00A0May \u0301a x\u200By';
  const { objects } = record(text);
  const find = (key: string): (typeof objects)[number] => objects.find(({ data }) => key in data)!;
  const program = objects.find(({ content }) => content instanceof Uint8Array)!;
  const contents = inflateSync(program.content as Uint8Array);
  const cmap = objects.find(({ content }) => typeof content === 'string')!.content as string;

  test('declares the widths that the font program has', () => {
    const [start, widths] = find('W').data['W'] as [number, number[]];
    const subset = fontkitFont(contents);
    expect(start).toBe(0);
    widths.forEach((width, code) => {
      expect(width).toBe(subset.getGlyph(code).advanceWidth);
    });
  });

  test('gives every code a text that PDF/A and PDF/UA accept', () => {
    const [, widths] = find('W').data['W'] as [number, number[]];
    const entries = [...cmap.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]*)>$/gm)].slice(1); // behind the range
    expect(entries.map(([, code]) => Number.parseInt(code!, 16))).toEqual(widths.map((_, i) => i));
    for (const [, , destination] of entries) {
      expect(destination).toMatch(/^([0-9a-f]{4})+$/);
      expect(destination!.match(/.{4}/g)).not.toContain('0000');
      expect(destination!.match(/.{4}/g)).not.toContain('feff');
      expect(destination!.match(/.{4}/g)).not.toContain('fffe');
    }
  });

  test('is a Type 0 font over an identity map, with its program embedded', () => {
    expect(find('DescendantFonts').data).toMatchObject({
      Subtype: 'Type0',
      Encoding: 'Identity-H',
    });
    expect(find('W').data).toMatchObject({ Subtype: 'CIDFontType2', CIDToGIDMap: 'Identity' });
    expect(find('FontFile2').data['FontFile2']).toBe(program);
    expect(program.data['Length1']).toBe(contents.length);
  });

  test('is named by six letters that depend on what it holds', () => {
    const tag = subsetTag(contents);
    expect(tag).toMatch(/^[A-Z]{6}$/);
    expect(find('DescendantFonts').data['BaseFont']).toBe(`${tag}+SourceSerif4-Regular`);
    expect(subsetTag(fontBytes(SANS))).not.toBe(tag);
  });

  test('is not written if nothing was drawn with it, and only once', () => {
    const recorder = new Recorder();
    const font = new EmbeddedFace(recorder, serif, 'F1');
    font.finalize();
    expect(recorder.objects).toHaveLength(0);
    font.ref();
    font.finalize();
    const { length } = recorder.objects;
    font.finalize();
    expect(recorder.objects).toHaveLength(length);
  });
});

test('the same text makes the same bytes', () => {
  const strip = (bytes: Uint8Array): string =>
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/\/ID \[.*?\]/s, '');
  expect(strip(draw(['official q\u0323 text']))).toBe(strip(draw(['official q\u0323 text'])));
});
