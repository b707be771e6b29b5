// What language tags say about direction and Han forms.
import { expect, test } from 'vitest';
import { directionOf, hanFormOf } from '../../src/languages/writing.ts';

test.each([
  ['ar', 'rtl'],
  ['ar-LB', 'rtl'],
  ['he', 'rtl'],
  ['fa-AF', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['en', 'ltr'],
  ['arn', 'ltr'],
  ['uk', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test.each([
  ['zh', 'hans'],
  ['zh-TW', 'hant'],
  ['zh-Hant', 'hant'],
  ['zh-Hans-HK', 'hans'],
  ['ja', 'japanese'],
  ['ko-KR', 'korean'],
  ['en', undefined],
])('readers of %s expect the Han forms %s', (language, form) => {
  expect(hanFormOf(language)).toBe(form);
});
