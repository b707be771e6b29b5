// A text of one brief in another: its words, without what leads to items and sources that only the one has.
import { citationsIn, danglingCitations } from './citations.ts';
import { inlineLinks } from './inline-links.ts';

/** The words of `text`; links to addresses stay, since they lead there from everywhere. */
export function withoutReferences(
  text: string,
  sources: Readonly<Record<string, unknown>>,
): string {
  const isSource = (id: string): boolean => Object.hasOwn(sources, id);
  const links = inlineLinks(text).filter(({ target }) => target.startsWith('#'));
  const citations = [...citationsIn(text, isSource), ...danglingCitations(text, isSource)];
  const cuts = [
    ...links.map(({ start, end, words }) => ({ start, end, words })),
    ...citations.map(({ start, end }) => ({ start, end, words: '' })),
  ].toSorted((one, other) => other.start - one.start);
  return cuts.reduce((whole, { start, end, words }) => {
    const before = words === '' ? whole.slice(0, start).trimEnd() : whole.slice(0, start);
    return before + words + whole.slice(end);
  }, text);
}
