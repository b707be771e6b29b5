// Claims: who says so first, then what they say, how it stands and how credible it is.
import type { Claim } from '../../brief/format/schema.ts';
import { capitalised } from '../labels/labels.ts';
import type { ClaimsView, ClaimView, LeadText, Sentence } from '../view/view.ts';
import { dateView, inferredSentence } from './dates.ts';
import { changeSentences, itemOf } from './item-changes.ts';
import { sourceMarks } from './marks.ts';
import { actorNames, type Scope } from './scope.ts';
import { noteSentence, sentence } from './sentences.ts';
import { areAllSingleSource, isSingleSource } from './single-source.ts';
import { speakerOf } from './speakers.ts';

/** More names than this leave the narrow cell for the line below. */
const DISPUTERS_IN_CELL = 2;

export function presentClaims(scope: Scope): ClaimsView | undefined {
  const { claims } = scope.brief;
  if (claims === undefined) return undefined;
  const isRated = claims.some(({ credibility }) => credibility !== undefined);
  return {
    statusHead: scope.word(isRated ? 'column.claim_status_credibility' : 'column.claim_status'),
    items: claims.map((claim, index) => present(scope, claim, index, isRated)),
  };
}

function present(scope: Scope, claim: Claim, index: number, isRated: boolean): ClaimView {
  return {
    ...itemOf(scope, 'claims', index),
    speaker: speakerOf(scope, claim.by),
    date: claim.date && dateView(scope, claim.date),
    text: claim.text,
    refs: sourceMarks(scope, claim.source),
    meta: [
      ...changeSentences(scope, `claims[${index}]`),
      ...inferredSentence(scope, claim.date),
      ...disputeSentence(scope, claim),
      ...singleSource(scope, claim),
      ...noteSentence(claim.note),
    ],
    status: status(scope, claim),
    qualifier: isRated ? credibility(scope, claim) : undefined,
  };
}

function status(scope: Scope, claim: Claim): LeadText {
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

// "Not rated" is said only where other claims have a rating.
function credibility(scope: Scope, claim: Claim): string {
  if (claim.credibility === undefined) return scope.word('claim.not_rated');
  return `${claim.credibility}${scope.comma}${scope.word(`credibility.${claim.credibility}`)}`;
}
