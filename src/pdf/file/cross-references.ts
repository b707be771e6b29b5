// The table of a cross-reference stream: where each object of a PDF file stands (ISO 32000-1, 7.5.8).

const FREE = 0;
const IN_FILE = 1;
const IN_STREAM = 2;
// A kind, an offset or the number of a stream, an index.
const WIDTHS = [1, 4, 2] as const;
const COLUMNS = 7;
const UP = 2; // each row is written as its difference from the one above, which deflates well
const ROW = COLUMNS + 1; // with the way that it is written

/** The rows for the objects 0 to `size` - 1. */
export class CrossReferences {
  /** How a reader reads the rows. */
  readonly dictionary: string;
  readonly #rows: Buffer;

  /** All are free at first. */
  constructor(size: number) {
    const how = `/DecodeParms <</Predictor 12 /Columns ${COLUMNS}>>`;
    this.dictionary = `/Size ${size} /W [${WIDTHS.join(' ')}] ${how}`;
    this.#rows = Buffer.alloc(ROW * size);
    for (let id = 0; id < size; id++) this.#put(id, FREE, 0, 0xffff);
  }

  putInFile(id: number, offset: number): void {
    this.#put(id, IN_FILE, offset, 0);
  }

  /** `index`: which of the objects of an object stream it is. */
  putInStream(id: number, stream: number, index: number): void {
    this.#put(id, IN_STREAM, stream, index);
  }

  #put(id: number, kind: number, place: number, index: number): void {
    const rows = this.#rows;
    const start = id * ROW;
    rows[start] = UP;
    rows[start + 1] = kind;
    rows.writeUInt32BE(place, start + 2);
    rows.writeUInt16BE(index, start + 6);
  }

  /** The rows, ready to be deflated. Call once. */
  rows(): Uint8Array {
    const rows = this.#rows;
    // From the end, where what stands above is still as it was put.
    for (let at = rows.length - 1; at >= ROW; at--)
      if (at % ROW !== 0) rows[at] = rows[at]! - rows[at - ROW]!;
    return rows;
  }
}
