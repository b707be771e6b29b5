// Texts stand in a PDF as the standard has them; names in the order of their bytes, since readers look
// them up by halves.
import { expect, it } from 'vitest';
import { compareNames, pdfText } from '../../../src/pdf/file/pdf-syntax.ts';

it.each([
  ['S1 ¶5', '(\xfe\xff\0S\x001\0 \0\xb6\x005)'],
  ['a (b) \\ c', '(a \\(b\\) \\\\ c)'],
  ['two\r\nlines', '(two\\r\\nlines)'],
  // U+0D28 has the byte of a carriage return, U+2829 those of parentheses.
  ['ന⠩', '(\xfe\xff\\r\\(\\(\\))'],
])('writes %j', (text, written) => {
  expect(pdfText(text)).toBe(written);
});

it('sorts names by the bytes that stand in the file', () => {
  const names = ['b', 'aé', 'B', 'a-2', 'a', 'Я', 'a10', 'a2', 'B'];
  const written = names.toSorted(compareNames).map(pdfText);
  expect(written).toEqual(
    names
      .map(pdfText)
      .toSorted((a, b) => Buffer.from(a, 'latin1').compare(Buffer.from(b, 'latin1'))),
  );
});
