// Each check on a small brief: what it reports and where, and what it leaves alone.

import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { checkBrief } from '../../src/editorial/check-brief.ts';
import { checks } from '../../src/editorial/checks.ts';

const ARTICLE = `Terms set out

Vos said: "We will sign nothing before June."

"The guns were never ours," he added.`;

const HEAD = `title: T
actors:
  vos: { name: Vos }
  drakos: { name: Drakos }
sources:
  paper: { title: Terms set out, text: paper.txt }
  wire: { title: Agency report }
`;

interface Problem {
  readonly code: string;
  readonly at: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

function problems(body: string, bytes: Uint8Array = Buffer.from(ARTICLE), head = HEAD): Problem[] {
  const parsed = parseBrief(head + body, 'brief.yaml');
  const { brief } = parsed;
  if (!brief) throw new Error(JSON.stringify(parsed.diagnostics, null, 2));
  const now = new Date('2027-05-07T12:00:00Z');
  const { diagnostics } = checkBrief({ ...parsed, brief }, new Map([['paper', bytes]]), now);
  return diagnostics.map(({ code, message, span, hint }) => {
    return { code, at: span ? parsed.text.slice(span.start, span.end) : '', message, hint };
  });
}

const codes = (body: string): string[] => problems(body).map(({ code }) => code);
const quote = (text: string, source = 'paper'): string =>
  `quotes:\n  - { text: '${text}', speaker: vos, source: ${source} }\n`;
const claim = (text: string): string => `claims: [{ by: vos, source: paper, text: '${text}' }]\n`;

describe('altered-quotation', () => {
  it('names both words, shows the passage, and points at the word', () => {
    expect(problems(quote('We will sign nothing before July'))).toEqual([
      {
        code: 'altered-quotation',
        at: 'July',
        message: 'the quotation differs from its source: “paper” has “June”, the brief “July”',
        hint: 'the source (¶1) reads: “We will sign nothing before June”. Quote it so; mark an omission with […] and an insertion with [ ]',
      },
    ]);
  });

  it('tells added from dropped words', () => {
    const [added] = problems(quote('We will sign almost nothing before June'));
    expect(added?.message).toMatch(/“almost” is not in “paper”$/u);
    const [dropped] = problems(quote('The guns were ours'));
    expect(dropped?.message).toMatch(/“paper” also has “never”$/u);
  });

  it('says so when only the order is wrong', () => {
    const [problem] = problems(quote('The guns were never ours […] We will sign nothing'));
    expect(problem?.message).toBe('the parts of the quotation stand in “paper” in another order');
  });
});

describe('quotation-not-found', () => {
  it('reports words that are not in the source', () => {
    expect(problems(quote('Ships of every flag pass freely'))).toMatchObject([
      { code: 'quotation-not-found', at: expect.stringContaining('Ships of every') },
    ]);
  });

  it('looks in every source that the quotation names', () => {
    expect(codes(quote('We will sign nothing', '[wire, paper ¶1]'))).toEqual([]);
  });

  it('asks for the original of a source in another language', () => {
    const article = Buffer.from('«Мы ничего не подпишем до июня», — сказал Вос. Это было в порту.');
    const hint = (body: string): (string | undefined)[] =>
      problems(body, article, HEAD.replace('text: paper', 'language: ru, text: paper')).map(
        (problem) => problem.hint,
      );
    expect(hint(quote('We will sign nothing'))).toEqual([
      'the source is in Russian: add its words as original: { language: ru, text: … }, and the text is checked by them',
    ]);
    const withOriginal = quote('We will sign nothing').replace(
      ' }',
      ", original: { language: ru, text: 'Мы ничего не подпишем до июня' } }",
    );
    expect(hint(withOriginal)).toEqual([]);
  });

  it('checks the words in the original language where the text is a translation', () => {
    const original = (text: string): string =>
      `quotes: [{ text: Rien avant juin, speaker: vos, source: paper, original: { language: en, text: ${text} } }]`;
    expect(codes(original('nothing before June'))).toEqual([]);
    expect(problems(original('nothing before July'))).toMatchObject([
      { code: 'altered-quotation', at: 'July' },
    ]);
  });
});

describe('quotation-unchecked', () => {
  it('tells a source without text from no source', () => {
    expect(problems(quote('We will sign nothing', 'wire'))[0]).toMatchObject({
      code: 'quotation-unchecked',
      message: 'this quotation was not checked: there is no local text of “wire”',
    });
    const [bare] = problems("quotes: [{ text: 'We will', speaker: vos }]");
    expect(bare).toMatchObject({
      code: 'quotation-unchecked',
      hint: expect.stringMatching(/^add/u),
    });
  });
});

describe('quotation-elsewhere', () => {
  it('says in which paragraph the quotation is', () => {
    expect(problems(quote('The guns were never ours', 'paper ¶1'))).toMatchObject([
      {
        code: 'quotation-elsewhere',
        at: 'paper ¶1',
        message: 'the quotation is not in ¶1 of “paper”, but in ¶2',
        hint: 'write source: paper ¶2',
      },
    ]);
    const messages = problems(quote('Terms set out', 'paper ¶1')).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringMatching(/headline/u));
  });
});

describe('quotation-cuts-word', () => {
  it('warns of half words', () => {
    expect(codes(quote('ever ours'))).toEqual(['quotation-cuts-word']);
    expect(codes(quote('[W]e will sign nothing'))).toEqual([]);
  });
});

describe('quotation-outside-marks', () => {
  const article = `Vos said: "We will sign nothing."

Drakos called the plan "a trick". We will sign nothing was the gist.`;
  const found = (text: string, source = 'paper', head = HEAD): string[] =>
    problems(quote(text, source), Buffer.from(article), head).map(({ code }) => code);

  it('warns of words that are the article’s own', () => {
    expect(problems(quote('called the plan'), Buffer.from(article))).toMatchObject([
      {
        code: 'quotation-outside-marks',
        at: "'called the plan'",
        message:
          "“paper” has these words outside its quotation marks (¶2): they are the article's, not the speaker's",
      },
    ]);
    expect(found('We will sign nothing', 'paper ¶2')).toEqual(['quotation-outside-marks']);
  });

  it('is silent where they stand between marks somewhere', () => {
    expect(found('We will sign nothing')).toEqual([]);
    expect(found('sign nothing.')).toEqual([]);
  });

  it('is silent below the speaker lines of a transcript, whatever its kind is said to be', () => {
    const transcript =
      'QUESTION: Is it “a trick”?\n\nMR DRAKOS: The plan is dead.\n\nIt stays so.\n\nQUESTION: Why?\n';
    const text = quote('The plan is dead. It stays so', 'paper ¶2');
    expect(problems(text, Buffer.from(transcript)).map(({ code }) => code)).not.toContain(
      'quotation-outside-marks',
    );
  });

  it('is silent where the source is speech itself, or has no marks', () => {
    expect(
      found(
        'called the plan',
        'paper',
        HEAD.replace('text: paper', 'kind: transcript, text: paper'),
      ),
    ).toEqual([]);
    expect(problems(quote('We wait'), Buffer.from('We wait.'))).toEqual([]);
  });

  it.each([
    ['de', '»Wir gehen nicht«, sagte Vos. Er sprach lange.', 'Wir gehen nicht', 'Er sprach lange'],
    ['sv', '”Vi går inte”, sade Vos. Han talade länge.', 'Vi går inte', 'Han talade länge'],
    ['fi', '»Me emme lähde», sanoi Vos. Hän puhui.', 'Me emme lähde', 'Hän puhui'],
    ['ja', 'ヴォス氏は「受け入れない」と述べた。', '受け入れない', 'と述べた'],
    [
      'fr',
      '« Nous irons, a déclaré Jan Vos. Au bout. »',
      'Nous irons. Au bout.',
      'Nous irons, a déclaré Jan Vos',
    ],
    [
      'en',
      '“We will,” said Vos, “sign nothing.”',
      'We will sign nothing.',
      'We will,” said Vos, “sign',
    ],
    ['ru', '— Мы пойдём, — сказал Ян Вос. — Завтра.', 'Мы пойдём. Завтра.', 'сказал Ян Вос'],
  ])('knows the marks and the dashes of %s', (language, text, inside, outside) => {
    const article = Buffer.from(`${text} «» “”\n\n“Yes,” he said.\n`);
    const head = HEAD.replace('text: paper', `language: ${language}, text: paper`);
    const outsideMarks = (words: string): string[] =>
      problems(quote(words), article, head)
        .map(({ code }) => code)
        .filter((code) => /marks|altered|not-found/u.test(code));
    expect(outsideMarks(inside)).toEqual([]);
    expect(outsideMarks(outside)).toEqual(['quotation-outside-marks']);
  });
});

describe('quotation-other-speaker', () => {
  const article = `"We will sign nothing," Jan Vos said.

"We wait," said the envoy, Ana Drakos. "It is late," she added.

"We wait," Vos said.`;
  const head = HEAD.replace('name: Vos', 'name: Jan Vos').replace(
    'name: Drakos',
    'name: Ana Drakos',
  );
  const found = (text: string, speaker: string, source = 'paper', of = head): Problem[] =>
    problems(quote(text, source).replace('vos', speaker), Buffer.from(article), of);

  it('names the other speaker and points at the field', () => {
    expect(found('We will sign nothing', 'drakos')).toMatchObject([
      {
        code: 'quotation-other-speaker',
        at: 'drakos',
        message: '“paper” (¶1) has Jan Vos say this, the brief Ana Drakos',
      },
    ]);
    expect(found('It is late', 'vos')[0]?.message).toMatch(/Ana Drakos say this, written “she”/u);
  });

  it('lets the locator decide where two say the same', () => {
    expect(found('We wait', 'drakos')).toEqual([]);
    expect(found('We wait', 'vos')).toEqual([]);
    expect(found('We wait', 'vos', 'paper ¶2').map(({ code }) => code)).toEqual([
      'quotation-other-speaker',
    ]);
    expect(found('We wait', 'vos', 'paper ¶3')).toEqual([]);
  });

  it.each([
    ['fr', 'LA MINISTRE : Nous attendons.'],
    ['fr', 'Porte-parole : Nous attendons.'],
    ['fr', "LE MINISTRE DE L'INTÉRIEUR : Nous attendons."],
    ['de', 'SPRECHER: Wir warten.'],
    ['ru', 'МИНИСТР: Мы ждём.'],
    ['en', 'MODERATOR: We wait.'],
  ])('is silent where a transcript in %s has an office before the words: %s', (language, line) => {
    const transcript = Buffer.from(`Press conference\n\n${line}\n\nJAN VOS: No.\n`);
    const of = head.replace('text: paper.txt', `text: paper.txt, language: ${language}`);
    const words = line.split(': ').at(-1)!;
    const told = problems(quote(words).replace('vos', 'drakos'), transcript, of);
    expect(told.filter(({ code }) => code === 'quotation-other-speaker')).toEqual([]);
  });

  it('is silent on states, other scripts and other languages', () => {
    const state = head.replace('name: Ana Drakos', 'name: Velmora, kind: state');
    expect(found('We will sign nothing', 'drakos', 'paper', state)).toEqual([]);
    const script = head
      .replace('name: Ana Drakos', 'name: Ана Дракос')
      .replace('name: Jan Vos', 'name: Lena Berg');
    expect(found('We will sign nothing', 'drakos', 'paper', script)).toEqual([]);
    const japanese = head.replace('text: paper.txt', 'text: paper.txt, language: ja');
    expect(found('We will sign nothing', 'drakos', 'paper', japanese)).toEqual([]);
  });
});

describe('wrong-hash', () => {
  const head = HEAD.replace('text: paper.txt', `text: paper.txt, sha256: ${'0a'.repeat(32)}`);

  it('compares the bytes with the hash, and gives the right one', () => {
    expect(problems('', Buffer.from(''), head)).toMatchObject([
      {
        code: 'wrong-hash',
        at: '0a'.repeat(32),
        hint: expect.stringContaining(
          'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        ),
      },
    ]);
  });
});

describe('source-not-text', () => {
  it('warns of bytes that are not UTF-8, and leaves the quotation unchecked', () => {
    const found = problems(quote('We will sign'), Buffer.from([0x93, 0x57, 0x65]));
    expect(found.map(({ code }) => code)).toEqual(['source-not-text', 'quotation-unchecked']);
  });
});

describe('locator-not-found', () => {
  it('reports paragraphs past the last one, in any block', () => {
    const body = `claims: [{ by: vos, source: [paper ¶2, paper ¶3], text: It rained. }]
positions: [{ issue: Guns, stances: { vos: { stance: opposes, source: paper ¶1–4 } } }]`;
    expect(problems(body)).toMatchObject([
      { code: 'locator-not-found', at: '¶3' },
      { message: '“paper” has 2 paragraphs, so there is no ¶3', at: 'paper ¶1–4' },
    ]);
    expect(codes('claims: [{ by: vos, source: paper p. 9, text: It rained. }]')).toEqual([]);
  });
});

describe('claim-without-source', () => {
  it('points at the claim', () => {
    expect(problems('claims: [{ by: vos, text: It rained. }]')).toMatchObject([
      { code: 'claim-without-source', at: 'It rained.' },
    ]);
  });
});

const judged = (review: string, head = ''): string =>
  `${head}claims: [{ by: vos, source: paper, text: The strait is open., review: ${review} }]\n`;

describe('scenarios-total', () => {
  const set = (likelihoods: readonly string[], more = ''): string =>
    `scenarios:\n  cases:\n${likelihoods
      .map((each, at) => {
        const which = ['best', 'likely', 'worst'][at];
        const how = each === '' ? '' : `, likelihood: ${each}`;
        return `    - { case: ${which}, title: Case ${which}${how} }\n`;
      })
      .join('')}${more}`;

  it('says how much the cases make at least, at the most likely of them', () => {
    expect(problems(set(['likely', 'very likely', 'unlikely']))).toEqual([
      {
        code: 'scenarios-total',
        at: 'very likely',
        message: 'the cases make 155 % at least, but only one of them comes about',
        hint: 'take a lower term for one of them',
      },
    ]);
  });

  it('says how little they make at most, at the least likely of them', () => {
    expect(problems(set(['unlikely', 'very unlikely']))).toMatchObject([
      { at: 'very unlikely', message: expect.stringContaining('65 % at most') },
    ]);
  });

  it.each([
    [['unlikely', 'likely', 'unlikely']],
    [['roughly even chance', 'roughly even chance']],
    [['almost certain', 'almost no chance', 'almost no chance']],
    [['likely', '', 'unlikely']],
    [['', '']],
  ])('%j can make a whole', (likelihoods) => {
    expect(codes(set(likelihoods))).toEqual([]);
  });

  it('may be ignored where the set is not meant to be whole', () => {
    const ignore = '  ignore: { scenarios-total: two of many cases }\n';
    expect(codes(set(['unlikely', 'very unlikely'], ignore))).toEqual([]);
  });
});

describe('verdict-off-scale', () => {
  const scale = 'verdicts: [holds, { name: misleading }]\n';

  it('names the verdict of the scale that was meant', () => {
    expect(problems(judged('{ verdict: misleding, because: It is shut. }', scale))).toEqual([
      {
        code: 'verdict-off-scale',
        at: 'misleding',
        message: '“misleding” is none of the verdicts of the brief',
        hint: 'did you mean “misleading”?',
      },
    ]);
  });

  it('passes what is on the scale, and any verdict without one', () => {
    expect(codes(judged('{ verdict: holds, because: It is. }', scale))).toEqual([]);
    expect(codes(judged('{ verdict: half true, because: It is. }'))).toEqual([]);
  });
});

describe('evidence-uncited', () => {
  const evidence = (text: string): string =>
    judged(`{ verdict: holds, because: It is., evidence: { for: ["${text}"] } }`);

  it.each(['wire p. 4', 'wire ¶2', 'wire'])('“%s” is meant as a citation', (text) => {
    const [found] = problems(evidence(text));
    expect(found).toMatchObject({
      code: 'evidence-uncited',
      hint: expect.stringContaining(`"[${text}]"`),
    });
  });

  it.each(['[wire p. 4]', 'wire reports say so', 'Buoys are out.'])('“%s” is prose', (text) => {
    expect(codes(evidence(text))).toEqual([]);
  });
});

describe('judgment-without-basis', () => {
  it('wants items, sources or words that it rests on', () => {
    expect(codes('judgments: [{ text: It holds. }]')).toEqual(['judgment-without-basis']);
    expect(codes('judgments: [{ text: It holds., based_on: [paper] }]')).toEqual([]);
    expect(codes('judgments: [{ text: It holds., confidence_basis: One report. }]')).toEqual([]);
  });
});

describe('outcome-missing', () => {
  const term = (fields: string, truce = 'status: in_force', head = ''): string[] =>
    codes(`${head}ceasefire: { ${truce}, terms: [{ text: The bridge opens., ${fields} }] }`);

  it('asks what became of what was due', () => {
    expect(term('due: 2027-05-06')).toEqual(['outcome-missing']);
    expect(term('due: 2027-05-06, status: not_due')).toEqual(['outcome-missing']);
    expect(
      codes(
        'ceasefire: [{ status: none }, { status: agreed, exchanges: [{ what: prisoners, promised: 9, due: 2027-05-01 }] }]',
      ),
    ).toEqual(['outcome-missing']);
  });

  it('leaves alone what is said, due today, after as_of, or under no agreement any more or yet', () => {
    expect(term('due: 2027-05-06, status: breached')).toEqual([]);
    expect(term('due: 2027-05-07')).toEqual([]);
    expect(term('due: 2027-05-06', 'status: in_force', 'as_of: 2027-05-05\n')).toEqual([]);
    expect(term('due: XXXX-05-06')).toContain('year-open');
    expect(term('due: XXXX-05-06')).not.toContain('outcome-missing');
    expect(term('due: 2027-05-06', 'status: proposed')).toEqual([]);
    expect(term('due: 2027-05-06', 'status: collapsed, ended: { date: 2027-05-01 }')).toEqual([]);
  });
});

describe('expired-ceasefire', () => {
  const ceasefire = (fields: string): string[] => codes(`ceasefire: { ${fields} }`);

  it('tells of a ceasefire in force that has ended, whichever of several', () => {
    expect(ceasefire('status: in_force, until: 2028-01-01, ended: { date: 2027-05-01 }')).toEqual([
      'expired-ceasefire',
    ]);
    expect(ceasefire('status: collapsed, ended: { date: 2027-05-01 }')).toEqual([]);
    expect(
      problems(
        'ceasefire: [{ status: in_force }, { status: in_force, ended: { date: 2027-05-01, how: replaced } }]',
      ).map(({ code, message }) => [code, message]),
    ).toEqual([
      ['expired-ceasefire', 'the ceasefire is said to be in force, but it ended on 2027-05-01'],
    ]);
  });

  it('works out the end from its date or from start and duration', () => {
    expect(ceasefire('status: in_force, until: 2027-05-06')).toEqual(['expired-ceasefire']);
    expect(ceasefire('status: in_force, from: 2027-04-01, duration: 21 days')).toEqual([
      'expired-ceasefire',
    ]);
  });

  it.each([
    '6 months',
    '"six months, renewable"',
    'half a year',
    'ninety days',
    '21-day',
    'P6M',
    'شهران',
    'пів року',
    'שישה חודשים',
    'trois semaines',
  ])('reads a duration in words: %s', (duration) => {
    expect(ceasefire(`status: in_force, from: 2026-10-20, duration: ${duration}`)).toEqual([
      'expired-ceasefire',
    ]);
    expect(ceasefire(`status: in_force, from: 2027-05-01, duration: ${duration}`)).toEqual([]);
  });

  it('is judged at `as_of`, where that is later than now', () => {
    const brief = 'as_of: 2031-12-01\nceasefire: { status: in_force, from: 2031-01-01, duration: ';
    expect(codes(`${brief}six months }`)).toContain('expired-ceasefire');
    expect(codes(`${brief}two years }`)).not.toContain('expired-ceasefire');
  });

  it('counts months by the calendar', () => {
    const from = (day: string): string[] =>
      ceasefire(`status: in_force, from: ${day}, duration: three months`);
    expect(from('2027-02-06')).toEqual(['expired-ceasefire']);
    expect(from('2027-02-07')).toEqual([]);
  });

  it('is silent while the end may be to come or cannot be worked out', () => {
    expect(
      ceasefire('status: in_force, from: 2026-01-01, duration: "six months, renewed twice"'),
    ).toEqual([]);
    expect(ceasefire('status: in_force, until: 2027-05-07')).toEqual([]);
    expect(ceasefire('status: in_force, until: 2027-05')).toEqual([]);
    expect(ceasefire('status: in_force, from: 2027-04-20, duration: 21 days')).toEqual([]);
    expect(ceasefire('status: in_force, from: 2026-04-01, duration: until revoked')).toEqual([]);
    expect(ceasefire('status: expired, until: 2027-05-06')).toEqual([]);
  });
});

describe('overdue-issue', () => {
  const issue = (fields: string): string[] => codes(`open_issues: [{ question: Who?, ${fields} }]`);

  it('counts a day, month or year as over when all of it is', () => {
    expect(issue('due: 2027-05-06')).toEqual(['overdue-issue']);
    expect(issue('due: 2027-05-07T13:00+02:00, status: waiting')).toEqual(['overdue-issue']);
    expect(issue('due: 2027-05-07T13:00Z')).toEqual([]);
    expect(issue('due: 2027-05-07')).toEqual([]);
    expect(issue('due: 2027')).toEqual([]);
    expect(issue('due: 2027-05-06, status: closed')).toEqual([]);
  });
});

describe('order of dates', () => {
  it('wants the state before the next update and not after the writing', () => {
    expect(codes('as_of: 2027-05-07\nnext_update: 2027-05-06')).toEqual([
      'as-of-after-next-update',
    ]);
    expect(codes('as_of: 2027-05-07\nnext_update: 2027-05\nprepared_at: 2027-05-07')).toEqual([]);
    expect(codes('as_of: 2027-05-07T12:00Z\nprepared_at: 2027-05-07T11:00Z')).toEqual([
      'as-of-after-prepared',
    ]);
  });
});

describe('bottom-line-long', () => {
  const line = (count: number): string[] =>
    codes(`summary: { bottom_line: ${Array(count).fill('word').join(' – ')} }`);

  it('counts words, not dashes', () => {
    expect(line(60)).toEqual([]);
    expect(line(61)).toEqual(['bottom-line-long']);
  });
});

describe('loaded-verb', () => {
  it('points at the verb in our own prose and suggests a neutral one', () => {
    expect(problems(claim('Vos admitted that the guns were there.'))).toMatchObject([
      { code: 'loaded-verb', at: 'admitted', hint: 'neutral: said' },
    ]);
    expect(
      codes('changes: [Drakos boasted of it]\nglossary: { G: Vos insisted it was so. }'),
    ).toEqual(['loaded-verb', 'loaded-verb']);
  });

  it.each([
    'Two sailors were admitted to hospital.',
    'Kastria conceded territory in 2022.',
    'Velmora claimed 12 lives were lost.',
    'Vos said: “He admitted that.”',
    'The island revealed its wells.',
  ])('leaves alone: %s', (text) => {
    expect(codes(claim(text))).toEqual([]);
  });

  it('leaves quotations, titles of sources and other languages alone', () => {
    const quoted = problems(
      quote('he admitted that'),
      Buffer.from('Then he admitted that.'),
      HEAD.replace('Agency report', 'Vos admitted that'),
    );
    expect(quoted).toEqual([]);
    expect(codes(`language: fr\n${claim('Vos admitted that.')}`)).toEqual([]);
  });
});

describe('loaded-word and weasel-words', () => {
  const point = (text: string): Problem[] => problems(`summary: { points: ["${text}"] }`);

  it('point at the words in our own prose and say what to write instead', () => {
    expect(point('Terrorists shelled the port.')).toMatchObject([
      { code: 'loaded-word', at: 'Terrorists', hint: expect.stringMatching(/gunmen/u) },
    ]);
    expect(point('It is believed that talks go on.')).toMatchObject([
      { code: 'weasel-words', at: 'It is believed that', hint: 'instead: say by whom' },
    ]);
  });

  it('read rules of handling, what a picture shows and why a date is inferred', () => {
    expect(codes('handling: { caveats: [Not for the regime of Velmora.] }')).toEqual([
      'loaded-word',
    ]);
    expect(codes('figures: [{ file: a.png, alt: Terrorists at the port. }]')).toEqual([
      'loaded-word',
    ]);
    const date = '{ date: 2027-05, inferred: terrorists took it in May }';
    expect(codes(`timeline: [{ date: ${date}, text: They met., source: wire }]`)).toEqual([
      'loaded-word',
    ]);
  });

  it('leave names and titles of others alone', () => {
    expect(codes('figures: [{ file: a.png, alt: The port., credit: Terrorists Weekly }]')).toEqual(
      [],
    );
  });

  it('leave what a named actor is reported to say alone', () => {
    expect(codes(claim('Terrorists shelled the port. Some say it was late.'))).toEqual([]);
    const stance = 'stances: { vos: { stance: opposes, text: The Velmoran regime must go. } }';
    expect(codes(`positions: [{ issue: Port, ${stance} }]`)).toEqual([]);
  });

  it('leave “reportedly” alone where the item names its source', () => {
    const event = (source: string): string[] =>
      codes(`timeline: [{ date: 2027, text: The envoy reportedly left.${source} }]`);
    expect(event(', source: wire')).toEqual([]);
    expect(event('')).toEqual(['weasel-words']);
  });
});

describe('avoided-name', () => {
  it('points at the spelling and gives the preferred one, but not in quotations', () => {
    const text = `${HEAD}summary: { points: ["Talks in Kiev, as “Kiev hears”; not in Kievan style."] }
timeline: [{ date: 2027, place: Kiew, text: They met. }]
${quote('We will sign nothing in Kiev')}`;
    const { brief, ...parsed } = parseBrief(text, 'brief.yaml');
    const style = [{ preferred: 'Kyiv', avoided: ['Kiev', 'Kiew'] }];
    const { diagnostics } = checkBrief({ ...parsed, brief: brief! }, new Map(), new Date(0), {
      style,
    });
    const found = diagnostics.filter(({ code }) => code === 'avoided-name');
    expect(found.map(({ span, hint }) => [text.slice(span?.start, span?.end), hint])).toEqual([
      ['Kiev', 'write “Kyiv”'],
      ['Kiew', 'write “Kyiv”'],
    ]);
  });
});

describe('avoided-name inside a preferred one', () => {
  it('points at the one that stands alone', () => {
    const text = `${HEAD}summary: { points: [The Federation of Lakes met; the Federation voted.] }\n`;
    const { brief, ...parsed } = parseBrief(text, 'brief.yaml');
    const style = [{ preferred: 'Federation of Lakes', avoided: ['Federation'] }];
    const { diagnostics } = checkBrief({ ...parsed, brief: brief! }, new Map(), new Date(0), {
      style,
    });
    expect(text.slice(diagnostics[0]?.span?.start)).toMatch(/^Federation voted/);
  });

  const found = (preferred: string, avoided: string, sentence: string): (string | undefined)[] => {
    const text = `${HEAD}summary: { points: [${JSON.stringify(sentence)}] }\n`;
    const { brief, ...parsed } = parseBrief(text, 'brief.yaml');
    const style = [{ preferred, avoided: [avoided] }];
    const { diagnostics } = checkBrief({ ...parsed, brief: brief! }, new Map(), new Date(0), {
      style,
    });
    return diagnostics.map(({ code }) => code);
  };

  it.each([
    ['Federation of Lakes', 'Federation', 'The Federation of Lakes met.'],
    ['Federation of Lakes', 'Lakes', 'The federation  of Lakes’ guards met.'],
    ['Федерація Озер', 'Озер', 'Рада Федерації Озер зібралася.'],
    ['Федерация Озёр', 'Федерации', 'Совет Федерации Озёр собрался.'],
    ['Confédération des Lacs', 'Lacs', 'La Confédération des Lacs se réunit.'],
    ['פדרציית האגמים', 'האגמים', 'הם הגיעו לפדרציית האגמים אתמול.'],
    ['اتحاد البحيرات', 'البحيرات', 'وصلوا إلى واتحاد البحيرات أمس.'],
  ])('is none: %s, not %s', (preferred, avoided, sentence) => {
    expect(found(preferred, avoided, sentence)).toEqual([]);
  });

  it.each([
    ['Federation of Lakes', 'Federation', 'The Federation of Lakes met; the Federation voted.'],
    ['Federation of Lakes', 'Federation', 'The Federation of Rivers met.'],
    ['Kyiv', 'Kiev', 'Talks in Kiev and Kyiv.'],
    ['Lakes', 'Lakes Federation', 'The Lakes Federation met.'],
  ])('stands by itself: %s, not %s', (preferred, avoided, sentence) => {
    expect(found(preferred, avoided, sentence)).toEqual(['avoided-name']);
  });
});

describe('likelihood-with-confidence', () => {
  const judgment = (text: string): string[] =>
    codes(`judgments: [{ text: '${text}', based_on: [paper] }]`);

  it('wants them in sentences of their own', () => {
    expect(judgment('We judge with high confidence that it will very likely hold.')).toEqual([
      'likelihood-with-confidence',
    ]);
    expect(judgment('It will very likely hold. Our confidence is low.')).toEqual([]);
    expect(judgment('Confidence-building measures are unlikely.')).toEqual([]);
  });
});

describe('the table', () => {
  it('has each code once, in kebab case', () => {
    const all = checks.map(({ code }) => code);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/u.test(code))).toEqual([]);
  });

  it('explains each check in whole sentences', () => {
    const texts = checks.flatMap(({ explanation: { meaning, why, remedy } }) => [
      meaning,
      why,
      remedy,
    ]);
    expect(texts.filter((text) => !/^[\p{Lu}`“].*[.]$/u.test(text))).toEqual([]);
  });
});

describe('dates whose year is open', () => {
  it('are compared with nothing, only told', () => {
    const found = codes(`as_of: XXXX-05-07
prepared_at: 2020-01-01
next_update: 2020-01-01
period: { from: XXXX-05-01, to: 2031-01-01 }
claims:
  - { text: The lane was opened to all ships of the strait., by: vos, source: paper ¶1, date: XXXX-05-04 }
demands: [{ text: A pier., by: vos, date: 2031-05-04, deadline: XXXX-05-01, responses: [{ by: drakos, stance: rejects, date: XXXX-01-01 }] }]
ceasefire: { status: in_force, from: XXXX-01-01, until: XXXX-02-01, duration: 21 days }
open_issues: [{ question: Who?, due: XXXX-01-01 }]
timeline:
  - { date: 2027-05-04, text: The lane was opened to all ships of the strait. }
`);
    expect(new Set(found)).toEqual(new Set(['year-open']));
  });
});

describe('what is still to do', () => {
  it('is told at its words, with what answers it', () => {
    expect(
      problems(`status: draft
claims:
  - text: What is said to be so.
    by: vos
    source: paper ¶1
    date: XXXX-05-04
    to_do: [ask her, and him]
`),
    ).toMatchObject([
      {
        code: 'placeholder-left',
        at: 'What is said to be so.',
        hint: 'write your own, or delete it',
      },
      {
        code: 'year-open',
        at: 'XXXX-05-04',
        hint: expect.stringContaining('{ date: 2027-05-04, inferred: … }'),
      },
      { code: 'to-do-left', at: 'ask her' },
      { code: 'to-do-left', at: 'and him', hint: 'when it is done, delete this `to_do`' },
    ]);
  });

  it('is the sole thing that loaded or weasel words in a to_do lead to', () => {
    expect(codes('to_do: some experts claim he boasted; check it\nstatus: draft\n')).toEqual([
      'to-do-left',
    ]);
  });
});
