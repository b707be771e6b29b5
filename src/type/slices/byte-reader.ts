// Bytes of a font read one after the other, in the encodings of web fonts and of variations.

/** Where a reader of a table stands. Reading on behind its end throws a `RangeError`. */
export class ByteReader {
  at: number;
  readonly #view: DataView;

  constructor(view: DataView, at = 0) {
    this.#view = view;
    this.at = at;
  }

  get length(): number {
    return this.#view.byteLength;
  }

  uint8(): number {
    return this.#view.getUint8(this.at++);
  }

  uint16(): number {
    this.at += 2;
    return this.#view.getUint16(this.at - 2);
  }

  int16(): number {
    this.at += 2;
    return this.#view.getInt16(this.at - 2);
  }

  uint32(): number {
    this.at += 4;
    return this.#view.getUint32(this.at - 4);
  }

  /** A signed number of 2.14 bits. */
  fraction(): number {
    return this.int16() / 0x4000;
  }

  /** The next bytes, not copied. */
  part(length: number): DataView {
    const { buffer, byteOffset } = this.#view;
    const part = new DataView(buffer, byteOffset + this.at, length);
    if (this.at + length > this.length) throw new RangeError('cut off');
    this.at += length;
    return part;
  }

  /** A number of seven bits a byte (WOFF2, UIntBase128). */
  base128(): number {
    let value = 0;
    for (let i = 0; i < 5; i++) {
      const byte = this.uint8();
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number has no end');
  }

  /** A number that is one byte if it is small (WOFF2, 255UInt16). */
  small(): number {
    const code = this.uint8();
    if (code === 253) return this.uint16();
    if (code === 254) return this.uint8() + 506;
    return code === 255 ? this.uint8() + 253 : code;
  }
}
