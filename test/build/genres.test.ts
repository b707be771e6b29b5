// Briefs of other genres: a fact-check, a submission and a press digest, whole in every template and every document.
import { describe, expect, it } from 'vitest';
import { readDesign } from '../../src/files/look/read-design.ts';
import { buildFixture, CONFERENCE, FACT_CHECK, SUBMISSION } from '../support/build-fixture.ts';

/** Those that show the blocks of these genres. */
const TEMPLATES = ['briefing', 'sitrep', 'at-a-glance'] as const;

function documentsOf(brief: string, template: string) {
  const { documents, diagnostics } = buildFixture(brief, {
    ...readDesign(template).design,
    formats: ['pdf', 'html', 'docx', 'md', 'txt'],
  });
  expect(diagnostics).toEqual([]);
  return (format: 'html' | 'md' | 'txt'): string => new TextDecoder().decode(documents[format]);
}

describe.each(TEMPLATES)('%s', (template) => {
  it('counts the verdicts of a fact-check', () => {
    const read = documentsOf(FACT_CHECK, template);
    expect(read('txt')).toMatch(
      /Verdicts\n=+\n\ntrue +2.*\nmisleading +2.*\nfalse +1.*\nnot provable +1/u,
    );
    expect(read('md')).toMatch(/\*\*misleading\*\* 2/u);
    expect(read('html')).toMatch(/>not provable</u);
  });

  it('tells a press conference in both languages', () => {
    const read = documentsOf(CONFERENCE, template);
    for (const format of ['txt', 'md', 'html'] as const) {
      const words = read(format).replaceAll(/\s+|&#39;/gu, ' ');
      // At a glance says how many it leaves out.
      expect(words).toMatch(
        template === 'at-a-glance' ? /\b4 quotations/u : /neither for sale nor for exchange/u,
      );
      if (template === 'briefing') expect(words).toContain('ne sont ni à vendre ni à échanger');
    }
  });

  it('shows which option of a submission is recommended', () => {
    const read = documentsOf(SUBMISSION, template);
    expect(read('txt')).toMatch(/V2 {2}Recommended\n\n {4}Two years, with a report each quarter/u);
    expect(read('md')).toMatch(/\*\*V2\*\* \*\*Recommended\*\*/u);
    expect(read('html')).toMatch(/<p class="bar"><strong>Recommended<\/strong>/u);
  });
});

it('lectern says that it leaves options, scenarios and claims out', () => {
  expect(documentsOf(SUBMISSION, 'lectern')('txt')).toMatch(/the scenarios,\s+3\s+options/u);
  expect(documentsOf(FACT_CHECK, 'lectern')('txt')).toMatch(/6\s+claims/u);
});
