// Where the links in prose lead: on paper, by numbers beside their words and a list of addresses.
import type { Brief } from '../../brief/format/schema.ts';
import { roleValues } from '../../brief/format/schema-walk.ts';
import { PARTS, placesOf } from '../../brief/parts.ts';
import { inlineLinks } from '../../brief/prose/inline-links.ts';
import type { Scope } from './scope.ts';

const known = new WeakMap<Brief, Map<string, readonly string[]>>();

/** The addresses that the prose on the pages leads to, each once, in the order of the brief. */
export function outerLinks({ brief, leftOut = [] }: Scope): readonly string[] {
  const key = leftOut.join();
  const ofBrief = known.get(brief) ?? new Map<string, readonly string[]>();
  known.set(brief, ofBrief);
  const found =
    ofBrief.get(key) ??
    findLinks(
      brief,
      leftOut.flatMap((part) => PARTS[part]),
    );
  ofBrief.set(key, found);
  return found;
}

function findLinks(brief: Brief, left: readonly string[]): readonly string[] {
  const addresses = roleValues(brief, 'prose', 'withholdable').flatMap(({ value, path }) => {
    const keys = placesOf(path);
    if (left.some((place) => keys.startsWith(`${place}.`))) return [];
    return inlineLinks(String(value))
      .filter(({ target, words }) => !target.startsWith('#') && words !== target)
      .map(({ target }) => target);
  });
  return [...new Set(addresses)];
}

/** `12` as `¹²`. */
export function raised(number: number): string {
  return [...String(number)].map((digit) => RAISED[Number(digit)]).join('');
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The list of addresses; undefined if no prose has a link. */
export function presentLinks(scope: Scope) {
  const addresses = outerLinks(scope);
  if (addresses.length === 0) return undefined;
  return addresses.map((address, index) => ({ number: raised(index + 1), address }));
}
