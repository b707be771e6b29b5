// Whatever builds as a PDF builds as every other format: briefs with hardly anything in their blocks.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/build/formats.ts';
import { buildText, type PlainBrief } from '../support/build-text.ts';
import { sampleBriefs } from '../sweep/arbitrary-brief.ts';

const COUNT = 12;

/** What no item can do without. */
const NEEDED = new Set(
  'title text by speaker name question issue stances stance date actors sources status'.split(' '),
);

/** A brief with one or two items in each list, and each key that may be absent there or not. */
function sparse(value: unknown, coin: () => boolean, depth: number = 0): unknown {
  if (Array.isArray(value))
    return value.slice(0, coin() ? 1 : 2).map((item) => sparse(item, coin, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const isMap = Object.values(value).every((each) => typeof each === 'object');
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => NEEDED.has(key) || (isMap && depth > 0) || coin())
      .map(([key, inner]) => [key, sparse(inner, coin, depth + 1)]),
  );
}

/** What is wrong in the other formats; undefined if the brief builds as no PDF. */
function problems(brief: PlainBrief | string, templateName: string): string[] | undefined {
  const { documents, diagnostics, stages } = buildText(brief, {
    templateName,
    formats: [...FORMATS],
  });
  if (!documents.pdf && stages.structure === undefined) return undefined;
  const missing = FORMATS.filter((format) => format !== 'ics' && !documents[format]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return [...missing, ...errors.map(({ message }) => message)];
}

test.each(['briefing', 'at-a-glance', 'lectern', 'sitrep'])(
  'sparse briefs build as %s in every format',
  (name) => {
    const coins = fc.sample(fc.infiniteStream(fc.boolean()), { numRuns: COUNT, seed: 11 });
    const briefs = sampleBriefs(COUNT).map((brief, index) => {
      const flips = coins[index]!;
      return sparse(brief, () => flips.next().value as boolean) as PlainBrief;
    });
    const built = briefs.flatMap((brief) => {
      const found = problems(brief, name);
      return found === undefined ? [] : [found];
    });
    expect(built.length).toBeGreaterThan(COUNT / 3);
    expect(built.flat()).toEqual([]);
  },
);

const ONE = 'title: T\nactors: { a: { name: A } }\n';
test.each([
  'title: T\nstatus: final\n',
  'title: T\nedition: 2\n',
  'title: T\nas_of: 2027-05-07\n',
  `${ONE}judgments: [{ text: x }]\n`,
  `${ONE}judgments: [{ text: x, likelihood: likely }]\n`,
  `${ONE}judgments: [{ text: x, confidence: low }]\n`,
  `${ONE}claims: [{ text: x, by: a }]\n`,
  `${ONE}demands: [{ text: x, by: a }]\n`,
  `${ONE}quotes: [{ text: x, speaker: a }]\n`,
  `${ONE}positions: [{ issue: x, stances: { a: { stance: unknown } } }]\n`,
  `${ONE}open_issues: [{ question: x }]\n`,
  `${ONE}timeline: [{ date: 2027, text: x }]\n`,
  'title: T\nceasefire: { status: in_force }\n',
  'title: T\nceasefire: { status: proposed, name: x }\n',
  'title: T\nassumptions: [{ text: x }]\ngaps: [{ text: x }]\n',
  'title: T\nglossary: { a: b }\n',
  'title: T\nsources: { s: { title: x } }\n',
  'title: T\nchanges: [x]\n',
])('%s builds in every format', (text) => {
  for (const name of ['briefing', 'at-a-glance', 'lectern', 'sitrep'])
    expect(problems(text, name)).toEqual([]);
});
