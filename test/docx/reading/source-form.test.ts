// A field that was gone over, in the form of the brief: no letter of anybody is lost, none is made up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeMark, Piece } from '../../../src/docx/reading/reviewed.ts';
import { toSourceForm } from '../../../src/docx/reading/source-form.ts';
import type { Span } from '../../../src/docx/reading/spans.ts';
import { proseSegments } from '../../../src/template/prose/printed-segments.ts';

const LOOK = { isStrong: false, isEmphasised: false };
const SOURCES = new Map([['report', { href: '#S1', text: 'S1', mark: 'S1', isSource: true }]]);
const TEXTS = [
  'The truce covers the lane only.',
  'The truce covers *the lane* only.',
  '**All** of it [leads](https://a.example/b) there [report ¶2], they say.',
  'One.\n\nTwo *and a half*.\n',
  '  Spaces   around ',
] as const;

const span = (text: string, kind?: ChangeMark['kind']): Span => ({
  text,
  look: LOOK,
  comments: [],
  ...(kind && { mark: { kind, author: 'Ana' } }),
});

function pieces(source: string, spans: readonly Span[]): readonly Piece[] {
  const segments = proseSegments(source, SOURCES);
  return toSourceForm(spans, { segments, links: new Map(), budget: { cells: 1e6 } }).pieces;
}

const joined = (all: readonly Piece[], without: ChangeMark['kind']): string =>
  all.map(({ text, mark }) => (mark?.kind === without ? '' : text)).join('');

const printedOf = (source: string): string =>
  proseSegments(source, SOURCES)
    .map(({ printed }) => printed)
    .join('');

/** A text in a few spans, some deleted, others inserted between them. */
const review = (text: string): fc.Arbitrary<Span[]> =>
  fc
    .array(
      fc.record({
        length: fc.integer({ min: 1, max: 12 }),
        isDeleted: fc.boolean(),
        inserted: fc.constantFrom('', '', 'new ', ' and more', 'x', '.'),
      }),
      { maxLength: 12 },
    )
    .map((steps) => {
      let at = 0;
      const spans = steps.flatMap(({ length, isDeleted, inserted }) => {
        const own = text.slice(at, at + length);
        at += length;
        return [span(own, isDeleted ? 'deleted' : undefined), span(inserted, 'inserted')];
      });
      return [...spans, span(text.slice(at))].filter((each) => each.text !== '');
    });

/** The mark of a source stays whole, whatever is written into it. */
const PLAIN = TEXTS.filter((source) => !source.includes('[report'));

it.each(PLAIN)('%j says what the document says', (source) => {
  fc.assert(
    fc.property(review(printedOf(source)), (spans) => {
      const says = spans.map(({ text, mark }) => (mark?.kind === 'deleted' ? '' : text)).join('');
      const plain = (text: string): string => text.replace(/\]\([^)]*\)|[*[\]\s]/g, '');
      expect(plain(joined(pieces(source, spans), 'deleted'))).toBe(plain(says));
    }),
    { numRuns: 500 },
  );
});

describe.each(TEXTS)('%j', (source) => {
  const printed = printedOf(source);

  it('is what it was when nobody touched it, in however many spans', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (lengths) => {
        const ends: number[] = [];
        for (const length of lengths) ends.push((ends.at(-1) ?? 0) + length);
        const parts = [0, ...ends].map((start, index) => span(printed.slice(start, ends[index])));
        const all = parts.filter(({ text }) => text !== '');
        expect(pieces(source, all)).toEqual([{ text: source }]);
      }),
    );
  });

  it('is what it was before changes were tracked', () => {
    fc.assert(
      fc.property(review(printed), (spans) => {
        expect(joined(pieces(source, spans), 'inserted')).toBe(source);
      }),
      { numRuns: 500 },
    );
  });
});

it('a change without tracking is in both', () => {
  expect(pieces('It *is* so.', [span('It was so.')])).toEqual([{ text: 'It was so.' }]);
  expect(pieces('It *is* so.', [span('It is not so.')])).toEqual([{ text: 'It *is* not so.' }]);
});

it('what is written into the mark of a source is told apart', () => {
  const segments = proseSegments('It is so [report ¶2].', SOURCES);
  const spans = [span('It is so S1'), span(' (sic)', 'inserted'), span(' ¶2.')];
  const read = toSourceForm(spans, { segments, links: new Map(), budget: { cells: 1e6 } });
  expect(read).toEqual({ pieces: [{ text: 'It is so [report ¶2].' }], stray: [' (sic)'] });
});

it('a text too long to compare is taken as it is', () => {
  const long = 'word '.repeat(3000);
  const other = 'other '.repeat(3000);
  const segments = proseSegments(long, SOURCES);
  const { pieces: all } = toSourceForm([span(other)], {
    segments,
    links: new Map(),
    budget: { cells: 1000 },
  });
  expect(joined(all, 'deleted').trim()).toBe(other.trim());
});
