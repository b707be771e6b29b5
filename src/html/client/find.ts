// Finds briefs by their words, and shows where in a brief these stand.
import MiniSearch from 'minisearch';
import type { IndexedBrief } from '../index-data.ts';
import { folded, wordsOf } from './words.ts';

const FIELDS = ['title', 'actors', 'sources', 'dates', 'text'];
/** Words as long as this are found with a slip in them. */
const LONG = 6;

/** A brief that was found, by its place in the list, and the words that were found in it. */
export interface Hit {
  readonly index: number;
  readonly words: ReadonlySet<string>;
}

/** Answers with the briefs that have all words of a query, the best first. */
export function createFinder(briefs: readonly IndexedBrief[]): (query: string) => Hit[] {
  const search = new MiniSearch<IndexedBrief & { id: number }>({
    fields: FIELDS,
    tokenize: (text) => wordsOf(text).map((word) => word.text),
    processTerm: (term) => folded(term) || null,
    searchOptions: {
      boost: { title: 4, actors: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length < LONG ? false : 1),
    },
  });
  search.addAll(briefs.map((brief, id) => ({ ...brief, id })));
  return (query) =>
    search.search(query).map(({ id, terms }) => ({ index: Number(id), words: new Set(terms) }));
}

/** A stretch of a text, marked if it is one of the words. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** The text in stretches, with the words marked that are among `words`. */
export function stretchesOf(text: string, words: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { text: word, start } of wordsOf(text)) {
    if (!words.has(folded(word))) continue;
    if (start > end) stretches.push({ text: text.slice(end, start), marked: false });
    stretches.push({ text: word, marked: true });
    end = start + word.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), marked: false });
  return stretches;
}

const [BEFORE, AFTER] = [60, 180];

/** A piece of a text around the first of these words; undefined if it has none. */
export function pieceAround(text: string, words: ReadonlySet<string>): string | undefined {
  const first = wordsOf(text).find((word) => words.has(folded(word.text)));
  if (first === undefined) return undefined;
  const from = Math.max(0, first.start - BEFORE);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  const begin = Math.min(start, first.start);
  const last = text.lastIndexOf(' ', first.start + AFTER);
  const rest = first.start + AFTER;
  const end = rest >= text.length ? text.length : last > first.start ? last : rest;
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, end)}${end < text.length ? ' …' : ''}`;
}
