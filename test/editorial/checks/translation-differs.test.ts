// Numbers in figures and words.

import { expect, it } from 'vitest';
import { numbersIn } from '../../../src/editorial/checks/translation-differs.ts';

it.each([
  ['en', 'In 2027 we sent twenty-one men and 1,400 tents', [2027, 1400, 21]],
  ['fr', 'vingt et un hommes et trois chiens', [21, 3]],
  ['de', 'einundzwanzig Mann und zweiundvierzig Zelte', [21, 42]],
  ['es', 'treinta y dos barcos', [32]],
  ['uk', 'двадцять один день і п’ять ночей', [21, 5]],
  ['ru', 'сорок два дня, 3,5 года', [3.5, 42]],
  ['uk', 'двадцять вісім човнів і двадцять сім', [28, 27]],
  ['ru', 'тридцать восемь лодок', [38]],
  ['ar', '٤٢ يوما', [42]],
  ['en', 'twenty gone, one left', [20]],
])('are read in %s', (language, text, numbers) => {
  expect([...(numbersIn(text, language) ?? [])]).toEqual(numbers);
});

it('are left open beside scales and clocks', () => {
  expect(numbersIn('2 million', 'en')).toBeUndefined();
  expect(numbersIn('at 3 pm', 'en')).toBeUndefined();
});
