// What the page says about an edition before: beside the items, and under "What changed".
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { changesSince } from '../../../src/edition/page-changes.ts';
import { soundBrief } from '../../edition/briefs.ts';
import { ROOT } from '../../support/build-fixture.ts';
import { exampleText, markupOf, textOf, viewOf } from '../example.ts';

const OLD = readFileSync(`${ROOT}test/fixtures/saron-strait-edition-1.yaml`, 'utf8');
const lines = (old: string, now: string): string[] => {
  const { changes } = changesSince(soundBrief(old, 'old.yaml'), soundBrief(now));
  return textOf(markupOf(viewOf(now, { changes }))).split('\n');
};
const section = (all: readonly string[], head: string, count: number): string[] =>
  all.slice(all.indexOf(head), all.indexOf(head) + count);

describe('the example since its edition 1', () => {
  const all = lines(OLD, exampleText());

  it('says what changed on page 1: the writer first, then the items', () => {
    expect(section(all, 'What changed', 4)).toEqual([
      'What changed',
      'since edition 1',
      "Velmora's acceptance of the truce (4 May) and Kastria's three questions (6 May).",
      'New C2, Q2–Q3, O2; changed J1 (likelihood, basis), D1 (wording, answers), D2 (status), D3 (deadline), O1 (due date), S1, Bottom line, For decision, Ceasefire, Positions, Timeline, Who is who, Handling; removed “A Velmoran convoy was turned back off Brede on 29 April”, “Will Velmora answer before the Port Ellin round?”. New and changed items with a number carry a bar in the margin.',
    ]);
  });

  it('says beside each item that it is new, or what of it changed and was before', () => {
    expect(all).toContain('Changed: status (was stated).');
    expect(all).toContain('Changed: deadline (was 20 May 2027).');
    expect(all).toContain('Changed: duration (was 14 days).');
    expect(all).toContain('New. The article itself lists a return undertaking by the mediators.');
    expect(
      all.filter((line) => line.startsWith('Changed: due date (was 7 May 2027).')),
    ).toHaveLength(1);
  });

  it('lets the writer say why a likelihood changed', () => {
    expect(all).toContain("Changed from unlikely: Velmora's acceptance on 4 May.");
  });

  it('passes over what changed in spelling only', () => {
    const view = viewOf(exampleText(), {
      changes: changesSince(soundBrief(OLD), soundBrief(exampleText())).changes,
    });
    expect(view.claims?.items.map(({ changed }) => changed)).toEqual([false, true]);
  });
});

describe('in other languages', () => {
  const brief = (language: string, edition: number, rest: string): string =>
    `title: x\nlanguage: ${language}\nedition: ${edition}\njudgments:\n  - { id: j, text: J, ${rest} }\n`;

  test.each([
    ['en', 'Changed from unlikely.', 'Changed J1 (likelihood). New and changed'],
    ['fr', 'Modifié auparavant improbable.', 'Modifié J1 (probabilité). Ce qui'],
    ['uk', 'Змінено було «малоймовірно».', 'Змінено J1 (імовірність). Нове'],
  ])('%s', (language, beside, above) => {
    const all = lines(
      brief(language, 1, 'likelihood: unlikely'),
      brief(language, 2, 'likelihood: likely'),
    );
    expect(all).toContain(beside);
    expect(all.find((line) => line.startsWith(above))).toBeDefined();
  });
});

it('an item that was closed or taken back says so', () => {
  const brief = (issue: string, demand: string): string =>
    `title: x\nactors: { a: { name: A } }\nopen_issues: [{ question: Who?, status: ${issue} }]\ndemands: [{ text: Peace., by: a, status: ${demand} }]\n`;
  const all = lines(brief('open', 'stated'), brief('closed', 'withdrawn'));
  expect(all).toContain('Closed.');
  expect(all).toContain('Withdrawn.');
  expect(all).toContain('since the edition before');
  expect(all).toContain(
    'Closed O1; withdrawn D1. New and changed items with a number carry a bar in the margin.',
  );
});

it('nothing is said where nothing changed', () => {
  expect(
    lines('title: x\nedition: 1\ngaps: [A]\n', 'title: x\nedition: 2\ngaps: [A]\n'),
  ).not.toContain('What changed');
});

describe('a corrected speaker', () => {
  const brief = (language: string, by: string): string =>
    `title: x\nlanguage: ${language}\nactors: { a: { name: Anna }, b: { name: Boris } }\nclaims: [{ text: Nobody left., by: ${by} }]\nquotes: [{ text: Never., speaker: ${by} }]\n`;

  test.each([
    ['en', 'Changed: speaker corrected, was Anna.'],
    ['fr', 'Modifié : attribution corrigée, auparavant Anna.'],
    ['uk', 'Змінено: мовця виправлено, було: Anna.'],
    ['ar', 'تغيّر: صُحّح اسم المتحدث، سابقًا Anna.'],
    ['he', 'השתנה: שם הדובר תוקן, קודם לכן Anna.'],
  ])('is said with the former name: %s', (language, words) => {
    const all = lines(brief(language, 'a'), brief(language, 'b')).join('\n');
    expect(all.split(words)).toHaveLength(3);
  });

  it('is not named where a part is withheld and the brief has no such actor', () => {
    const withheld = 'withheld: { audience: partners, items: 1 }\n';
    const now = `${brief('en', 'b').replace('a: { name: Anna }, ', '')}${withheld}`;
    expect(lines(brief('en', 'a'), now).join('\n')).not.toContain('Anna');
  });
});

it('a changed fact of the ceasefire carries a bar, with its row', () => {
  const truce = (status: string): string =>
    `title: x\nceasefire: { status: ${status}, duration: 21 days, coverage: The whole of the Saron Strait and both of its shores }\n`;
  const { changes } = changesSince(soundBrief(truce('agreed')), soundBrief(truce('in_force')));
  const { facts, moreFacts } = viewOf(truce('in_force'), { changes }).ceasefire!;
  expect(facts[0]!.map(({ changed }) => changed)).toEqual([true, true]);
  expect(moreFacts[0]!.map(({ changed }) => changed)).toEqual([false]);
  expect(markupOf(viewOf(truce('in_force'), { changes }))).toContain(
    '<tr class="changed"><td data-at="ceasefire.status">',
  );
});

describe('the numbers of what is new', () => {
  const claims = (...texts: readonly string[]): string =>
    `title: x\nactors: { a: { name: A } }\nclaims:\n${texts.map((text) => `  - { text: ${text}, by: a }\n`).join('')}`;
  const said = (old: string, now: string): string =>
    lines(old, now)
      .find((line) => line.startsWith('New '))!
      .replace(/[.;].*/, '');
  const KEPT = ['Ships crossed the strait', 'Talks were held in Brede'];

  test.each([
    [['Oil became dear', KEPT[0]!, 'Nobody waited'], 'New C1, C3'],
    [['Oil became dear', 'Nobody waited', KEPT[0]!], 'New C1–C2'],
    [[KEPT[0]!, 'Oil became dear', 'Nobody waited', 'A port burnt'], 'New C2–C4'],
    [['Oil became dear', KEPT[0]!, 'Nobody waited', 'A port burnt'], 'New C1, C3–C4'],
    [
      ['Oil became dear', 'Nobody waited', KEPT[0]!, 'A port burnt', KEPT[1]!, 'Snow fell'],
      'New C1–C2, C4, C6',
    ],
  ])('are a range only where none between them is an old one: %j', (now, words) => {
    expect(said(claims(...KEPT), claims(...now))).toBe(words);
  });

  it('of sources too', () => {
    const sources = (...ids: readonly string[]): string =>
      `title: x\nsources:\n${ids.map((id) => `  ${id}: { title: Report ${id} }\n`).join('')}`;
    expect(said(sources('b'), sources('a', 'b', 'c', 'd'))).toBe('New S1, S3–S4');
  });
});

it('what changed alike in neighbours is said behind the last of them', () => {
  const brief = (first: string, second: string): string =>
    `title: x\njudgments:\n  - { id: a, text: J, likelihood: ${first} }\n  - { id: b, text: K, likelihood: ${second} }\n`;
  expect(lines(brief('unlikely', 'unlikely'), brief('likely', 'likely'))).toContainEqual(
    expect.stringMatching(/^Changed J1, J2 \(likelihood\)\. /),
  );
  expect(lines(brief('unlikely', 'unlikely'), brief('unlikely', 'likely'))).toContainEqual(
    expect.stringMatching(/^Changed J2 \(likelihood\)\. /),
  );
});

it('a long text that is gone is cut after a word', () => {
  const gone = 'Nobody answered the letter that the mediators had sent in April. '.repeat(3).trim();
  const brief = (text: string): string =>
    `title: x\nactors: { a: { name: A } }\nclaims:\n  - { text: Ships crossed the strait, by: a }\n${text}`;
  const all = lines(brief(`  - { text: ${gone}, by: a }\n`), brief(''));
  const cut =
    'Nobody answered the letter that the mediators had sent in April. Nobody answered the …';
  expect(all).toContainEqual(expect.stringMatching(new RegExp(`^Removed “${cut}”`)));
});

test.each([
  ['wholly new', 'title: x\n', 'New Bottom line'],
  ['changed', 'title: x\nsummary: { bottom_line: Peace is near. }\n', 'Changed Bottom line'],
])('a section without numbers is told by its head where it is %s', (_, old, words) => {
  const now = 'title: x\nsummary: { bottom_line: The truce holds. }\n';
  expect(lines(old, now)).toContainEqual(expect.stringMatching(new RegExp(`^${words}`)));
});

describe('without an edition to compare with', () => {
  const said = (rest: string): string[] =>
    section(textOf(markupOf(viewOf(`title: x\n${rest}`))).split('\n'), 'What changed', 3);
  const JUDGMENTS =
    'judgments: [{ text: J, likelihood: likely }, { text: K, likelihood: likely, change: { from: unlikely } }]\n';

  test.each([
    ['edition: 3\n', 'Since edition 2: changed J2 (likelihood).'],
    ['edition: 2\n', 'Since edition 1: changed J2 (likelihood).'],
    ['edition: 1\n', 'Since the edition before: changed J2 (likelihood).'],
    ['', 'Since the edition before: changed J2 (likelihood).'],
  ])('the likelihoods that the desk says changed are told: %j', (edition, words) => {
    expect(said(`${edition}${JUDGMENTS}`)[1]).toBe(`${words} It carries a bar in the margin.`);
  });

  it('the words of the desk come first, and stand alone where they are all', () => {
    expect(said(`edition: 2\nchanges: [New reply.]\n${JUDGMENTS}`)).toEqual([
      'What changed',
      'New reply.',
      'Since edition 1: changed J2 (likelihood). It carries a bar in the margin.',
    ]);
    const alone = said('edition: 2\nchanges: [New reply.]\n');
    expect(alone.slice(0, 2)).toEqual(['What changed', 'New reply.']);
    expect(alone[2]).not.toContain('ince');
  });

  it('nothing is said where nobody says that anything changed', () => {
    expect(said('edition: 2\n')).toEqual([]);
  });
});

describe('what is compared is told once', () => {
  const brief = (rest: string): string => `title: x\nactors: { a: { name: Anna } }\n${rest}\n`;
  const told = (old: string, now: string): string | undefined => {
    const all = lines(brief(old), brief(now));
    return all.includes('What changed') ? section(all, 'What changed', 3)[2] : undefined;
  };
  const BAR = ' New and changed items with a number carry a bar in the margin.';
  const truce = (terms: string): string => `ceasefire: { status: agreed${terms} }`;
  const claim = (text: string): string => `claims: [{ text: ${text}, by: a }]`;
  const words = 'abcd efgh '.repeat(8);

  test.each([
    [
      'a judgment that the desk says changed, beside one that did',
      'judgments: [{ text: J, likelihood: likely }, { text: K, likelihood: unlikely }]',
      'judgments: [{ text: J, likelihood: likely, change: { from: unlikely } }, { text: K, likelihood: likely, change: { from: unlikely } }]',
      `Changed J1, J2 (likelihood).${BAR}`,
    ],
    [
      'what is gone, if it has a number or states something',
      `summary: { bottom_line: Peace. }\n${truce(', terms: [{ text: Stop it., by: a }]')}\ngaps: [Where?]\nglossary: { UN: Nations }`,
      truce(''),
      'Changed Bottom line, Ceasefire, Glossary; removed “Stop it”, “Where?”.',
    ],
    [
      'what is gone, as a count where a part is withheld',
      'claims: [{ text: One., by: a }, { text: Two., by: a }]',
      'withheld: { audience: partners, items: 1 }',
      'Removed two items.',
    ],
    [
      'a term of a section that was there',
      truce(''),
      truce(', terms: [{ text: Stop it., by: a }]'),
      'Changed Ceasefire.',
    ],
    [
      'the order of terms not at all',
      truce(', terms: [{ text: Stop it., by: a }, { text: Go on., by: a }]'),
      truce(', terms: [{ text: Go on., by: a }, { text: Stop it., by: a }]'),
      undefined,
    ],
    ['a mark not at all', 'gaps: [One]', 'gaps: [One.]', undefined],
    [
      'a new part of the summary under its own head',
      'summary: { bottom_line: A }',
      'summary: { bottom_line: A, ask: What now? }',
      'Changed For decision.',
    ],
    ['ninety letters whole', claim(`${words}abcd fghij`), '', `Removed “${words}abcd fghij”.`],
    [
      'more than ninety cut after a word',
      claim(`${words}abcd fghijk`),
      '',
      `Removed “${words}abcd …”.`,
    ],
  ])('%s', (_, old, now, expected) => {
    expect(told(old, now)).toBe(expected);
  });
});
