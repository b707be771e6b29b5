// Who answers the questions of an interview in a script without capitals: one of those whom the words
// above it name.

import type { UncasedPeople } from './uncased-people.ts';

/** `Ann Lee: “We stay”` above an interview is a headline that names its person. */
const HEADLINE = /^\s*(?<name>\p{L}[^\n:：]{1,40})[:：]/u;

/** The words above an interview that tell who does what. */
export interface LeadWords {
  /** What stands right before the name of whoever asks. */
  readonly asks: RegExp | undefined;
  /** Says that somebody speaks. */
  readonly tells: RegExp | undefined;
}

/** The full name of whom `opening` names alone, or more often than others. */
export function answeringIn(
  people: UncasedPeople,
  opening: string,
  { asks, tells }: LeadWords,
): string | undefined {
  const times = (name: string): number => opening.split(name).length - 1;
  const isAsking = (name: string): boolean =>
    asks?.test(opening.slice(0, opening.indexOf(name))) ?? false;
  const named = [...people.namedIn(opening)].filter((name) => times(name) > 0 && !isAsking(name));
  const head = HEADLINE.exec(opening)?.groups?.['name'] ?? '';
  const inHead = named.filter((name) => head.endsWith(name));
  const often = named.filter((name) => times(name) > 1);
  const lists = [inHead, named, introducedIn(opening, tells), often];
  return lists.find((names) => names.length === 1)?.[0];
}

const SENTENCE = /[^.!?…\n]+/gu;
const INTRODUCED = /^\s*(?<name>\p{L}[\p{L}\p{M}'’״-]+(?:\s\p{L}[\p{L}\p{M}'’״-]+){1,2}),\s/u;

/** `Ann Lee, a runner from Orsa, talks about …` */
function introducedIn(opening: string, tells: RegExp | undefined): readonly string[] {
  return [...opening.matchAll(SENTENCE)].flatMap(({ 0: sentence }) =>
    tells?.test(sentence) ? (INTRODUCED.exec(sentence)?.groups?.['name'] ?? []) : [],
  );
}
