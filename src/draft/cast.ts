// The actors of a draft: everybody whom the article lets speak, once, with an id.

import { UNNAMED } from '../brief/placeholders.ts';
import { introducedIn } from '../editorial/attribution/named-in.ts';
import { surname } from '../editorial/attribution/names.ts';
import type { Person } from '../editorial/attribution/people.ts';
import type { Attribution } from '../editorial/attribution/read-attributions.ts';
import { splitParagraphs } from '../editorial/quotation/paragraphs.ts';
import { kindOf } from './actor-kind.ts';
import { withoutQuotations } from './article.ts';

/** An actor as the draft writes it. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly kind?: string;
  /** What the article leaves open. */
  readonly toDo?: string;
}

/** Those who speak or are spoken of, and who each of them is. */
export interface Cast {
  readonly members: readonly Member[];
  /** How many of them are quoted. */
  readonly speakers: number;
  readonly memberOf: (person: Person | undefined) => Member;
  /** People whom the article introduces with an office, but who say nothing. */
  readonly others: readonly Member[];
}

const MAX_OTHERS = 40;
const NO_NAME = /^(?:\p{Ll}|(?:An?|Another|Her|His|One|The|Their)\s)/u;

/**
 * The speakers of the quotations of `text`, which is in the language of `tag`, in the order in which
 * they are first heard, then `others`: those who claim, demand or do something.
 */
export function castOf(
  attributions: readonly Attribution[],
  others: readonly Person[],
  text: string,
  tag: string,
): Cast {
  const cast = new Members(text, tag);
  for (const { speaker } of attributions) cast.join(speaker);
  const speakers = cast.members.length;
  for (const person of others) cast.join(person);
  const members = [...cast.members];
  for (const person of peopleIn(text)) cast.join(person);
  return {
    members,
    speakers,
    others: cast.members.slice(members.length, members.length + MAX_OTHERS),
    memberOf: (person) => cast.join(person),
  };
}

class Members {
  readonly #byName: Map<string, Member> = new Map();
  readonly #bySurname: Map<string, Member> = new Map();
  readonly #taken: Set<string> = new Set();
  readonly #text: string;
  readonly #tag: string;

  constructor(text: string, tag: string) {
    this.#text = text;
    this.#tag = tag;
  }

  get members(): readonly Member[] {
    return [...this.#byName.values()];
  }

  /** The member that `person` is; a new one if there is none. */
  join(person: Person | undefined): Member {
    const name = nameOf(person);
    const known = this.#byName.get(name) ?? this.#sameAs(person, name);
    if (known) return known;
    const kind = person?.role === undefined ? kindOf(name, this.#text, this.#tag) : 'person';
    const made = member(
      freeId(name, this.#taken),
      name,
      name === UNNAMED.speaker ? undefined : person,
      kind,
    );
    this.#byName.set(name, made);
    if (!this.#bySurname.has(surname(name))) this.#bySurname.set(surname(name), made);
    return made;
  }

  // `Vos` is Maarten Vos; two full names are two people.
  #sameAs(person: Person | undefined, name: string): Member | undefined {
    if (person?.isBody || NO_NAME.test(name)) return undefined;
    const other = this.#bySurname.get(surname(name));
    const isShort = other && (!/\s/u.test(name) || !/\s/u.test(other.name));
    return isShort && !NO_NAME.test(other.name) ? other : undefined;
  }
}

// `It said`: of which body there is no telling.
function nameOf(speaker: Person | undefined): string {
  return speaker === undefined || speaker.name === 'it'
    ? UNNAMED.speaker
    : speaker.name.replace(/\s+/gu, ' ');
}

// What stands between quotation marks introduces nobody.
function peopleIn(text: string): readonly Person[] {
  const own = withoutQuotations(text);
  return splitParagraphs(text).flatMap(({ start, end }) => introducedIn(own.slice(start, end)));
}

function member(
  id: string,
  name: string,
  speaker: Person | undefined,
  kind: string | undefined,
): Member {
  // The name says it: a check finds each place where it speaks.
  if (speaker === undefined) return { id, name };
  // “A senior official”: the article keeps the name to itself.
  if (speaker.isBody !== true && kind !== 'organisation' && NO_NAME.test(name)) {
    return { id, name: upperFirst(name), toDo: 'the article gives no name; is there one?' };
  }
  return {
    id,
    name: kind === 'organisation' ? upperFirst(name) : name,
    ...(speaker.role !== undefined && { role: upperFirst(speaker.role) }),
    ...(kind !== undefined && { kind }),
  };
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
