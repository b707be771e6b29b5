// What is new, changed, moved, closed, withdrawn or gone between two editions.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { compareEditions } from '../../src/edition/compare-editions.ts';
import { ROOT } from '../support/build-fixture.ts';
import { brief, differences, soundBrief } from './briefs.ts';

const claims = (...texts: readonly string[]): string =>
  brief(`claims:\n${texts.map((text) => `  - { ${text} }`).join('\n')}`);
const ONE = 'id: one, text: The lane is open., by: a';
const TWO = 'id: two, text: The shore is closed to ships., by: b';

describe('several ceasefires', () => {
  const NORTH =
    '{ status: agreed, name: Truce of the northern shore, terms: [{ text: Fire stops at noon. }] }';
  const SOUTH =
    '{ status: proposed, name: Pause at Keld bridge, terms: [{ text: The bridge opens., due: 2027-05-01 }] }';
  const list = (...all: readonly string[]): string => brief(`ceasefire: [${all.join(', ')}]`);

  test.each([
    [
      'one of them changed',
      list(NORTH, SOUTH),
      list(NORTH, SOUTH.replace('proposed', 'in_force')),
      ['changed ceasefire[1]: status'],
    ],
    [
      'a term of one',
      list(NORTH, SOUTH),
      list(NORTH, SOUTH.replace('due: 2027-05-01', 'due: 2027-05-01, status: done')),
      ['changed ceasefire[1].terms[0]: status'],
    ],
    [
      'one is gone',
      list(NORTH, SOUTH),
      list(SOUTH),
      ['removed ceasefire[0]', 'removed ceasefire[0].terms[0]'],
    ],
    [
      'one joined the only one',
      brief(`ceasefire: ${NORTH}`),
      list(NORTH, SOUTH),
      ['new ceasefire[1]', 'new ceasefire[1].terms[0]'],
    ],
  ])('%s', (_, old, now, told) => {
    expect(differences(old, now)).toEqual(told);
  });
});

describe('items of a list', () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['nothing', [ONE, TWO], [ONE, TWO], []],
    ['a new one', [ONE], [ONE, TWO], ['new claims[1]']],
    ['one that is gone', [ONE, TWO], [TWO], ['removed claims[0]']],
    [
      'the text, found by its id',
      [ONE],
      ['id: one, text: Nobody answers., by: a'],
      ['changed claims[0]: text'],
    ],
    ['the order', [ONE, TWO], [TWO, ONE], ['(moved claims[0])']],
    [
      'the order and the text',
      [ONE, TWO, 'id: three, text: Third., by: a'],
      ['id: three, text: Last., by: a', ONE, TWO],
      ['changed and moved claims[0]: text'],
    ],
    [
      'the id alone',
      [ONE],
      ['id: uno, text: The lane is open., by: a'],
      ['(changed claims[0]: id)'],
    ],
    [
      'what was to do, and is done',
      [`${ONE}, to_do: [ask her, ask him]`],
      [ONE],
      ['(changed claims[0]: to_do)'],
    ],
    [
      'a year that was open',
      [`${ONE}, date: XXXX-05-04`],
      [`${ONE}, date: { date: 2027-05-04, inferred: the paper is of May }`],
      ['changed claims[0]: date'],
    ],
    ['a claim taken back', [ONE], [`${ONE}, status: retracted`], ['withdrawn claims[0]: status']],
    [
      'without ids, by likeness',
      ['text: The lane is open to all ships of the strait., by: a'],
      ['text: The lane is open to most ships of the strait., by: a'],
      ['changed claims[0]: text'],
    ],
    [
      'the same words of another speaker: the speaker was corrected',
      ['text: The lane is open to all ships., by: a'],
      ['text: The lane is open to all ships., by: b'],
      ['changed claims[0]: by'],
    ],
    [
      'the same words of two speakers, of which one is gone',
      ['text: The lane is open., by: a', 'text: The lane is open., by: b'],
      ['text: The lane is open., by: b'],
      ['removed claims[0]'],
    ],
    [
      'the same words of another speaker under another id are another claim',
      ['id: v, text: The lane is open to all ships., by: a'],
      ['id: w, text: The lane is open to all ships., by: b'],
      ['new claims[0]', 'removed claims[0]'],
    ],
    [
      'another date and source of the same words',
      ['text: Nobody left., by: a, date: 2027-05-01, source: s ¶1'],
      ['text: Nobody left., by: a, date: 2027-05-02, source: s ¶2'],
      ['changed claims[0]: source, date'],
    ],
    [
      'another number in few words',
      ['text: 40 held., by: a'],
      ['text: 50 held., by: a'],
      ['changed claims[0]: text'],
    ],
    [
      'other words of another speaker are another claim',
      ['text: The lane is open to all ships., by: a'],
      ['text: The lane is open to most ships., by: b'],
      ['new claims[0]', 'removed claims[0]'],
    ],
    [
      'the likeliest of two is the one, whatever the order',
      ['text: a b c d e, by: a'],
      ['text: a b c x y, by: a', 'text: a b c d x, by: a'],
      ['new claims[0]', 'changed claims[1]: text'],
    ],
    [
      'one is never found twice: the first of two that are as like it',
      ['text: a b c d e, by: a'],
      ['text: a b c d x, by: a', 'text: a b c d y, by: a'],
      ['changed claims[0]: text', 'new claims[1]'],
    ],
    [
      'one is never found twice: the first of two that are as like one',
      ['text: a b c d x, by: a', 'text: a b c d y, by: a'],
      ['text: a b c d e, by: a'],
      ['changed claims[0]: text', 'removed claims[1]'],
    ],
    [
      'words that only run together are other words, of whomever',
      ['text: We go to day, by: a'],
      ['text: Wego today, by: b'],
      ['new claims[0]', 'removed claims[0]'],
    ],
    [
      'words that only run together are other words of one speaker, too',
      ['text: We go to day, by: a'],
      ['text: Wego today, by: a'],
      ['new claims[0]', 'removed claims[0]'],
    ],
    [
      'another number of more figures in few words',
      ['text: 40 held., by: a'],
      ['text: 150 held., by: a'],
      ['changed claims[0]: text'],
    ],
    [
      'a number that was none',
      ['text: R2 held., by: a'],
      ['text: R held., by: a'],
      ['new claims[0]', 'removed claims[0]'],
    ],
    [
      'another number under another id is another claim',
      ['id: v, text: 40 held., by: a'],
      ['id: w, text: 50 held., by: a'],
      ['new claims[0]', 'removed claims[0]'],
    ],
    [
      'an id that is given to a claim, and its text',
      ['text: a b c d e, by: a'],
      ['id: v, text: a b c x y, by: a'],
      ['changed claims[0]: (id), text'],
    ],
    [
      'an id that is taken from a claim, and its text',
      ['id: v, text: a b c d e, by: a'],
      ['text: a b c x y, by: a'],
      ['changed claims[0]: text, (id)'],
    ],
    [
      'the order of the same words with other sources, and what was to do',
      ['text: X, by: a, source: s ¶1, to_do: [ask]', 'text: X, by: a, source: s ¶2, to_do: [ask]'],
      ['text: X, by: a, source: s ¶2', 'text: X, by: a, source: s ¶1'],
      ['(changed and moved claims[0]: to_do)', '(changed claims[1]: to_do)'],
    ],
    [
      'the order of those found by id and by words is one order',
      [
        'text: p q r, by: a',
        'id: one, text: s, by: a',
        'text: t u v, by: b',
        'id: two, text: w, by: b',
        'text: k l m, by: b',
      ],
      [
        'text: p q r, by: a',
        'id: one, text: s, by: a',
        'text: t u v, by: b',
        'id: two, text: w, by: b',
        'text: k l m, by: b',
      ],
      [],
    ],
    [
      'the dates of the same words of two speakers',
      [
        'text: Nobody left., by: a, date: 2027-05-01',
        'text: Nobody left., by: b, date: 2027-05-01',
      ],
      [
        'text: Nobody left., by: b, date: 2027-05-02',
        'text: Nobody left., by: a, date: 2027-05-02',
      ],
      ['changed and moved claims[0]: date', 'changed claims[1]: date'],
    ],
    [
      'little likeness is none',
      ['text: The lane is open to all ships., by: a'],
      ['text: The lane was mined by night., by: a'],
      ['new claims[0]', 'removed claims[0]'],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(differences(claims(...old), claims(...now))).toEqual(expected);
  });

  it('a closed issue', () => {
    const issue = (status: string): string =>
      brief(`open_issues: [{ question: Who pays?, status: ${status} }]`);
    expect(differences(issue('open'), issue('closed'))).toEqual(['closed open_issues[0]: status']);
    expect(differences(issue('open'), issue('waiting'))).toEqual([
      'changed open_issues[0]: status',
    ]);
    expect(differences(issue('open'), issue('closed, owner: Desk'))).toEqual([
      'closed open_issues[0]: owner, status',
    ]);
    expect(differences(issue('open, owner: Desk'), issue('open, owner: closed'))).toEqual([
      'changed open_issues[0]: owner',
    ]);
  });
});

describe('what is no difference', () => {
  test.each([
    ['the order of keys', 'claims: [{ text: One., by: a }]', 'claims: [{ by: a, text: One. }]'],
    [
      'quotes and layout',
      'claims: [{ text: One., by: a }]',
      'claims:\n  - text: "One."\n    by: a',
    ],
    ['what the desk says changed', 'changes: [One.]', 'changes: [Two.]'],
    [
      'what the desk says of a former likelihood',
      'judgments: [{ text: It holds., likelihood: likely }]',
      'judgments: [{ text: It holds., likelihood: likely, change: { from: unlikely } }]',
    ],
    ['the look', 'design: { page: A4 }', 'design: { page: Letter }'],
  ])('%s', (_, old, now) => {
    expect(differences(brief(old), brief(now))).toEqual([]);
  });

  it('but the order of sources is one, since they have numbers', () => {
    const sources = (keys: string): string => `title: x\nsources: { ${keys} }`;
    expect(
      differences(
        sources('s: { title: Wire }, t: { title: Post }'),
        sources('t: { title: Post }, s: { title: Wire }'),
      ),
    ).toEqual(['(moved sources.t)']);
  });

  it('only the order of actors, which the page sorts', () => {
    const actors = (keys: string): string => `title: x\nactors: { ${keys} }`;
    expect(
      differences(
        actors('a: { name: A }, b: { name: B }'),
        actors('b: { name: B }, a: { name: A }'),
      ),
    ).toEqual([]);
  });
});

describe('what is minor', () => {
  test.each([
    [
      'punctuation',
      'claims: [{ text: "Yes, now.", by: a }]',
      'claims: [{ text: Yes now!, by: a }]',
      true,
    ],
    ['a date of every edition', 'as_of: 2027-05-01', 'as_of: 2027-05-02', true],
    ['a house that is named', 'subtitle: x', 'subtitle: x\norganisation: { name: Desk }', true],
    ['a draft that becomes final', 'status: draft', 'status: final', true],
    [
      'a silenced check',
      'claims: [{ text: One., by: a }]',
      'claims: [{ text: One., by: a, ignore: { claim-without-source: known } }]',
      true,
    ],
    ['a withdrawn edition', 'status: final', 'status: withdrawn', false],
    ['a line that was but a draft', 'subtitle: draft', 'subtitle: Talks in Brede', false],
    [
      'an owner of the name of a draft',
      'open_issues: [{ question: Who?, owner: draft }]',
      'open_issues: [{ question: Who?, owner: Desk }]',
      false,
    ],
    [
      'a capital of an owner',
      'open_issues: [{ question: Who?, owner: Desk }]',
      'open_issues: [{ question: Who?, owner: desk }]',
      false,
    ],
    [
      'another date inferred for the same reason',
      'claims: [{ text: One., by: a, date: { date: 2027-05, inferred: by the paper } }]',
      'claims: [{ text: One., by: a, date: { date: 2027-06, inferred: by the paper } }]',
      false,
    ],
    [
      'a date that is inferred no longer',
      'claims: [{ text: One., by: a, date: { date: 2027-05, inferred: by the paper } }]',
      'claims: [{ text: One., by: a, date: 2027-05 }]',
      false,
    ],
    [
      'the form of an apostrophe in a quotation',
      'quotes: [{ text: It’s so., speaker: a }]',
      'quotes: [{ text: "It\'s so.", speaker: a }]',
      true,
    ],
    [
      'a letter of a quotation',
      'quotes: [{ text: Yes now., speaker: a }]',
      'quotes: [{ text: "Yes, now.", speaker: a }]',
      false,
    ],
    [
      'a deadline',
      'demands: [{ text: Peace., by: a, deadline: 2027-05 }]',
      'demands: [{ text: Peace., by: a, deadline: 2027-06 }]',
      false,
    ],
    [
      'a locator',
      'claims: [{ text: One., by: a, source: s ¶1 }]',
      'claims: [{ text: One., by: a, source: s ¶2 }]',
      false,
    ],
    [
      'the spelling of why a date is inferred',
      'claims: [{ text: One., by: a, date: { date: 2027-05, inferred: the centre of the report } }]',
      'claims: [{ text: One., by: a, date: { date: 2027-05, inferred: the center of the report } }]',
      true,
    ],
    [
      'another reason for an inferred date',
      'claims: [{ text: One., by: a, date: { date: 2027-05, inferred: the paper is of May } }]',
      'claims: [{ text: One., by: a, date: { date: 2027-05, inferred: a witness says so } }]',
      false,
    ],
    [
      'the spelling of a rule of handling',
      'handling: { caveats: [No programme of the talks may be passed on] }',
      'handling: { caveats: [No program of the talks may be passed on] }',
      true,
    ],
    [
      'the spelling of what a picture shows',
      'figures: [{ file: a.png, id: port, alt: The harbour of Ellin }]',
      'figures: [{ file: a.png, id: port, alt: The harbor of Ellin }]',
      true,
    ],
    [
      'a check that the whole brief silences',
      'ignore: { loaded-word: ours }',
      'ignore: { loaded-word: quoted }',
      true,
    ],
  ])('%s: %#', (_, old, now, minor) => {
    const { items } = compareEditions(soundBrief(brief(old)).brief, soundBrief(brief(now)).brief);
    expect(items.map((each) => each.minor)).toEqual([minor]);
  });
});

describe('inside an item', () => {
  it('answers go by who answers, whatever their order', () => {
    const demand = (responses: string): string =>
      brief(`demands: [{ text: Peace., by: a, responses: [${responses}] }]`);
    const [yes, no] = ['{ by: b, stance: accepts }', '{ by: a, stance: silent }'];
    expect(differences(demand(`${yes}, ${no}`), demand(`${no}, ${yes}`))).toEqual([]);
    expect(differences(demand(yes), demand('{ by: b, stance: rejects }'))).toEqual([
      'changed demands[0]: responses.b.stance',
    ]);
    const [first, second] = ['{ by: b, stance: defers }', '{ by: b, stance: rejects }'];
    expect(differences(demand(`${yes}, ${first}`), demand(`${yes}, ${second}`))).toEqual([
      'changed demands[0]: responses.b 2.stance',
    ]);
  });

  it('a corrected speaker has both names', () => {
    const quote = (speaker: string): string =>
      brief(`quotes: [{ text: Never., speaker: ${speaker} }]`);
    const { items } = compareEditions(soundBrief(quote('a')).brief, soundBrief(quote('b')).brief);
    expect(items[0]?.fields).toEqual([
      {
        path: ['speaker'],
        from: 'a',
        to: 'b',
        speakers: { from: 'Anna', to: 'Boris' },
        minor: false,
      },
    ]);
  });

  it('likelihoods and dates have a direction', () => {
    const judgment = (likelihood: string): string =>
      brief(`judgments: [{ text: It holds., likelihood: ${likelihood} }]`);
    const fields = (old: string, now: string): unknown[] =>
      compareEditions(soundBrief(old).brief, soundBrief(now).brief).items.flatMap((item) =>
        item.fields.map(({ from, to, direction }) => [from, to, direction]),
      );
    expect(fields(judgment('unlikely'), judgment('very likely'))).toEqual([
      ['unlikely', 'very likely', 'up'],
    ]);
    expect(fields(judgment('likely'), judgment('unlikely'))).toEqual([
      ['likely', 'unlikely', 'down'],
    ]);
    const status = (word: string): string =>
      brief(`open_issues: [{ question: Who?, status: ${word} }]`);
    expect(fields(status('open'), status('waiting'))).toEqual([['open', 'waiting', undefined]]);
    const issue = (due: string): string => brief(`open_issues: [{ question: Who?, due: ${due} }]`);
    expect(fields(issue('2027-05-10'), issue('2027-05-02'))).toEqual([
      ['2027-05-10', '2027-05-02', 'down'],
    ]);
  });
});

describe('each field', () => {
  const fields = (old: string, now: string) =>
    compareEditions(soundBrief(brief(old)).brief, soundBrief(brief(now)).brief).items.flatMap(
      ({ fields: all }) => all,
    );
  const claim = (rest: string): string => `claims: [{ id: c, text: One., by: a${rest} }]`;

  it('says what it was and is, as it is written in a brief', () => {
    expect(fields(claim(', source: s ¶4'), claim(', source: [s ¶4, s]'))).toEqual([
      { path: ['source'], from: 's ¶4', to: 's ¶4; s', minor: false },
    ]);
    expect(fields(claim(''), claim(', disputed_by: [a, b]'))).toEqual([
      { path: ['disputed_by'], to: 'a; b', minor: false },
    ]);
    expect(fields(claim(', date: 2027-05-04'), claim(''))).toEqual([
      { path: ['date'], from: '2027-05-04', minor: false },
    ]);
    expect(
      fields(
        claim(', date: 2027-05-04'),
        claim(', date: { date: 2027-05-04, inferred: by the paper }'),
      ),
    ).toEqual([
      {
        path: ['date'],
        from: '2027-05-04',
        to: '2027-05-04 (inferred: by the paper)',
        minor: false,
      },
    ]);
  });

  it('of sentences says word by word what is new and what is gone', () => {
    expect(
      fields(
        'summary: { bottom_line: It holds., ask: y }',
        'summary: { bottom_line: It holds on. }',
      ),
    ).toEqual([
      {
        path: ['bottom_line'],
        from: 'It holds.',
        to: 'It holds on.',
        words: [
          { kind: 'same', text: 'It holds' },
          { kind: 'new', text: ' on' },
          { kind: 'same', text: '.' },
        ],
        minor: false,
      },
      { path: ['ask'], from: 'y', words: [{ kind: 'old', text: 'y' }], minor: false },
    ]);
    const words = (old: string, now: string) => fields(old, now).map((field) => field.words);
    expect(words('summary: { bottom_line: x }', 'summary: { bottom_line: x, ask: y }')).toEqual([
      [{ kind: 'new', text: 'y' }],
    ]);
    expect(
      words(
        'quotes: [{ id: q, text: Never., speaker: a }]',
        'quotes: [{ id: q, text: Never again., speaker: a }]',
      ),
    ).toEqual([
      [
        { kind: 'same', text: 'Never' },
        { kind: 'new', text: ' again' },
        { kind: 'same', text: '.' },
      ],
    ]);
  });

  test.each([
    ['2027-05-01', '2027-05-02', 'up'],
    ['2027-05-02', '2027-05-01', 'down'],
    ['XXXX-05-03', '2027-05-02', undefined],
    ['2027-05-02', 'XXXX-05-03', undefined],
  ])('of a date has a direction where both years are known: %s, %s', (from, to, direction) => {
    const issue = (due: string): string => `open_issues: [{ id: o, question: Who?, due: ${due} }]`;
    expect(fields(issue(from), issue(to))).toEqual([
      { path: ['due'], from, to, minor: false, ...(direction && { direction }) },
    ]);
  });

  it('of a speaker has names only where they differ', () => {
    const of = (id: string, name: string): string =>
      `title: x\nactors: { ${id}: { name: ${name} } }\nquotes: [{ text: Never., speaker: ${id} }]`;
    const speaker = (old: string, now: string) =>
      compareEditions(soundBrief(old).brief, soundBrief(now).brief)
        .items.flatMap((item) => item.fields)
        .find(({ path }) => path.join() === 'speaker');
    expect(speaker(of('a', 'Anna'), of('b', 'Anna'))).not.toHaveProperty('speakers');
    expect(speaker(of('a', 'Anna'), of('b', 'Boris'))).toMatchObject({
      speakers: { from: 'Anna', to: 'Boris' },
    });
  });
});

describe('blocks', () => {
  test.each([
    ['a text of a list', 'gaps: [One.]', 'gaps: [One., Two.]', ['new gaps[1]']],
    ['the order of texts', 'gaps: [One., Two.]', 'gaps: [Two., One.]', ['(moved gaps[0])']],
    [
      'an entry of a map, by its key',
      'glossary: { UN: United Nations }',
      'glossary: { UN: The United Nations, EU: Union }',
      ['changed glossary.UN: text', 'new glossary.EU'],
    ],
    [
      'the order of a glossary, which the page sorts',
      'glossary: { UN: Nations, EU: Union }\ntimeline: [{ date: 2027-05-01, text: Talks }]',
      'glossary: { EU: Union, UN: Nations }\ntimeline: [{ date: 2027-05-01, text: Talks }]',
      [],
    ],
    [
      'another picture without words below it',
      'figures: [{ file: a.png, alt: The port }]',
      'figures: [{ file: b.png, alt: The shore }]',
      ['new figures[0]', 'removed figures[0]'],
    ],
    ['a whole mapping', '', 'summary: { bottom_line: x }', ['new summary']],
    ['a mapping that is gone', 'summary: { bottom_line: x }', '', ['removed summary']],
    [
      'a list inside a mapping, and the rest of it',
      'handling: { tlp: AMBER, distribution: [{ name: Ann }, { name: Bob }] }',
      'handling: { tlp: RED, distribution: [{ name: Ann, email: ann@example.org }] }',
      [
        'changed handling: tlp',
        'changed handling.distribution[0]: email',
        'removed handling.distribution[1]',
      ],
    ],
    [
      'a list inside a mapping that was not there',
      'ceasefire: { status: proposed, terms: [{ text: Stop., by: a }] }',
      'ceasefire: { status: agreed, terms: [{ text: Stop., by: a }, { text: Go., by: b }] }',
      ['changed ceasefire: status', 'new ceasefire.terms[1]'],
    ],
    [
      'more of the same words',
      'claims: [{ text: Same., by: a }, { text: Same., by: a }]',
      'claims: [{ text: Same., by: a }]',
      ['removed claims[1]'],
    ],
    [
      'the fewest that were moved',
      'claims: [{ text: One thing., by: a }, { text: Two years., by: a }, { text: Three men., by: b }, { text: Four walls., by: b }]',
      'claims: [{ text: Four walls., by: b }, { text: One thing., by: a }, { text: Two years., by: a }, { text: Three men., by: b }]',
      ['(moved claims[0])'],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(differences(brief(old), brief(now))).toEqual(expected);
  });

  test.each([
    ['three of five words', 'a b c d e', 'a b c x y', true],
    ['four of seven', 'a b c d e f g', 'a b c d x y z', false],
    ['three times the same one and no other', 'a a a b c', 'a a a x y', true],
    ['one that was there once, three times', 'a b c d e', 'a a a b x', false],
  ])('%s make one claim of two, or not', (_, old, now, isOne) => {
    const text = (words: string): string => `claims: [{ text: ${words}, by: a }]`;
    expect(differences(brief(text(old)), brief(text(now)))).toHaveLength(isOne ? 1 : 2);
  });

  test.each([
    ['nine of ten words', 'a b c d e f g h i x', true],
    ['eight of ten', 'a b c d e f g h x y', false],
  ])('with ids that differ it takes more: %s', (_, now, isOne) => {
    const text = (id: string, words: string): string =>
      `claims: [{ id: ${id}, text: ${words}, by: a }]`;
    const found = differences(brief(text('p', 'a b c d e f g h i j')), brief(text('q', now)));
    expect(found).toHaveLength(isOne ? 1 : 2);
  });

  it('say since which edition, where the old one has a number', () => {
    const compare = (old: string) =>
      compareEditions(soundBrief(brief(old)).brief, soundBrief(brief('edition: 5')).brief);
    expect(compare('edition: 4').since).toBe(4);
    expect(compare('')).not.toHaveProperty('since');
  });
});

describe('the two editions of the example', () => {
  const read = (name: string): string => readFileSync(`${ROOT}test/fixtures/${name}.yaml`, 'utf8');

  it('differ as a careful reader would say', async () => {
    const found = differences(read('saron-strait-edition-1'), read('saron-strait'));
    await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('saron-strait.txt');
  });

  it('an edition does not differ from itself', () => {
    expect(differences(read('saron-strait'), read('saron-strait'))).toEqual([]);
  });

  it('long lists without ids are compared too', () => {
    const list = (offset: number): string =>
      claims(
        ...Array.from(
          { length: 1000 },
          (_, i) => `text: Claim number ${i + offset} of many., by: a`,
        ),
      );
    expect(differences(list(0), list(1))).toEqual(['changed and moved claims[999]: text']);
  });

  it('long lists of the same words are the same', () => {
    const list = claims(...Array.from({ length: 600 }, () => 'text: Same., by: a'));
    expect(differences(list, list)).toEqual([]);
  });

  test.each([
    [500, 'changed', 500],
    [501, 'new', 1002],
  ])('of lists of %i that share nothing but likeness, each is %s', (count, kind, lines) => {
    const list = (end: string): string =>
      claims(
        ...Array.from({ length: count }, (_, i) => `text: a${i} b${i} c${i} d${i} ${end}, by: a`),
      );
    const found = differences(list('old'), list('now'));
    expect(found).toHaveLength(lines);
    expect(found[0]).toMatch(new RegExp(`^${kind} claims\\[0\\]`));
  });

  it('items of the same words are told apart by the rest of them, in whatever order it stands', () => {
    const demand = (...answers: readonly string[]): string =>
      `{ text: Peace., by: a, responses: [${answers.map((each) => `{ by: ${each} }`).join()}] }`;
    const [yes, no, never] = ['b, stance: accepts', 'a, stance: silent', 'b, stance: rejects'];
    expect(
      differences(
        brief(`demands: [${demand(yes, no)}, ${demand(never, no)}]`),
        brief(`demands: [${demand(no, never)}, ${demand(no, yes)}]`),
      ),
    ).toEqual(['(moved demands[0])']);
  });

  it('a list inside a mapping is named by both', () => {
    const { items } = compareEditions(
      soundBrief(brief('ceasefire: { status: agreed }')).brief,
      soundBrief(brief('ceasefire: { status: agreed, terms: [{ text: Stop., by: a }] }')).brief,
    );
    expect(items.map(({ block }) => block)).toEqual(['ceasefire.terms']);
  });

  it('a picture without a line below it is known by what it shows', () => {
    const { items } = compareEditions(
      soundBrief(brief('')).brief,
      soundBrief(brief('figures: [{ file: a.png, alt: The port }, { file: b.png, alt: b, id: b }]'))
        .brief,
    );
    expect(items.map(({ title }) => title)).toEqual(['The port', 'b']);
  });
});
