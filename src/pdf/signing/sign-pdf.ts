// Signs a PDF as PAdES baseline B-B (ETSI EN 319 142-1): adds behind its bytes, and changes none.

import { largest } from '../../diagnostics/extremes.ts';
import { createCms } from '../../signature/cms.ts';
import type { SigningTerms } from '../../signature/identity-files.ts';
import type { SigningIdentity } from '../../signature/signing-identity.ts';
import { lineEndAfter } from '../file/object-streams.ts';
import { pdfDate, pdfText } from '../file/pdf-syntax.ts';
import { PdfFile } from '../reading/pdf-file.ts';
import {
  isDictionary,
  type PdfDictionary,
  PdfFault,
  PdfName,
  PdfReference,
  type PdfValue,
} from '../reading/pdf-value.ts';
import { fieldsOf } from './read-signatures.ts';
import { writeValue } from './write-value.ts';

/** The signatures of elliptic curves differ in length by a few bytes. */
const SLACK = 32;
/** Digits that hold every offset of a file that is read. */
const DIGITS = 10;

/**
 * `pdf` with one more signature, which covers all of it. Throws a `PdfFault` where the PDF cannot be
 * read; whether it should be signed is the caller's to ask.
 */
export function signPdf(
  pdf: Uint8Array,
  identity: SigningIdentity,
  { now, reason, location }: SigningTerms,
): Uint8Array {
  const file = new PdfFile(pdf);
  const [root, page] = [file.trailer.get('Root'), firstPage(file)];
  if (!(root instanceof PdfReference) || !page)
    throw new PdfFault('it is damaged: no document can be found in it');
  const next = largest([countOfObjects(file), ...file.ids.map((id) => id + 1)], 0);
  const [field, signature, table] = [next, next + 1, next + 2];
  const room = (createCms(pdf, identity).length + SLACK) * 2;
  const texts = { Reason: reason, Location: location };
  const said = Object.entries(texts).map(([key, text]) => (text ? `/${key}${pdfText(text)}` : ''));
  const update = new Update(pdf);
  update.add(
    field,
    `<</Type/Annot/Subtype/Widget/FT/Sig/Rect[0 0 0 0]/F 132/P ${page.id} 0 R/T(Signature ${fieldsOf(file).length + 1})/TU(Signature)/Contents(Signature)/V ${signature} 0 R>>`,
  );
  update.add(root.id, writeValue(withField(file, field)));
  update.add(page.id, writeValue(withWidget(file, page, field)));
  const gaps = { range: ' '.repeat(3 * (DIGITS + 1) + 2), contents: '0'.repeat(room) };
  const head = `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(${pdfDate(now)})${said.join('')}/ByteRange[`;
  const at = update.add(signature, `${head}${gaps.range}]/Contents<${gaps.contents}>>>`);
  const signed = update.finish(table, file.trailer, pdf);
  const rangeAt = at + head.length;
  const start = rangeAt + gaps.range.length + ']/Contents'.length;
  const end = start + room + 2;
  const range = `0 ${start} ${end} ${signed.length - end}`;
  signed.write(range.padEnd(gaps.range.length), rangeAt, 'latin1');
  const content = Buffer.concat([signed.subarray(0, start), signed.subarray(end)]);
  const cms = createCms(content, identity).toString('hex');
  signed.write(cms, start + 1, 'latin1');
  return signed;
}

function countOfObjects({ trailer }: PdfFile): number {
  const size = trailer.get('Size');
  return typeof size === 'number' ? size : 0;
}

function firstPage(file: PdfFile): PdfReference | undefined {
  let at = file.catalog.get('Pages');
  for (let depth = 0; depth < 32; depth++) {
    const node = file.resolve(at);
    if (!(at instanceof PdfReference) || !isDictionary(node)) return undefined;
    const kids = file.resolve(node.get('Kids'));
    if (!Array.isArray(kids)) return at;
    at = kids[0];
  }
  return undefined;
}

/** The root of the document with the form that the field belongs to (ISO 32000-1, 12.7.2). */
function withField(file: PdfFile, field: number): PdfDictionary {
  const form = file.resolve(file.catalog.get('AcroForm'));
  const fields = isDictionary(form) ? file.resolve(form.get('Fields')) : undefined;
  const all = [...((fields as readonly PdfValue[] | undefined) ?? []), new PdfReference(field)];
  const known = isDictionary(form) ? form : new Map<string, PdfValue>();
  // Signatures exist, and the file is only added to.
  return new Map([
    ...file.catalog,
    ['AcroForm', new Map<string, PdfValue>([...known, ['Fields', all], ['SigFlags', 3]])],
  ]);
}

/** The page with the field's place, which is nowhere: so it needs no tag (ISO 14289-1, 7.18.4). */
function withWidget(file: PdfFile, page: PdfReference, field: number): PdfDictionary {
  const dictionary = file.resolve(page);
  if (!isDictionary(dictionary)) throw new PdfFault('its first page is damaged');
  const there = file.resolve(dictionary.get('Annots'));
  const all = [...(Array.isArray(there) ? there : []), new PdfReference(field)];
  return new Map<string, PdfValue>([...dictionary, ['Annots', all], ['Tabs', new PdfName('S')]]);
}

/** An incremental update (ISO 32000-1, 7.5.6) with a cross-reference stream. */
class Update {
  readonly #chunks: Buffer[];
  #offset: number;
  readonly #offsets = new Map<number, number>();

  constructor(pdf: Uint8Array) {
    this.#chunks = [Buffer.from(pdf)];
    this.#offset = pdf.length;
    if (pdf.at(-1) !== 10) this.#push('\n');
  }

  /** Adds an object; where its value begins. */
  add(id: number, value: string): number {
    this.#offsets.set(id, this.#offset);
    const head = `${id} 0 obj\n`;
    const at = this.#offset + head.length;
    this.#push(`${head}${value}\nendobj\n`);
    return at;
  }

  finish(id: number, trailer: PdfDictionary, pdf: Uint8Array): Buffer {
    const start = this.#offset;
    this.#offsets.set(id, start);
    const sorted = [...this.#offsets].sort(([one], [other]) => one - other);
    const rows = Buffer.alloc(sorted.length * 5);
    for (const [index, [, offset]] of sorted.entries()) {
      rows[index * 5] = 1;
      rows.writeUInt32BE(offset, index * 5 + 1);
    }
    const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(
      Buffer.from(pdf.subarray(-64)).toString('latin1'),
    )?.[1];
    if (previous === undefined) throw new PdfFault('the end of the file is missing');
    const kept = ['Root', 'Info', 'ID'].flatMap((key) => {
      const value = trailer.get(key);
      return value === undefined ? [] : [`/${key} ${writeValue(value)}`];
    });
    const about = `/Type/XRef/Size ${id + 1}/W[1 4 0]/Index[${sorted.map(([each]) => `${each} 1`).join(' ')}]/Prev ${previous}${kept.join('')}`;
    this.#push(`${id} 0 obj\n<<${about}/Length ${rows.length}>>\nstream\n`);
    this.#chunks.push(rows);
    this.#offset += rows.length;
    this.#push(`${lineEndAfter(rows)}endstream\nendobj\nstartxref\n${start}\n%%EOF\n`);
    return Buffer.concat(this.#chunks);
  }

  #push(text: string): void {
    this.#chunks.push(Buffer.from(text, 'latin1'));
    this.#offset += text.length;
  }
}
