// What colleagues changed in a Word file, as changes of the brief: taken, refused, in conflict.

import { describe, expect, test } from 'vitest';
import { roleValues } from '../../src/brief/format/schema-walk.ts';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { parsePath, pathText, valueAt } from '../../src/brief/yaml/path-text.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Piece, Reviewed, ReviewedField } from '../../src/docx/reading/reviewed.ts';
import { checkBrief } from '../../src/editorial/check-brief.ts';
import {
  type Judge,
  type MergedReview,
  type MergeOptions,
  mergeReview,
} from '../../src/merge/merge-review.ts';

const NOW = new Date('2027-05-12T00:00:00Z');
const SOURCE = 'He said: a border drawn by another name.';
const BRIEF = `# Keep this comment.
title: Saron Strait truce talks
edition: 1
summary:
  bottom_line: The truce holds for 21 days. Nobody has been named to watch it.
  points:
    - Ships pass.
    - Guns are silent.   # since Monday
changes:
  - The third round was put off.
actors:
  drakos: { name: Ioannis Drakos, kind: person }
  kastria: { name: Kastria, kind: state }
claims:
  - id: draft
    text: Kastria put a *joint* inspectorate into a draft.
    by: kastria
    source: meridian
  - text: Velmora accepted the proposal.
    by: kastria
    source: meridian
quotes:
  - text: a border drawn by another name
    speaker: drakos
    source: meridian
sources:
  meridian: { title: Report, text: meridian.txt }
`;

const judge: Judge = {
  parse: (text) => parseBrief(text, 'brief.yaml'),
  problemsOf(parsed) {
    const { brief, diagnostics } = parsed;
    if (brief === undefined) return diagnostics;
    const sources = new Map([['meridian', Buffer.from(SOURCE)]]);
    return [...diagnostics, ...checkBrief({ ...parsed, brief }, sources, NOW).diagnostics];
  },
};

type Change = string | readonly Piece[];

const ada = (kind: 'inserted' | 'deleted', text: string): Piece => ({
  text,
  mark: { kind, author: 'Ada Lind', date: '2027-05-12T09:00:00Z' },
});
const ben = (kind: 'inserted' | 'deleted', text: string): Piece => ({
  text,
  mark: { kind, author: 'Ben Roe' },
});

/** A document made of `yaml` in which fields were changed: what they say now, or their pieces. */
function document(
  changes: Readonly<Record<string, Change>>,
  { yaml = BRIEF, ...more }: Partial<Reviewed> & { readonly yaml?: string } = {},
): Reviewed {
  const value = parseBrief(yaml, 'brief.yaml').value;
  const fields = roleValues(value, 'prose', 'withholdable', 'quoted', 'name').map(
    ({ path, value: text }) => ({ path: pathText(path), source: String(text) }),
  );
  const all = [{ path: 'title', source: (value as { title: string }).title }, ...fields];
  const reviewed = all.map(({ path, source }): ReviewedField => {
    const change = changes[path] ?? source;
    return { path, pieces: typeof change === 'string' ? [{ text: change }] : change };
  });
  for (const path of Object.keys(changes)) expect(all.map((each) => each.path)).toContain(path);
  return {
    record: {
      build: {} as never,
      name: 'brief.yaml',
      edition: 1,
      audience: undefined,
      sha256: '',
      yaml,
      fields: all.map((each) => ({
        ...each,
        ...{ printed: each.source, lengths: [], isLocked: false },
      })),
      frame: [],
    },
    fields: reviewed,
    comments: [],
    outside: [],
    removed: [],
    missing: [],
    ...more,
  };
}

async function merged(
  reviewed: Reviewed,
  text = BRIEF,
  options: Partial<MergeOptions> = {},
): Promise<MergedReview> {
  const result = await mergeReview(reviewed, judge.parse(text), judge, {
    file: 'cleared.docx',
    ...options,
  });
  if ('severity' in result) throw new Error(result.message);
  return result;
}

const only = ({ changes }: MergedReview) => {
  expect(changes).toHaveLength(1);
  return { ...changes[0]!, code: changes[0]!.proposal.problem?.code };
};

describe('a change of a text', () => {
  test('is made in the brief, and nothing else is', async () => {
    const review = await merged(
      document({
        'summary.bottom_line': [
          { text: 'The truce holds for ' },
          ada('deleted', '21 days'),
          ada('inserted', 'three weeks'),
          { text: '. Nobody has been named to watch it.' },
        ],
      }),
    );
    expect(only(review)).toMatchObject({
      outcome: 'taken',
      proposal: { reviewers: [{ name: 'Ada Lind' }], isUntracked: false, standing: 'open' },
    });
    expect(review.text).toBe(BRIEF.replace('21 days', 'three weeks'));
  });

  test('is known without tracking', async () => {
    const review = await merged(document({ 'claims[1].text': 'Velmora took the proposal.' }));
    expect(only(review).proposal).toMatchObject({ reviewers: [], isUntracked: true });
    expect(review.text).toBe(BRIEF.replace('Velmora accepted', 'Velmora took'));
  });

  test('is none where the document does not carry the marks of a text', async () => {
    const reviewed = document({});
    const record = reviewed.record!;
    const bare = record.fields.map((field) =>
      field.source?.includes('*')
        ? { ...field, source: undefined, printed: field.printed.replaceAll('*', '') }
        : field,
    );
    const review = await merged({
      ...reviewed,
      record: { ...record, yaml: undefined, fields: bare },
    });
    expect(review.changes).toEqual([]);
  });

  test('is that of one person if one is named', async () => {
    const pieces = [
      ada('deleted', 'Velmora'),
      ada('inserted', 'The island'),
      { text: ' accepted the ' },
      ben('deleted', 'proposal'),
      ben('inserted', 'plan'),
      { text: '.' },
    ];
    const review = await merged(document({ 'claims[1].text': pieces }), BRIEF, {
      author: 'Ben Roe',
    });
    expect(review.text).toBe(BRIEF.replace('accepted the proposal', 'accepted the plan'));
    expect(review.people).toEqual(['Ada Lind', 'Ben Roe']);
  });

  test('that stands in the brief already is done', async () => {
    const reviewed = document({ 'claims[1].text': 'Velmora took the proposal.' });
    const { text } = await merged(reviewed);
    const again = await merged(reviewed, text);
    expect(only(again).outcome).toBe('done');
    expect(again.text).toBe(text);
  });

  test('takes an entry of a list out when nothing is left of it', async () => {
    const review = await merged(
      document({
        'summary.points[0]': '',
        'summary.points[1]': [ada('deleted', 'Guns are silent.')],
      }),
    );
    expect(review.changes.map(({ outcome }) => outcome)).toEqual(['taken', 'unresolved']);
    expect(review.text).toContain('points:\n    - Ships pass.\nchanges');
  });

  test('finds its text where that stands for a whole item', async () => {
    const short = `${BRIEF}gaps:\n  - Who watches the line.\n`;
    const reviewed = document({}, { yaml: short });
    const record = reviewed.record!;
    const field = { path: 'gaps[0].text', source: 'Who watches the line.' };
    const recorded = { ...field, printed: field.source, lengths: [], isLocked: false };
    const review = await merged(
      {
        ...reviewed,
        record: { ...record, fields: [...record.fields, recorded] },
        fields: [
          ...reviewed.fields,
          { path: field.path, pieces: [{ text: 'Who sees the line.' }] },
        ],
      },
      short,
    );
    expect(review.text).toBe(short.replace('watches the line', 'sees the line'));
  });

  test('is refused where nothing is left of what must be there', async () => {
    const review = await merged(document({ 'claims[1].text': '' }));
    expect(only(review)).toMatchObject({ outcome: 'unresolved', code: 'review-emptied' });
    expect(review.text).toBe(BRIEF);
  });
});

describe('a brief that has changed since the document was made', () => {
  const later = BRIEF.replace('edition: 1', 'edition: 2').replace(
    '  - id: draft',
    '  - text: A new claim of edition 2 stands first.\n    by: drakos\n    source: meridian\n  - id: draft',
  );

  test('gets the change at the place where the item stands now', async () => {
    const review = await merged(
      document({ 'claims[1].text': 'Velmora took the proposal.' }),
      later,
    );
    expect(review.isOlder).toBe(true);
    expect(pathText(only(review).proposal.path)).toBe('claims[2].text');
    expect(review.text).toBe(later.replace('Velmora accepted', 'Velmora took'));
  });

  test('keeps what it changed itself in other words of the same text', async () => {
    const own = later.replace('Nobody has been named', 'Nobody has yet been named');
    const wanted = 'The truce holds for three weeks. Nobody has been named to watch it.';
    const review = await merged(document({ 'summary.bottom_line': wanted }), own);
    expect(review.text).toBe(own.replace('21 days', 'three weeks'));
  });

  test('is in conflict where both changed the same words', async () => {
    const own = later.replace('21 days', '22 days');
    const wanted = 'The truce holds for three weeks. Nobody has been named to watch it.';
    const reviewed = document({ 'summary.bottom_line': wanted });
    const review = await merged(reviewed, own);
    expect(only(review)).toMatchObject({ outcome: 'unresolved', code: 'review-conflict' });
    expect(review.text).toBe(own);
    const options = { file: 'cleared.docx' };
    const taken = await mergeReview(reviewed, judge.parse(own), judge, options, () => 'take');
    expect((taken as MergedReview).text).toBe(own.replace('22 days', 'three weeks'));
  });

  test('says of an item that is gone that it is gone', async () => {
    const without = BRIEF.replace(/ {2}- text: Velmora[\s\S]*?(?=quotes:)/, '');
    const review = await merged(
      document({ 'claims[1].text': 'Velmora took the proposal.' }),
      without,
    );
    expect(only(review)).toMatchObject({ outcome: 'unresolved', code: 'review-gone' });
    expect(review.text).toBe(without);
  });
});

test('two documents are merged in turn: both changes stand, the same words are a conflict', async () => {
  const first = await merged(document({ 'claims[1].text': 'Velmora took the proposal.' }));
  const second = await merged(
    document({ 'claims[1].text': 'Velmora accepted the plan.', title: 'Truce talks' }),
    first.text,
  );
  expect(valueAt(judge.parse(second.text).value, parsePath('claims[1].text')!)).toBe(
    'Velmora took the plan.',
  );
  const third = await merged(
    document({ 'claims[1].text': 'Velmora welcomed the proposal.' }),
    second.text,
  );
  expect(only(third).code).toBe('review-conflict');
});

test('two places of a document that say two things are told, not chosen from', async () => {
  const reviewed = document({ title: 'Truce talks' });
  const head: ReviewedField = {
    path: 'title',
    pieces: [{ text: 'Saron Strait cease-fire talks' }],
  };
  const both = await merged({ ...reviewed, fields: [...reviewed.fields, head] });
  expect(only(both)).toMatchObject({ outcome: 'unresolved', code: 'review-conflict' });
  const same: ReviewedField = { path: 'title', pieces: [{ text: 'Saron Strait truce talks' }] };
  const one = await merged({ ...reviewed, fields: [...reviewed.fields, same] });
  expect(one.text).toBe(BRIEF.replace('Saron Strait truce talks', 'Truce talks'));
});

describe('what is never taken', () => {
  test('a changed quotation, shown against the words of its source', async () => {
    const review = await merged(document({ 'quotes[0].text': 'a line drawn by another name' }));
    const { code, proposal } = only(review);
    expect(code).toBe('review-quotation');
    const compared = proposal.problem?.compared ?? [];
    expect(compared.map(({ expected }) => expected).join(' ')).toContain('border');
    expect(compared.map(({ found }) => found).join(' ')).toContain('line');
    expect(review.text).toBe(BRIEF);
  });

  test('a quotation that the reviewer put right is still mended by hand, and that is said', async () => {
    const wrong = BRIEF.replace('text: a border drawn', 'text: a frontier drawn');
    const reviewed = document(
      { 'quotes[0].text': 'a border drawn by another name' },
      { yaml: wrong },
    );
    const review = await merged(reviewed, wrong);
    expect(only(review).proposal.problem?.hint).toContain('the source has it');
    expect(review.text).toBe(wrong);
  });

  test('what is printed from a value', async () => {
    const reviewed = document({});
    const record = reviewed.record!;
    const field = {
      path: 'claims[0].by',
      source: undefined,
      printed: 'Kastria',
      lengths: [],
      isLocked: false,
    };
    const review = await merged({
      ...reviewed,
      record: { ...record, fields: [...record.fields, field] },
      fields: [...reviewed.fields, { path: 'claims[0].by', pieces: [{ text: 'Velmora' }] }],
    });
    expect(only(review)).toMatchObject({ outcome: 'unresolved', code: 'review-value' });
  });
});

describe('a change that breaks a check', () => {
  const gone = document({ 'claims[0].text': 'Kastria put it into [nowhere ¶2] a draft.' });

  test('is not taken by itself, with the error that it would bring', async () => {
    const review = await merged(gone);
    const { outcome, code, problems } = only(review);
    expect([outcome, code]).toEqual(['unresolved', 'review-breaks']);
    expect(problems.map(({ severity }) => severity)).toContain('error');
    expect(review.text).toBe(BRIEF);
  });

  test('is taken with a warning', async () => {
    const review = await merged(
      document({ 'summary.bottom_line': 'Kastria boasted that the truce holds for 21 days.' }),
    );
    const { outcome, problems } = only(review);
    expect(outcome).toBe('taken');
    expect(problems.map(({ code }: Diagnostic) => code)).toContain('loaded-verb');
  });

  test('and problems that the brief had before are no news', async () => {
    const loaded = BRIEF.replace('Guns are silent.', 'Kastria boasted that guns are silent.');
    const review = await merged(document({ title: 'Truce talks' }, { yaml: loaded }), loaded);
    expect(only(review).problems).toEqual([]);
  });
});

describe('comments', () => {
  const comment = {
    author: 'Ben Roe',
    date: '2027-05-12T09:00:00Z',
    text: 'Is this confirmed?',
    about: 'joint inspectorate',
    path: 'claims[0].text',
    isDone: false,
    replies: [{ author: 'Ada Lind', text: 'Yes, by phone' }],
  };
  const place = { ...comment, path: 'summary.bottom_line', replies: [] };

  test('are listed with the text that they are about', async () => {
    const { comments, text } = await merged(document({}, { comments: [comment, place] }));
    expect(comments.map(({ place: path }) => path && pathText(path))).toEqual([
      'claims[0].text',
      'summary.bottom_line',
    ]);
    expect(text).toBe(BRIEF);
  });

  test('become notes if that is asked for, once', async () => {
    const reviewed = document({}, { comments: [comment, place, { ...comment, isDone: true }] });
    const { text } = await merged(reviewed, BRIEF, { notes: true });
    const note = 'Ben Roe on “joint inspectorate”: Is this confirmed? Ada Lind: Yes, by phone.';
    expect(valueAt(judge.parse(text).value, ['claims', 0, 'note'])).toBe(note);
    const again = await merged(reviewed, text, { notes: true });
    expect(again.text).toBe(text);
  });
});

describe('what has no place in the brief', () => {
  test('words beside its texts and texts that are missing are told', async () => {
    const { leftovers } = await merged(
      document({}, { outside: ['Add a map here.'], missing: ['claims[1].text'] }),
    );
    expect(leftovers.map(({ code }) => code)).toEqual(['review-outside', 'review-missing']);
    expect(leftovers.map(({ message }) => message).join()).toContain('Add a map here.');
  });

  test('a document without a record is none of ours', async () => {
    const reviewed = { ...document({}), record: undefined };
    const result = await mergeReview(reviewed, judge.parse(BRIEF), judge, { file: 'a.docx' });
    expect(result).toMatchObject({ code: 'review-not-ours', file: 'a.docx' });
  });

  test('a document of another brief is refused', async () => {
    const other = 'title: Harbour dues\nsummary:\n  bottom_line: Dues rise in June.\n';
    const result = await mergeReview(document({}, { yaml: other }), judge.parse(BRIEF), judge, {
      file: 'a.docx',
    });
    expect(result).toMatchObject({ code: 'review-other-brief' });
  });
});
