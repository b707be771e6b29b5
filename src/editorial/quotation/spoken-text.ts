// The text of a source as it was spoken: without the clauses that its reporter puts into quotations.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { jointIn } from '../attribution/joined-words.ts';
import type { Quoted } from '../attribution/quoted-spans.ts';
import { once } from '../once.ts';
import { readBrokenWords, type WithoutHyphens } from './broken-words.ts';
import { type NormalisedText, replaced } from './normalise.ts';

/** A part of a quotation; one that joins goes on after the clause of the reporter. */
export type Part = Span & Pick<Quoted, 'joins'>;

export interface SpokenText {
  /** The text as it is read. */
  readonly whole: () => NormalisedText;
  /** The text to search in, by the marks that a desk may put where a clause stood. */
  readonly ways: readonly (() => WithoutHyphens)[];
  /** The clauses, in order. */
  readonly clauses: readonly Span[];
}

/** Whose comma stood beside the clause is not to be told. */
const OTHER_JOINTS = [' ', ', ', '. ', '… '];

/** `text` as it was spoken; undefined if no clause stands between the words of its quotations. */
export function spokenText(text: string, parts: readonly Part[]): SpokenText | undefined {
  const clauses = parts.flatMap(({ start, joins }, index) =>
    joins ? [{ start: parts[index - 1]!.end, end: start }] : [],
  );
  if (clauses.length === 0) return undefined;
  const joined = (jointOf: (clause: Span) => string): NormalisedText =>
    replaced(
      text,
      clauses.map((clause) => ({ ...clause, text: jointOf(clause) })),
    );
  const whole = once(() => joined((clause) => jointIn(text, clause)));
  const others = OTHER_JOINTS.map((joint) => () => joined(() => joint));
  return { whole, clauses, ways: [whole, ...others].map((way) => once(() => searched(way()))) };
}

function searched(spoken: NormalisedText): WithoutHyphens {
  const plain = readBrokenWords(spoken.text);
  return {
    ...plain,
    originalSpan: (start, end) => {
      const span = plain.originalSpan(start, end);
      return spoken.originalSpan(span.start, span.end);
    },
  };
}

/** What of `place` somebody spoke. */
export function spokenIn({ start, end }: Span, clauses: readonly Span[]): readonly Span[] {
  const within = clauses.filter((clause) => start < clause.start && clause.end < end);
  const starts = [start, ...within.map((clause) => clause.end)];
  return starts.map((from, index) => ({ start: from, end: within[index]?.start ?? end }));
}

/** The quotations that `parts` make up, from the first word of each to the last. */
export function wholeQuotations(parts: readonly Part[]): readonly Span[] {
  const whole: Span[] = [];
  for (const { start, end, joins } of parts) {
    const above = joins ? whole.pop() : undefined;
    whole.push({ start: above?.start ?? start, end });
  }
  return whole;
}
