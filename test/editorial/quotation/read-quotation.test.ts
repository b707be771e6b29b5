// The marks of an editor in a quotation, and the ways to read them.

import { describe, expect, it } from 'vitest';
import { readings, withoutOuterMarks } from '../../../src/editorial/quotation/read-quotation.ts';

const read = (quotation: string) =>
  readings(quotation).map(({ segments, omissions, insertions }) => [
    segments.map(({ text }) => text).join(' | '),
    omissions,
    insertions,
  ]);

it.each([
  ['Nobody has left', [['Nobody has left', 0, 0]]],
  [
    ' We … wait[…]and(...)see [. . .] it ',
    [
      ['We … wait[…]and(...)see [. . .] it', 0, 0],
      ['We | wait | and | see | it', 4, 0],
    ],
  ],
  [
    'Nobody [in Velmora] has […] the letter [sic] of 4 May [2027].',
    [
      ['Nobody [in Velmora] has […] the letter [sic] of 4 May [2027].', 0, 0],
      ['Nobody [in Velmora] has | the letter [sic] of 4 May [2027].', 1, 0],
      ['Nobody has | the letter of 4 May.', 1, 2],
    ],
  ],
  [
    'the [ sic! ] end',
    [
      ['the [ sic! ] end', 0, 0],
      ['the end', 0, 0],
    ],
  ],
  ['[…]', [['[…]', 0, 0]]],
  [
    '[x] […]',
    [
      ['[x] […]', 0, 0],
      ['[x]', 1, 0],
    ],
  ],
])('%s', (quotation, ways) => {
  expect(read(quotation)).toEqual(ways);
});

it.each([
  ['[T]he end', true, false],
  ['the end[s]', false, true],
  ['[The] end', false, false],
  ['the [end]', false, false],
  [' [T]he end[s] ', true, true],
])('%s may begin or end inside a word: %s, %s', (quotation, start, end) => {
  const segment = readings(quotation).at(-1)!.segments[0];
  expect(segment).toMatchObject({ gluedStart: start, gluedEnd: end });
});

describe('outer marks', () => {
  it.each([
    '“We did not fire first,”',
    '«We did not fire first»',
    '« We did not fire first »',
    '„We did not fire first“',
    '‚We did not fire first‘',
    '‘We did not fire first’',
    '「We did not fire first」',
    '『We did not fire first』',
    '”We did not fire first”',
    '»We did not fire first«',
    "'We did not fire first'",
    '"We did not fire first",',
    '”We did not fire first“',
    '‹We did not fire first›',
  ])('are taken off %s', (text) => {
    expect(withoutOuterMarks(text)).toBe('We did not fire first');
  });

  it('go, and inner ones stay', () => {
    expect(withoutOuterMarks('“She said ‘no’ twice”')).toBe('She said ‘no’ twice');
    expect(withoutOuterMarks('"She said "no" twice."')).toBe('She said "no" twice.');
    expect(withoutOuterMarks("'We don't know'")).toBe("We don't know");
    expect(withoutOuterMarks('  “ We go. ”  ')).toBe('We go.');
    expect(withoutOuterMarks('"No" and "no" and "no"')).toBe('"No" and "no" and "no"');
    expect(withoutOuterMarks('"A ("B") C"')).toBe('A ("B") C');
    expect(withoutOuterMarks('"A" B "C"')).toBe('"A" B "C"');
    expect(withoutOuterMarks('«Il a dit «non» hier»')).toBe('Il a dit «non» hier');
  });

  it.each([
    '“A” and “B”',
    '"A" and "B"',
    "'A' and 'B'",
    '«A» et «B»',
    '„A“ und „B“',
    '“A” is not “B”',
    '‘Yes’ or ‘no’',
    'We said “no”',
    '“No” was the answer',
    '“',
    '””',
    '“,',
    '“ , ”',
    '«A» «B» «C»',
    '"',
    'nothing',
  ])('are not found in %s', (text) => {
    expect(withoutOuterMarks(text)).toBe(text);
  });
});
