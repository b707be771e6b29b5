// Numbers as a language writes them.

import { isDecimal } from '../../brief/format/decimal.ts';
import { largest } from '../../diagnostics/extremes.ts';

/**
 * `412000` as `412,000`, with as many decimals as are written; what is more than a number stays as
 * typed. Digits are European ones, as in dates.
 */
export function numberText(language: string, text: string): string {
  if (!isDecimal(text)) return text;
  const decimals = text.split('.')[1]?.length ?? 0;
  const plain = text.replace('\u2212', '-').replace('+', '');
  const isSigned = text.startsWith('+');
  // A string keeps the digits that a float would lose.
  const words = formatOf(language, decimals, isSigned).format(plain as unknown as number);
  return words.replace('-', '\u2212');
}

const formats = new Map<string, Intl.NumberFormat>();

// To make a format takes longer than to use it, and tables have many numbers. It is the format that
// keeps a sign before its number where text runs from right to left.
function formatOf(language: string, decimals: number, isSigned: boolean): Intl.NumberFormat {
  const key = `${language} ${decimals} ${isSigned}`;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const signDisplay = isSigned ? 'always' : 'auto';
  const known =
    formats.get(key) ?? new Intl.NumberFormat(`${language}-u-nu-latn`, { ...digits, signDisplay });
  formats.set(key, known);
  return known;
}

/** What numbers in digits add up to, with as many decimals as any of them has. */
export function sumOf(numbers: readonly string[]): string {
  const decimals = largest(
    numbers.map((each) => each.split('.')[1]?.length ?? 0),
    0,
  );
  const sum = numbers.reduce((total, each) => total + scaled(each, decimals), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${sum < 0n ? '-' : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`;
}

// Tenths have no exact float, and sums of them are checked by hand.
function scaled(number: string, decimals: number): bigint {
  const [whole = '', fraction = ''] = number.replace('\u2212', '-').replace('+', '').split('.');
  return BigInt(`${whole}${fraction.padEnd(decimals, '0')}`);
}
