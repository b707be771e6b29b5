// Word files that colleagues went over, read back into fields.
import { expect, it } from 'vitest';
import { readReviewed } from '../../../src/docx/reading/read-reviewed.ts';

it('refuses what is no Word file with a sentence', () => {
  expect(readReviewed(new Uint8Array())).toEqual({ refused: 'the file is empty' });
  expect(readReviewed(new TextEncoder().encode('PK'))).toEqual({
    refused: 'the file is no Word file (.docx)',
  });
});
