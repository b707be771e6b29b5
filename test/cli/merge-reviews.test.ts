// Twelve reviews, from the Word file to the YAML: nothing but the changed values differs by a byte.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { deleted, inserted, replaced, run, withField, withPart } from '../support/review-docx.ts';
import { runMain } from './run-main.ts';

/** Every way of writing a text, with comments and spaces that a desk has put there. */
const BRIEF = `# Our brief; the order is ours.
title:   "Saron Strait: truce talks"   # with a colon
subtitle: 'Kastria''s terms'
edition: 2
as_of: 2027-05-07
summary:
  bottom_line: >-
    Velmora has accepted a 21-day truce at sea. Kastria
    welcomes it and asks for *a demilitarised shore*
    before it signs anything.

  why_it_matters: The truce covers the lane only; [no monitor](https://example.org/m) is named.
  points:
    - Kastria names three conditions.   # in writing
    - "Velmora: \\"no border\\" at all."
actors:
  kastria: { name: Kastria, kind: state }
  velmora: { name: Velmora, kind: state }
sources:
  report: { title: Harbour report, kind: article }
claims:
  - by: kastria
    text: >-
      The lane was mined in April [report ¶2],
      and swept in May.
    source: report ¶4
    status: reported
  # what they answered
  - { by: velmora, text: Nobody mined the lane., source: report ¶5, status: reported }
quotes:
  - speaker: kastria
    text: it is an intermission, not a peace
    source: report ¶6
gaps:
  - text: |-
      Who sweeps the lane?
  - text: Where the 140 sailors are held
sections:
  - title: Background
    text: |-
      One line has served the strait since 1954.

      A second one followed in 1990.
`;

type Docx = Uint8Array;

interface Review {
  readonly does: string;
  /** The Word files that come back, in turn. */
  readonly back: (docx: Docx) => Docx | readonly Docx[];
  /** What is otherwise in the YAML. */
  readonly changes: readonly (readonly [from: string, to: string])[];
  readonly args?: readonly string[];
  readonly code?: number;
}

const field =
  (tag: string, from: string, to: string, author?: string) =>
  (docx: Docx): Docx =>
    withField(docx, tag, (runs) => replaced(runs, from, to, author));
const untracked =
  (tag: string, from: string, to: string) =>
  (docx: Docx): Docx =>
    withField(docx, tag, (runs) => runs.replace(from, to));
const both =
  (...steps: readonly ((docx: Docx) => Docx)[]) =>
  (docx: Docx): Docx =>
    steps.reduce((changed, step) => step(changed), docx);
/** The file without its controls, as programs save it that know none. */
const bare = (docx: Docx): Docx =>
  withPart(docx, (xml) =>
    xml
      .replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>/g, '')
      .replaceAll('</w:sdtContent></w:sdt>', ''),
  );

const REVIEWS: readonly Review[] = [
  {
    does: 'a word in a folded text, tracked',
    back: field('summary.bottom_line', 'a 21-day', 'a 20-day'),
    changes: [['a 21-day', 'a 20-day']],
  },
  {
    does: 'words inside emphasis',
    back: field('summary.bottom_line', 'a demilitarised shore', 'an open shore'),
    changes: [['*a demilitarised shore*', '*an open shore*']],
  },
  {
    does: 'a quoted title and one with an apostrophe, without tracking',
    back: both(
      untracked('title', 'truce talks', 'talks'),
      untracked('subtitle', "Kastria's terms", "What Kastria's after"),
    ),
    changes: [
      ['Strait: truce talks', 'Strait: talks'],
      ["'Kastria''s terms'", "'What Kastria''s after'"],
    ],
  },
  {
    does: 'words around a link and the mark of a source, which stay',
    back: both(
      field('summary.why_it_matters', 'The truce covers', 'It covers'),
      field('claims[0].text', 'in April', 'in early April'),
    ),
    changes: [
      ['The truce covers the lane', 'It covers the lane'],
      ['mined in April [report', 'mined in early April [report'],
    ],
  },
  {
    does: 'a text in a list of one line, between others that stay',
    back: field('claims[1].text', 'Nobody mined', 'Nobody has mined'),
    changes: [['Nobody mined the lane.', 'Nobody has mined the lane.']],
  },
  {
    does: 'two people in the same sentence',
    back: both(
      field('gaps[1].text', 'Where', 'In which harbour', 'Ana'),
      field('gaps[1].text', 'are held', 'are', 'Bo'),
    ),
    changes: [['Where the 140 sailors are held', 'In which harbour the 140 sailors are']],
  },
  {
    does: 'only what one of two people did',
    back: both(
      field('gaps[1].text', 'Where', 'In which harbour', 'Ana'),
      field('gaps[1].text', 'are held', 'are', 'Bo'),
    ),
    args: ['--author', 'Bo'],
    changes: [['sailors are held', 'sailors are']],
  },
  {
    does: 'two files, one after the other',
    back: (docx) => [
      field('gaps[1].text', 'Where', 'In which harbour', 'Ana')(docx),
      field('gaps[1].text', 'are held', 'are', 'Bo')(docx),
    ],
    changes: [['Where the 140 sailors are held', 'In which harbour the 140 sailors are']],
  },
  {
    does: 'the second paragraph of a text of two',
    back: field('sections[0].text ¶2', 'A second one', 'Another'),
    changes: [['A second one followed', 'Another followed']],
  },
  {
    does: 'a sentence more, typed behind the control',
    back: (docx) =>
      withPart(docx, (xml) =>
        xml.replace(/(gaps\[0\]\.text.*?<\/w:sdt>)/, `$1${inserted(' Nobody says.')}`),
      ),
    changes: [['Who sweeps the lane?', 'Who sweeps the lane? Nobody says.']],
  },
  {
    does: 'a file that has lost its controls',
    back: both(field('summary.points[1]', 'at all', 'whatever'), bare),
    changes: [['border\\" at all', 'border\\" whatever']],
  },
  {
    does: 'a quotation, which is refused, beside a change that is not',
    back: both(
      (docx) => withField(docx, 'quotes[0].text', () => deleted('it is') + run(' no peace')),
      field('gaps[1].text', '140 sailors', 'sailors'),
    ),
    changes: [['the 140 sailors', 'the sailors']],
    code: 1,
  },
];

const cwd = temporaryFolder({ 'a.yaml': BRIEF });
const NOW = ['--now', '2027-05-07T16:00Z'];
let docx: Docx;

beforeAll(async () => {
  const { code, stderr } = await runMain(
    ['build', 'a.yaml', '--format', 'docx', '-o', 'a.docx', ...NOW],
    { cwd },
  );
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  docx = readFileSync(join(cwd, 'a.docx'));
});

test('they are twelve', () => {
  expect(REVIEWS).toHaveLength(12);
});

test.each(REVIEWS)('$does', async ({ back, changes, args = [], code = 0 }) => {
  writeFileSync(join(cwd, 'a.yaml'), BRIEF);
  const files = [back(docx)].flat().map((bytes, index) => {
    writeFileSync(join(cwd, `back-${index}.docx`), bytes);
    return `back-${index}.docx`;
  });
  const result = await runMain(['merge', 'a.yaml', ...files, '--apply', '--all', ...args, ...NOW], {
    cwd,
  });
  const expected = changes.reduce((text, [from, to]) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, () => to);
  }, BRIEF);
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(expected);
  expect({ code: result.code, told: code === 0 ? result.stderr : '' }).toEqual({ code, told: '' });
});
