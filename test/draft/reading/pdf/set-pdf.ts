// PDFs for tests: lines of text at their places on pages.

// @ts-expect-error its package has no types
import PdfKit from 'pdfkit';

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** From the upper edge of the page. */
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** The bytes of a PDF with a page for each list; without a list of texts a page is a picture. */
export async function setPdf(pages: readonly (readonly PlacedText[])[]): Promise<Uint8Array> {
  const document = new PdfKit({ size: 'A4', autoFirstPage: false, margin: 0 });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  for (const texts of pages) {
    document.addPage();
    document.rect(50, 300, 100, 100).fill('#888888');
    document.fill('#000000');
    for (const { text, x, y, size = 10, bold = false } of texts)
      document
        .font(bold ? 'Times-Bold' : 'Times-Roman')
        .fontSize(size)
        .text(text, x, y, { lineBreak: false });
  }
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Lines below each other. */
export function column(
  lines: readonly string[],
  { x, y, size = 10, leading = 12 }: { x: number; y: number; size?: number; leading?: number },
): PlacedText[] {
  return lines.map((line, index) => {
    const text = line.replace(/^ +/u, '');
    const indent = line.length - text.length;
    return { text, x: x + indent * 6, y: y + index * leading, size };
  });
}

/** The words of one line, as far apart as a narrow column needs. */
export function justified(
  words: readonly string[],
  { x, y, gap, size = 10 }: { x: number; y: number; gap: number; size?: number },
): PlacedText[] {
  const document = new PdfKit({ autoFirstPage: false });
  document.font('Times-Roman').fontSize(size);
  let at = x;
  return words.map((text) => {
    const placed = { text, x: at, y, size };
    at += document.widthOfString(text) + gap;
    return placed;
  });
}
