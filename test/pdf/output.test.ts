// The file around the objects: readers find each, whether it stands alone or in an object stream.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { CrossReferences, ObjectStreams } from '../../src/pdf/file/object-streams.ts';

/** A file of `count` pages, each an object of its own. */
function fileOf(count: number): Uint8Array {
  const file = new ObjectStreams('1.7');
  const pages = Array.from({ length: count }, (_, index) => index + 4);
  file.addPlain(1, '<</Type /Catalog /Pages 2 0 R>>');
  file.addPlain(2, `<</Type /Pages /Count ${count} /Kids [${pages.join(' 0 R ')} 0 R]>>`);
  file.addStream(3, '<</Length 5>>', Buffer.from('0 0 m'));
  for (const id of pages)
    file.addPlain(id, `<</Type /Page /Parent 2 0 R /MediaBox [0 0 ${id} 9] /Contents 3 0 R>>`);
  return file.finish(count + 3, { Root: '1 0 R', Info: '<</Title (T)>>', ID: '[<00> <00>]' });
}

describe('object streams', () => {
  test('hold objects over several streams, each in its place', async () => {
    const document = await getDocument({ data: new Uint8Array(fileOf(2100)) }).promise;
    expect(document.numPages).toBe(2100);
    for (const number of [1, 998, 999, 2100])
      expect((await document.getPage(number)).view).toEqual([0, 0, number + 3, 9]);
  });

  test('are the same for the same objects', () => {
    expect(Buffer.compare(fileOf(3), fileOf(3))).toBe(0);
  });
});

test('an object that does not exist is free, and each row is its difference from the one above', () => {
  const table = new CrossReferences(2);
  table.putInFile(1, 0x010203);
  expect(table.dictionary).toContain('/Size 2 /W [1 4 2]');
  expect([...table.rows()]).toEqual([2, 0, 0, 0, 0, 0, 255, 255, 2, 1, 0, 1, 2, 3, 1, 1]);
});
