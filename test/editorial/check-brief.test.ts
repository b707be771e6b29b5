// The checks as a whole: the example brief, silencing, and altered copies of the example.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type CheckedBrief, checkBrief, checkSalvaged } from '../../src/editorial/check-brief.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const YAML = fixture('saron-strait.yaml').toString();
const SOURCES = new Map([['meridian', fixture('saron-strait.article.txt')]]);
const NOW = new Date('2027-05-07T16:00:00Z');

function check(text: string, sources: ReadonlyMap<string, Uint8Array> = SOURCES): CheckedBrief {
  const parsed = parseBrief(text, 'saron-strait.yaml');
  const { brief } = parsed;
  if (!brief) throw new Error(JSON.stringify(parsed.diagnostics, null, 2));
  return checkBrief({ ...parsed, brief }, sources, NOW);
}

const edited = (from: string, to: string): string => {
  if (!YAML.includes(from)) throw new Error(`the example has no “${from}”`);
  return YAML.replace(from, to);
};

const lineOf = (text: string, { span }: Diagnostic): string =>
  text.split('\n')[text.slice(0, span?.start).split('\n').length - 1]!.trim();

describe('the example', () => {
  it('has no problem, and every quotation is in the article word for word', () => {
    const { diagnostics, quotations, silenced } = check(YAML);
    expect(diagnostics).toEqual([]);
    expect(silenced).toEqual([]);
    expect([...quotations]).toEqual([
      ['quotes[0]', { kind: 'verbatim', omissions: 1, insertions: 0, passages: 2 }],
      ['quotes[1]', { kind: 'verbatim', omissions: 0, insertions: 0 }],
      ['quotes[2]', { kind: 'verbatim', omissions: 0, insertions: 0 }],
    ]);
  });

  it('without the article has three unchecked quotations', () => {
    const { diagnostics, quotations } = check(YAML, new Map());
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      Array(3).fill('warning quotation-unchecked'),
    );
    expect([...quotations.values()].map(({ kind }) => kind)).toEqual(Array(3).fill('unchecked'));
  });

  it.each([
    ['altered-quotation', 'guns on the northern shore is', 'guns on the southern shore is'],
    ['altered-quotation', 'drawn by another name\n', 'drawn under another name\n'],
    [
      'quotation-elsewhere',
      'speaker: drakos\n    source: meridian ¶5',
      'speaker: drakos\n    source: meridian ¶4',
    ],
    ['wrong-hash', 'sha256: 00d2', 'sha256: 00d3'],
    [
      'locator-not-found',
      'source: meridian ¶4\n    date: 2022',
      'source: meridian ¶44\n    date: 2022',
    ],
    ['overdue-issue', 'due: 2027-05-10', 'due: 2027-05-01'],
    ['as-of-after-next-update', 'next_update: 2027-05-12', 'next_update: 2027-05-02'],
    ['loaded-verb', 'and had no reply', 'and admitted that it had no reply'],
    ['claim-without-source', '    source: meridian ¶4\n    date: 2022', '    date: 2022'],
  ])('with one fault has one problem: %s (%s)', (code, from, to) => {
    expect(check(edited(from, to)).diagnostics.map((found) => found.code)).toEqual([code]);
  });
});

describe('places', () => {
  it('shows a changed word in its line', () => {
    const text = edited('guns on the northern shore is', 'guns on the southern shore is');
    const [problem] = check(text).diagnostics;
    expect(text.slice(problem?.span?.start, problem?.span?.end)).toBe('southern');
    expect(lineOf(text, problem!)).toMatch(/^text: A paper that leaves guns/u);
  });

  it('shows the only member of an unlisted source', () => {
    const text = edited(
      'source: meridian ¶3\n    responses',
      'source: meridian ¶30\n    responses',
    );
    const [problem] = check(text).diagnostics;
    expect(text.slice(problem?.span?.start, problem?.span?.end)).toBe('¶30');
  });
});

describe('silencing', () => {
  const altered = edited(
    'text: a border drawn by another name',
    'text: a border drawn by other names',
  );

  it('passes over a check that the item ignores, and keeps the reason', () => {
    const text = altered.replace(
      'speaker: drakos',
      'ignore: { altered-quotation: The desk heard him itself. }\n    speaker: drakos',
    );
    const { diagnostics, silenced, quotations } = check(text);
    expect(diagnostics).toEqual([]);
    expect(silenced).toEqual([
      {
        code: 'altered-quotation',
        path: ['quotes', 1, 'text'],
        reason: 'The desk heard him itself.',
        diagnostic: expect.objectContaining({ severity: 'error', span: expect.anything() }),
      },
    ]);
    expect(quotations.get('quotes[1]')?.kind).toBe('altered');
  });

  it('does not pass over another check or another item', () => {
    const ignore = 'ignore: { overdue-issue: Agreed. }\n    speaker: drakos';
    const { diagnostics } = check(altered.replace('speaker: drakos', ignore));
    expect(diagnostics.map(({ code }) => code)).toEqual(['altered-quotation', 'unused-ignore']);
  });

  it('reports what silences nothing, at its place', () => {
    const text = edited(
      'speaker: drakos',
      'ignore: { altered-quotation: Heard., altered-quotations: Heard. }\n    speaker: drakos',
    );
    const { diagnostics } = check(text);
    expect(
      diagnostics.map(({ code, message, hint, span }) => [
        code,
        message,
        hint,
        text.slice(span?.start, span?.end),
      ]),
    ).toEqual([
      [
        'unused-ignore',
        'there is no “altered-quotation” to ignore here',
        'take it out of ignore',
        'Heard.',
      ],
      [
        'unused-ignore',
        'no check that can be ignored has the code “altered-quotations”',
        'did you mean “altered-quotation”?',
        'Heard.',
      ],
    ]);
  });

  it('lets the brief ignore for its own fields, and not for what has an item', () => {
    const text =
      `${YAML}ignore: { as-of-after-next-update: The update was moved., altered-quotation: No. }\n`
        .replace('next_update: 2027-05-12', 'next_update: 2027-05-02')
        .replace('drawn by another name\n', 'drawn under another name\n');
    const { diagnostics, silenced } = check(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['altered-quotation', 'unused-ignore']);
    expect(silenced.map(({ code }) => code)).toEqual(['as-of-after-next-update']);
  });
});

describe('a brief with errors', () => {
  it('is checked as far as it can be read', () => {
    const text = edited('drawn by another name\n', 'drawn under another name\n')
      .replace('status: reported  ', 'status: rumoured  ')
      .replace('  - text: a border', '  - text: no speaker\n  - text: a border');
    const { salvaged, ...parsed } = parseBrief(text, 'saron-strait.yaml');
    if (!salvaged) throw new Error('nothing was left');
    const { diagnostics } = checkSalvaged({ ...parsed, salvaged }, SOURCES, NOW);
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(['unknown-term', 'missing-key']);
    expect(diagnostics.map((found) => [found.code, lineOf(text, found)])).toEqual([
      ['altered-quotation', '- text: a border drawn under another name'],
    ]);
  });
});

// Other people's text is not kept beside the program; where it lies, the real brief is held against it.
const REPORT = new URL('../../briefs/sources/izvestia-interview-report.txt', import.meta.url);
const REAL = readFileSync(
  new URL('../../briefs/security-guarantees.yaml', import.meta.url),
  'utf8',
);

describe('the real brief', () => {
  it.runIf(existsSync(REPORT))(
    'is clean, and every quotation is in the report word for word',
    () => {
      const checked = check(REAL, new Map([['report', readFileSync(REPORT)]]));
      expect(checked.diagnostics).toEqual([]);
      expect(checked.silenced).toEqual([]);
      expect([...checked.quotations.values()].map(({ kind }) => kind)).toEqual(
        Array(3).fill('verbatim'),
      );
    },
  );

  it('without the report lacks nothing but the text to check against', () => {
    expect(check(REAL, new Map()).diagnostics.map(({ code }) => code)).toEqual(
      Array(3).fill('quotation-unchecked'),
    );
  });
});
