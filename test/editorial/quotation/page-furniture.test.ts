// What a PDF puts between the lines of a sentence is passed over; the words of the sentence are not.

import { expect, test } from 'vitest';
import { withoutFurniture } from '../../../src/editorial/quotation/page-furniture.ts';

const words = (text: string): string => withoutFurniture(text).replace(/\s+/gu, ' ').trim();

test.each([
  '4',
  'Page 4\nOssel Courier',
  '- 4 -\n\fOssel Courier',
  'Page 4 of 9\n\nOssel Courier\n',
  'OSSEL COURIER | 4',
])('a sentence goes on behind %j', (furniture) => {
  expect(words(`“The demilitarised zone\n${furniture}\nstays closed to all.”`)).toBe(
    '“The demilitarised zone stays closed to all.”',
  );
});

test.each(['Ossel Courier', 'Velmora and Kastria'])(
  'a line of the sentence stays where no page ends beside it: %s',
  (line) => {
    const text = `“The envoys of\n${line}\nstay in town,” she said.\n\n4\n\nNext page.`;
    expect(words(text)).toContain(`The envoys of ${line} stay in town`);
  },
);
