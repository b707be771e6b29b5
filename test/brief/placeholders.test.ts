// The table of texts to be replaced does not accuse what a desk may well have written.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPoints } from '../../src/brief/open-points.ts';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { isPlaceholder, isUnnamed, PLACEHOLDERS } from '../../src/brief/placeholders.ts';
import { ROOT } from '../support/build-fixture.ts';

test('each text of the table is known again, folded and without its full stop', () => {
  for (const text of Object.values(PLACEHOLDERS)) {
    expect(isPlaceholder(text)).toBe(true);
    expect(isPlaceholder(` ${text.replaceAll(' ', '\n ').replace(/\.$/, '')} `)).toBe(true);
  }
});

test.each(['saron-strait', 'saron-strait-edition-1', 'saron-strait.ar', 'many', 'voices'])(
  'nothing of %s is one',
  (name) => {
    const text = readFileSync(`${ROOT}test/fixtures/${name}.yaml`, 'utf8');
    const { brief } = parseBrief(text, 'a.yaml');
    expect(brief && openPoints(brief)).toEqual([]);
  },
);

test.each([
  'TODO',
  'TBD',
  'tbc.',
  '[TBD]',
  't.b.c.',
  'XX',
  '???',
  'TODO: ask Anna',
  'À compléter.',
  'Уточнити',
  'להשלמה',
])('%s says “not yet”', (text) => expect(isPlaceholder(text)).toBe(true));

test.each([
  'XX Corps',
  'TBD-3 torpedo bombers',
  'To be confirmed by Anna Berg',
  'TBC Bank closed its branches.',
  'X',
])('%s is a text of a desk', (text) => expect(isPlaceholder(text)).toBe(false));

test.each(['Unnamed speaker', 'unnamed Speaker 2'])('%s is nobody’s name', (name) => {
  expect(isUnnamed(name)).toBe(true);
});

test('nothing that the README shows is one', () => {
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  for (const [, yaml = ''] of readme.matchAll(/```yaml\n([\s\S]*?)```/g)) {
    const { brief } = parseBrief(yaml.replace('00d2e16c…', 'a'.repeat(64)), 'a.yaml');
    expect(brief && openPoints(brief)).toEqual([]);
  }
});
