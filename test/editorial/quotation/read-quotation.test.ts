// Marks typed round the whole of a quotation.

import { describe, expect, it } from 'vitest';
import { withoutOuterMarks } from '../../../src/editorial/quotation/read-quotation.ts';

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
    '"',
    'nothing',
  ])('are not found in %s', (text) => {
    expect(withoutOuterMarks(text)).toBe(text);
  });
});
