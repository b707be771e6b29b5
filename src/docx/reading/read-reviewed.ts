// Reads a Word file that colleagues went over back into the fields of its brief.
import { Parser } from 'htmlparser2';
import { parseReview, type ReviewRecord } from '../../provenance/review-record.ts';
import { BLANK_LINE } from '../../template/prose/printed-segments.ts';
import { REVIEW_NAMESPACE } from '../docx-review.ts';
import { tagOf } from '../fields.ts';
import { type OpenDocx, openDocx } from './open-docx.ts';
import { readComments } from './read-comments.ts';
import { readFields } from './read-fields.ts';
import { readPart } from './read-part.ts';
import type { Reading } from './reviewed.ts';

/**
 * Reads a Word file, within bounds; nothing in it runs and nothing is fetched. `presentValue` gives the
 * present values of fields by their path: of use where the file carries no brief (`embed: none`).
 * `known` is the record of a file that has lost its own: then fields are found by what they say.
 */
export function readReviewed(
  bytes: Uint8Array,
  presentValue: (path: string) => string | undefined = () => undefined,
  known?: ReviewRecord,
): Reading {
  const parts = openDocx(bytes);
  if ('refused' in parts) return parts;
  const record = recordIn(parts) ?? known;
  const document = readPart(parts.document);
  const names = new Map(record?.fields.flatMap(tagsOf));
  const pathOf = (tag: string): string | undefined => names.get(tag);
  const comments = readComments(document, parts, pathOf);
  if (record === undefined) {
    const nothing = { fields: [], outside: [], removed: [], missing: [] };
    return { reviewed: { record, comments, ...nothing } };
  }
  const around = parts.around.flatMap((part) => readPart(part).paragraphs);
  const { links } = parts;
  const read = readFields([...document.paragraphs, ...around], { record, links, presentValue });
  const there = new Set(read.fields.map(({ path }) => path));
  const missing = record.fields.map(({ path }) => path).filter((path) => !there.has(path));
  return { reviewed: { record, comments, missing, ...read } };
}

function tagsOf(
  { path, printed }: ReviewRecord['fields'][number],
  number: number,
): (readonly [string, string])[] {
  return printed.split(BLANK_LINE).map((_, paragraph) => [tagOf(path, paragraph, number), path]);
}

/** The record that the file carries, whatever its part is called by now. */
function recordIn({ data }: OpenDocx): ReviewRecord | undefined {
  for (const xml of data) {
    if (!xml.includes(REVIEW_NAMESPACE)) continue;
    const record = parseReview(textOf(xml));
    if (record !== undefined) return record;
  }
  return undefined;
}

function textOf(xml: string): string {
  const texts: string[] = [];
  const parser = new Parser({ ontext: (text) => void texts.push(text) }, { xmlMode: true });
  parser.end(xml);
  return texts.join('').trim();
}
