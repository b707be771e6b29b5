// Who answers the questions of an interview in a script without capitals: one of those whom the words
// above it name.

import type { UncasedPeople } from './uncased-people.ts';

/** `Ann Lee: “We stay”` above an interview is a headline that names its person. */
const HEADLINE = /^\s*(?<name>\p{L}[^\n:：]{1,40})[:：]/u;

/**
 * The full name of whom `opening` names alone, or more often than others; `asks` stands before the name
 * of whoever asks.
 */
export function answeringIn(
  people: UncasedPeople,
  opening: string,
  asks: RegExp | undefined,
): string | undefined {
  const times = (name: string): number => opening.split(name).length - 1;
  const isAsking = (name: string): boolean =>
    asks?.test(opening.slice(0, opening.indexOf(name))) ?? false;
  const named = [...people.namedIn(opening)].filter((name) => times(name) > 0 && !isAsking(name));
  const head = HEADLINE.exec(opening)?.groups?.['name'] ?? '';
  const inHead = named.filter((name) => head.endsWith(name));
  const often = named.filter((name) => times(name) > 1);
  return [inHead, named, often].find((names) => names.length === 1)?.[0];
}
