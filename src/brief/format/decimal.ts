// Numbers in digits, as YAML and CSV write them.

const DECIMAL = /^[+\u2212-]?\d{1,18}(?:\.\d{1,12})?$/u;

/** True for what is nothing but a number: `-12`, `3.50`. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** True for a formula of a spreadsheet: `=SUM(A1:A9)`. */
export function isFormula(text: string): boolean {
  return /^(?:=|[+@-][A-Z]+\()/u.test(text);
}
