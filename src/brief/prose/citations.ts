// Citations inside prose, `[report ¶2; gazette p. 3]`: which brackets are some, and which were meant as some.
import { parseSourceRef, type SourceRef } from '../format/source-ref.ts';
import { inlineLinks } from './inline-links.ts';

/** A bracket of a text, from `[` to behind `]`, and the references in it. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly refs: readonly SourceRef[];
}

/** True for the ids of sources. */
export type IsSource = (id: string) => boolean;

const BRACKET = /(?<!\\)\[([^[\]]+)\](?!\()/gu;
/** A number, a paragraph, `annex B`: of `[report of the Mission]` nobody can say that it is a citation. */
const PLACE = /[\p{N}¶§]|^\p{L}+\.?\s\p{Lu}$/u;
/** What nobody writes but for a place in a source. */
const SURE = /^(?:[¶§]|pp?\.\s*\p{N})/u;

/** The citations of a text in order: every reference in them names a source. Other brackets stay as typed. */
export function citationsIn(text: string, isSource: IsSource): Citation[] {
  return brackets(text).filter(({ refs }) => refs.every(({ source }) => isSource(source)));
}

/** The brackets that are citations but for an id that no source has, with the reference that has it. */
export function danglingCitations(
  text: string,
  isSource: IsSource,
): (Citation & { readonly ref: SourceRef })[] {
  return brackets(text).flatMap((each) => {
    const isMeant = each.refs.some(
      ({ source, locator }) => isSource(source) || SURE.test(locator ?? ''),
    );
    if (!isMeant) return [];
    return each.refs.filter(({ source }) => !isSource(source)).map((ref) => ({ ...each, ref }));
  });
}

/** The text with its citations blanked out; every other character keeps its place. */
export function withoutCitations(text: string, isSource: IsSource): string {
  return citationsIn(text, isSource).reduce(
    (own, { start, end }) => own.slice(0, start) + ' '.repeat(end - start) + own.slice(end),
    text,
  );
}

/** The brackets that read like references to sources, those in the words of links left out. */
function brackets(text: string): Citation[] {
  if (!text.includes('[')) return [];
  const links = inlineLinks(text);
  return Array.from(text.matchAll(BRACKET)).flatMap(
    ({ 0: whole, 1: inside = '', index: start }) => {
      const end = start + whole.length;
      if (links.some((link) => link.start <= start && end <= link.end)) return [];
      const refs = inside.split(';').map(parseSourceRef);
      const isOne = refs.every(
        (ref) => ref && (ref.locator === undefined || PLACE.test(ref.locator)),
      );
      return isOne ? [{ start, end, refs: refs as SourceRef[] }] : [];
    },
  );
}
