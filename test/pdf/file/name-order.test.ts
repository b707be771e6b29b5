// Readers look names up by halves: they must stand in the order of their bytes.
import { expect, it } from 'vitest';
import { compareNames } from '../../../src/pdf/file/name-order.ts';
import { pdfText } from '../../../src/pdf/file/pdf-text.ts';

it('sorts names by the bytes that stand in the file', () => {
  const names = ['b', 'aé', 'B', 'a-2', 'a', 'Я', 'a10', 'a2', 'B'];
  const written = names.toSorted(compareNames).map(pdfText);
  expect(written).toEqual(
    names
      .map(pdfText)
      .toSorted((a, b) => Buffer.from(a, 'latin1').compare(Buffer.from(b, 'latin1'))),
  );
});
