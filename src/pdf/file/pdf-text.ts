// Texts as they stand in the objects of a PDF (ISO 32000-1, 7.3.4.2 and 7.9.2.2).

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
