// Keys that are unknown where they stand: the word or the place that is meant.
import { expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';

function hintOf(yaml: string): string | undefined {
  const { diagnostics } = parseBrief(`title: x\n${yaml}\n`, 'x');
  return diagnostics.find(({ code }) => code === 'unknown-key')?.hint;
}

test.each([
  ['summary:\nbottom_line: x', 'it belongs under `summary` above: indent it as the keys there'],
  [
    'claims:\n  - { text: x, by: a }\ndisputed_by: [a]',
    'it belongs under `claims` above: indent it as the keys there',
  ],
  [
    'summary:\n  bottom_line: x\n  claims: []',
    'it belongs to the top of the brief: indent it less, in line with `summary`',
  ],
  [
    'demands:\n  - text: x\n    by: a\n    responses:\n      - by: a\n        stance: silent\n        deadline: 2027',
    'it belongs to “demands[0]”: indent it less, in line with `responses`',
  ],
  ['bottom_line: x', 'it belongs under `summary`'],
  ['tlp: RED', 'it belongs under `handling`'],
  ['classification: RED', 'it belongs under `handling` as `tlp`'],
  ['stances: {}', 'it belongs under `positions`'],
  ['date: 2027', 'did you mean “as_of”?'],
  ['author: x', 'did you mean “prepared_by”?'],
  ['Claims: []', 'did you mean “claims”?'],
  ['claims: [{ text: x, speaker: a }]', 'did you mean “by”?'],
  ['claims: [{ text: x, by: a, sources: b }]', 'did you mean “source”?'],
  ['quotes: [{ text: x, by: a }]', 'did you mean “speaker”?'],
  ['summary: { zzzz: 1 }', 'its keys are bottom_line, why_it_matters, points, ask, to_do, ignore'],
])('%s', (yaml, hint) => {
  expect(hintOf(yaml)).toBe(hint);
});

test('a merge key is told for what it is', () => {
  const hint = hintOf('claims:\n  - &one { text: x, by: a }\n  - { <<: *one, text: y }');
  expect(hint).toBe(
    'YAML 1.2 merges no mappings: write the keys out here, or give the whole value as an alias (key: *name)',
  );
});
