// Word files that colleagues went over, read back into fields.
import { describe, expect, it } from 'vitest';
import { readReviewed } from '../../../src/docx/reading/read-reviewed.ts';
import type { Piece, Reviewed } from '../../../src/docx/reading/reviewed.ts';
import {
  ARABIC,
  buildFixture,
  COMPARE,
  EXAMPLE,
  FACT_CHECK,
  FIGURES,
  HOUSE,
  LINES,
  MANY,
  REAL,
  SUBMISSION,
  VOICES,
} from '../../support/build-fixture.ts';
import { buildText, type PlainBrief } from '../../support/build-text.ts';
import {
  deleted,
  inserted,
  replaced,
  run,
  withField,
  withPart,
} from '../../support/review-docx.ts';

const FORMATS = ['docx'] as const;

const docxOf = (brief: PlainBrief): Uint8Array =>
  buildText(brief, { formats: FORMATS }).documents.docx!;

function reviewed(docx: Uint8Array): Reviewed {
  const reading = readReviewed(docx);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.reviewed;
}

const now = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, mark }) => (mark?.kind === 'deleted' ? '' : text)).join('');
const before = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, mark }) => (mark?.kind === 'inserted' ? '' : text)).join('');

/** What a field says in each of its places. */
function says(docx: Uint8Array, path: string): string[] {
  return reviewed(docx)
    .fields.filter((field) => field.path === path)
    .map(({ pieces }) => now(pieces));
}

/** A piece in short: `+Ana: words`. */
const short = ({ text, mark }: Piece): string =>
  mark ? `${mark.kind === 'inserted' ? '+' : '-'}${mark.author}: ${text}` : text;

function piecesOf(docx: Uint8Array, path: string): string[] {
  return reviewed(docx)
    .fields.find((field) => field.path === path)!
    .pieces.map(short);
}

describe.each([
  ['the example', EXAMPLE],
  ['our own brief', REAL],
  ['a brief in Arabic', ARABIC],
  ['pictures', FIGURES],
  ['many scripts', VOICES],
  ['a house with references in its prose', HOUSE],
  ['many of a kind', MANY],
  ['texts side by side', COMPARE],
  ['lines to take', LINES],
  ['verdicts', FACT_CHECK],
  ['options', SUBMISSION],
])('%s, unchanged', (_name, path) => {
  const { documents } = buildFixture(path, { formats: FORMATS, withSources: path !== REAL });
  const read = reviewed(documents.docx!);

  it('says in every field what the brief says', () => {
    const source = new Map(read.record!.fields.map((field) => [field.path, field.source!]));
    expect(read.fields.length).toBeGreaterThan(0);
    for (const { path: field, pieces } of read.fields)
      expect(pieces).toEqual([{ text: source.get(field) }]);
  });

  it('has nothing else', () => {
    expect(read.outside).toEqual([]);
    expect(read.removed).toEqual([]);
    expect(read.missing).toEqual([]);
    expect(read.comments).toEqual([]);
  });
});

const CLAIM = {
  title: 'T',
  gaps: [{ text: 'The truce covers *the shipping lane* only.' }, { text: 'Another.' }],
};
const GAP = 'gaps[0].text';

describe('tracked changes', () => {
  const docx = docxOf(CLAIM);

  it('are pieces with their author and date', () => {
    const changed = withField(docx, GAP, (runs) => replaced(runs, 'covers', 'protects'));
    const { pieces } = reviewed(changed).fields.find(({ path }) => path === GAP)!;
    const mark = { author: 'Ana', date: '2027-05-08T09:30:00Z' };
    expect(pieces).toEqual([
      { text: 'The truce ' },
      { text: 'covers', mark: { kind: 'deleted', ...mark } },
      { text: 'protects', mark: { kind: 'inserted', ...mark } },
      { text: ' *the shipping lane* only.' },
    ]);
    expect(before(pieces)).toBe('The truce covers *the shipping lane* only.');
  });

  it('of several people stand beside one another', () => {
    const once = withField(docx, GAP, (runs) => replaced(runs, 'covers', 'protects'));
    const twice = withField(once, GAP, (runs) => replaced(runs, ' only.', '.', 'Bo'));
    expect(piecesOf(twice, GAP)).toEqual([
      'The truce ',
      '-Ana: covers',
      '+Ana: protects',
      ' *the shipping lane*',
      '-Bo:  only.',
      '+Bo: .',
    ]);
  });

  it('inside emphasis keep the marks, and take them along when all of it goes', () => {
    const words = withField(docx, GAP, (runs) => replaced(runs, 'the shipping lane', 'the coast'));
    expect(says(words, GAP)).toEqual(['The truce covers *the coast* only.']);
    const gone = withField(docx, GAP, (runs) => replaced(runs, 'the shipping lane', ''));
    expect(piecesOf(gone, GAP)).toEqual([
      'The truce covers ',
      '-Ana: *the shipping lane*',
      ' only.',
    ]);
  });

  it('bring emphasis and links of their own', () => {
    const bold = '<w:rPr><w:rStyle w:val="Strong"/><w:b/></w:rPr>';
    const added = withField(docx, GAP, (runs) => runs + inserted(' Not more.', 'Ana', bold));
    expect(says(added, GAP)).toEqual(['The truce covers *the shipping lane* only. **Not more.**']);
  });

  it('that moved words are a deletion and an insertion', () => {
    const moved = withField(docx, GAP, (runs) => {
      const [from, to] = [deleted(' only'), inserted(' only')].map((each) =>
        each
          .replaceAll('w:del ', 'w:moveFrom ')
          .replaceAll('w:del>', 'w:moveFrom>')
          .replaceAll('w:ins ', 'w:moveTo ')
          .replaceAll('w:ins>', 'w:moveTo>')
          .replaceAll('delText', 't'),
      );
      return runs
        .replace(
          /<w:r><w:t[^>]*>The truce/,
          (start) =>
            `${start.replace('The truce', 'The truce</w:t></w:r>')}${to}<w:r><w:t xml:space="preserve">`,
        )
        .replace(/ only\.<\/w:t><\/w:r>/, `</w:t></w:r>${from}${run('.')}`);
    });
    expect(piecesOf(moved, GAP)).toEqual([
      'The truce',
      '+Ana:  only',
      ' covers *the shipping lane*',
      '-Ana:  only',
      '.',
    ]);
  });

  it('of which one undoes the other are none', () => {
    const both = inserted('never')
      .replace('<w:r ', '<w:del w:id="1" w:author="Bo"><w:r ')
      .replace('</w:r>', '</w:r></w:del>');
    expect(
      piecesOf(
        withField(docx, GAP, (runs) => runs + both),
        GAP,
      ),
    ).toEqual(['The truce covers *the shipping lane* only.']);
  });
});

describe('changes without tracking', () => {
  const docx = docxOf(CLAIM);

  it('leave the marks where the words around them are', () => {
    const changed = withField(docx, GAP, (runs) => runs.replace('covers', 'does not cover'));
    expect(piecesOf(changed, GAP)).toEqual(['The truce does not cover *the shipping lane* only.']);
  });

  it('at the end of a field, behind its control, belong to it', () => {
    const changed = withPart(docx, (xml) =>
      xml.replace(/(gaps\[0\]\.text.*?<\/w:sdt>)/, `$1${run(' And no more.')}`),
    );
    expect(says(changed, GAP)).toEqual(['The truce covers *the shipping lane* only. And no more.']);
    expect(reviewed(changed).outside).toEqual([]);
  });

  it('in no field are told', () => {
    const changed = withPart(docx, (xml) =>
      xml.replace('<w:body>', `<w:body><w:p>${run('Who approved this?')}</w:p>`),
    );
    expect(reviewed(changed).outside).toEqual(['Who approved this?']);
  });
});
