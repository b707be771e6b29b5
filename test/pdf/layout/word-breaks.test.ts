// The shortcut to the places of breaks finds those of pdfmake's own breaker, in every text.
import { array, assert, constantFrom, property } from 'fast-check';
import textBreaker from 'pdfmake/js/TextBreaker.js';
import { expect, it } from 'vitest';
import { unbrokenStretches } from '../../../src/pdf/layout/word-breaks.ts';

const breaker = new textBreaker.default();

it.each([
  'The talks, held in Meridian on 4 May, end “without a result”: no date is set.',
  'a well-known text (see https://example.org/a-b?c=d) of 1,234.5 km² – and so on …',
  'Перемовини тривають; жодної дати не визначено.  Two  spaces',
  '.5 of x . , y ’tis',
  'line one\nline two\r\n',
  '',
])('parts %j as pdfmake does', (text) => {
  expect(unbrokenStretches(text)).toEqual(breaker.getBreaks([text], null));
});

it('parts any mixture of signs as pdfmake does', () => {
  const signs = [...'aZ9 é Жα’.,:;!?-–—/()[]“”«»%$€\u00A0\u00AD\u200B\u0301中あ\u05D0\n '];
  const text = array(constantFrom(...signs, ' ', 'word '), { maxLength: 40 });
  assert(
    property(text, (parts) => {
      const whole = parts.join('');
      expect(unbrokenStretches(whole)).toEqual(breaker.getBreaks([whole], null));
    }),
    { numRuns: 3000 },
  );
});
