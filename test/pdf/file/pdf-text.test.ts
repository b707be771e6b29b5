import { expect, it } from 'vitest';
import { pdfText } from '../../../src/pdf/file/pdf-text.ts';

it.each([
  ['S1 ¶5', '(\xfe\xff\0S\x001\0 \0\xb6\x005)'],
  ['a (b) \\ c', '(a \\(b\\) \\\\ c)'],
  ['two\r\nlines', '(two\\r\\nlines)'],
  // U+0D28 has the byte of a carriage return, U+2829 those of parentheses.
  ['ന⠩', '(\xfe\xff\\r\\(\\(\\))'],
])('writes %j', (text, written) => {
  expect(pdfText(text)).toBe(written);
});
