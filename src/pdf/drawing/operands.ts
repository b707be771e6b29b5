// Numbers and colours as operators of a page take them.

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
