// The data of a drawing as a CSV file (RFC 4180), for those who go on with them.
import type { DrawingTable } from './look.ts';

/** What the file is called: `chart-C1.csv` for `chart:C1`. */
export function csvName(drawing: string): string {
  return `${drawing.replace(/[^\w.-]+/g, '-')}.csv`;
}

/** A spreadsheet would take these for formulas and work them out. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d.,\s]))/;

/** The columns and rows; in UTF-8 with the mark by which spreadsheets know it. */
export function csvOf({ columns, rows, raw = rows }: DrawingTable): Uint8Array {
  const lines = [columns.map(({ name }) => name), ...raw].map((cells) => cells.map(cell).join(','));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
