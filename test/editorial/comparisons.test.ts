// Checks that compare items and dates with each other: what they must leave alone.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { alikePairs } from '../../src/editorial/alike-pairs.ts';
import { checkBrief } from '../../src/editorial/check-brief.ts';
import { type Gist, gistOf } from '../../src/editorial/likeness.ts';

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
        const items = all.map((words, index) => ({ index, gist: gistOf(words.join(' ')) }));
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
