// Numbers as a language writes them.

/** A number in digits, as YAML and CSV write it. */
const DECIMAL = /^[+\u2212-]?\d{1,18}(?:\.\d{1,12})?$/u;

/** True for what is nothing but a number: `-12`, `3.50`. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/**
 * `412000` as `412,000`, with as many decimals as are written; what is more than a number stays as
 * typed. Digits are European ones, as in dates.
 */
export function numberText(language: string, text: string): string {
  if (!isDecimal(text)) return text;
  const digits = text.split('.')[1]?.length ?? 0;
  const plain = text.replace('\u2212', '-').replace('+', '');
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: text.startsWith('+') ? 'always' : 'auto',
  });
  // A string keeps the digits that a float would lose.
  return format.format(plain as unknown as number).replace('-', '\u2212');
}
