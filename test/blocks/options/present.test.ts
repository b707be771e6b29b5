// Options on the page: the arguments of both sides, cost and risk, and which one is recommended.
import { expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { buildText } from '../../support/build-text.ts';
import { markupOf, textOf, viewOf } from '../../template/example.ts';

const BRIEF = `title: A
language: en
audiences: { inside: The desk, public: Anybody }
options:
  - id: five
    title: Five years
    for: [The boat is safe until 2036.]
    against: [{ text: The council would lose its say., audience: [inside] }, Fares rise at once.]
    cost: 1900000
    risk: The council votes it down.
  - { title: Two years, recommended: true, cost: 880.50, note: The clerk agrees. }
judgments: [{ text: Two years will do., based_on: [five] }]
`;

test('an option has its arguments, what it costs in digits of the language, and its risk', () => {
  const text = textOf(markupOf(viewOf(BRIEF)));
  expect(text).toMatch(
    /V1\s+Five years\s+For\s+The boat is safe until 2036\.\s+Against\s+The council would lose its say\.\s+Fares rise at once\.\s+Cost\s+1,900,000\s+Risk\s+The council votes it down\./u,
  );
  expect(text).toMatch(/Rests on V1/u);
});

test('only the option that is recommended says so', () => {
  const text = textOf(markupOf(viewOf(BRIEF)));
  expect(text).toMatch(/V2\s+Recommended\s+Two years\s+The clerk agrees\.\s+Cost\s+880\.50/u);
  expect(text.match(/Recommended/gu)).toHaveLength(1);
});

test('an argument may be kept for some readers', () => {
  const { documents } = buildText(BRIEF, { audience: 'public', formats: ['txt'] });
  const text = new TextDecoder().decode(documents.txt);
  expect(text).toContain('Fares rise at once.');
  expect(text).not.toContain('lose its say');
});

test.each([
  ['pros', 'for'],
  ['cons', 'against'],
])('%s are known as %s', (word, key) => {
  const text = `title: A\noptions: [{ title: Two years, ${word}: [It is short.] }]\n`;
  const { diagnostics } = parseBrief(text, 'a.yaml');
  expect(diagnostics.map(({ hint }) => hint)).toEqual([`did you mean “${key}”?`]);
});
