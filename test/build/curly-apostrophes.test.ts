// Apostrophes of our own words, where a template asks for curly ones.
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { withCurlyApostrophes } from '../../src/build/curly-apostrophes.ts';
import { readDesign } from '../../src/files/look/read-design.ts';
import { buildFixture, EXAMPLE } from '../support/build-fixture.ts';
import { readPages } from '../support/set-markup.ts';

const title = (typed: string): string => {
  const { brief } = parseBrief(`title: ${JSON.stringify(typed)}`, 'x.yaml');
  return withCurlyApostrophes(brief!).title;
};

describe('apostrophes', () => {
  it.each([
    ["The mediators' plan isn't Kastria's", 'The mediators’ plan isn’t Kastria’s'],
    ["L'accord d'Ellin, здоров'я", 'L’accord d’Ellin, здоров’я'],
    // One of two marks round a word, a year, a Hebrew letter, and what somebody else said.
    ["It's the 'proximity' talks", "It’s the 'proximity' talks"],
    ["Talks of '27 and 5' more", "Talks of '27 and 5' more"],
    ["ג'ורג'", "ג'ורג'"],
    ['She isn\'t "Kastria\'s envoy"', 'She isn’t "Kastria\'s envoy"'],
  ])('%s', (typed, set) => {
    expect(title(typed)).toBe(set);
  });

  it('are curly on the page in our own words only, and as typed without being asked for', async () => {
    const words = async (pdf: Uint8Array): Promise<string> =>
      (await readPages(pdf)).flatMap(({ body }) => body.map(({ text }) => text)).join(' ');
    const { theme } = readDesign().design!;
    const typed = await words(buildFixture(EXAMPLE).pdf!);
    const curly = buildFixture(EXAMPLE, { theme: { ...theme, apostrophes: 'curly' } });
    expect(curly.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const set = await words(curly.pdf!);
    expect(typed).toMatch(/mediators'\s+proposal/);
    expect(set).toMatch(/mediators’\s+proposal/);
    // A quotation is as its source has it.
    expect(set).toMatch(/with or without\s+Kastria's\s+permission/);
  });
});
