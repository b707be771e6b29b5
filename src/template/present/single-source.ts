// Claims that rest on one source where the brief has several: the page says so.

import type { Brief, Claim } from '../../brief/format/schema.ts';

/** True if the brief has several sources, and the claim names one of them only. */
export function isSingleSource({ sources = {} }: Brief, { source = [], status }: Claim): boolean {
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
  const { claims = [] } = brief;
  const areAll =
    allSingle.get(brief) ??
    (claims.length > 1 && claims.every((claim) => isSingleSource(brief, claim)));
  allSingle.set(brief, areAll);
  return areAll;
}
