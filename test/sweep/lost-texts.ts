// Texts of a brief that its pages do not have.
import type { PlainBrief } from '../support/build-text.ts';
import { type TaggedPdf, textsOf } from '../support/pdf-structure.ts';

/** Keys whose values are not printed as they stand: names inside the brief, terms, dates. */
const OTHERWISE = new Set(
  `language status as_of tlp page kind access reliability url published speaker by to source date due
  said first_stated last_stated priority medium attribution likelihood confidence from stance parties design credibility original.language`.split(
    /\s+/,
  ),
);
/** Every text of the brief that the PDF does not have, letter for letter. */
export function lostTexts(brief: PlainBrief, pdf: TaggedPdf): string[] {
  // In reading order, so that a text that is broken over pages is whole.
  const texts = textsOf(pdf.root).map(({ text }) => text);
  const page = squeeze(texts.join(''));
  return proseOf(brief).filter((text) => !page.includes(squeeze(text)));
}

/** Letters and digits only, all small: sentences may run on, lines break anywhere, and links have raised numbers. */
function squeeze(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, '');
}

function proseOf(value: unknown, key = ''): string[] {
  if (OTHERWISE.has(key)) return [];
  if (typeof value === 'string') return [value.replace(/\]\(https:[^)]*\)/g, '')];
  if (Array.isArray(value)) return value.flatMap((each) => proseOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    key === 'glossary' ? [name, ...proseOf(child)] : proseOf(child, name),
  );
}
