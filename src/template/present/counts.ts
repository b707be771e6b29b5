// The strip of figures of a situation report: how many events, demands, claims and open issues.

import { isPast } from '../../brief/dates/clock.ts';
import { compareDates } from '../../brief/dates/moment.ts';
import type { LabelKey } from '../labels/label-keys.ts';
import type { Fact } from '../view/view.ts';
import { plainDate } from './dates.ts';
import { chunks } from './marks.ts';
import { sorted } from './places.ts';
import type { Scope } from './scope.ts';

export function presentCounts(scope: Scope): Fact[][] | undefined {
  const facts = [events(scope), demands(scope), claims(scope), issues(scope)].flat();
  return facts.length === 0 ? undefined : chunks(facts, 4);
}

/** What is counted, how many there are, and a word on some of them. */
interface Count {
  readonly at: string;
  readonly label: LabelKey;
  readonly count: number;
  readonly second?: string | undefined;
}

function fact({ word }: Scope, { at, label, count, second }: Count): Fact[] {
  if (count === 0) return [];
  return [{ label: word(label), value: { lead: String(count), rest: '' }, second, at }];
}

function events(scope: Scope): Fact[] {
  const { named, unnamed } = sorted(scope);
  const places = new Set(named.map(({ event }) => event?.place)).size;
  // Where some have no place, nobody knows how many there are.
  const second = unnamed.length > 0 ? undefined : some(scope, 'count.places', places);
  const count = named.length + unnamed.length;
  return fact(scope, { at: 'timeline', label: 'count.events', count, second });
}

function demands(scope: Scope): Fact[] {
  const { demands: all = [] } = scope.brief;
  const second = some(scope, 'count.deadlines', all.filter(({ deadline }) => deadline).length);
  return fact(scope, { at: 'demands', label: 'head.demands', count: all.length, second });
}

function claims(scope: Scope): Fact[] {
  const { claims: all = [] } = scope.brief;
  const disputed = all.filter(({ status }) => status === 'disputed').length;
  const second = some(scope, 'count.disputed', disputed);
  return fact(scope, { at: 'claims', label: 'head.claims', count: all.length, second });
}

// What is overdue weighs more than what is due next.
function issues(scope: Scope): Fact[] {
  const open = (scope.brief.open_issues ?? []).filter(({ status }) => status !== 'closed');
  const due = open.flatMap((issue) => issue.due ?? []);
  const overdue = due.filter((date) => isPast(date, scope.now)).length;
  const [next] = due.toSorted(compareDates);
  const second =
    overdue > 0 || next === undefined
      ? some(scope, 'count.overdue', overdue)
      : scope.word('count.next_due', { date: plainDate(scope, next) });
  return fact(scope, { at: 'open_issues', label: 'head.issues', count: open.length, second });
}

function some({ word }: Scope, key: LabelKey, count: number): string | undefined {
  return count === 0 ? undefined : word(key, { count: String(count) });
}
