// What an article has between marks without anybody saying it: kept in a draft as a comment.

import type { Attribution } from '../editorial/attribution/read-attributions.ts';
import { comment, firstWords } from './comment.ts';

/** More than these are left in the article. */
const MAX_WORDS = 60;

/** Titles, terms and the like of an article, each once, with its paragraphs; empty if there are none. */
export function markedWordsBlock(attributions: readonly Attribution[]): string {
  const places = new Map<string, Set<string>>();
  for (const { kind, text, paragraph } of attributions) {
    if (kind !== 'words') continue;
    const shown = firstWords(text, 8);
    const place = paragraph === undefined ? 'a heading' : `¶${paragraph}`;
    places.set(shown, (places.get(shown) ?? new Set()).add(place));
  }
  const parts = [...places].map(([text, where]) => `“${text}” (${[...where].join(', ')})`);
  if (parts.length === 0) return '';
  const more = parts.length > MAX_WORDS ? `, and ${parts.length - MAX_WORDS} more` : '';
  const shown = parts.slice(0, MAX_WORDS).join(', ');
  return comment(`Between marks, but not said by anybody: ${shown}${more}`);
}
