// The words that the template puts around those of the brief: of a paragraph all that is in no field.
import { readPart } from './read-part.ts';
import type { Paragraph, Span } from './spans.ts';

/** Stands around the tag of a field in the place of its words. */
const FIELD_MARK = '\u0001';

/** The frames of a part that has not been changed; none for paragraphs without a word. */
export function framesOf(xml: string): string[] {
  return readPart(xml)
    .paragraphs.map(({ spans }: Paragraph) => frameOf(spans))
    .filter((frame) => frame !== '');
}

/** The words of spans, fields by their tags, white space as one space. */
function frameOf(spans: readonly Span[]): string {
  let frame = '';
  let last: string | undefined;
  for (const { text, tag } of spans) {
    if (tag === undefined) frame += text;
    else if (tag !== last) frame += `${FIELD_MARK}${tag}${FIELD_MARK}`;
    last = tag;
  }
  return frame.replace(/[\s\u00A0]+/g, ' ').trim();
}
