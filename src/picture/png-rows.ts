// Rows of bytes as their differences from their neighbours (ISO 15948, 9): what PNG files, and the
// cross-references of PDF files, are deflated from.

const UP = 2;

/** Rows of `width` bytes that are each the difference from the one above, which deflates well. */
export function filteredRows(plain: Uint8Array, width: number): Uint8Array {
  const rows = plain.length / width;
  const out = new Uint8Array(rows * (width + 1));
  let above: Uint8Array = new Uint8Array(width);
  for (let row = 0; row < rows; row++) {
    const at = row * (width + 1);
    const line = plain.subarray(row * width, (row + 1) * width);
    out[at] = UP;
    for (let index = 0; index < width; index++) out[at + 1 + index] = line[index]! - above[index]!;
    above = line;
  }
  return out;
}

/**
 * The rows of `width` bytes without their filters; `step`: how far back the byte before is. What
 * is missing at the end is zero.
 */
export function plainRows(filtered: Uint8Array, width: number, step: number): Buffer {
  const rows = Math.ceil(filtered.length / (width + 1));
  const out = Buffer.alloc(rows * width);
  let above: Uint8Array = new Uint8Array(width);
  for (let row = 0; row < rows; row++) {
    const from = row * (width + 1);
    const line = out.subarray(row * width, (row + 1) * width);
    line.set(filtered.subarray(from + 1, from + 1 + width));
    unfilter(filtered[from]!, line, above, step);
    above = line;
  }
  return out;
}

/** A loop for each filter: pictures have millions of samples. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  const { length } = line;
  if (filter === 1) for (let i = step; i < length; i++) line[i]! += line[i - step]!;
  else if (filter === UP) for (let i = 0; i < length; i++) line[i]! += above[i]!;
  else if (filter === 3)
    for (let i = 0; i < length; i++)
      line[i]! += ((i < step ? 0 : line[i - step]!) + above[i]!) >> 1;
  else if (filter === 4) {
    for (let i = 0; i < Math.min(step, length); i++) line[i]! += above[i]!;
    for (let i = step; i < length; i++)
      line[i]! += paeth(line[i - step]!, above[i]!, above[i - step]!);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const a = Math.abs(guess - left);
  const b = Math.abs(guess - up);
  const c = Math.abs(guess - corner);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
