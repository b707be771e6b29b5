// The part of a Word file that tells of the brief it was made of (ECMA-376-1, 15.2.5 and 22.5).
import {
  formatReview,
  type Lengths,
  type RecordedField,
  type ReviewRecord,
} from '../provenance/review-record.ts';
import type { FieldText, PlacedField } from './fields.ts';
import { relationshipsPart } from './package.ts';
import { element, escapeXml, RELATIONSHIPS, xmlPart } from './xml.ts';

/** What is known of the brief before the document is written. */
export interface DocxReview {
  readonly record: Omit<ReviewRecord, 'fields' | 'frame'>;
  /** The texts that may stand in the document. */
  readonly fields: readonly FieldText[];
  /** Whether the texts of the brief may travel with their marks. */
  readonly hasSources: boolean;
}

/** The name of the record’s one element. */
export const REVIEW_NAMESPACE = 'urn:briefing-press:review';
const DATA = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** The part is told from those of others by this. */
const ITEM = '{6B1D7A5E-93C4-4F0B-8E52-2D9F30C1A7B4}';

/** Where the record stands, seen from the document. */
export const REVIEW_TARGET = '../customXml/item1.xml';

/** The record and what belongs to it, by path. */
export function reviewParts(
  { record, hasSources }: DocxReview,
  placed: readonly PlacedField[],
  frame: readonly string[],
): Record<string, string> {
  const fields = placed.map((field) => recorded(field, hasSources));
  const json = escapeXml(formatReview({ ...record, fields, frame }));
  const schemas = element(
    'ds:schemaRefs',
    {},
    element('ds:schemaRef', { 'ds:uri': REVIEW_NAMESPACE }),
  );
  const about = { 'xmlns:ds': DATA, 'ds:itemID': ITEM };
  const type = `${RELATIONSHIPS}/customXmlProps`;
  return {
    'customXml/item1.xml': xmlPart(element('review', { xmlns: REVIEW_NAMESPACE }, json)),
    'customXml/itemProps1.xml': xmlPart(element('ds:datastoreItem', about, schemas)),
    'customXml/_rels/item1.xml.rels': relationshipsPart([
      { id: 'rId1', type, target: 'itemProps1.xml' },
    ]),
  };
}

function recorded({ path, segments, isLocked }: PlacedField, hasSource: boolean): RecordedField {
  const printed = segments.map((each) => each.printed).join('');
  const written = segments.map((each) => each.written).join('');
  const source = hasSource || written === printed ? written : undefined;
  return { path, printed, source, lengths: lengthsOf(segments), isLocked };
}

function lengthsOf(segments: PlacedField['segments']): Lengths[] {
  const lengths: Lengths[] = [];
  for (const { written, printed } of segments) {
    const last = lengths.at(-1);
    if (written !== printed) lengths.push([written.length, printed.length]);
    else if (typeof last === 'number') lengths[lengths.length - 1] = last + written.length;
    else lengths.push(written.length);
  }
  return lengths;
}
