// `briefing edition` on the text of a brief: two values change, every other character stays.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type NewEdition, raiseEdition } from '../../../src/brief/edition/raise-edition.ts';
import { EXAMPLE } from '../../support/build-fixture.ts';

const now = new Date('2027-05-12T22:30:00Z');
const raised = (text: string, wanted: Partial<NewEdition> = {}) =>
  raiseEdition(text, 'a.yaml', { now, ...wanted });

describe('the history', () => {
  const HISTORY = `title: A
edition: 2
as_of: 2027-05-07
prepared_by: [{ name: Ida }]
versions:
  - { edition: 1, date: 2027-05-01 } # the first
changes: [The reply is in]
`;

  it('gets a line of what the edition said of itself', () => {
    expect(raised(HISTORY).text).toBe(
      HISTORY.replace('edition: 2', 'edition: 3')
        .replace('2027-05-07', '2027-05-12')
        .replace(
          '# the first\n',
          '# the first\n  - { edition: 2, date: 2027-05-07, by: "Ida", text: "The reply is in." }\n',
        ),
    );
  });

  it.each([
    [
      'a change that is kept from some',
      'changes: [{ text: Secret., audience: [us] }]',
      ', by: "Ida" }',
    ],
    [
      'a date that was inferred',
      'as_of: { date: 2027-05, inferred: by the paper }',
      'date: { date: 2027-05, inferred: "by the paper" }',
    ],
  ])('with %s', (_, line, expected) => {
    const key = `${line.split(':')[0]}:`;
    const text = HISTORY.split('\n')
      .map((each) => (each.startsWith(key) ? line : each))
      .join('\n');
    const { text: now, diagnostics } = raised(text);
    expect(diagnostics).toEqual([]);
    expect(now).toContain(expected);
    expect(now?.replace(line, '')).not.toContain('Secret');
  });

  it('in one line is left to the desk, which is told', () => {
    const { text, reminders } = raised(
      'title: A\nas_of: 2027\nversions: [{ edition: 1, date: 2026 }]\n',
    );
    expect(text).toContain('versions: [{ edition: 1, date: 2026 }]');
    expect(reminders).toContain('`versions` lacks this edition');
  });
});

describe('the text', () => {
  it('of the example keeps its comments and its layout', () => {
    const text = readFileSync(EXAMPLE, 'utf8');
    const expected = text
      .replace('edition: 2\n', 'edition: 3\n')
      .replace('as_of: 2027-05-07T18:00+02:00', 'as_of: 2027-05-13T00:30+02:00');
    expect(raised(text).text).toBe(expected);
  });

  test.each([
    ['nothing but a title', 'title: A', 'title: A\nedition: 2\nas_of: 2027-05-12\n'],
    [
      'a title of several lines',
      'title: >-\n  A\n  B\nstatus: draft\n',
      'title: >-\n  A\n  B\nedition: 2\nstatus: draft\nas_of: 2027-05-12\n',
    ],
    [
      'comments beside and below',
      'title: A # a\n# b\nstatus: final\n',
      'title: A # a\nedition: 2\n# b\nstatus: final\nas_of: 2027-05-12\n',
    ],
    [
      'line ends of Windows',
      'title: A\r\nas_of: 2027-05\r\n',
      'title: A\r\nedition: 2\r\nas_of: 2027-05\r\n',
    ],
    [
      'indented keys',
      '  title: A\n  edition: 7\n',
      '  title: A\n  edition: 8\n  as_of: 2027-05-12\n',
    ],
    ['a month', 'as_of: 2027-04\ntitle: A\nedition: 1', 'as_of: 2027-05\ntitle: A\nedition: 2'],
    [
      'a quoted date',
      'title: A\nas_of: "2027-04-01"\nedition: 1 # one\n',
      'title: A\nas_of: 2027-05-12\nedition: 2 # one\n',
    ],
    [
      'a time in UTC',
      'title: A\nas_of: 2027-05-01T08:00Z\n',
      'title: A\nedition: 2\nas_of: 2027-05-12T22:30Z\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(raised(text).text).toBe(expected);
  });

  it('is left alone if it has the number already', () => {
    const text = 'title: A\nedition: 3\nas_of: 2027\n';
    expect(raised(text, { number: 3 })).toMatchObject({ text, edits: [] });
  });

  it('says what the moment is told to be', () => {
    expect(raised('title: A\n', { asOf: '2027-06', number: 5 }).text).toBe(
      'title: A\nedition: 5\nas_of: 2027-06\n',
    );
  });
});

describe('what cannot be raised', () => {
  test.each([
    ['a mapping in braces', '{ title: A }'],
    ['a date that is used elsewhere too', 'title: A\nas_of: &d 2027-05-01\nnext_update: *d\n'],
    ['no brief', '- a\n- b\n'],
    ['an edition that is no number', 'title: A\nedition: two\n'],
    ['broken YAML', 'title: "A\n'],
  ])('%s', (_, text) => {
    const { text: left, diagnostics } = raised(text);
    expect(left).toBeUndefined();
    expect(diagnostics[0]?.severity).toBe('error');
  });

  it('back to an earlier number', () => {
    expect(raised('title: A\nedition: 4\n', { number: 3 }).diagnostics).toHaveLength(1);
  });
});

it('reminds of what still speaks of the edition before', () => {
  const text = readFileSync(EXAMPLE, 'utf8').replace('status: final', 'status: draft');
  expect(raised(text).reminders).toEqual([
    'next_update is past',
    '`changes` speaks of the edition before',
    '`change` of a judgment speaks of the edition before',
    'status is draft',
  ]);
});
