// Scenarios on the page: one set of cases, each with its likelihood.
import { expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { markupOf, textOf, viewOf } from '../../template/example.ts';

const brief = (cases: string): string => `title: A
scenarios:
  question: What becomes of the crossing?
  cases:
${cases}`;

const CASES = `    - case: best
      title: The operator signs.
      likelihood: unlikely
      indicators: [The ballot is called off, The ramp is ordered]
      consequence: The timetable is published.
    - { case: worst, title: The boat is sold., likelihood: likely }
`;

test('a case says what happens, how likely it is, what would show it and what follows', () => {
  const text = textOf(markupOf(viewOf(brief(CASES))));
  expect(text).toMatch(
    /What becomes of the crossing\?\s+Case\s*What happens\s*Likelihood\s+Best\s+The operator signs\.\s*Indicators: The ballot is called off\. The ramp is ordered\. Then: The timetable is published\.\s*Unlikely\s*20–45\s%/u,
  );
});

test('the scale of likelihoods is explained where only scenarios use it', () => {
  const [scale] = viewOf(brief(CASES)).legends?.rows.flat() ?? [];
  expect(scale?.rows.filter(({ used }) => used).map(({ term }) => term)).toEqual([
    'unlikely',
    'likely',
  ]);
});

test('a case that stands there twice is told of at its place', () => {
  const { diagnostics } = parseBrief(brief(CASES.replace('case: worst', 'case: best')), 'a.yaml');
  expect(diagnostics).toMatchObject([
    { code: 'invalid-value', message: expect.stringContaining('“best” stands there twice') },
  ]);
  expect(diagnostics[0]!.span).toBeDefined();
});
