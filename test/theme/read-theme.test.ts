import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTheme } from '../../src/theme/read-theme.ts';

const BRIEFING = readFileSync(
  new URL('../../templates/briefing/template.yaml', import.meta.url),
  'utf8',
);

describe('readTheme', () => {
  it('reads the built-in template', () => {
    const { theme, diagnostics } = readTheme(BRIEFING, 'briefing/template.yaml');
    expect(diagnostics).toEqual([]);
    expect(theme).toMatchObject({ name: 'briefing', page: { size: 'A4' } });
  });

  it.each([
    ['size: 29', 'size: huge', 'text.h1.size'],
    ['ink: "#1A1A1A"', 'ink: black', 'colours.ink'],
    ['subtitle: { size: 13.5', 'subtitle: { weight: 3, size: 13.5', 'text.subtitle'],
    ['head: { font: sans', 'head: { font: comic', 'no font family is called comic'],
    ['colour: accent', 'colour: mauve', 'no colour is called mauve'],
    ['page: {', 'page: {{', 'flow'],
  ])('says what is wrong after “%s” became “%s”', (from, to, words) => {
    const { theme, diagnostics } = readTheme(BRIEFING.replace(from, to), 'mine/template.yaml');
    expect(theme).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({
      code: 'template-theme',
      severity: 'error',
      file: 'mine/template.yaml',
    });
    expect(
      diagnostics
        .map((each) => each.message)
        .join('\n')
        .toLowerCase(),
    ).toContain(words.toLowerCase());
  });
});
