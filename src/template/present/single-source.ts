// Claims that rest on one source where the brief has several: the page says so.

import type { Brief, Claim } from '../../brief/schema.ts';

/** True if the brief has several sources, and the claim names one of them only. */
export function isSingleSource({ sources = {} }: Brief, { source = [], status }: Claim): boolean {
  const cited = new Set(source.map((ref) => ref.source));
  return cited.size === 1 && status !== 'corroborated' && hasSeveral(sources);
}

function hasSeveral(sources: object): boolean {
  let count = 0;
  for (const _ in sources) if (++count > 1) return true;
  return false;
}

const known = new WeakMap<Brief, boolean>();

/** True if every claim, of two or more, is such: it is said once and not beside each of them. */
export function areAllSingleSource(brief: Brief): boolean {
  const { claims = [] } = brief;
  // Asked for each claim.
  const areAll =
    known.get(brief) ??
    (claims.length > 1 && claims.every((claim) => isSingleSource(brief, claim)));
  known.set(brief, areAll);
  return areAll;
}
