// Word files that somebody went over in LibreOffice, or that pandoc wrote anew, read back into fields.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { readReviewed } from '../../src/docx/reading/read-reviewed.ts';
import type { Piece, Reviewed, ReviewRecord } from '../../src/docx/reading/reviewed.ts';
import { ARABIC, buildFixture, EXAMPLE, HOUSE } from '../support/build-fixture.ts';

const PROGRAM = fileURLToPath(new URL('review_in_libreoffice.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'review-'));
const FORMATS = ['docx'] as const;

/** What somebody does; `tracked` unless told otherwise. */
interface Step {
  readonly author?: string;
  readonly find?: string;
  readonly replace?: string;
  readonly tracked?: false;
  readonly accept?: true;
}

const REVIEWS: Readonly<
  Record<string, { readonly brief: string; readonly steps: readonly Step[] }>
> = {
  untouched: { brief: EXAMPLE, steps: [] },
  arabic: { brief: ARABIC, steps: [] },
  references: { brief: HOUSE, steps: [] },
  changed: {
    brief: EXAMPLE,
    steps: [
      { author: 'Ana', find: 'No monitoring body', replace: 'No body for monitoring' },
      { find: 'a border by another name', replace: 'a frontier by another name' },
      { author: 'Bo', find: 'shipping lane only', replace: 'shipping lane' },
      { find: 'wants them in writing', replace: 'wants each in writing', tracked: false },
      { find: 'Key judgments', replace: 'Main judgments' },
    ],
  },
  accepted: {
    brief: EXAMPLE,
    steps: [
      { author: 'Ana', find: 'No monitoring body', replace: 'No body for monitoring' },
      { accept: true },
    ],
  },
};

const fileOf = (name: string): string => join(folder, `${name}.docx`);

beforeAll(() => {
  for (const [name, { brief }] of Object.entries(REVIEWS))
    writeFileSync(fileOf(name), buildFixture(brief, { formats: FORMATS }).documents.docx!);
  const files = Object.entries(REVIEWS).map(([name, { steps }]) => [
    fileOf(name),
    fileOf(`${name}-reviewed`),
    steps,
  ]);
  // The Python of the system knows LibreOffice's bridge.
  execFileSync('/usr/bin/python3', [PROGRAM], { input: JSON.stringify({ folder, files }) });
}, 300_000);

function reviewed(file: string, known?: ReviewRecord): Reviewed {
  const reading = readReviewed(readFileSync(file), undefined, known);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.reviewed;
}

function unchanged({ record, fields }: Reviewed): void {
  const source = new Map(record!.fields.map(({ path, source: words }) => [path, words]));
  for (const { path, pieces } of fields)
    expect({ path, pieces }).toEqual({ path, pieces: [{ text: source.get(path) }] });
}

const short = ({ text, mark }: Piece): string =>
  mark ? `${mark.kind === 'inserted' ? '+' : '-'}${mark.author}: ${text}` : text;

const piecesOf = ({ fields }: Reviewed, path: string): string[] =>
  fields.find((field) => field.path === path)!.pieces.map(short);

it.each(['untouched', 'arabic', 'references'])('%s: LibreOffice saves what it opened', (name) => {
  const read = reviewed(fileOf(`${name}-reviewed`));
  unchanged(read);
  expect(read).toMatchObject({ outside: [], removed: [], missing: [], comments: [] });
});

it('who changed what with tracking on is told, and what was changed without', () => {
  const read = reviewed(fileOf('changed-reviewed'));
  expect(piecesOf(read, 'summary.why_it_matters')).toEqual([
    'The truce covers the ',
    '-Bo: shipping lane only',
    '+Bo: shipping lane',
    '. **',
    '-Ana: No monitoring body',
    '+Ana: No body for monitoring',
    ' has been named**, so a single incident can end it.',
  ]);
  expect(piecesOf(read, 'summary.points[0]')).toEqual([
    'Kastria names three conditions and wants each in writing.',
  ]);
  expect(piecesOf(read, 'summary.points[1]')).toEqual([
    'Velmora calls the first of them *',
    '-Ana: a border by another name',
    '+Ana: a frontier by another name',
    '*.',
  ]);
  expect(read).toMatchObject({ outside: ['Main'], removed: ['Key'], missing: [] });
});

it('a change that was accepted is one that nobody tracked', () => {
  expect(piecesOf(reviewed(fileOf('accepted-reviewed')), 'summary.why_it_matters')).toEqual([
    'The truce covers the shipping lane only. **No body for monitoring has been named**, so a single incident can end it.',
  ]);
});

it('what pandoc writes anew is told by its words, if its record is known', () => {
  const target = fileOf('pandoc');
  execFileSync('pandoc', [fileOf('untouched'), '-o', target]);
  expect(reviewed(target).record).toBeUndefined();
  const read = reviewed(target, reviewed(fileOf('untouched')).record);
  unchanged(read);
  expect(read).toMatchObject({ outside: [], removed: [], missing: [] });
});
