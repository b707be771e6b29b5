// Bytes that grow with what is written: a string for each operator, number and object of a long
// document would be millions.

const FIRST_ROOM = 1 << 14;
/** Shorter texts are written quicker here than by a call out of JavaScript. */
const LONG = 24;
/** Thousandths up to which numbers are written digit by digit. */
const LARGEST = 0x7fffffff;
/** The most bytes that such a number takes. */
const DIGITS = 12;
const [ZERO, MINUS, POINT] = [0x30, 0x2d, 0x2e];

export class ByteWriter {
  #bytes = Buffer.allocUnsafe(FIRST_ROOM);
  #length = 0;

  /** How many bytes wait to be taken. */
  get length(): number {
    return this.#length;
  }

  /** A character is a byte. */
  write(text: string): void {
    const { length } = text;
    this.#makeRoom(length);
    const bytes = this.#bytes;
    const start = this.#length;
    this.#length += length;
    if (length >= LONG) bytes.write(text, start, 'latin1');
    else for (let i = 0; i < length; i++) bytes[start + i] = text.charCodeAt(i);
  }

  /** As `String`, rounded to thousandths. */
  writeDecimal(value: number): void {
    const thousandths = Math.round(value * 1000);
    const size = Math.abs(thousandths);
    if (!(size <= LARGEST)) {
      this.write(String(thousandths / 1000));
      return;
    }
    this.#makeRoom(DIGITS);
    if (thousandths < 0) this.#bytes[this.#length++] = MINUS;
    this.#writeDigits(Math.trunc(size / 1000));
    this.#writeFraction(size % 1000);
  }

  #writeDigits(whole: number): void {
    let unit = 1;
    while (unit * 10 <= whole) unit *= 10;
    for (let rest = whole; unit >= 1; rest %= unit, unit /= 10)
      this.#bytes[this.#length++] = ZERO + Math.trunc(rest / unit);
  }

  #writeFraction(thousandths: number): void {
    if (thousandths === 0) return;
    this.#bytes[this.#length++] = POINT;
    for (let rest = thousandths, unit = 100; rest > 0; rest %= unit, unit /= 10)
      this.#bytes[this.#length++] = ZERO + Math.trunc(rest / unit);
  }

  /** All that was written since this was last asked. */
  take(): Uint8Array {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
