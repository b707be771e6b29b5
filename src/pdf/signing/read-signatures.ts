// The signatures of a PDF, and whether they hold (ISO 32000-1, 12.8).
import type { X509Certificate } from 'node:crypto';
import { readCms } from '../../signature/cms.ts';
import { PdfFile } from '../reading/pdf-file.ts';
import {
  countOf,
  isDictionary,
  nameOf,
  type PdfDictionary,
  PdfFault,
  PdfReference,
  type PdfValue,
  textOf,
} from '../reading/pdf-value.ts';

/** A signature of a PDF. */
export interface PdfSignature {
  /** The byte behind what it covers. */
  readonly end: number;
  /** When it says that it was made: the word of whoever signed. */
  readonly at?: Date;
  readonly reason?: string;
  readonly certificate?: X509Certificate;
  readonly others: readonly X509Certificate[];
  /** Why it does not hold; absent if it does. */
  readonly fault?: string;
}

/** The signatures in the order in which they were made. A PDF that cannot be read has none. */
export function readSignatures(pdf: Uint8Array): readonly PdfSignature[] {
  try {
    const file = new PdfFile(pdf);
    return fieldsOf(file)
      .map((field) => file.resolve(field.get('V')))
      .filter(isDictionary)
      .filter((value) => value.has('ByteRange'))
      .map((value) => readSignature(file, value, pdf))
      .sort((one, other) => one.end - other.end);
  } catch (error) {
    if (error instanceof PdfFault) return [];
    throw error;
  }
}

const MAX_FIELDS = 1000;

/** The fields of a document that hold a signature, or wait for one. */
export function fieldsOf(file: PdfFile): readonly PdfDictionary[] {
  const form = file.resolve(file.catalog.get('AcroForm'));
  const ahead: (PdfValue | undefined)[] = isDictionary(form) ? [form.get('Fields')] : [];
  const found: PdfDictionary[] = [];
  const seen = new Set<number>();
  while (ahead.length > 0 && seen.size < MAX_FIELDS) {
    const next = ahead.pop();
    if (next instanceof PdfReference) {
      if (seen.has(next.id)) continue;
      seen.add(next.id);
    }
    const value = file.resolve(next);
    if (Array.isArray(value)) for (const each of value.slice(0, MAX_FIELDS)) ahead.push(each);
    else if (isDictionary(value)) {
      if (nameOf(file.resolve(value.get('FT'))) === 'Sig') found.push(value);
      if (value.has('Kids')) ahead.push(value.get('Kids'));
    }
  }
  return found;
}

function readSignature(file: PdfFile, value: PdfDictionary, pdf: Uint8Array): PdfSignature {
  const range = file.resolve(value.get('ByteRange'));
  const numbers = Array.isArray(range) ? range.map((each: PdfValue) => countOf(each) ?? -1) : [];
  const [first = -1, length = -1, second = -1, rest = -1] = numbers;
  const contents = file.resolve(value.get('Contents'));
  const end = second + rest;
  const at = dateOf(file.resolve(value.get('M')));
  const reason = textOf(file.resolve(value.get('Reason')));
  const about = { end, ...(at && { at }), ...(reason && { reason }) };
  // All but the signature itself must be covered, or what it does not cover could be changed.
  const gap = Buffer.from(pdf.subarray(length, second)).toString('latin1');
  const isWhole =
    numbers.length === 4 &&
    first === 0 &&
    end <= pdf.length &&
    contents instanceof Uint8Array &&
    /^<[\da-f]*>$/i.test(gap) &&
    Buffer.from(gap.slice(1, -1), 'hex').equals(contents);
  if (!isWhole) return { ...about, others: [], fault: 'it does not cover the file that it is in' };
  const content = Buffer.concat([pdf.subarray(0, length), pdf.subarray(second, end)]);
  return { ...about, ...readCms(contents, content) };
}

/** A date of a PDF (ISO 32000-1, 7.9.4). */
function dateOf(value: PdfValue): Date | undefined {
  const pattern = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?)?/;
  const [, year, month, day, hour, minute, second, zone = '+00', more = '00'] =
    pattern.exec(textOf(value) ?? '') ?? [];
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${more}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
