// How values stand in a PDF: numbers, colours, texts, references (ISO 32000-1, 7.3 and 7.9).

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

/** A text string: as it is if ASCII, else in UTF-16; a character of the result is a byte. */
export function pdfText(text: string): string {
  let bytes = text;
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 0x7f) {
      bytes = inUtf16(text);
      break;
    }
  return `(${bytes.replace(/[\n\r()\\]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`)})`;
}

function inUtf16(text: string): string {
  let bytes = '\xfe\xff';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes += String.fromCharCode(unit >> 8, unit & 0xff);
  }
  return bytes;
}

/** A date as readers take it, strict ones too: they want hours after the zone (ISO 32000-1, 7.9.4). */
export function pdfDate(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replace(/\D/g, '')}+00'00`;
}

/** A thousandth of a point is less than any printer's dot. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

const known = new Map<string, string>();

/** The three parts of `#RRGGBB`, from 0 to 1. */
export function colourOperands(colour: string): string {
  let operands = known.get(colour);
  if (operands === undefined) {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    operands = parts.map((part) => Math.round(part * 10000) / 10000).join(' ');
    // Themes have few colours, but many may come by in one process.
    if (known.size >= 1000) known.clear();
    known.set(colour, operands);
  }
  return operands;
}

/** Compares names as `pdfText` writes them: ASCII ones come before those in UTF-16. */
export function compareNames(a: string, b: string): number {
  const wide = Number(isWide(a)) - Number(isWide(b));
  if (wide !== 0) return wide;
  return a < b ? -1 : Number(a > b);
}

function isWide(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 0x7f) return true;
  return false;
}

export class WrittenObject {
  readonly #id: number;

  constructor(id: number) {
    this.#id = id;
  }

  /** pdfkit writes what is no plain object as the text that it gives of itself. */
  get [Symbol.toStringTag](): string {
    return 'WrittenObject';
  }

  toString(): string {
    return `${this.#id} 0 R`;
  }
}
