// Divides what is proposed of an article among the blocks of a draft, each date into one of them.

import type { Person } from '../editorial/attribution/people.ts';
import type { DatedSentence } from './dated-sentences.ts';
import type { Proposal, Proposals } from './proposals/propose.ts';
import type { TruceFacts } from './proposals/truce-facts.ts';
import type { Sentence } from './sentences.ts';

/** What is written of an article, and what of it is left for other blocks. */
export interface Proposed {
  readonly claims: readonly Proposal[];
  readonly demands: readonly Proposal[];
  readonly terms: readonly Proposal[];
  readonly reservations: readonly Proposal[];
  readonly truce: TruceFacts | undefined;
  /** Dated sentences on the way to the truce, and the others. */
  readonly events: readonly DatedSentence[];
  readonly timeline: readonly DatedSentence[];
  /** The dates of sentences that are claims or demands. */
  readonly dates: ReadonlyMap<Sentence, DatedSentence>;
  /** How many more there were than a draft can hold. */
  readonly more: number;
}

/** A draft with more of a kind is no help to anybody. */
const MOST: Readonly<Record<Proposal['kind'], number>> = {
  claim: 30,
  demand: 20,
  term: 10,
  reservation: 10,
};
const MOST_DATES = 60;

/** Divides what is proposed among the blocks, each date into one of them. */
export function arrange(
  { all, truce, truceSentences }: Proposals,
  dated: readonly DatedSentence[],
): Proposed {
  const dates = new Map(dated.map((each) => [each.sentence, each]));
  const known = new Set<string>();
  const distinct = all.filter(({ kind, words, by }) => {
    const key = `${kind} ${by?.name} ${words}`;
    return !known.has(key) && known.add(key);
  });
  const ofKind = (kind: Proposal['kind']): readonly Proposal[] =>
    distinct.filter((each) => each.kind === kind);
  const isDated = ({ sentence }: Proposal): boolean =>
    sentence !== undefined && dates.has(sentence);
  const kinds = {
    claim: ofKind('claim'),
    demand: ofKind('demand'),
    term: ofKind('term').filter((each) => !isDated(each)),
    reservation: ofKind('reservation'),
  };
  const first = (kind: Proposal['kind']): readonly Proposal[] => kinds[kind].slice(0, MOST[kind]);
  const told = new Set(
    [...first('claim'), ...first('demand')].flatMap(({ sentence }) => sentence ?? []),
  );
  const paragraphs = new Set(truceSentences.map(({ paragraph }) => paragraph));
  const left = dated.filter(({ sentence }) => !told.has(sentence)).slice(0, MOST_DATES);
  const isOfTruce = ({ sentence }: DatedSentence): boolean => paragraphs.has(sentence.paragraph);
  return {
    claims: first('claim'),
    demands: first('demand'),
    terms: first('term'),
    reservations: first('reservation'),
    truce,
    events: left.filter(isOfTruce),
    timeline: left.filter((each) => !isOfTruce(each)),
    dates,
    more: Object.entries(kinds).reduce(
      (sum, [kind, each]) => sum + Math.max(0, each.length - MOST[kind as Proposal['kind']]),
      0,
    ),
  };
}

/** Everybody whom the proposed items name, in order. */
export function peopleOf({
  claims,
  demands,
  terms,
  reservations,
  truce,
}: Proposed): readonly Person[] {
  const items = [...claims, ...demands, ...terms, ...reservations];
  const named = items.toSorted((one, other) => one.span.start - other.span.start);
  const parties = [...(truce?.parties?.value ?? []), ...(truce?.mediators?.value ?? [])];
  return [
    ...named.flatMap(({ by, to }) => [
      ...(by ? [by] : []),
      ...(to === undefined ? [] : [{ name: to }]),
    ]),
    ...parties.map((name) => ({ name })),
  ];
}
