// The strip of figures of a situation report: how many events, and what blocks count of theirs.
import type { LabelKey } from '../labels/label-keys.ts';
import type { Fact } from '../view-parts.ts';
import { eventsSoFar } from './dated.ts';
import { chunks } from './lists.ts';
import type { Scope } from './scope.ts';

export function presentCounts(scope: Scope): Fact[][] | undefined {
  const own = Object.values(scope.presenters).flatMap(({ counted }) => counted?.(scope) ?? []);
  const facts = [...events(scope), ...own];
  return facts.length === 0 ? undefined : chunks(facts, 4);
}

/** What is counted, how many there are, and a word on some of them. */
interface Count {
  readonly at: string;
  readonly label: LabelKey;
  readonly count: number;
  readonly second?: string | undefined;
}

/** The fact, unless there is nothing to count. */
export function countFact({ word }: Scope, { at, label, count, second }: Count): Fact[] {
  if (count === 0) return [];
  return [{ label: word(label), value: { lead: String(count), rest: '' }, second, at }];
}

/** `one disputed`; undefined if none is. */
export function someOf({ word }: Scope, key: LabelKey, count: number): string | undefined {
  return count === 0 ? undefined : word(key, { count: String(count) });
}

function events(scope: Scope): Fact[] {
  const { named, unnamed } = eventsSoFar(scope);
  const places = new Set(named.map(({ event }) => event?.place)).size;
  // Where some have no place, nobody knows how many there are.
  const second = unnamed.length > 0 ? undefined : someOf(scope, 'count.places', places);
  const count = named.length + unnamed.length;
  return countFact(scope, { at: 'timeline', label: 'count.events', count, second });
}
