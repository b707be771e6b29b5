// Finds a quotation in the text of its source, word for word.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { occurrences } from './find-text.ts';
import { normalise } from './normalise.ts';
import { type Reading, readings, type Segment } from './read-quotation.ts';
import type { SourceText } from './source-text.ts';

export interface Match {
  readonly kind: 'verbatim' | 'normalised';
  readonly omissions: number;
  readonly insertions: number;
  /** Where each segment stands in the source, in order. */
  readonly spans: readonly Span[];
  /** True if it begins or ends inside a word of the source (`able` in `unable`). */
  readonly cutsWord: boolean;
}

/** A form of the source that is searched, with the way back to the original. */
interface Haystack {
  readonly text: string;
  readonly original: string;
  readonly originalSpan: (start: number, end: number) => Span;
}

type Accept = (segment: Segment, place: Span) => boolean;

const EVERYWHERE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** Where the whole of a match has to be: one that begins in a range, its parts in places that fit. */
export interface Limits {
  readonly within?: Span;
  readonly fits?: (place: Span) => boolean;
}

type Bounds = Required<Limits>;

/** The best match of `quotation`, or the best one inside the limits. */
export function findQuotation(
  quotation: string,
  source: SourceText,
  { within = EVERYWHERE, fits = () => true }: Limits = {},
): Match | undefined {
  const bounds = { within, fits };
  for (const way of readings(quotation)) {
    const match = findVerbatim(way, source, bounds) ?? findNormalised(way, source, bounds);
    if (match) return match;
  }
  return undefined;
}

function findVerbatim(way: Reading, source: SourceText, within: Bounds): Match | undefined {
  const originalSpan = (start: number, end: number): Span => ({ start, end });
  const haystack = { text: source.text, original: source.text, originalSpan };
  return findReading('verbatim', way, haystack, within);
}

function findNormalised(way: Reading, source: SourceText, within: Bounds): Match | undefined {
  const segments = way.segments.map((segment) => ({
    ...segment,
    text: normalise(segment.text).text.trim(),
  }));
  if (segments.some((segment) => segment.text === '')) return undefined;
  const haystack = { ...source.normalised(), original: source.text };
  return findReading('normalised', { ...way, segments }, haystack, within);
}

function findReading(
  kind: Match['kind'],
  way: Reading,
  haystack: Haystack,
  { within, fits }: Bounds,
): Match | undefined {
  const { segments, omissions, insertions } = way;
  const cuts = (segment: Segment, place: Span): boolean =>
    cutsWord(segment, haystack.original, place);
  const first = placeInOrder(segments, haystack, within, (_, place) => fits(place));
  if (!first) return undefined;
  const cut = segments.some((segment, index) => cuts(segment, first[index]!));
  // `able` may stand in `unable` first and as a word of its own later.
  const whole = cut
    ? placeInOrder(
        segments,
        haystack,
        within,
        (segment, place) => fits(place) && !cuts(segment, place),
      )
    : undefined;
  return { kind, omissions, insertions, spans: whole ?? first, cutsWord: cut && !whole };
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
  { text, originalSpan }: Haystack,
  from: number,
  range: Span,
  accept: Accept,
): number {
  for (const at of occurrences(text, segment.text, from)) {
    const place = originalSpan(at, at + segment.text.length);
    if (place.start >= range.end) break;
    if (place.start >= range.start && accept(segment, place)) return at;
  }
  return -1;
}

function cutsWord(segment: Segment, text: string, { start, end }: Span): boolean {
  return (
    (!segment.gluedStart && isInsideWord(text, start)) ||
    (!segment.gluedEnd && isInsideWord(text, end))
  );
}

function isInsideWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  if (/[\p{L}\p{N}]\p{M}?$/u.test(before)) return /^(?:[\p{L}\p{N}\p{M}]|[.,]\d)/u.test(after);
  return /\d[.,]$/u.test(before) && /^\d/u.test(after);
}
