// Dates in the words of other languages, as precise as they are written.

import { describe, expect, test } from 'vitest';
import { foreignDate } from '../../src/draft/foreign-dates.ts';

describe('foreignDate', () => {
  test.each([
    ['fr', 'Le pont a rouvert le 1er mai 2031.', '2031-05-01'],
    ['fr', 'Elle est venue le 4 février.', 'XXXX-02-04'],
    ['de', 'Am 4. März 2031 kamen sie.', '2031-03-04'],
    ['de', 'Das war im Mai 2031.', '2031-05'],
    ['es', 'Llegaron el 4 de mayo de 2031.', '2031-05-04'],
    ['it', 'Sono arrivati il 4 maggio 2031.', '2031-05-04'],
    ['pt', 'Chegaram em 4 de maio de 2031.', '2031-05-04'],
    ['pl', 'Przybyli 4 maja 2031 roku.', '2031-05-04'],
    ['tr', '4 Mayıs 2031 günü geldiler.', '2031-05-04'],
    ['ru', 'Они прибыли 4 мая 2031 года.', '2031-05-04'],
    ['uk', 'Вони прибули 4 травня 2031 року.', '2031-05-04'],
    ['ar', 'وصلوا في ٤ مايو ٢٠٣١.', '2031-05-04'],
    ['he', 'הם הגיעו ב-4 במאי 2031.', '2031-05-04'],
    ['zh', '他们于2031年5月4日抵达。', '2031-05-04'],
    ['ja', '5月4日に到着した。', 'XXXX-05-04'],
  ])('%s: %s', (tag, sentence, date) => {
    expect(foreignDate(sentence, tag)?.date).toBe(date);
  });

  test.each([
    ['fr', 'Il a perdu 2031 hommes.'],
    ['de', 'Am 31. Februar 2031 kamen sie.'],
    ['ru', 'Он ушёл в отставку.'],
  ])('none in %s: %s', (tag, sentence) => {
    expect(foreignDate(sentence, tag)).toBeUndefined();
  });
});
