// Whether an article is about a truce, and which of its sentences tell of undertakings and reservations.

import type { Language } from '../../languages/language.ts';
import { perLanguage } from '../../languages/languages.ts';
import type { TruceWords } from '../../languages/reported-words.ts';
import type { Sentence } from '../sentences.ts';
import { contentEnd, type Statement } from './statements.ts';

interface Patterns {
  readonly called: RegExp;
  readonly meant: RegExp | undefined;
  readonly agrees: RegExp;
  readonly provided: RegExp;
  readonly raises: RegExp | undefined;
}

/** So often an article about a truce names it. */
const TWICE = 2;

/** A pattern of whole words. */
export function wordsPattern(inside: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${inside})(?![\\p{L}\\p{M}])`, flags);
}

const patternsOf = perLanguage(({ reported }: Language): Patterns | undefined => {
  if (!reported) return undefined;
  const { called, meant, agrees, provided, raises } = reported.truce;
  return {
    called: wordsPattern(called),
    meant: meant === undefined ? undefined : wordsPattern(meant),
    agrees: wordsPattern(agrees),
    provided: wordsPattern(provided),
    raises: raises === undefined ? undefined : wordsPattern(raises),
  };
});

/** The sentences that tell of a truce: from the one on that names it, to the end of its paragraph. */
export function truceSentences(
  sentences: readonly Sentence[],
  title: string,
  language: Language | undefined,
): readonly Sentence[] {
  const patterns = language && patternsOf(language);
  if (!patterns) return [];
  const { called } = patterns;
  const naming = sentences.filter(({ masked }) => called.test(masked));
  if (naming.length + (called.test(title) ? 1 : 0) < TWICE || naming.length === 0) return [];
  const first = new Map<number, number>();
  const begin = ({ paragraph, start }: Sentence): void => {
    if (!first.has(paragraph)) first.set(paragraph, start);
  };
  naming.forEach(begin);
  // `The pause` of the paragraph above.
  for (const each of sentences)
    if (first.has(each.paragraph - 1) && patterns.meant?.test(each.masked)) begin(each);
  return sentences.filter(
    ({ paragraph, start }) => start >= (first.get(paragraph) ?? Number.POSITIVE_INFINITY),
  );
}

/** True if the sentence names a truce. */
export function namesTruce({ masked }: Sentence, language: Language): boolean {
  return patternsOf(language)?.called.test(masked) === true;
}

/** What a sentence that tells of a truce says of it: an undertaking or a reservation, or what else it has. */
export function truceStatement(
  sentence: Sentence,
  told: Statement | undefined,
  language: Language,
): Statement | undefined {
  const patterns = patternsOf(language);
  if (!patterns) return told;
  const { masked } = sentence;
  if (told && patterns.provided.test(masked.slice(told.said.start, told.said.end)))
    return { ...told, kind: 'reservation' };
  const raised = patterns.raises?.exec(masked);
  if (raised) return asked('reservation', sentence, raised.index);
  if (told) return told;
  const agreed = patterns.agrees.exec(masked);
  return agreed ? asked('term', sentence, agreed.index) : undefined;
}

function asked(kind: 'term' | 'reservation', sentence: Sentence, at: number): Statement {
  const said = { start: at, end: contentEnd(sentence.masked) };
  return { kind, sentence, said, lead: sentence.words.slice(0, at), tail: '', isAsked: true };
}

/** The single points of a reservation, as far as its sentence lists them. */
export function pointsOf(words: string, { about, next }: TruceWords): readonly string[] {
  if (about === undefined || next === undefined) return [words];
  const parting = new RegExp(about, 'iu').exec(words);
  if (!parting) return [words];
  const points = words.slice(parting.index + parting[0].length).split(new RegExp(next, 'u'));
  const isList = points.length > 1 && points.every((point) => /\S\s+\S/u.test(point));
  return isList ? points.map((point) => point.trim()) : [words];
}
