// Values far longer than their columns: set whole within them, in every template and on both papers.
import { expect, test } from 'vitest';
import { buildText, type PlainBrief } from '../support/build-text.ts';
import { readByPdfjs } from '../support/read-text.ts';

const SPACED = 'page 112, second column, below the table, in the note beside it '.repeat(3).trim();
const WHOLE = '0123456789abcdef'.repeat(12);

/** A brief whose every free value is `long`. */
function briefOf(long: string, page: string): PlainBrief {
  const source = `s ${long}`;
  return {
    title: 'T',
    design: { page },
    status: 'final',
    prepared_by: [{ name: long, organisation: long, email: `${'a'.repeat(60)}@example.org` }],
    handling: { tlp: 'AMBER+STRICT', caveats: [long, long] },
    actors: {
      a: { name: long, role: long, affiliation: long },
      b: { name: long, kind: 'state', short: long },
      c: { name: 'C', kind: 'state' },
    },
    sources: {
      s: {
        title: long,
        publisher: long,
        author: long,
        access: 'direct',
        reliability: 'B',
        sha256: 'a'.repeat(64),
        url: `https://example.org/${WHOLE}`,
      },
    },
    judgments: [{ text: long, likelihood: 'likely', confidence: 'low', confidence_basis: long }],
    ceasefire: {
      status: 'in_force',
      parties: ['a', 'b'],
      coverage: long,
      duration: long,
      monitoring: long,
      terms: [{ text: 'x', by: 'a', source }],
    },
    demands: [
      { text: 'x', by: 'a', to: 'b', source, responses: [{ by: 'b', stance: 'rejects', source }] },
    ],
    claims: [{ text: 'x', by: 'a', source, credibility: 2 }],
    quotes: [{ text: 'x', speaker: 'a', source, original: { language: 'fr', text: 'y' } }],
    positions: [
      {
        issue: long,
        stances: {
          a: { stance: 'supports', source },
          b: { stance: 'opposes', text: 'Never.', source },
          c: { stance: 'opposes', text: long, source: 's ¶4' },
        },
      },
    ],
    timeline: [{ date: '2027-01-02', place: long, text: 'x', source }],
    open_issues: [{ question: 'x', owner: long, next_step: long, due: '2027-06-01', source }],
    assumptions: [{ text: 'x', source }],
    glossary: { [long.slice(0, 100)]: long },
  };
}

test.each(
  ['briefing', 'sitrep', 'at-a-glance', 'lectern'].flatMap((templateName) =>
    ['A4', 'Letter'].flatMap((page) =>
      [SPACED, WHOLE].map((long) => ({ templateName, page, long })),
    ),
  ),
)('$templateName on $page sets $long whole', ({ templateName, page, long }) => {
  const { diagnostics } = buildText(briefOf(long, page), { templateName });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  // What is too much for one page is no fault of the typesetter.
  expect(errors.filter(({ code }) => code !== 'page-overflow')).toEqual([]);
});

test('a mark and a short locator stay together, a long one breaks at its spaces', async () => {
  const actors = {
    a: { name: 'A' },
    b: { name: 'B', kind: 'state' },
    c: { name: 'C', kind: 'state' },
  };
  const stances = (source: string) => ({
    a: { stance: 'supports', source },
    b: { stance: 'opposes', text: 'Never before the winter is over.' },
    c: { stance: 'opposes', text: 'Never.' },
  });
  const { pdf } = buildText({
    title: 'T',
    actors,
    sources: { s: { title: 'Paper' } },
    positions: [
      { issue: 'x', stances: stances('s page 112, second column, below the table') },
      { issue: 'y', stances: stances('s ¶4') },
    ],
  });
  const text = await readByPdfjs(pdf!);
  expect(text).toContain('S1 ¶4');
  expect(text).toMatch(/S1 page\s+112, second column,\s+below the table/);
});

test('a long name of a file without a space is cut in the foot, not left out', async () => {
  const name = `${'averylongname'.repeat(9)}.yaml`;
  const { pdf } = buildText('title: T\nedition: 2\nas_of: 2027-05-07\n', { name });
  expect(await readByPdfjs(pdf!)).toMatch(/averylongname[a-z\s]*…/);
});

test('a word of fifty thousand letters is set whole', () => {
  const { diagnostics, pdf } = buildText({
    title: 'T',
    summary: { bottom_line: 'abcdefghij'.repeat(5000) },
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(pdf).toBeDefined();
});
