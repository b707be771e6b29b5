// The theme of large print: what it changes of a template's own.
import { expect, it } from 'vitest';
import { readDesign } from '../../src/files/look/read-design.ts';
import { inLargePrint } from '../../src/theme/large-print.ts';

const THEME = readDesign('at-a-glance').design!.theme;
const LARGE = inLargePrint(THEME);

it('has no type below 14 points, and lines as far apart in proportion', () => {
  for (const [name, { size, leading }] of Object.entries(LARGE.text)) {
    if (size !== undefined) expect(size, name).toBeGreaterThanOrEqual(14);
    const usual = THEME.text[name]!;
    if (size !== undefined && leading !== undefined)
      expect(leading / size, name).toBeCloseTo(usual.leading! / usual.size!, 5);
  }
});

it('takes as many pages as it wants, and leaves out nothing to spare them', () => {
  expect(THEME.page.limit).toBe(1);
  expect(LARGE.page.limit).toBeUndefined();
  expect(LARGE.spare).toBeUndefined();
  expect(LARGE.leave_out).toEqual(THEME.leave_out);
});

it('has one column but for signs and their meaning', () => {
  expect(LARGE.tables['judgments']?.columns).toEqual([THEME.grid['right']]);
  expect(LARGE.tables['legend-code']?.columns).toHaveLength(2);
  expect(LARGE.grid['text']).toBe(0);
});
