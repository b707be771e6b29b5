// The text that a quotation was compared with, and the language it is written in.

import type { Brief } from '../../brief/format/schema.ts';
import type { CheckContext } from '../check.ts';
import type { CheckedQuotation } from './check-quotations.ts';
import type { SourceText } from './source-text.ts';

/** Absent for a quotation that was not compared with a text. */
export function sourceOf(
  { ref }: CheckedQuotation,
  { brief, sources }: Pick<CheckContext, 'brief' | 'sources'>,
): { readonly text: SourceText; readonly language: string } | undefined {
  const text = ref && sources.get(ref.source)?.text;
  if (!text) return undefined;
  const declared = brief.sources?.[ref.source]?.language ?? brief.language;
  return { text, language: text.language(declared) };
}

/** The names of the people of a brief, which its sources may name. */
export function peopleOf({ actors = {} }: Brief): readonly string[] {
  return Object.values(actors)
    .filter(({ kind = 'person' }) => kind === 'person')
    .map(({ name }) => name);
}
