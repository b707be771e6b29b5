// A desk's style list: what it says, and what is wrong with it and where.

import { describe, expect, it } from 'vitest';
import { parseStyleList } from '../../../src/editorial/wording/style-list.ts';

describe('a style list', () => {
  it('gives the preferred names with the spellings to avoid', () => {
    const text = '# our names\nKyiv: [Kiev, Kiew]\nAarhus: Århus\n';
    expect(parseStyleList(text, 'style.yaml')).toEqual({
      names: [
        { preferred: 'Kyiv', avoided: ['Kiev', 'Kiew'] },
        { preferred: 'Aarhus', avoided: ['Århus'] },
      ],
      diagnostics: [],
    });
    expect(parseStyleList('', 'style.yaml')).toEqual({ names: [], diagnostics: [] });
  });

  it.each([
    ['Kyiv: 4', '4', 'needs the spellings'],
    ['A: [B]\nKyiv: [Kiev, 4]', '[Kiev, 4]', 'needs the spellings'],
    ['Kyiv: [Kyiv]', '[Kyiv]', 'both preferred and avoided'],
    ['Kyiv: []', '[]', 'needs the spellings'],
  ])('tells what is wrong at its line: %s', (text, place, message) => {
    const { diagnostics } = parseStyleList(text, 'style.yaml');
    expect(diagnostics.map(({ span }) => text.slice(span?.start, span?.end))).toEqual([place]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  it('reports what is no YAML, or no mapping', () => {
    expect(parseStyleList('Kyiv: [', 'style.yaml').diagnostics[0]?.code).toBe('yaml-syntax');
    expect(parseStyleList('- Kyiv', 'style.yaml').diagnostics[0]?.code).toBe('invalid-style');
  });
});
