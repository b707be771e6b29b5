// `order`: the blocks of the page as the author wants them, in every template and for every reader.
import { describe, expect, it, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { buildText } from '../support/build-text.ts';

const BRIEF = `title: The truce
summary: { bottom_line: Velmora has accepted., ask: Decide by noon. }
audiences: { staff: the unit, public: anybody }
order: [claims, lane, timeline, sections]
actors: { velmora: { name: Velmora } }
sections:
  - { title: Background, text: Two wars followed. }
  - { id: lane, title: The lane, text: It is narrow., audience: [staff] }
  - { title: About the claims, text: They are few., after: claims }
claims:
  - { text: The lane is open to all., by: velmora, date: 2027-05-04 }
judgments:
  - { text: The truce holds., likelihood: likely, confidence: low }
timeline:
  - { date: 2027-06-01, place: Brede, text: The second round begins. }
`;

function heads(templateName: string, audience?: string): string[] {
  const options = { templateName, formats: ['md'] as const, ...(audience && { audience }) };
  const { documents, diagnostics } = buildText(BRIEF, options);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const text = Buffer.from(documents.md!).toString();
  return [...text.matchAll(/^## (.*)$/gm)].map(([, head]) => head!);
}

describe('the order of a brief', () => {
  test.each([
    ['briefing', ['Claims', 'About the claims', 'The lane', 'Timeline', 'Background']],
    ['sitrep', ['Claims', 'About the claims', 'The lane', 'Ahead', 'Background']],
    ['at-a-glance', ['Ahead']],
  ])('is that of %s behind the summary', (template, named) => {
    const [first, second, ...rest] = heads(template);
    expect([first, second]).toEqual([
      template === 'sitrep' ? 'Highlights' : 'Bottom line',
      'For decision',
    ]);
    expect(rest.slice(0, named.length)).toEqual(named);
    expect(rest.slice(named.length)).toContain(template === 'sitrep' ? 'Outlook' : 'Key judgments');
  });

  it('names no section to those who do not get it', () => {
    expect(heads('briefing', 'public')).not.toContain('The lane');
    expect(heads('briefing', 'public').slice(2, 5)).toEqual([
      'Claims',
      'About the claims',
      'Timeline',
    ]);
  });

  test.each([
    ['[claims, clams]', 'clams', /^did you mean claims\?$/],
    ['[claims, lane, claims]', 'claims', /^keep one of them$/],
    ['[sources]', 'sources', /^it may name summary, changes, .*, lane$/],
  ])('%s has a fault', (order, words, hint) => {
    const text = BRIEF.replace(/order: .*/, `order: ${order}`);
    const { diagnostics } = parseBrief(text, 'a.yaml');
    const start = text.lastIndexOf(words, text.indexOf('\nactors'));
    const span = { start, end: start + words.length };
    expect(diagnostics).toMatchObject([
      { code: 'wrong-order', span, hint: expect.stringMatching(hint) },
    ]);
  });
});
