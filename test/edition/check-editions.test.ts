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

describe('what is said', () => {
  const told = (old: string, now: string) => {
    const text = brief(now);
    const { diagnostics } = changesSince(soundBrief(brief(old), 'old.yaml'), soundBrief(text));
    return diagnostics.map(({ message, span, hint }) => [
      message,
      text.slice(span?.start, span?.end),
      hint,
    ]);
  };
  const RAISE = 'raise the number with `briefing edition`, so that readers can tell the two apart';
  const two = (first: string, second: string, more = ''): string =>
    `edition: 2\nclaims: [{ id: c, text: ${first}, by: a }, { id: d, text: ${second}, by: a }${more}]`;

  test.each([
    ['', '1', 'Talks'],
    ['edition: 2\n', '2', '2'],
  ])('of what differs under one number, at its place: %j', (edition, number, place) => {
    expect(told(`${edition}subtitle: x`, `${edition}subtitle: y`)).toEqual([
      [`old.yaml is edition ${number} too, but subtitle differs in substance`, place, RAISE],
    ]);
  });

  test('of the first that differs in substance, and how many more do', () => {
    expect(told(two('One.', 'Or two'), two('Ten.', '"Or, two"'))).toEqual([
      ['old.yaml is edition 2 too, but claims[0] differs in substance', '2', RAISE],
    ]);
    expect(told(two('One', 'Or two'), two('One!', 'Or ten', ', { text: New., by: b }'))).toEqual([
      ['old.yaml is edition 2 too, but claims[1] and 1 more differ in substance', '2', RAISE],
    ]);
    expect(told(two('One.', 'Or two'), 'edition: 2')).toEqual([
      ['old.yaml is edition 2 too, but claims[0] and 1 more differ in substance', '2', RAISE],
    ]);
    expect(told('', 'summary: { bottom_line: x }')).toEqual([
      ['old.yaml is edition 1 too, but summary differs in substance', 'Talks', RAISE],
    ]);
  });

  test('of a number that goes back', () => {
    const hint = 'compare with the edition before';
    expect(told('edition: 3', 'edition: 2')).toEqual([
      ['old.yaml is edition 3, which comes after this edition 2', '2', hint],
    ]);
    expect(told('edition: 3', '')).toEqual([
      ['old.yaml is edition 3, which comes after this edition 1', 'Talks', hint],
    ]);
  });

  test('of a likelihood that was another, at its word, and of no other judgment', () => {
    const old =
      'judgments: [{ id: j, text: It holds., likelihood: unlikely }, { text: K, likelihood: likely }]';
    const now =
      'edition: 2\njudgments: [{ text: K, likelihood: likely, change: { from: unlikely } }, { id: new, text: L, likelihood: likely, change: { from: unlikely } }, { id: j, text: It holds., likelihood: likely, change: { from: roughly even chance } }]';
    expect(told(old, now)).toEqual([
      [
        'this says that it was “roughly even chance”, but old.yaml says “unlikely”',
        'roughly even chance',
        'write what the edition before said, or take `change` out',
      ],
    ]);
  });
});
