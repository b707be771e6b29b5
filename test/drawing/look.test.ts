import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inkOf, sizesOf } from '../../src/drawing/look.ts';
import { contrastRatio } from '../../src/theme/contrast.ts';
import { inLargePrint } from '../../src/theme/large-print.ts';
import { readTheme } from '../../src/theme/read-theme.ts';

const SOURCE = readFileSync(new URL('../../templates/briefing/template.yaml', import.meta.url), 'utf8'); // biome-ignore format: short
const THEME = readTheme(SOURCE, 'briefing/template.yaml').theme!;

describe('the look of drawings', () => {
  it.each(['#173F5F', '#9B1B30', '#1A1A1A', '#2A7F73'])(
    'has four colours beside %s that stand out from paper and from one another in grey',
    (accent) => {
      const { series } = inkOf({ ...THEME, colours: { ...THEME.colours, accent } });
      expect(series).toHaveLength(4);
      expect(series[0]).toBe(accent);
      for (const colour of series) expect(contrastRatio(colour, '#FFFFFF')).toBeGreaterThan(3);
      for (const [index, colour] of series.entries())
        for (const other of series.slice(index + 1))
          expect(contrastRatio(colour, other)).toBeGreaterThan(1.2);
    },
  );

  it('is larger in large print', () => {
    expect(sizesOf(THEME)).toEqual({ label: 8.5, small: 8, strong: 10.5 });
    expect(sizesOf(inLargePrint(THEME))).toEqual({ label: 14, small: 14, strong: 14 });
  });
});
