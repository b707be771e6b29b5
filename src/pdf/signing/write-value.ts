// Values of a PDF that was read, written again (ISO 32000-1, 7.3).
import {
  isDictionary,
  isStream,
  PdfName,
  PdfReference,
  type PdfValue,
} from '../reading/pdf-value.ts';

/** The value as it stands in a file; a character is a byte. Streams are no values of others. */
export function writeValue(value: PdfValue): string {
  if (value instanceof PdfName) return `/${written(value.name)}`;
  if (value instanceof PdfReference) return `${value.id} 0 R`;
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  if (isDictionary(value)) {
    const entries = [...value].map(([key, each]) => `/${written(key)} ${writeValue(each)}`);
    return `<<${entries.join(' ')}>>`;
  }
  if (Array.isArray(value)) return `[${value.map((each: PdfValue) => writeValue(each)).join(' ')}]`;
  if (isStream(value)) throw new Error('A stream is an object of its own');
  return String(value);
}

function written(name: string): string {
  return name.replace(
    /[^!-~]|[#()<>[\]{}/%]/g,
    (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
