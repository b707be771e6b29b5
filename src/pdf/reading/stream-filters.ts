// Undoes the filters of a stream (ISO 32000-1, 7.4) within a limit: what grows beyond it is refused.
import { inflateSync } from 'node:zlib';
import { plainRows } from '../../picture/png-rows.ts';
import {
  countOf,
  isDictionary,
  nameOf,
  type PdfDictionary,
  PdfFault,
  type PdfValue,
} from './pdf-value.ts';

const MAX_FILTERS = 8;
const NAMES: Readonly<Record<string, string>> = { Fl: 'FlateDecode', AHx: 'ASCIIHexDecode' };

/** The bytes of a stream without its filters; `limit` is the most that they may become. */
export function unfiltered(dictionary: PdfDictionary, raw: Uint8Array, limit: number): Uint8Array {
  const filters = listOf(dictionary.get('Filter'));
  const parameters = listOf(dictionary.get('DecodeParms'));
  if (filters.length > MAX_FILTERS) throw new PdfFault('a stream is packed too often');
  return filters.reduce<Uint8Array>(
    (bytes, filter, index) => undo(nameOf(filter) ?? '', parameters[index], bytes, limit),
    raw,
  );
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value as PdfValue];
}

function undo(
  filter: string,
  parameters: PdfValue | undefined,
  bytes: Uint8Array,
  limit: number,
): Uint8Array {
  const name = NAMES[filter] ?? filter;
  if (name === 'FlateDecode') return unpredicted(inflated(bytes, limit), parameters);
  if (name === 'ASCIIHexDecode') return fromHex(bytes);
  throw new PdfFault(`a stream is packed with ${name || 'something unnamed'}, which is not read`);
}

function inflated(bytes: Uint8Array, limit: number): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new PdfFault('a stream unpacks to more than a briefing can hold');
    throw new PdfFault('a packed stream is damaged');
  }
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').split('>')[0] ?? '';
  const digits = text.replace(/[^0-9a-fA-F]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/** Undoes the PNG predictors (ISO 32000-1, 7.4.4.4), which cross-reference streams are written with. */
function unpredicted(bytes: Uint8Array, parameters: PdfValue | undefined): Uint8Array {
  const get = (key: string, otherwise: number): number =>
    (isDictionary(parameters) ? countOf(parameters.get(key)) : undefined) ?? otherwise;
  const predictor = get('Predictor', 1);
  if (predictor === 1) return bytes;
  const bits = get('Colors', 1) * get('BitsPerComponent', 8);
  const width = Math.ceil((get('Columns', 1) * bits) / 8);
  if (predictor < 10 || width < 1 || width > 65_536)
    throw new PdfFault('a stream is packed in a way that is not read');
  return plainRows(bytes, width, Math.max(1, bits >> 3));
}
