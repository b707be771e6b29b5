// Warnings on an edition that does not follow on the one before.
import { describe, expect, test } from 'vitest';
import { changesSince } from '../../src/edition/page-changes.ts';
import { brief, soundBrief } from './briefs.ts';

const codes = (old: string, now: string): string[] =>
  changesSince(soundBrief(brief(old), 'old.yaml'), soundBrief(brief(now))).diagnostics.map(
    ({ code, severity }) => `${severity} ${code}`,
  );
const claim = (text: string): string => `claims: [{ id: c, text: ${text}, by: a }]`;
const judgment = (likelihood: string, change = ''): string =>
  `judgments: [{ id: j, text: It holds., likelihood: ${likelihood}${change} }]`;

describe('the number of the edition', () => {
  test.each([
    [
      'is the same, and a claim differs',
      `edition: 1\n${claim('One.')}`,
      `edition: 1\n${claim('Two.')}`,
      ['warning same-edition'],
    ],
    ['is not written at all', claim('One.'), claim('Two.'), ['warning same-edition']],
    [
      'is the same, and a comma differs',
      `edition: 1\n${claim('One.')}`,
      `edition: 1\n${claim('One')}`,
      [],
    ],
    ['was raised', `edition: 1\n${claim('One.')}`, `edition: 2\n${claim('Two.')}`, []],
    [
      'is the same as that of a draft',
      `edition: 1\nstatus: draft\n${claim('One.')}`,
      `edition: 1\n${claim('Two.')}`,
      [],
    ],
    [
      'goes back',
      `edition: 3\n${claim('One.')}`,
      `edition: 2\n${claim('Two.')}`,
      ['warning older-edition'],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(codes(old, now)).toEqual(expected);
  });
});

describe('the former likelihood that the writer gives', () => {
  test.each([
    ['is that of the edition before', 'unlikely', []],
    ['is another', 'likely', ['warning former-likelihood']],
  ])('%s', (_, from, expected) => {
    const now = `edition: 2\n${judgment('roughly even chance', `, change: { from: ${from} }`)}`;
    expect(codes(`edition: 1\n${judgment('unlikely')}`, now)).toEqual(expected);
  });
});
