// Finds a quotation in the text of its source, word for word.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { type WithoutHyphens, withoutHyphens } from './broken-words.ts';
import { occurrences } from './find-text.ts';
import { normalise } from './normalise.ts';
import { type Brackets, type Reading, readings, type Segment } from './read-quotation.ts';
import type { SourceText } from './source-text.ts';
import { spokenIn } from './spoken-text.ts';

export interface Match {
  readonly kind: 'verbatim' | 'normalised';
  readonly omissions: number;
  readonly insertions: number;
  /** Where each segment stands in the source, in order. */
  readonly spans: readonly Span[];
  /** The same without the clauses of the reporter inside quotations. */
  readonly parts: readonly Span[];
  /** True if it begins or ends inside a word of the source (`able` in `unable`). */
  readonly cutsWord: boolean;
}

/** A form of the source that is searched, with the way back to the original. */
interface Haystack {
  readonly text: string;
  readonly source: SourceText;
  readonly originalSpan: (start: number, end: number) => Span;
  /** Whether a segment that stands at a place of `text` stands in the source, too. */
  readonly agrees?: (segment: Segment, at: number) => boolean;
  /** Clauses that are no part of it. */
  readonly clauses?: readonly Span[];
}

type Accept = (segment: Segment, place: Span) => boolean;

const EVERYWHERE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** How a quotation is read, and where a match has to be: it begins in a range, its parts in places that fit. */
export interface Limits {
  readonly within?: Span;
  readonly fits?: (place: Span) => boolean;
  readonly brackets?: Brackets | undefined;
}

type Bounds = Limits & Required<Pick<Limits, 'within' | 'fits'>>;

/** The best match of `quotation`, or the best one inside the limits. */
export function findQuotation(
  quotation: string,
  source: SourceText,
  { within = EVERYWHERE, fits = () => true, brackets }: Limits = {},
): Match | undefined {
  const bounds = { within, fits, brackets };
  return findWords(quotation, source, bounds) ?? findEnded(quotation, source, bounds);
}

// A desk ends a quotation with a full stop where the article goes on: `“We wait,” she said.`
function findEnded(quotation: string, source: SourceText, bounds: Bounds): Match | undefined {
  const words = quotation.trimEnd().replace(/(?<=[\p{L}\p{N}])\.$/u, '');
  const match = words === quotation.trimEnd() ? undefined : findWords(words, source, bounds);
  const isEnded = match && endsSpeech(source.text, match.spans.at(-1)!.end);
  return isEnded ? { ...match, kind: 'normalised' } : undefined;
}

function endsSpeech(text: string, at: number): boolean {
  return /^\s*,?\s*["'“”„«»‘’‹›」』״]/u.test(text.slice(at, at + 6));
}

function findWords(quotation: string, source: SourceText, bounds: Bounds): Match | undefined {
  for (const way of readings(quotation, bounds.brackets)) {
    const match =
      findVerbatim(way, source, bounds) ??
      findNormalised(way, source, bounds) ??
      findMended(way, source, bounds) ??
      findSpoken(way, source, bounds);
    if (match) return match;
  }
  return undefined;
}

function findVerbatim(way: Reading, source: SourceText, within: Bounds): Match | undefined {
  const originalSpan = (start: number, end: number): Span => ({ start, end });
  const haystack = { text: source.text, source, originalSpan };
  return findReading('verbatim', way, haystack, within);
}

function findNormalised(way: Reading, source: SourceText, within: Bounds): Match | undefined {
  const segments = normalised(way);
  if (!segments) return undefined;
  const haystack = { ...source.normalised(), source };
  return findReading('normalised', { ...way, segments }, haystack, within);
}

// The pages and lines of a source may stand between its words, and inside them.
function findMended(way: Reading, source: SourceText, within: Bounds): Match | undefined {
  const mended = source.mended();
  return mended && findWithoutHyphens(way, { ...mended, source }, within);
}

// `“The guns,” said Field, “have stopped.”`
function findSpoken(way: Reading, source: SourceText, within: Bounds): Match | undefined {
  const spoken = source.spoken();
  for (const text of spoken?.ways ?? []) {
    const haystack = { ...text(), source, clauses: spoken!.clauses };
    const match = findWithoutHyphens(way, haystack, within);
    if (match) return match;
  }
  return undefined;
}

function findWithoutHyphens(
  way: Reading,
  mended: WithoutHyphens & Omit<Haystack, 'agrees'>,
  within: Bounds,
): Match | undefined {
  const segments = normalised(way);
  if (!segments) return undefined;
  const plain = segments.map((segment) => ({ ...segment, text: withoutHyphens(segment.text) }));
  const words = new Map(plain.map((segment, index) => [segment, segments[index]!.text]));
  const haystack: Haystack = {
    ...mended,
    agrees: (segment, at) =>
      mended.agrees(at, at + segment.text.length, words.get(segment) ?? segment.text),
  };
  return findReading('normalised', { ...way, segments: plain }, haystack, within);
}

function normalised({ segments }: Reading): readonly Segment[] | undefined {
  const found = segments.map((segment) => ({
    ...segment,
    text: normalise(segment.text).text.trim(),
  }));
  return found.some(({ text }) => text === '') ? undefined : found;
}

function findReading(
  kind: Match['kind'],
  way: Reading,
  haystack: Haystack,
  { within, fits }: Bounds,
): Match | undefined {
  const { segments, omissions, insertions } = way;
  const cuts = (segment: Segment, place: Span): boolean =>
    cutsWord(segment, haystack.source, place);
  const partsOf = (place: Span): readonly Span[] => spokenIn(place, haystack.clauses ?? []);
  const allFit = (place: Span): boolean => partsOf(place).every(fits);
  const first = placeInOrder(segments, haystack, within, (_, place) => allFit(place));
  if (!first) return undefined;
  const cut = segments.some((segment, index) => cuts(segment, first[index]!));
  // `able` may stand in `unable` first and as a word of its own later.
  const whole = cut
    ? placeInOrder(
        segments,
        haystack,
        within,
        (segment, place) => allFit(place) && !cuts(segment, place),
      )
    : undefined;
  const spans = whole ?? first;
  const parts = spans.flatMap(partsOf);
  return { kind, omissions, insertions, spans, parts, cutsWord: cut && !whole };
}

/** The first places of the segments, one after the other; undefined if one is missing. */
function placeInOrder(
  segments: readonly Segment[],
  haystack: Haystack,
  within: Span,
  accept: Accept,
): readonly Span[] | undefined {
  const places: Span[] = [];
  let from = 0;
  for (const segment of segments) {
    const range = places.length === 0 ? within : EVERYWHERE;
    const at = findSegment(segment, haystack, from, range, accept);
    if (at === -1) return undefined;
    from = at + segment.text.length;
    places.push(haystack.originalSpan(at, from));
  }
  return places;
}

function findSegment(
  segment: Segment,
  { text, originalSpan, agrees }: Haystack,
  from: number,
  range: Span,
  accept: Accept,
): number {
  for (const at of occurrences(text, segment.text, from)) {
    const place = originalSpan(at, at + segment.text.length);
    if (place.start >= range.end) break;
    if (place.start < range.start || agrees?.(segment, at) === false) continue;
    if (accept(segment, place)) return at;
  }
  return -1;
}

function cutsWord(segment: Segment, source: SourceText, { start, end }: Span): boolean {
  return (
    (!segment.gluedStart && isInsideWord(source, start)) ||
    (!segment.gluedEnd && isInsideWord(source, end))
  );
}

function isInsideWord({ text, plain }: SourceText, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(at, at + 3);
  if (/\d[.,]$/u.test(before)) return /^\d/u.test(after);
  // `We can` is no part of `We can't`.
  if (/n['’]?$/iu.test(before) && /^['’]?t(?!\p{L})/iu.test(after)) return true;
  if (!/[\p{L}\p{N}]\p{M}*$/u.test(before)) return false;
  // The mark of a note after a word is no part of it.
  return /^(?:[\p{L}\p{N}\p{M}]|[.,]\d|[-‐\u00AD]\s*\n)/u.test(after) && plain()[at] === text[at];
}
