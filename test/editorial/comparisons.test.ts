// Checks that compare items and dates with each other: what they must leave alone.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { checkBrief } from '../../src/editorial/check-brief.ts';
import { alikePairs } from '../../src/editorial/likeness/alike-groups.ts';
import { type Gist, gistOf } from '../../src/editorial/likeness/likeness.ts';

const HEAD = `title: T
actors:
  vos: { name: Vos, affiliation: Kastria }
  drakos: { name: Drakos }
  kastria: { name: Kastria, kind: state }
sources: { wire: { title: Agency report } }
`;

function codes(body: string): string[] {
  const { brief, ...parsed } = parseBrief(HEAD + body, 'brief.yaml');
  if (!brief) throw new Error(JSON.stringify(parsed.diagnostics, null, 2));
  const now = new Date('2027-05-07T12:00:00Z');
  return checkBrief({ ...parsed, brief }, new Map(), now).diagnostics.map(({ code }) => code);
}
const points = (...sentences: string[]): string =>
  `summary: { points: ${JSON.stringify(sentences)} }\n`;
const claims = (...rows: [by: string, text: string][]): string =>
  `claims:\n${rows.map(([by, text]) => `  - { by: ${by}, source: wire, text: ${text} }\n`).join('')}`;

describe('duplicate-item', () => {
  it('finds the same claim of one actor in other words of little weight', () => {
    expect(
      codes(claims(['vos', 'The port of Brede was closed.'], ['vos', 'Brede’s port was closed'])),
    ).toEqual(['duplicate-item']);
  });

  it.each([
    [
      'two actors',
      claims(['vos', 'The port of Brede was closed.'], ['drakos', 'The port of Brede was closed.']),
    ],
    [
      'other numbers',
      claims(['vos', 'At Brede 40 sailors are held.'], ['vos', 'At Brede 60 sailors are held.']),
    ],
    [
      'other words',
      claims(['vos', 'The port of Brede was closed.'], ['vos', 'The port of Ost was closed.']),
    ],
    ['too few words', claims(['vos', 'It rained.'], ['vos', 'It rained.'])],
    [
      'two days',
      `timeline:
  - { date: 2027-05-04, text: Delegations meet in Port Ellin }
  - { date: 2027-05-11, text: Delegations meet in Port Ellin }`,
    ],
    [
      'a claim and a demand',
      `${claims(['vos', 'A joint harbour inspectorate'])}demands: [{ by: vos, text: A joint harbour inspectorate }]`,
    ],
  ])('leaves alone: %s', (_, body) => {
    expect(codes(body)).toEqual([]);
  });
});

describe('a ledger', () => {
  const list = (head: string, rows: readonly string[]): string =>
    `${head}:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`;
  const many = <T>(count: number, row: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => row(index));
  const ofTruce = (rows: readonly string[]): string =>
    `ceasefire: { status: agreed, terms: [${rows.map((row) => `{ ${row} }`).join(', ')}] }\n`;
  const places = ['Brede', 'Ost', 'Kell', 'Varn'];

  it.each([
    [
      'of incidents, several on one day, in several places, with casualties',
      list(
        'timeline',
        many(40, (i) => {
          const text = [
            `Shelling near the harbour killed ${i + 1} and wounded ${i + 2} people.`,
            'Drones struck the northern depot without casualties.',
            `Monitors counted ${10 + i} shells along the truce line near the old customs house.`,
          ][i % 3];
          return `date: 2027-05-0${1 + (i >> 3)}, place: ${places[i % 4]}, text: "${text}"`;
        }),
      ),
    ],
    [
      'of numbered terms',
      ofTruce(many(60, (i) => `text: "Article ${i + 1}: ships stay in port for ${i + 2} days."`)),
    ],
    [
      'of terms numbered in words',
      ofTruce(
        ['first', 'second', 'third'].map(
          (word) => `text: The ${word} brigade leaves the northern shore of the strait by night.`,
        ),
      ),
    ],
    [
      'of claims that differ in a name',
      claims(
        ...many(300, (i): [string, string] => [
          'vos',
          `The port of Brede${i} was closed by order of the governor to all grain ships of the fleet.`,
        ]),
      ),
    ],
    [
      'of what happens again, told elsewhere too',
      `${list('timeline', [
        'date: 2027-05-01, text: Delegations meet in the port of Port Ellin',
        'date: 2027-05-03, text: Delegations meet in the port of Port Ellin',
      ])}ceasefire: { status: agreed, events: [{ date: 2027-05-02, text: Delegations meet in the port of Port Ellin }] }\n`,
    ],
    [
      'of counts, told in the summary',
      `${list('timeline', [
        'date: 2027-05, text: Shelling near the harbour killed 3 sailors.',
        'date: 2027-05, text: Shelling near the harbour killed 5 sailors.',
      ])}${points('Shelling near the harbour killed 5 sailors.')}`,
    ],
  ])('is left alone: %s', (_, body) => {
    expect(codes(body)).toEqual([]);
  });

  it('of equal claims is one finding, however long', () => {
    const text = 'The port of Brede was closed.';
    const { brief, ...parsed } = parseBrief(
      HEAD + claims(...many(3000, (): [string, string] => ['vos', text])),
      'brief.yaml',
    );
    const now = new Date('2027-05-07T12:00:00Z');
    const { diagnostics } = checkBrief({ ...parsed, brief: brief! }, new Map(), now);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'this says the same as claims[0], and so do claims[2], claims[3], claims[4] and 2995 more',
    ]);
  });

  it('has each silenced item by itself', () => {
    const row = 'by: vos, source: wire, text: The port of Brede was closed.';
    const ignored = `${row}, ignore: { duplicate-item: Said again. }`;
    expect(codes(list('claims', [row, ignored, ignored]))).toEqual([]);
    expect(codes(list('claims', [row, ignored, row]))).toEqual(['duplicate-item']);
  });
});

describe('statements of nearly the same words', () => {
  it.each([
    [
      'The fleet of Kastria shelled the Velmora coast.',
      'The fleet of Velmora shelled the Kastria coast.',
    ],
    [
      'Ships leave the port of Brede before the truce.',
      'Ships leave the port of Brede after the truce.',
    ],
    ['The port of Brede is open to grain ships.', 'The port of Brede is not open to grain ships.'],
    ['Le port de Brede est ouvert aux navires.', 'Le port de Brede ne est pas ouvert aux navires.'],
    ['Порт Бреде відкритий для суден.', 'Порт Бреде не відкритий для суден.'],
    [
      'The northern depot of the fleet at the old harbour wall of Brede was hit by night and burnt down.',
      'The southern depot of the fleet at the old harbour wall of Brede was hit by night and burnt down.',
    ],
  ])('are not the same: %s', (one, other) => {
    expect(codes(claims(['vos', one], ['vos', other]))).toEqual([]);
  });

  it('are the same with one form for another', () => {
    const one = 'All six grain ships of the eastern fleet leave the port of Brede by night.';
    const other = 'All six grain ships of the eastern fleet leaves the port of Brede by nights.';
    expect(codes(claims(['vos', one], ['vos', other]))).toEqual(['duplicate-item']);
  });
});

describe('number-differs', () => {
  const issue = (question: string): string => `open_issues: [{ question: ${question} }]`;

  it('finds two sentences that are alike but for a number', () => {
    const one = points('The mediators release port revenues within 5 days of the signing.');
    expect(
      codes(one + issue('Do the mediators release port revenues within 15 days of signing?')),
    ).toEqual(['number-differs']);
  });

  it.each([
    [
      'two days',
      [
        'On 4 May monitors counted 12 shells near Brede.',
        'On 5 May monitors counted 14 shells near Brede.',
      ],
    ],
    [
      'two years',
      [
        'Grain exports through Brede fell by 4 per cent in 2025.',
        'Grain exports through Brede fell by 6 per cent in 2026.',
      ],
    ],
    [
      'two places',
      [
        'At Brede 140 sailors are held in the harbour.',
        'At Ost 12 sailors are held in the barracks.',
      ],
    ],
  ])('leaves alone: %s', (_, [one, other]) => {
    expect(codes(points(one!) + issue(JSON.stringify(other)))).toEqual([]);
  });

  it('compares a truce in the prose with its duration', () => {
    const truce = (text: string): string[] =>
      codes(`${points(text)}ceasefire: { status: proposed, duration: 21 days }`);
    expect(truce('Velmora accepts a 30-day truce.')).toEqual(['number-differs']);
    expect(truce('Velmora accepts a 21-day naval truce.')).toEqual([]);
    expect(truce('The first 10-day truce was broken.')).toEqual([]);
    expect(truce('A 3-week truce would do.')).toEqual([]);
  });
});

describe('position-contradicts-answer and withdrawn-demand-open', () => {
  const answer = (stance: string, by = 'vos'): string =>
    `demands: [{ by: drakos, text: Withdrawal of heavy artillery, responses: [{ by: ${by}, stance: ${stance} }] }]\n`;
  const position = (stance: string, issue = 'Withdrawal of heavy artillery'): string =>
    `positions: [{ issue: ${issue}, stances: { kastria: { stance: ${stance} } } }]`;

  it('know who speaks for whom', () => {
    expect(codes(answer('rejects') + position('supports'))).toEqual([
      'position-contradicts-answer',
    ]);
    expect(codes(answer('accepts') + position('opposes'))).toEqual(['position-contradicts-answer']);
    expect(codes(answer('rejects', 'drakos') + position('supports'))).toEqual([]);
  });

  it('take conditions, silence and other matters for no contradiction', () => {
    expect(codes(answer('conditional') + position('supports'))).toEqual([]);
    expect(codes(answer('rejects') + position('conditional'))).toEqual([]);
    expect(codes(answer('rejects') + position('supports', 'Withdrawal of the fleet'))).toEqual([]);
  });

  it('take another number or name for another matter', () => {
    const other = (name: string): string =>
      `demands: [{ by: drakos, text: Withdrawal of heavy artillery from Brede, responses: [{ by: kastria, stance: rejects }] }]\npositions: [{ issue: Withdrawal of heavy artillery from ${name}, stances: { kastria: { stance: supports } } }]`;
    expect(codes(other('Brede'))).toEqual(['position-contradicts-answer']);
    expect(codes(other('Ost'))).toEqual([]);
  });

  it('leave an issue alone that is closed, or of a demand that stands', () => {
    const demand = (status: string): string =>
      `demands: [{ by: vos, text: A joint harbour inspectorate, status: ${status} }]\n`;
    const issue = (status: string): string =>
      `open_issues: [{ question: Who sits on the joint harbour inspectorate?, status: ${status} }]`;
    expect(codes(demand('withdrawn') + issue('open'))).toEqual(['withdrawn-demand-open']);
    expect(codes(demand('withdrawn') + issue('closed'))).toEqual([]);
    expect(codes(demand('softened') + issue('open'))).toEqual([]);
  });
});

describe('dates', () => {
  it('that may be right in some zone are left alone', () => {
    const source = (fields: string): string =>
      `as_of: 2027-05-07T01:00+02:00\nsources: { w: { title: W, ${fields} } }`;
    const found = (fields: string): string[] => {
      const { brief, ...parsed } = parseBrief(`title: T\n${source(fields)}`, 'b.yaml');
      return checkBrief({ ...parsed, brief: brief! }, new Map(), new Date(0)).diagnostics.map(
        ({ code }) => code,
      );
    };
    expect(found('published: 2027-05-07')).toEqual([]);
    expect(found('published: 2027-05')).toEqual([]);
    expect(found('published: 2027-05-08')).toEqual(['published-after-as-of']);
  });

  it.each([
    'A report of 3 May implies it.',
    'The March days are of one year',
    'Jahr fehlt, Kontext',
  ])('are inferred with a reason: %s', (why) => {
    expect(codes(`as_of: { date: 2027-05-07, inferred: "${why}" }`)).toEqual([]);
  });
  it.each(['inferred', 'best guess', 'unknown.', 'assumed by the desk'])(
    'are inferred without one: %s',
    (why) => {
      expect(codes(`as_of: { date: 2027-05-07, inferred: "${why}" }`)).toEqual(
        why.endsWith('desk') ? [] : ['inferred-without-reason'],
      );
    },
  );
});

describe('likelihood', () => {
  const judgment = (text: string, field = ''): string[] =>
    codes(
      `judgments: [{ text: ${JSON.stringify(text)}, confidence_basis: Two reports. ${field} }]`,
    );

  it('terms that compare, negate or name a person give no degree', () => {
    expect(judgment('A pause is more likely than a peace.', ', likelihood: unlikely')).toEqual([]);
    expect(judgment('Vos, the likely successor, stays away.', ', likelihood: unlikely')).toEqual(
      [],
    );
    expect(judgment('The remote islands stay quiet.', ', likelihood: likely')).toEqual([]);
  });

  it('terms of one row may stand together, and a text agree with its field', () => {
    expect(judgment('It will probably hold; a breach is improbable.')).toEqual([]);
    expect(judgment('It is very likely to hold.', ', likelihood: very likely')).toEqual([]);
    expect(judgment('It will probably hold; a breach is unlikely.')).toEqual([
      'likelihood-rows-mixed',
    ]);
    expect(judgment('It is very likely to hold.', ', likelihood: likely')).toEqual([
      'likelihood-differs',
    ]);
  });
});

describe('likeness', () => {
  const kindsOf = ({ index }: { readonly index: number }): number[] =>
    index % 3 === 0 ? [0, 1] : [index % 3];
  const likeness = ({ words: one }: Gist, { words: other }: Gist): number => {
    const all = new Set([...one, ...other]);
    return (one.size + other.size - all.size) / Math.max(1, all.size);
  };

  it('finds the same pairs as comparing each with each', () => {
    const word = fc.constantFrom(
      'port',
      'ship',
      'truce',
      'guns',
      'Brede',
      'sailors',
      'paper',
      'letter',
    );
    const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 7 }), { maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.constantFrom(0.6, 0.75, 0.85, 1), (all, degree) => {
        const items = all.map((words, index) => ({ index, gist: gistOf(words.join(' '), 'en') }));
        const naive = items.flatMap((one, at) =>
          items
            .slice(at + 1)
            .flatMap((other) =>
              kindsOf(one).some((kind) => kindsOf(other).includes(kind)) &&
              likeness(one.gist, other.gist) >= degree
                ? [`${one.index} ${other.index}`]
                : [],
            ),
        );
        const found = [...alikePairs(items, degree, kindsOf)].map(
          ([a, b]) => `${a.index} ${b.index}`,
        );
        expect(found.sort()).toEqual(naive.sort());
      }),
    );
  });
});
