// Links in prose to what an audience does not get.
import { describe, expect, test } from 'vitest';
import { redactBrief } from '../../../src/brief/audience/redact-brief.ts';
import { parseBrief } from '../../../src/brief/parse-brief.ts';

const HEAD = 'title: Talks\naudiences: { internal: the unit, public: anyone }\n';
const HIDDEN = 'gaps: [{ id: g, text: Where, audience: [internal] }, { id: k, text: When }]\n';
const redacted = (blocks: string) => redactBrief(parseBrief(HEAD + blocks, 'talks.yaml'), 'public');

describe('a link to a withheld item', () => {
  test.each([
    ['keeps its words', 'See [the gap](#g).', 'See the gap.'],
    ['keeps emphasis in them', 'See [*the* gap](#g).', 'See *the* gap.'],
    ['says so where it has none', 'See [](#g).', 'See (withheld).'],
    ['leaves other links alone', '[a](#g), [b](#k), [](#k), [c](https://g.org)', 'a, [b](#k), [](#k), [c](https://g.org)'], // biome-ignore format: one row
  ])('%s', (_, before, after) => {
    const { brief, diagnostics, text } = redacted(`${HIDDEN}summary: { bottom_line: '${before}' }`);
    expect(diagnostics).toEqual([]);
    expect(brief?.summary?.bottom_line).toBe(after);
    expect(text).not.toContain('#g');
  });

  test.each([
    ['uk', '(не розголошується)'],
    ['fr-CA', '(non communiqué)'],
    ['pt', '(reservado)'],
    ['nl', '(withheld)'],
  ])('says so in %s', (language, words) => {
    const { brief } = redacted(`language: ${language}\n${HIDDEN}changes: ['[](#g)']`);
    expect(brief?.changes).toEqual([words]);
  });

  test('leaves quotations as they were spoken', () => {
    const { brief } = redacted(
      `${HIDDEN}actors: { a: { name: A } }\nquotes: [{ text: 'so [it](#g) goes', speaker: a }]`,
    );
    expect(brief?.quotes?.[0]?.text).toBe('so [it](#g) goes');
  });
});

test('a source stays that only withheld items rest on, but prose links to', () => {
  const blocks = `sources: { p: { title: P } }
gaps: [{ text: Where, source: p, audience: [internal] }]
summary: { bottom_line: 'As [the paper](#p) says.' }`;
  const { brief } = redacted(blocks);
  expect(Object.keys(brief?.sources ?? {})).toEqual(['p']);
  expect(brief?.summary?.bottom_line).toBe('As [the paper](#p) says.');
});
