// The actors of a draft: everybody whom the article lets speak, once, with an id.

import type { Attribution, Speaker } from '../editorial/attribution/read-attributions.ts';

/** An actor as the draft writes it. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  /** Why somebody should look at it. */
  readonly check?: string;
}

/** Those who speak, and who speaks each quotation. */
export interface Cast {
  readonly members: readonly Member[];
  readonly memberOf: (attribution: Attribution) => Member;
}

const UNNAMED = 'Unnamed speaker';

/** The speakers of the quotations in the order in which they are first heard. */
export function castOf(attributions: readonly Attribution[]): Cast {
  const members = new Map<string, Member>();
  const taken = new Set<string>();
  for (const { speaker } of attributions) {
    const name = speaker?.name ?? UNNAMED;
    if (members.has(name)) continue;
    const id = freeId(name, taken);
    taken.add(id);
    members.set(name, member(id, name, speaker));
  }
  return {
    members: [...members.values()],
    memberOf: ({ speaker }) => members.get(speaker?.name ?? UNNAMED)!,
  };
}

function member(id: string, name: string, speaker: Speaker | undefined): Member {
  if (speaker === undefined) {
    return { id, name, check: 'the article does not say plainly who speaks; see the quotations' };
  }
  // “A senior official”: the article keeps the name to itself.
  if (/^\p{Ll}/u.test(name)) {
    return { id, name: upperFirst(name), check: 'the article gives no name' };
  }
  return { id, name, ...(speaker.role !== undefined && { role: upperFirst(speaker.role) }) };
}

/** The last word of a name, which people are called by; numbered where two share it. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const wanted = words.findLast((word) => /^\p{L}/u.test(word)) ?? 'speaker';
  const base = name === UNNAMED ? 'unnamed' : wanted;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
