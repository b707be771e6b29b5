// The rules of the sweep find what they are for.
import { describe, expect, it } from 'vitest';
import { buildText, pdfOf } from '../support/build-text.ts';
import { readTagged } from '../support/pdf-structure.ts';
import { lostTexts } from './lost-texts.ts';
import { outside, overlaps } from './page-faults.ts';

const line = (text: string, x: number, y: number, width = 100) => ({
  text,
  x,
  y,
  width,
  height: 10,
});

describe('the rules of the sweep', () => {
  it('find lines over one another, not lines beside or below', () => {
    const sound = [line('a', 60, 100), line('b', 160, 100), line('c', 60, 113)];
    expect(overlaps(sound)).toEqual([]);
    expect(overlaps([...sound, line('d', 100, 103)])).toEqual([
      '“a” and “d” overlap',
      '“b” and “d” overlap',
    ]);
  });

  it('find text in the margins', () => {
    const texts = [
      line('sound', 60, 100),
      line('left', 20, 100),
      line('right', 500, 100),
      line('low', 60, 830),
    ];
    expect(outside(texts, 595, 842)).toEqual([
      '“left” reaches over the margin',
      '“right” reaches over the margin',
      '“low” reaches over the margin',
    ]);
  });

  it('find a text that is not on the page', async () => {
    const brief = { title: 'A title', summary: { bottom_line: 'It stands.' } };
    const pdf = await readTagged(pdfOf(buildText(brief)));
    expect(lostTexts(brief, pdf)).toEqual([]);
    expect(lostTexts({ ...brief, gaps: [{ text: 'It is gone.' }] }, pdf)).toEqual(['It is gone.']);
  });
});
