// Contrast as WCAG defines it, and faint colours of a theme: errors where somebody wrote them, with a way out.

import { describe, expect, it } from 'vitest';
import { mergeManifests, readTemplate } from '../../src/files/look/read-template.ts';
import {
  contrastNeeded,
  contrastRatio,
  readableShade,
  readableTint,
} from '../../src/theme/contrast.ts';
import { readTheme, type ThemeResult } from '../../src/theme/read-theme.ts';

describe('contrastRatio', () => {
  it.each([
    ['#000000', '#FFFFFF', 21],
    ['#FFFFFF', '#FFFFFF', 1],
    ['#767676', '#FFFFFF', 4.54],
    ['#777777', '#FFFFFF', 4.47],
    ['#FF0000', '#FFFFFF', 3.99],
    ['#FFC000', '#000000', 12.8],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });
});

describe('contrastNeeded', () => {
  it.each([
    [17.9, false, 4.5],
    [18, false, 3],
    [13.9, true, 4.5],
    [14, true, 3],
  ])('of %d points, bold %s, is %d', (size, bold, needed) => {
    expect(contrastNeeded(size, bold)).toBe(needed);
  });
});

describe('readableShade', () => {
  it.each([
    ['#8899AA', '#FFFFFF', '#000000'],
    ['#FFFF00', '#FFFFFF', '#000000'],
    ['#000080', '#000000', '#FFFFFF'],
  ])('of %s on %s is readable and no further away than it must be', (colour, ground, goal) => {
    const shade = readableShade(colour, ground, goal, 4.5);
    expect(contrastRatio(shade, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(shade, ground)).toBeLessThan(5);
  });
});

const BASE = readTemplate('briefing').template!.files.get('template.yaml')!;

function look(text: string): ThemeResult {
  const manifests = [
    { file: 'briefing/template.yaml', text: BASE },
    { file: 'mine/template.yaml', text },
  ];
  return readTheme(mergeManifests([BASE, text]), 'mine/template.yaml', manifests);
}

/** What each problem marks in the file. */
function marked(text: string): string[] {
  return look(text).diagnostics.map(({ span }) => (span ? text.slice(span.start, span.end) : ''));
}

describe('low contrast', () => {
  it('is an error at the colour', () => {
    const text = 'extends: briefing\ncolours:\n  quiet: "#999999"\n';
    expect(look(text).diagnostics).toMatchObject([
      {
        code: 'low-contrast',
        severity: 'error',
        file: 'mine/template.yaml',
        message: expect.stringMatching(/quiet #999999 on white #FFFFFF .* 2\.84:1.* 4\.5:1/),
        hint: expect.stringContaining('"#767676"'),
      },
    ]);
    expect(marked(text)).toEqual(['quiet: "#999999"']);
  });

  it('is an error where a style takes a faint colour', () => {
    expect(marked('text: { meta: { colour: row } }\n')).toEqual(['colour: row']);
  });

  it('is an error where a style that needs little becomes small', () => {
    const text = 'colours: { soft: "#8A8A8A" }\ntext: { h1: { colour: soft, long: [] } }\n';
    expect(look(text).diagnostics).toEqual([]);
    const small = text.replace('long: []', 'size: 13, long: []');
    expect(look(small).diagnostics).toMatchObject([{ code: 'low-contrast' }]);
  });

  it('of what is drawn needs 3:1', () => {
    const faint = 'colours: { accent: "#B0B0B0", dark: "#222222" }\ntext:\n';
    const styles = Object.entries(readTheme(BASE, '').theme!.text)
      .filter(([, { colour }]) => colour === 'accent')
      .map(([name]) => `  ${name}: { colour: dark }\n`)
      .join('');
    expect(look(faint + styles).diagnostics).toMatchObject([
      { message: expect.stringContaining('rules of sections') },
    ]);
    const enough = faint.replace('B0B0B0', '8A8A8A');
    expect(look(enough + styles).diagnostics).toEqual([]);
  });

  it('of the marking is measured against its black', () => {
    const text = 'marking: { RED: "#990000" }\n';
    expect(look(text).diagnostics).toMatchObject([
      { code: 'low-contrast', message: expect.stringContaining('marking RED #990000 on black') },
    ]);
    expect(marked(text)).toEqual(['RED: "#990000"']);
  });

  it('passes over hairlines and the watermark, which are ornament', () => {
    expect(look('colours: { section: "#EEEEEE", row: "#EEEEEE" }\n').diagnostics).toEqual([]);
  });
});

describe('the tint of boxes', () => {
  it('is that of the theme', () => {
    expect(readableTint(look('name: mine\n').theme!)).toBe('#EEF1F4');
  });

  it('is lighter where a text of the theme could not be read on it', () => {
    const tint = readableTint(look('colours: { quiet: "#737373", tint: "#C0C0C0" }\n').theme!);
    expect(contrastRatio('#737373', tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio('#737373', tint)).toBeLessThan(4.8);
  });
});
