// The marking of a scheme: its level in the scheme's own words, in the middle of every page.
import { describe, expect, it, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { readPages } from '../../support/set-markup.ts';

const LONG = Array.from({ length: 90 }, (_, index) => `Point ${index} of many.`);

function brief(marking: object, more: object = {}): Record<string, unknown> {
  const caveats = ['Not for quotation before the embargo ends, nor to be shown to anybody else'];
  const handling = { marking, tlp: 'AMBER', caveats };
  return { title: 'The truce', handling, summary: { points: LONG }, ...more };
}

function problemOf(marking: string): object | undefined {
  const { diagnostics } = parseBrief(`title: A\nhandling: { marking: ${marking} }\n`, 'a.yaml');
  return diagnostics[0];
}

describe('a marking', () => {
  it.each([
    ['en', false],
    ['ar', false],
    ['en', true],
  ])(
    'is centred above and below all else on every page (%s, large print: %s)',
    async (language, large) => {
      const marking = {
        scheme: 'eu',
        level: 'SECRET UE/EU SECRET',
        with: ['RELEASABLE TO NORTHLAND'],
      };
      const design = { large_print: large };
      const pages = await readPages(pdfOf(buildText(brief(marking, { language, design }))));
      expect(pages.length).toBeGreaterThan(1);
      for (const [index, { body, artifacts }] of pages.entries()) {
        const all = [...(index === 0 ? body : []), ...artifacts];
        const lines = all.filter(({ text }) => /SECRET|RELEASABLE|NORTHLAND/.test(text));
        const others = all.filter((each) => !lines.includes(each) && !/[–]/.test(each.text));
        const [top, bottom] = [lines.filter(({ y }) => y < 100), lines.filter(({ y }) => y > 700)];
        for (const line of [top, bottom]) {
          expect(line.map(({ text }) => text).join(' ')).toContain('SECRET UE/EU SECRET');
          const left = Math.min(...line.map(({ x }) => x));
          const right = Math.max(...line.map(({ x, width }) => x + width));
          expect((left + right) / 2).toBeCloseTo(595.28 / 2, -1);
        }
        const heads = others.filter(({ y }) => y < 100);
        expect(Math.max(...top.map(({ y }) => y))).toBeLessThan(
          Math.min(...heads.map(({ y, height }) => y - height * 0.8)),
        );
        const feet = others.filter(({ y }) => y > 700 && y < 842);
        expect(Math.min(...bottom.map(({ y, height }) => y - height * 0.7))).toBeGreaterThan(
          Math.max(...feet.map(({ y }) => y)),
        );
      }
    },
  );

  it('is set smaller rather than cut', async () => {
    const level = `${'W'.repeat(29)} ${'M'.repeat(30)}`;
    const [page] = await readPages(pdfOf(buildText(brief({ scheme: 'own', level }))));
    const [top] = page!.body.filter(({ text }) => text.startsWith('WWW'));
    expect(top!.x).toBeGreaterThanOrEqual(57);
  });

  it('stands in every document, first and last', () => {
    const marking = { scheme: 'un', level: 'Strictly Confidential' };
    const { documents } = buildText(brief(marking), { formats: ['html', 'md', 'txt'] });
    const textOf = (format: 'html' | 'md' | 'txt'): string =>
      Buffer.from(documents[format]!).toString();
    expect(textOf('txt').split('Strictly Confidential')).toHaveLength(3);
    expect(textOf('txt')).toMatch(/^ {25}Strictly Confidential\n/);
    expect(textOf('md')).toMatch(/^\*\*Strictly Confidential\*\*\n/);
    expect(textOf('html')).toContain('<p class="classification">Strictly Confidential</p>');
    expect(textOf('html')).toContain('@top-center{font:bold 11pt sans-serif;content:"Strictly');
  });

  test.each([
    [
      '{ scheme: uk, level: OFFICIAL SENSITIVE }',
      'unknown-term',
      /“OFFICIAL-SENSITIVE”\? allowed: OFFICIAL \| /,
    ],
    ['{ scheme: nato, level: SECRET }', 'unknown-term', /allowed: NATO UNCLASSIFIED \| /],
    ['{ scheme: eu, level: LIMITE }', 'unknown-term', /write with: \[LIMITE\]/],
    ['{ scheme: un }', 'missing-key', /allowed: Unclassified \| Confidential \| Strictly/],
    ['{ scheme: uk, level: SECRET, with: [Recipients only] }', 'invalid-value', /RECIPIENTS ONLY/],
    [`{ scheme: own, level: ${'x'.repeat(61)} }`, 'invalid-value', /handling\.caveats/],
    ['{ scheme: eu, with: [LIMITE] }', undefined, undefined],
  ])('%s: %s', (marking, code, hint) => {
    const found = code && { code, span: expect.anything(), hint: expect.stringMatching(hint!) };
    if (found) expect(problemOf(marking)).toMatchObject(found);
    else expect(problemOf(marking)).toBeUndefined();
  });
});
