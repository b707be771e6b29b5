// The table of a cross-reference stream: where each object of a PDF file stands (ISO 32000-1, 7.5.8).

/** Where an object stands: in the file, or in an object stream. */
export type Entry =
  | { readonly offset: number }
  | { readonly stream: number; readonly index: number };

const FREE = 0;
const IN_FILE = 1;
const IN_STREAM = 2;
// A kind, an offset or the number of a stream, an index.
const WIDTHS = [1, 4, 2] as const;
const ROW = 7;
const UP = 2; // each row is written as its difference from the one above, which deflates well

/** The rows for the objects 0 to `size` - 1, ready to be deflated, and how to read them. */
export function crossReferences(
  entries: ReadonlyMap<number, Entry>,
  size: number,
): { readonly dictionary: string; readonly rows: Uint8Array } {
  const plain = Buffer.alloc(ROW * size);
  for (let id = 0; id < size; id++) writeEntry(plain, id * ROW, entries.get(id));
  const rows = Buffer.alloc((ROW + 1) * size);
  for (let id = 0, at = 0; id < size; id++) {
    rows[at++] = UP;
    for (let i = id * ROW; i < (id + 1) * ROW; i++)
      rows[at++] = plain[i]! - (i < ROW ? 0 : plain[i - ROW]!);
  }
  const how = `/DecodeParms <</Predictor 12 /Columns ${ROW}>>`;
  return { dictionary: `/Size ${size} /W [${WIDTHS.join(' ')}] ${how}`, rows };
}

function writeEntry(rows: Buffer, at: number, entry: Entry | undefined): void {
  if (entry === undefined) {
    rows[at] = FREE;
    rows.writeUInt16BE(0xffff, at + 5);
  } else if ('offset' in entry) {
    rows[at] = IN_FILE;
    rows.writeUInt32BE(entry.offset, at + 1);
  } else {
    rows[at] = IN_STREAM;
    rows.writeUInt32BE(entry.stream, at + 1);
    rows.writeUInt16BE(entry.index, at + 5);
  }
}
