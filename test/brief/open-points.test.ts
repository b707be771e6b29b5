// What is open in a brief is found wherever it stands.

import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/brief/format/schema.ts';
import { openPoints, statusInFact } from '../../src/brief/open-points.ts';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { pathText } from '../../src/brief/yaml/path-text.ts';

const HEAD = `title: T
actors:
  a: { name: Anna Vos }
sources:
  s: { title: Paper }
`;

function briefOf(body: string, head: string = HEAD): Brief {
  const { brief, diagnostics } = parseBrief(head + body, 'a.yaml');
  if (!brief) throw new Error(JSON.stringify(diagnostics));
  return brief;
}

function found(body: string, head?: string): string[] {
  return openPoints(briefOf(body, head)).map(({ kind, path }) => `${kind} ${pathText(path)}`);
}

describe('to_do', () => {
  test.each([
    ['claims: [{ text: X., by: a, to_do: Ask }]', 'claims[0].to_do[0]'],
    ['demands: [{ text: X., by: a, to_do: Ask }]', 'demands[0].to_do[0]'],
    [
      'demands: [{ text: X., by: a, responses: [{ by: a, stance: silent, to_do: Ask }] }]',
      'demands[0].responses[0].to_do[0]',
    ],
    ['ceasefire: { status: agreed, to_do: Ask }', 'ceasefire.to_do[0]'],
    [
      'ceasefire: { status: agreed, terms: [{ text: X., to_do: Ask }] }',
      'ceasefire.terms[0].to_do[0]',
    ],
    [
      'ceasefire: { status: agreed, reservations: [{ by: a, text: X., to_do: Ask }] }',
      'ceasefire.reservations[0].to_do[0]',
    ],
    [
      'ceasefire: { status: agreed, events: [{ date: 2027, text: X., to_do: Ask }] }',
      'ceasefire.events[0].to_do[0]',
    ],
    ['quotes: [{ text: x, speaker: a, to_do: Ask }]', 'quotes[0].to_do[0]'],
    ['figures: [{ file: a.svg, alt: x, to_do: Ask }]', 'figures[0].to_do[0]'],
    ['positions: [{ issue: X, to_do: Ask, stances: {} }]', 'positions[0].to_do[0]'],
    [
      'positions: [{ issue: X, stances: { a: { stance: silent, to_do: Ask } } }]',
      'positions[0].stances.a.to_do[0]',
    ],
    ['judgments: [{ text: X., to_do: Ask }]', 'judgments[0].to_do[0]'],
    ['assumptions: [{ text: X., to_do: Ask }]', 'assumptions[0].to_do[0]'],
    ['gaps: [{ text: X., to_do: Ask }]', 'gaps[0].to_do[0]'],
    ['open_issues: [{ question: X?, to_do: Ask }]', 'open_issues[0].to_do[0]'],
    ['timeline: [{ date: 2027, text: X., to_do: Ask }]', 'timeline[0].to_do[0]'],
    ['summary: { ask: X., to_do: Ask }', 'summary.to_do[0]'],
    ['to_do: Ask', 'to_do[0]'],
  ])('%s', (body, path) => {
    expect(found(body)).toEqual([`to-do-left ${path}`]);
  });

  test('of actors and sources, and each of a list', () => {
    const head =
      'title: T\nactors: { a: { name: A, to_do: [One, Two] } }\nsources: { s: { title: P, to_do: Ask } }\n';
    expect(found('', head)).toEqual([
      'to-do-left actors.a.to_do[0]',
      'to-do-left actors.a.to_do[1]',
      'to-do-left sources.s.to_do[0]',
    ]);
  });

  test('says what it will: its text is no placeholder', () => {
    expect(found('to_do: TODO')).toEqual(['to-do-left to_do[0]']);
  });
});

describe('a placeholder', () => {
  test.each([
    '"Write here, in at most 60 words, what the reader must know."',
    '"  Write here, in at most 60 words,\n    what the reader must know  "',
    '{ text: "Write here, in at most 60 words, what the reader must know.", audience: [all] }',
    'TODO',
    'todo.',
    '???',
    'FIXME',
    'xxx',
    '…',
    '"Lorem ipsum dolor sit amet, consectetur."',
  ])('%s', (text) => {
    const body = `summary: { bottom_line: ${text} }\naudiences: { all: All }\n`;
    expect(found(body)).toEqual(['placeholder-left summary.bottom_line']);
  });

  test.each([
    'What is wanted is a truce.',
    'The TODO list of the mediators is long.',
    'Why? Nobody knows.',
    'XX Corps moved.',
  ])('%s is none', (text) => {
    expect(found(`summary: { bottom_line: ${text} }`)).toEqual([]);
  });

  test('of a former version, in a date, in a source', () => {
    const head =
      'title: T\nsources: { s: { title: Headline of the article, publisher: Name of the paper } }\n';
    const body =
      'timeline: [{ date: { date: 2027-05-04, inferred: why this year }, text: Delegations meet. }]';
    expect(found(body, head)).toEqual([
      'placeholder-left sources.s.title',
      'placeholder-left sources.s.publisher',
      'placeholder-left timeline[0].date.inferred',
      'placeholder-left timeline[0].text',
    ]);
  });
});

describe('an actor without a name', () => {
  const head =
    'title: T\nactors: { u: { name: Unnamed speaker }, n: { name: A. Name }, a: { name: Anna } }\n';

  test('is told wherever it speaks or acts', () => {
    const body = `claims: [{ text: X., by: u, disputed_by: [n, a] }]
quotes: [{ text: x, speaker: u }, { text: y, speaker: a }]
positions: [{ issue: X, stances: { u: { stance: silent } } }]
`;
    expect(found(body, head)).toEqual([
      'unnamed-speaker claims[0].by',
      'unnamed-speaker claims[0].disputed_by[0]',
      'unnamed-speaker quotes[0].speaker',
      'unnamed-speaker positions[0].stances.u',
    ]);
  });

  test('and where it is declared, if it does neither', () => {
    expect(found('claims: [{ text: X., by: n }]', head)).toEqual([
      'unnamed-speaker claims[0].by',
      'unnamed-speaker actors.u.name',
    ]);
  });

  test('one whom the source calls so is named', () => {
    expect(
      found(
        'claims: [{ text: X., by: a }]',
        'title: T\nactors: { a: { name: A senior official } }\n',
      ),
    ).toEqual([]);
  });
});

test('a year is open wherever a date may stand', () => {
  const body = `as_of: XXXX-05-07
period: { from: XXXX-05-01, to: 2027-05-07 }
quotes: [{ text: x, speaker: a, said: { date: XXXX-05, inferred: The article is of May } }]
`;
  expect(found(body)).toEqual([
    'year-open as_of',
    'year-open period.from',
    'year-open quotes[0].said',
  ]);
});

test('what has something to do and no status is a draft in fact', () => {
  expect(statusInFact(briefOf('to_do: Ask'))).toBe('draft');
  expect(statusInFact(briefOf(''))).toBeUndefined();
  expect(statusInFact(briefOf('to_do: Ask\nstatus: withdrawn'))).toBe('withdrawn');
});
