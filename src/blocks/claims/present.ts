// Claims: who says so first, then what they say, how it stands and how credible it is.
import type { Brief, Claim } from '../../brief/format/schema.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { countFact, someOf } from '../../template/present/counts.ts';
import { itemEntry } from '../../template/present/dated.ts';
import { dateView, inferredSentence } from '../../template/present/dates.ts';
import { changeSentences, itemOf } from '../../template/present/item-changes.ts';
import { legend } from '../../template/present/legends.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { actorNames, shortName, speakerOf } from '../../template/present/names.ts';
import type { Presenter, Scope, TimelineEntry } from '../../template/present/scope.ts';
import { noteSentence, sentence } from '../../template/present/sentences.ts';
import type { Fact, LeadText, Legend, Sentence } from '../../template/view-parts.ts';
import { CREDIBILITIES } from './block.ts';
import { reviewOf, verdictLegend } from './verdicts.ts';

/** More names than this leave the narrow cell for the line below. */
const DISPUTERS_IN_CELL = 2;

function presentClaims(scope: Scope) {
  const { claims } = scope.brief;
  if (claims === undefined) return undefined;
  const isRated = claims.some(({ credibility }) => credibility !== undefined);
  const hasStatus = isRated || claims.some(({ status: how, review }) => how || !review);
  const head = isRated ? 'column.claim_status_credibility' : 'column.claim_status';
  return {
    /** Undefined if the parties say nothing of what the desk has judged. */
    statusHead: hasStatus ? scope.word(head) : undefined,
    items: claims.map((claim, index) => present(scope, claim, index, isRated)),
  };
}

function present(scope: Scope, claim: Claim, index: number, isRated: boolean) {
  const at = `claims[${index}]`;
  return {
    ...itemOf(scope, 'claims', index),
    speaker: speakerOf(scope, claim.by),
    occasion: occasion(scope, claim),
    date: claim.date && dateView(scope, claim.date),
    text: claim.text,
    refs: sourceMarks(scope, claim.source),
    meta: [
      ...changeSentences(scope, at),
      ...inferredSentence(scope, claim.date),
      ...firstAppearance(scope, claim),
      ...disputeSentence(scope, claim),
      ...singleSource(scope, claim),
      ...noteSentence(claim.note),
    ],
    status: status(scope, claim),
    qualifier: isRated ? credibility(scope, claim) : undefined,
    review: reviewOf(scope, claim, at),
  };
}

/** `speech, Legislature of Orsenna` */
function occasion({ word, comma }: Scope, { medium, place }: Claim): string | undefined {
  const parts = [medium && word(`medium.${medium}`), place].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(comma);
}

function firstAppearance(scope: Scope, { first_appearance: source }: Claim): Sentence[] {
  if (source === undefined) return [];
  const refs = sourceMarks(scope, source);
  return [sentence(scope.word('claim.first_appearance'), { refs, stop: '', end: '.' })];
}

function status(scope: Scope, claim: Claim): LeadText | undefined {
  if (claim.status === undefined && claim.review !== undefined) return undefined;
  // Whatever a brief attributes is at least reported.
  const word = scope.word(`claim_status.${claim.status ?? 'reported'}`);
  const lead = capitalised(scope.labels, word);
  if (!fitsInCell(claim)) return { lead, rest: '' };
  const actors = actorNames(scope, claim.disputed_by ?? []);
  return { lead, rest: ` ${scope.word('claim.disputed_by', { actors })}` };
}

function disputeSentence(scope: Scope, claim: Claim): Sentence[] {
  if (claim.disputed_by === undefined || fitsInCell(claim)) return [];
  const actors = actorNames(scope, claim.disputed_by);
  return [sentence(scope.word('claim.disputed_by_sentence', { actors }))];
}

function singleSource(scope: Scope, claim: Claim): Sentence[] {
  const isSaid = isSingleSource(scope.brief, claim) && !areAllSingleSource(scope.brief);
  return isSaid ? [sentence(scope.word('claim.single_source'))] : [];
}

function fitsInCell({ status, disputed_by: by }: Claim): boolean {
  return status === 'disputed' && by !== undefined && by.length <= DISPUTERS_IN_CELL;
}

// "Not rated" is said only where other claims have a rating, and of none that the desk has judged.
function credibility(scope: Scope, claim: Claim): string | undefined {
  if (claim.credibility === undefined)
    return claim.review === undefined ? scope.word('claim.not_rated') : undefined;
  return `${claim.credibility}${scope.comma}${scope.word(`credibility.${claim.credibility}`)}`;
}

/** True if the brief has several sources, and the claim names one of them only; one that was checked rests on more. */
export function isSingleSource(
  { sources = {} }: Brief,
  { source = [], status, review }: Claim,
): boolean {
  if (review !== undefined) return false;
  const cited = new Set(source.map((ref) => ref.source));
  return cited.size === 1 && status !== 'corroborated' && hasSeveral(sources);
}

// Both are asked for each claim.
const several = new WeakMap<object, boolean>();
const allSingle = new WeakMap<Brief, boolean>();

function hasSeveral(sources: object): boolean {
  const known = several.get(sources) ?? Object.keys(sources).length > 1;
  several.set(sources, known);
  return known;
}

/** True if every claim, of two or more, is such: it is said once and not beside each of them. */
export function areAllSingleSource(brief: Brief): boolean {
  const { claims: all = [] } = brief;
  const areAll =
    allSingle.get(brief) ?? (all.length > 1 && all.every((claim) => isSingleSource(brief, claim)));
  allSingle.set(brief, areAll);
  return areAll;
}

function said(scope: Scope): TimelineEntry[] {
  return (scope.brief.claims ?? []).flatMap(({ by, text, date, source }, index) => {
    const words = scope.word('timeline.said', { speaker: shortName(scope, by), text });
    return itemEntry(scope, 'claims', index, { date, text: words, source });
  });
}

function counted(scope: Scope): Fact[] {
  const { claims: all = [] } = scope.brief;
  const disputed = all.filter(({ status: how }) => how === 'disputed').length;
  const second = someOf(scope, 'count.disputed', disputed);
  return countFact(scope, { at: 'claims', label: 'head.claims', count: all.length, second });
}

function credibilities(scope: Scope): Legend {
  const used = new Set(scope.brief.claims?.map((claim) => claim.credibility));
  const row = (term: (typeof CREDIBILITIES)[number]) => ({
    term: String(term),
    meaning: scope.word(`credibility.${term}`),
  });
  return legend(scope, 'credibility', CREDIBILITIES, row, used);
}

export const claims = {
  block: 'claims',
  present: presentClaims,
  dated: { order: 3, said },
  counted,
  legends: [
    { order: 4, legend: credibilities },
    { order: 6, legend: verdictLegend },
  ],
} satisfies Presenter;
