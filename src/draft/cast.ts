// The actors of a draft: everybody whom the article lets speak, once, with an id.

import { UNNAMED } from '../brief/placeholders.ts';
import { surname } from '../editorial/attribution/names.ts';
import { introducedIn, type Person } from '../editorial/attribution/people.ts';
import type { Attribution } from '../editorial/attribution/read-attributions.ts';
import { splitParagraphs } from '../editorial/quotation/paragraphs.ts';
import { withoutQuotations } from './article.ts';

/** An actor as the draft writes it. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  /** What the article leaves open. */
  readonly toDo?: string;
}

/** Those who speak, and who speaks each quotation. */
export interface Cast {
  readonly members: readonly Member[];
  readonly memberOf: (attribution: Attribution) => Member;
  /** People whom the article introduces with an office, but who say nothing between marks. */
  readonly others: readonly Member[];
}

const MAX_OTHERS = 40;
const NO_NAME = /^(?:\p{Ll}|(?:An?|Another|Her|His|One|The|Their)\s)/u;

/** The speakers of the quotations of `text` in the order in which they are first heard. */
export function castOf(attributions: readonly Attribution[], text: string): Cast {
  const members = new Map<string, Member>();
  const taken = new Set<string>();
  const join = (name: string, speaker: Person | undefined): void => {
    if (!members.has(name)) members.set(name, member(freeId(name, taken), name, speaker));
  };
  for (const { speaker } of attributions)
    join(nameOf(speaker), nameOf(speaker) === UNNAMED.speaker ? undefined : speaker);
  const speaking = members.size;
  const known = new Set([...members.keys()].map(surname));
  for (const person of peopleIn(text)) {
    if (!known.has(surname(person.name))) join(person.name, person);
    known.add(surname(person.name));
  }
  const all = [...members.values()];
  return {
    members: all.slice(0, speaking),
    others: all.slice(speaking, speaking + MAX_OTHERS),
    memberOf: ({ speaker }) => members.get(nameOf(speaker))!,
  };
}

// `It said`: of which body there is no telling.
function nameOf(speaker: Person | undefined): string {
  return speaker === undefined || speaker.name === 'it' ? UNNAMED.speaker : speaker.name;
}

// What stands between quotation marks introduces nobody.
function peopleIn(text: string): readonly Person[] {
  const own = withoutQuotations(text);
  return splitParagraphs(text).flatMap(({ start, end }) => introducedIn(own.slice(start, end)));
}

function member(id: string, name: string, speaker: Person | undefined): Member {
  // The name says it: a check finds each place where it speaks.
  if (speaker === undefined) return { id, name };
  // “A senior official”: the article keeps the name to itself.
  if (speaker.isBody !== true && NO_NAME.test(name)) {
    return { id, name: upperFirst(name), toDo: 'the article gives no name; is there one?' };
  }
  return { id, name, ...(speaker.role !== undefined && { role: upperFirst(speaker.role) }) };
}

/** The last word of a name, which people are called by; numbered where two share it. */
function freeId(name: string, taken: Set<string>): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const wanted = words.findLast((word) => /^\p{L}/u.test(word)) ?? 'speaker';
  const base = name === UNNAMED.speaker ? 'unnamed' : wanted;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
