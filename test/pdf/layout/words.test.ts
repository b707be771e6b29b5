// Where the lines of a text may end.
import { expect, it } from 'vitest';
import { unbrokenStretches } from '../../../src/pdf/layout/words.ts';

it.each([
  ['The talks, held on 4 May.', ['The ', 'talks, ', 'held ', 'on ', '4 ', 'May.']],
  ['a well-known text – and so on', ['a ', 'well-', 'known ', 'text ', '– ', 'and ', 'so ', 'on']],
  ['1,234.5 km²', ['1,234.5 ', 'km²']],
  ['No\u00A0break, no break', ['No\u00A0break, ', 'no ', 'break']],
  ['ภาษาไทยง่าย', ['ภาษา', 'ไทย', 'ง่าย']],
  ['', ['']],
])('%j may break between %j', (text, stretches) => {
  expect(unbrokenStretches(text).map((each) => each.text)).toEqual(stretches);
});

it('a line ends where the text says so', () => {
  expect(unbrokenStretches('one\ntwo')).toMatchObject([{ lineEnd: true }, { text: 'two' }]);
});
