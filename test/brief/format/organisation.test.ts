// The house that publishes a brief: its mark above the title, its imprint at the end.
import { describe, expect, it } from 'vitest';
import type { BuildResult } from '../../../src/build.ts';
import { svg } from '../../picture/pictures.ts';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { readTagged, type Tag } from '../../support/pdf-structure.ts';
import { readByPdfjs } from '../../support/read-text.ts';

const FORMATS = ['pdf', 'html', 'md', 'txt'] as const;
const HOUSE = {
  name: 'Institute of the Strait',
  address: '4 Quay Street, Port Ellin',
  contact: 'desk@example.org',
  disclaimer: 'Borders on our maps are not *opinions*.',
};

function built(house: object, templateName = 'briefing'): BuildResult {
  const figures = new Map([['logo.svg', svg('<path d="M0 0H10V10Z"/>')]]);
  const brief = { title: 'The truce', organisation: house };
  return buildText(brief, { figures, templateName, formats: [...FORMATS] });
}

function textOf({ documents }: BuildResult, format: 'html' | 'md' | 'txt'): string {
  return Buffer.from(documents[format]!).toString();
}

describe('organisation', () => {
  it.each(['briefing', 'at-a-glance', 'sitrep'])('has its imprint in %s', async (templateName) => {
    const result = built(HOUSE, templateName);
    const words = await readByPdfjs(pdfOf(result));
    for (const text of [words, textOf(result, 'txt')]) {
      expect(text.indexOf('Institute of the Strait')).toBeLessThan(text.indexOf('The truce'));
      expect(text.replaceAll(/\s+/gu, ' ')).toContain(
        'Institute of the Strait · 4 Quay Street, Port Ellin · desk@example.org Borders on our maps are not opinions.',
      );
    }
  });

  it('stands above the title as its mark, which is called by its name', async () => {
    const result = built({ ...HOUSE, logo: 'logo.svg' });
    const { root } = await readTagged(pdfOf(result));
    const [first, second] = root.kids as readonly Tag[];
    expect([first?.type, second?.type]).toEqual(['Figure', 'H1']);
    expect(first?.dict.dict.get('Alt')).toBe('Institute of the Strait');
    expect(textOf(result, 'html')).toMatch(
      /<img class="logo" src="data:image\/svg\+xml;base64,[^"]+" alt="Institute of the Strait"[^>]*>\n<h1>/,
    );
    expect(textOf(result, 'md')).toMatch(/^Institute of the Strait\n\n# The truce\n/);
  });

  it('is found by its logo in the brief, if that is no picture', () => {
    const { diagnostics } = built({ ...HOUSE, logo: 'logo.gif' });
    const [problem] = diagnostics.filter(({ severity }) => severity === 'error');
    expect(problem).toMatchObject({ code: 'figure-missing', span: expect.anything() });
  });
});
