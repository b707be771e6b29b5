// What the desk found of claims: the verdict on one with its grounds, and how many there are of each.
import type { Brief, Claim } from '../../brief/format/schema.ts';
import { dateText } from '../../template/present/dates.ts';
import { legend } from '../../template/present/legends.ts';
import { chunks, groupedBy } from '../../template/present/lists.ts';
import { isHidden, rangeMarks } from '../../template/present/marks.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { sentence } from '../../template/present/sentences.ts';
import type { Legend, Sentence } from '../../template/view-parts.ts';

type Review = NonNullable<Claim['review']>;

/** So many counts stand beside one another at most. */
const WIDEST = 4;

/** A verdict with its reason, then what it rests on and whether the other side was heard. */
export function reviewOf(scope: Scope, { review }: Claim, at: string) {
  if (review === undefined) return undefined;
  const { verdict, because, evidence } = review;
  return {
    at: `${at}.review`,
    verdict,
    because,
    evidence: [
      pieces(scope, 'review.for', evidence?.for),
      pieces(scope, 'review.against', evidence?.against),
    ].filter((side) => side.length > 0),
    heard: heard(scope, review),
  };
}

function pieces(
  scope: Scope,
  label: 'review.for' | 'review.against',
  texts: readonly string[] = [],
): Sentence[] {
  return texts.map((text, index) => sentence(text, index === 0 ? { lead: scope.word(label) } : {}));
}

function heard(scope: Scope, { asked, answered, answer, published }: Review): Sentence[] {
  const reply = answered === undefined ? undefined : scope.word(answeredKey(answered));
  return [
    ...(asked === undefined
      ? []
      : [sentence(scope.word('review.asked', { date: dateText(scope, asked) }))]),
    ...(answer === undefined
      ? reply === undefined
        ? []
        : [sentence(reply)]
      : [sentence(answer, { lead: scope.word('review.answer') })]),
    ...(published === undefined
      ? []
      : [sentence(scope.word('quote.published', { date: dateText(scope, published) }))]),
  ];
}

function answeredKey(answered: boolean): 'review.answered' | 'review.not_answered' {
  return answered ? 'review.answered' : 'review.not_answered';
}

/** How many claims have each verdict, in the order of the scale, in even rows. */
function presentVerdicts(scope: Scope) {
  const { claims = [] } = scope.brief;
  const judged = [...claims.keys()].filter((index) => claims[index]!.review !== undefined);
  if (judged.length === 0) return undefined;
  const byVerdict = groupedBy(judged, (index) => claims[index]!.review!.verdict);
  const order = new Set([...scaleOf(scope.brief), ...byVerdict.keys()]);
  const counts = [...order].flatMap((verdict) => {
    const indexes = byVerdict.get(verdict);
    if (indexes === undefined) return [];
    const refs = rangeMarks('C', indexes).filter((mark) => !isHidden(scope, mark));
    return [{ verdict, count: String(indexes.length), refs }];
  });
  return chunks(counts, Math.ceil(counts.length / Math.ceil(counts.length / WIDEST)));
}

function scaleOf({ verdicts = [] }: Brief): string[] {
  return verdicts.map(({ name }) => name);
}

/** What the verdicts of the desk mean, if it says so. */
export function verdictLegend(scope: Scope): Legend {
  const { claims = [], verdicts = [] } = scope.brief;
  const isSaid = verdicts.some(({ meaning }) => meaning !== undefined);
  const used = new Set(claims.map(({ review }) => review?.verdict));
  const row = (name: string) => ({
    term: name,
    meaning: verdicts.find((each) => each.name === name)?.meaning ?? '',
  });
  return legend(scope, 'verdicts', isSaid ? scaleOf(scope.brief) : [], row, used);
}

export const verdicts = { present: presentVerdicts } satisfies Presenter;
