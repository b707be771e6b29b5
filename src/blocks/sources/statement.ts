// The source summary statement: what the brief rests on, in a few plain sentences.

import { isLeftOut, type Scope } from '../../template/present/scope.ts';
import { areAllSingleSource, isSingleSource } from '../claims/present.ts';
import { quotationResult } from '../quotes/present.ts';

/** `This brief rests on one source, an article at second hand. All three quotations …` */
export function presentStatement(scope: Scope): string {
  return [
    sources(scope),
    secondhand(scope),
    corroboration(scope),
    isLeftOut(scope, 'quotes') ? undefined : quotations(scope),
    isLeftOut(scope, 'claims') ? undefined : disputed(scope),
    judgments(scope),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function sources(scope: Scope): string {
  const all = Object.values(scope.brief.sources ?? {});
  const only = all.length === 1 ? all[0] : undefined;
  if (only === undefined) return scope.word('statement.sources', { count: all.length });
  if (only.kind === undefined) return scope.word('statement.one_source');
  const kind = scope.word(`source_kind_indefinite.${only.kind}`);
  const source = only.access ? scope.word(`access_phrase.${only.access}`, { source: kind }) : kind;
  return scope.word('statement.one_source_kind', { source });
}

function secondhand(scope: Scope): string | undefined {
  const all = Object.values(scope.brief.sources ?? {});
  const count = all.filter(({ access }) => access === 'secondhand').length;
  return all.length < 2 || count === 0 ? undefined : scope.word('statement.secondhand', { count });
}

/** Of one source that nothing confirms it; of several, how many claims rest on one of them. */
function corroboration(scope: Scope): string | undefined {
  const { claims = [], sources: all = {} } = scope.brief;
  if (claims.length === 0) return undefined;
  if (Object.keys(all).length === 1) {
    const isConfirmed = claims.some(({ status, credibility }) => {
      return status === 'corroborated' || credibility === 1;
    });
    return isConfirmed ? undefined : scope.word('statement.not_corroborated');
  }
  if (areAllSingleSource(scope.brief)) return scope.word('statement.claims_single');
  const count = claims.filter((claim) => isSingleSource(scope.brief, claim)).length;
  const total = claims.length;
  if (count === 0 || total === 1) return undefined;
  return scope.word('statement.claims_some_single', { count, total });
}

function quotations(scope: Scope): string | undefined {
  const total = scope.brief.quotes?.length ?? 0;
  if (total === 0) return undefined;
  const found = Array.from({ length: total }, (_, index) => quotationResult(scope, index).kind);
  const count = found.filter((kind) => kind === 'verbatim' || kind === 'normalised').length;
  if (count === 0) return scope.word('statement.quotes_none');
  if (count < total) return scope.word('statement.quotes_some', { count, total });
  const isOneSource = Object.keys(scope.brief.sources ?? {}).length === 1;
  return scope.word(isOneSource ? 'statement.quotes_all_here' : 'statement.quotes_all', { count });
}

function disputed(scope: Scope): string | undefined {
  const total = scope.brief.claims?.length ?? 0;
  const count = (scope.brief.claims ?? []).filter(({ status }) => status === 'disputed').length;
  if (count === 0) return undefined;
  if (total === 1) return scope.word('statement.claim_disputed');
  return scope.word('statement.claims_disputed', { count, total });
}

function judgments(scope: Scope): string | undefined {
  const isOneSource = Object.keys(scope.brief.sources ?? {}).length === 1;
  if (!isOneSource || scope.brief.judgments === undefined) return undefined;
  return scope.word('statement.judgments_one_source');
}
