// The view of a brief: what appears, what does not, and how items are numbered and grouped.
import { describe, expect, test } from 'vitest';
import { exampleText, markupOf, textOf, viewOf } from '../example.ts';

const example = viewOf(exampleText());

const ACTORS = `
actors:
  ana: { name: Ana Reyes, role: Envoy, affiliation: Kastria }
  bo: { name: Bo Lind }
  k: { name: Kastria }
  v: { name: Velmora }
  n: { name: Norland }
sources:
  one: { title: First report, kind: article }
  two: { title: Second report }
`;

describe('a brief of six lines', () => {
  const view = viewOf(
    'title: Talks\nas_of: 2027-05-07\nsummary:\n  points:\n    - One.\n    - Two.\n',
  );
  const markup = markupOf(view);

  test('has its title, the metadata, one section and the colophon', () => {
    expect(markup.match(/<section class="[^"]*"/g)).toEqual([
      '<section class="bottom-line"',
      '<section class="colophon"',
    ]);
    expect(textOf(markup)).toContain('Summary\nOne.\nTwo.');
    expect(markup).not.toContain('annex');
  });

  test('keeps the place of the edition, so that "As of" stands where readers look for it', () => {
    expect(view.strip.map(({ label }) => label)).toEqual(['', 'As of']);
  });

  test('a title alone is enough', () => {
    const bare = markupOf(viewOf('title: Talks'));
    expect(bare).not.toMatch(/<(?:table|h3)/);
    expect(bare.match(/<h2>/g)).toHaveLength(1);
  });
});

describe('status', () => {
  const withStatus = (status: string): string =>
    textOf(markupOf(viewOf(exampleText().replace('status: final', `status: ${status}`))));

  test('a draft says so in the metadata, across the page and in the foot', () => {
    const text = withStatus('draft');
    expect(text).toContain('2, draft, not cleared');
    expect(text).toMatch(/^DRAFT$/m);
    expect(text).toContain('Edition 2, draft · as of 7 May 2027, 18:00 UTC+2');
  });

  test('so does a withdrawn brief; a corrected one has no watermark', () => {
    expect(withStatus('withdrawn')).toMatch(/^WITHDRAWN$/m);
    expect(withStatus('corrected')).toContain('Edition 2, corrected · as of');
    expect(withStatus('corrected')).not.toMatch(/^CORRECTED$/m);
  });

  test('a final one says it once', () => {
    expect(withStatus('final')).toContain('Edition 2 · as of');
  });
});

describe('judgments', () => {
  test('a change says from what and why, and draws the bar along all rows of the item', () => {
    const markup = markupOf(example);
    expect(textOf(markup)).toContain("Changed from unlikely: Velmora's acceptance on 4 May.");
    expect(markup).toContain('<tr id="J1" class="changed"');
    expect(markup).toContain('<tr class="joined changed"');
    expect(markup).toContain('low="45" high="55" data-was-low="20" data-was-high="45"');
  });

  test('likelihood and confidence stand in cells of their own', () => {
    expect(textOf(markupOf(example))).toMatch(
      /Roughly even chance\n45–55\u00a0%, was 20–45\u00a0%\nLow\n/,
    );
  });

  test('a long reason leaves the narrow cell', () => {
    const basis =
      'Three sources of different origin agree, but none of them has seen the text itself';
    const view = viewOf(
      `title: T\njudgments: [{ text: It holds., confidence: high, confidence_basis: ${JSON.stringify(basis)} }]`,
    );
    expect(view.judgments?.items[0]).toMatchObject({ basis: undefined, likelihood: undefined });
    expect(textOf(markupOf(view))).toContain(`Confidence: ${basis}`);
  });
});

describe('demands', () => {
  const view = viewOf(`title: T${ACTORS}
demands:
  - { text: First., by: k, to: v, source: [one p. 3, one p. 4, two] }
  - { text: Second., by: v, to: k, deadline: { date: 2027-06, inferred: The letter names no year. } }
  - { text: Third., by: k, to: v, responses: [{ by: ana, stance: defers }] }
  - { text: Fourth., by: k }
`);

  test('stand together by who asks whom and keep their own numbers', () => {
    expect(
      view.demands?.map(({ by, asks, to, items }) => [
        by,
        asks,
        to,
        items.map(({ number }) => number),
      ]),
    ).toEqual([
      ['Kastria', 'asks of', 'Velmora', ['D1', 'D3']],
      ['Velmora', 'asks of', 'Kastria', ['D2']],
      ['Kastria', 'asks', undefined, ['D4']],
    ]);
  });

  test('a source is one mark, its further places follow', () => {
    expect(view.demands?.[0]?.items[0]?.refs).toEqual([
      { text: 'S1 p. 3, p. 4', href: '#S1' },
      { text: 'S2', href: '#S2' },
    ]);
  });

  test('an answer without words, and the reason of an inferred deadline, are printed', () => {
    const text = textOf(markupOf(view));
    expect(text).toContain('Ana Reyes (Kastria) defers an answer.');
    expect(text).toContain('by June 2027');
    expect(text).toContain('Date inferred: The letter names no year.');
  });
});

describe('claims', () => {
  const claims = (lines: string): string =>
    textOf(markupOf(viewOf(`title: T${ACTORS}\nclaims:\n${lines}`)));

  test('who says so stands first', () => {
    expect(
      claims('  - { text: It is so., by: ana, date: { date: 2027, inferred: No year is given. } }'),
    ).toContain(
      'Ana Reyes, Envoy, Kastria · 2027 inferred\nIt is so.\nDate inferred: No year is given.',
    );
  });

  test('"not rated" is said only where others are rated', () => {
    expect(claims('  - { text: It is so., by: bo }')).not.toContain('not rated');
    expect(claims('  - { text: A., by: bo }\n  - { text: B., by: bo, credibility: 2 }')).toContain(
      'Credibility not rated',
    );
  });

  test('many who dispute it stand in the line below, and nobody is left out', () => {
    const text = claims(
      '  - { text: It is so., by: bo, status: disputed, disputed_by: [k, v, n] }',
    );
    expect(text).toContain('Disputed by Kastria, Velmora, Norland.');
    expect(claims('  - { text: It is so., by: bo, disputed_by: [k] }')).toContain(
      'Disputed by Kastria.',
    );
  });
});

describe('positions', () => {
  const view = viewOf(`title: T${ACTORS}
positions:
  - { issue: Ports, stances: { k: { stance: supports }, v: { stance: silent }, n: { stance: opposes }, bo: { stance: conditional, date: 2027-05-01 } } }
  - { issue: Lanes, stances: { k: { stance: opposes } } }
`);

  test('four or five actors take the width that there is', () => {
    expect(view.positions?.map(({ actors, width }) => [actors, width])).toEqual([
      [['Kastria', 'Velmora', 'Norland', 'Bo Lind'], 4],
    ]);
    expect(view.positions?.[0]?.rows.map(({ issue }) => issue)).toEqual(['Ports', 'Lanes']);
  });

  test('for more actors the table is turned, four issues a table', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const actors = names.map((id) => `${id}: { name: ${id.toUpperCase()}. }`).join(', ');
    const stances = names.map((id) => `${id}: { stance: supports }`).join(', ');
    const issues = [1, 2, 3, 4, 5].map((n) => `{ issue: Issue ${n}, stances: { ${stances} } }`);
    const tables = viewOf(
      `title: T\nactors: { ${actors} }\npositions: [${issues.join(', ')}]`,
    ).positions;
    expect(tables?.map((table) => [table.issues?.map(({ issue }) => issue), table.width])).toEqual([
      [['Issue 1', 'Issue 2', 'Issue 3', 'Issue 4'], 4],
      [['Issue 5'], undefined],
    ]);
    expect(tables?.[0]?.rows.map(({ actor, cells }) => [actor, cells.length])).toEqual(
      names.map((id) => [`${id.toUpperCase()}.`, 4]),
    );
  });

  test('an actor of whom nothing is known is unknown, not silent', () => {
    expect(view.positions?.[0]?.rows[1]?.cells.map(({ stance }) => stance)).toEqual([
      'Opposes',
      'Unknown',
      'Unknown',
      'Unknown',
    ]);
    const used = view.legends?.rows
      ?.flat()
      .find(({ label }) => label === 'Positions')
      ?.rows.filter((row) => row.used);
    expect(used?.map(({ term }) => term)).toEqual([
      'supports',
      'conditional',
      'opposes',
      'silent',
      'unknown',
    ]);
  });
});

describe('tables', () => {
  const view = viewOf(`title: T
actors:
  fed: { name: Federation of Observers, short: FOO, kind: organisation }
  kas: { name: Republic of Kastria, short: Kastria }
sources: { one: { title: First } }
ceasefire: { status: agreed, parties: [kas, fed], source: one ¶2 }
demands: [{ text: A pier., by: fed, to: kas }]
claims: [{ text: So it is., by: fed, status: disputed, disputed_by: [kas] }]
positions: [{ issue: Port, stances: { fed: { stance: supports }, kas: { stance: silent } } }]
`);
  test('have the short names; who is who has the full ones', () => {
    expect(view.positions?.[0]?.actors).toEqual(['FOO', 'Kastria']);
    expect(view.demands?.[0]).toMatchObject({ by: 'FOO', to: 'Kastria' });
    expect(view.claims?.items[0]?.status).toEqual({ lead: 'Disputed', rest: ' by Kastria' });
    expect(view.claims?.items[0]?.speaker.name).toBe('Federation of Observers (FOO)');
    const names = view.actors?.flat().flatMap(({ actors }) => actors.map(({ name }) => name));
    expect(names).toEqual(['Federation of Observers (FOO)', 'Republic of Kastria']);
  });

  test('of a ceasefire end with what the facts were read in', () => {
    const facts = view.ceasefire?.facts.flat() ?? [];
    expect(facts.map(({ refs }) => refs.map(({ text }) => text))).toEqual([[], ['S1 ¶2']]);
    expect(view.ceasefire?.meta).toEqual([]);
  });
});

describe('quotations', () => {
  const quotes = `title: T${ACTORS}
quotes:
  - { text: "Kastria's *words* & [sic] <b>", speaker: ana, source: one, context: Asked about ports. }
  - { text: Other words, speaker: bo }
`;
  test('are printed as they are, between drawn marks', () => {
    const text = textOf(markupOf(viewOf(quotes)));
    expect(text).toContain("“Kastria's *words* & [sic] <b>”");
    expect(text).toContain('Ana Reyes, Envoy, Kastria. Asked about ports. S1');
    expect(text).toMatch(/^Bo Lind$/m);
    expect(textOf(markupOf(viewOf(`language: fr\n${quotes}`)))).toContain(
      "«\u00a0Kastria's *words*",
    );
    expect(textOf(markupOf(viewOf(`language: uk\n${quotes}`)))).toContain("«Kastria's *words*");
  });

  test.each([
    ['verbatim', '✓ Verbatim'],
    ['normalised', '✓ Normalised'],
    ['altered', 'Altered'],
    ['not-found', 'Not found'],
    ['unchecked', 'Not checked'],
  ] as const)('%s is said in words', (kind, words) => {
    const quotations = new Map([['quotes[0]', { kind, omissions: 2, insertions: 1 }]]);
    const view = viewOf(quotes, { quotations });
    expect(view.quotes?.[0]).toMatchObject({
      status: words,
      qualifiers: ['with two omissions', 'with one insertion'],
    });
    expect(view.quotes?.[1]?.status).toBe('Not checked');
  });

  test('the original names its language for readers and machines', () => {
    const markup = markupOf(example);
    expect(markup).toContain('lang="uk">залишиться відкритою для кожного прапора</span>');
    expect(textOf(markup)).toContain('Ukrainian original, machine translated: залишиться');
  });
});

describe('open issues', () => {
  const due = (now: string, status = 'open'): string => {
    const text = `title: T\nopen_issues: [{ question: Who?, owner: Desk, due: 2027-05-10, status: ${status} }]`;
    return textOf(markupOf(viewOf(text, { now: new Date(now) })));
  };

  test('are due until their day has passed, then overdue', () => {
    expect(due('2027-05-10T20:00:00Z')).toContain('Open, due 10 May 2027\nDesk');
    expect(due('2027-05-11T08:00:00Z')).toContain('Overdue by one day\ndue 10 May 2027\nDesk');
    expect(due('2027-05-13T08:00:00Z')).toContain('Overdue by 3 days\ndue 10 May 2027');
  });

  test('that are closed are never overdue', () => {
    expect(due('2027-06-13T08:00:00Z', 'closed')).toContain('Closed, due 10 May 2027');
    expect(due('2027-06-13T08:00:00Z', 'waiting')).toContain('Waiting, due 10 May 2027');
  });
});

describe('ceasefire', () => {
  const view = viewOf(`title: T${ACTORS}
ceasefire:
  status: in_force
  from: 2027-05-01
  until: 2027-05-22
  terms: [{ text: A., source: one ¶1 }, { text: B., source: two }]
  reservations: [{ by: ana, text: C? }, { by: bo, text: D? }, { by: ana, text: E?, note: Said twice. }]
  note: As announced.
`);

  test.each([
    ['en', '6 months', 'By the dates given here it ended: 1 November 2026.'],
    ['fr', 'six mois', 'il a pris fin : 1er novembre 2026.'],
    ['uk', 'шість місяців', 'його строк минув: 1 листопада 2026'],
    ['ar', 'ستة أشهر', 'وفق التواريخ المذكورة هنا انتهى'],
    ['he', 'שישה חודשים', 'לפי התאריכים שצוינו כאן תקפה פג'],
  ])('says in words that one in force is over by its dates: %s', (language, duration, words) => {
    const truce = (status: string): string =>
      textOf(
        markupOf(
          viewOf(
            `title: T\nlanguage: ${language}\nceasefire: { status: ${status}, from: 2026-05-01, duration: ${duration} }\n`,
          ),
        ),
      );
    expect(truce('in_force')).toContain(words);
    expect(truce('expired')).not.toContain(words);
  });

  test('reservations stand together by actor', () => {
    const lists = view.ceasefire?.lists
      .flat()
      .map(({ label, items }) => [label, items.map(({ text }) => text)]);
    expect(lists).toEqual([
      ['Terms', ['A.', 'B.']],
      ['Reservations of Ana Reyes (Kastria)', ['C?', 'E?']],
      ['Reservations of Bo Lind', ['D?']],
    ]);
  });

  test('a source moves to the label only if all lines share it', () => {
    expect(view.ceasefire?.lists[0]?.[0]).toMatchObject({
      refs: [],
      items: [{ refs: [{ text: 'S1 ¶1' }] }, {}],
    });
    expect(example.ceasefire?.lists[0]?.[0]?.refs).toEqual([{ text: 'S1 ¶7', href: '#S1' }]);
  });

  test('dates and notes are printed', () => {
    const text = textOf(markupOf(view));
    for (const words of ['In force', '1 May 2027', '22 May 2027', 'As announced.', 'Said twice.'])
      expect(text).toContain(words);
  });
});

describe('the annex', () => {
  test('says what the brief rests on', () => {
    expect(example.sources?.statement).toBe(
      'This brief rests on one source, an article at second hand. Nothing in it was corroborated independently. The three quotations were found in its text. One of two claims is disputed. No judgment rests on more than this source.',
    );
  });

  test('gathers the citations of a source as ranges', () => {
    expect(example.sources?.items[0]?.citedBy.map(({ text }) => text)).toEqual([
      'C1–C2',
      'D1–D3',
      'Q1–Q3',
    ]);
    const view = viewOf(
      `title: T${ACTORS}\nclaims:\n${['one', 'two', 'one'].map((id) => `  - { text: Of ${id}., by: bo, source: ${id} }\n`).join('')}`,
    );
    expect(view.sources?.items.map(({ citedBy }) => citedBy.map(({ text }) => text))).toEqual([
      ['C1', 'C3'],
      ['C2'],
    ]);
  });

  test('says which claims rest on a single source: all in the statement, some beside them too', () => {
    const claims = (...rows: string[]): ReturnType<typeof viewOf> =>
      viewOf(
        `title: T${ACTORS}\nclaims:\n${rows.map((row) => `  - { text: So., by: bo${row} }\n`).join('')}`,
      );
    const all = claims(', source: one', ', source: [one ¶1, one ¶2]');
    expect(all.sources?.statement).toBe(
      'This brief rests on two sources. Each claim rests on a single source.',
    );
    expect(all.claims?.items.map(({ meta }) => meta)).toEqual([[], []]);
    const some = claims(
      ', source: one',
      ', source: [one, two]',
      ', source: one, status: corroborated',
      '',
    );
    expect(some.sources?.statement).toBe(
      'This brief rests on two sources. One of four claims rests on a single source.',
    );
    const marked = some.claims?.items.map(({ meta }) => meta.length > 0);
    expect(marked).toEqual([true, false, false, false]);
  });

  test('does not say of one source that nothing confirms it where something does', () => {
    const statement = (status: string): string | undefined =>
      viewOf(
        `title: T\nactors: { bo: { name: Bo } }\nsources: { one: { title: A } }\nclaims: [{ text: So., by: bo, source: one, status: ${status} }]`,
      ).sources?.statement;
    expect(statement('reported')).toMatch(/Nothing in it was corroborated/u);
    expect(statement('corroborated')).toBe('This brief rests on one source.');
  });

  test('explains only scales that are used', () => {
    const pairs = example.legends?.rows.map((pair) => pair.map(({ label }) => label));
    expect(pairs).toEqual([
      ['Likelihood (ICD 203)', 'Reliability of source'],
      ['Positions', 'Credibility of claim'],
      ['Confidence in the judgment', 'Quotations'],
    ]);
    expect(viewOf(`title: T${ACTORS}`).legends).toBeUndefined();
  });

  test('every link leads to an item of the page', () => {
    const markup = markupOf(example);
    const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
    for (const [, href] of markup.matchAll(/ href="(#[^"]+)"/g)) expect(ids).toContain(href);
  });
});

describe('other words', () => {
  test('references to items without numbers go by their section', () => {
    const view = viewOf(`title: T${ACTORS}
demands: [{ text: D., by: k, responses: [{ id: answer, by: bo, stance: rejects }] }]
ceasefire: { status: agreed, terms: [{ id: term, text: A. }] }
judgments: [{ text: It holds., based_on: [answer, term, one] }]
`);
    expect(textOf(markupOf(view))).toContain('Rests on D1 Ceasefire S1.');
  });

  test('gaps, actors and handling have their places', () => {
    const text = textOf(
      markupOf(
        viewOf(`title: T${ACTORS}
gaps: [Who pays., { text: How long., why_it_matters: All rests on it }]
handling: { caveats: [Keep it close], embargo_until: 2027-05-08 }
prepared_at: 2027-05-07
`),
      ),
    );
    expect(text).toContain('Not known\nG1\nWho pays.\nG2\nHow long. All rests on it');
    expect(text).toContain('Who is who\nNamed in this brief\nAna Reyes, Envoy, Kastria');
    expect(text).toContain('Keep it close. Embargoed until 8 May 2027.');
    expect(text).toContain('Prepared 7 May 2027.');
  });
});
