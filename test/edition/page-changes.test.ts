// What the page is told of the edition before: no more than its readers may know.
import { expect, test } from 'vitest';
import { changesSince } from '../../src/edition/page-changes.ts';
import { brief, soundBrief } from './briefs.ts';

const changes = (old: string, now: string) =>
  changesSince(soundBrief(brief(old), 'old.yaml'), soundBrief(brief(now))).changes;
const former = (old: string, now: string) =>
  changes(old, now).items.map(({ fields }) =>
    fields.map(({ path, from }) => [path.join('.'), from]),
  );
const issue = (rest: string): string => `open_issues: [{ id: o, question: Who pays?${rest} }]`;

test('the former value of a term, a date and an owner is said, if it is short', () => {
  expect(
    former(
      issue(', due: 2027-05-01, owner: Desk, status: waiting'),
      issue(', due: 2027-05-02, owner: Embassy, status: open'),
    ),
  ).toEqual([
    expect.arrayContaining([
      ['due', '2027-05-01'],
      ['owner', 'Desk'],
      ['status', 'waiting'],
    ]),
  ]);
  const owner = (length: number): string => issue(`, owner: ${'x'.repeat(length)}`);
  expect(former(owner(40), owner(1))).toEqual([[['owner', 'x'.repeat(40)]]]);
  expect(former(owner(41), owner(1))).toEqual([[['owner', undefined]]]);
  expect(former(issue(''), owner(1))).toEqual([[['owner', undefined]]]);
});

test('former words are not said, and a field is told once, however much of it changed', () => {
  const demand = (text: string, stance: string, note: string): string =>
    `demands: [{ id: d, text: ${text}, by: a, responses: [{ by: b, stance: ${stance}, text: ${note} }] }]`;
  expect(
    former(demand('Peace.', 'accepts', 'Yes.'), demand('Peace now.', 'rejects', 'No.')),
  ).toEqual([
    [
      ['text', undefined],
      ['responses', undefined],
    ],
  ]);
});

test('what is minor or only moved is passed over', () => {
  const two = (first: string, second: string): string =>
    `claims: [{ id: c, text: ${first}, by: a }, { id: d, text: ${second}, by: a }]`;
  expect(changes(two('One', 'Two'), two('One.', 'Two')).items).toEqual([]);
  expect(
    changes(two('One', 'Two'), 'claims: [{ id: d, text: Two, by: a }, { id: c, text: One, by: a }]')
      .items,
  ).toEqual([]);
  expect(former(two('One', 'Two'), 'claims: [{ id: c, text: One., by: b }]')).toEqual([
    [['by', 'Anna']],
    [],
  ]);
});

test('what is gone is only counted where a part is withheld, and told apart from a brief for all', () => {
  const withheld = 'withheld: { audience: partners, items: 1 }\n';
  const gone = 'claims: [{ text: Nobody left., by: a }]';
  const [forAll, forSome] = [changes(gone, ''), changes(gone, withheld)];
  expect(forAll).not.toHaveProperty('removedUnsaid');
  expect(forSome.removedUnsaid).toBe(true);
  expect(forAll.items.map(({ title, was }) => [title, was])).toEqual([
    ['Nobody left.', ['claims', 0]],
  ]);
  expect(forSome.items.map(({ title, was }) => [title, was])).toEqual([['', undefined]]);
});

test('where a part is withheld, a former speaker is named if the brief has the actor still', () => {
  const claim = (by: string): string => `claims: [{ id: c, text: Nobody left., by: ${by} }]\n`;
  const now = `${claim('b')}withheld: { audience: partners, items: 1 }`;
  expect(former(claim('a'), now)).toEqual([[['by', 'Anna']]]);
});

test('a term of the scales is said as it was, of a claim, a source and a judgment', () => {
  const brief = (credibility: number, reliability: string, likelihood: string): string =>
    `claims: [{ id: c, text: It holds., by: a, credibility: ${credibility} }]\njudgments: [{ id: j, text: It holds., likelihood: ${likelihood}, confidence: low }]\nsources: { s: { title: Wire, reliability: ${reliability} } }`;
  const told = (text: string) => soundBrief(`title: x\nactors: { a: { name: Anna } }\n${text}\n`);
  const { items } = changesSince(
    told(brief(1, 'A', 'unlikely')),
    told(brief(2, 'B', 'likely').replace('low', 'high')),
  ).changes;
  const said = items.flatMap(({ fields }) => fields.map(({ path, from }) => [path.join(), from]));
  expect(Object.fromEntries(said)).toEqual({
    credibility: '1',
    reliability: 'A',
    likelihood: 'unlikely',
    confidence: 'low',
  });
});

test('the facts of a ceasefire are said as they were', () => {
  const truce = (facts: string): string => `ceasefire: { status: proposed, ${facts} }`;
  const old = 'from: 2027-05-01, until: 2027-05-08, duration: 7 days, monitoring: Observers';
  const now = 'from: 2027-05-02, until: 2027-05-12, duration: 10 days, monitoring: Nobody';
  expect(Object.fromEntries(former(truce(old), truce(now)).flat())).toEqual({
    from: '2027-05-01',
    until: '2027-05-08',
    duration: '7 days',
    monitoring: 'Observers',
  });
});

test('what is still there has no place in the edition before', () => {
  const claim = (text: string): string => `claims: [{ id: c, text: ${text}, by: a }]`;
  expect(changes(claim('One.'), claim('Two.')).items).toEqual([
    {
      kind: 'changed',
      block: 'claims',
      at: ['claims', 0],
      title: '',
      fields: [{ path: ['text'], minor: false }],
      moved: false,
      minor: false,
    },
  ]);
});

test('what is gone has its words and its place, cut where they are long; what is there has none', () => {
  const long = 'Nobody answered the letter of the mediators. '.repeat(5).trim();
  const claims = (text: string): string => `claims: [{ text: ${text}, by: a }]`;
  expect(changes(claims(long), '').items).toEqual([
    {
      kind: 'removed',
      block: 'claims',
      was: ['claims', 0],
      title: long.slice(0, 160),
      fields: [],
      moved: false,
      minor: false,
    },
  ]);
  expect(changes('', claims(long)).items).toEqual([
    {
      kind: 'new',
      block: 'claims',
      at: ['claims', 0],
      title: '',
      fields: [],
      moved: false,
      minor: false,
    },
  ]);
});
