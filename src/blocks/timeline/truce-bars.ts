// The ceasefires of a brief and their phases as bars of a drawn timeline.
import { ceasefireEnd } from '../../brief/dates/clock.ts';
import { type BriefDate, isYearOpen } from '../../brief/dates/date.ts';
import type { Ceasefire, CeasefirePhase } from '../../brief/format/schema.ts';
import { trucesOf } from '../../brief/truces.ts';
import type { Stretch } from '../../drawing/timeline/time-axis.ts';
import type { TimelineBar } from '../../drawing/timeline/timeline-data.ts';
import type { Scope } from '../../template/present/scope.ts';
import { stretchOf } from './in-time.ts';

/** Truces and their phases, as far as anything is known of when they were. */
export function barsOf(scope: Scope): TimelineBar[] {
  return trucesOf(scope.brief).flatMap(({ truce }) => [
    ...truceBar(scope, truce),
    ...(truce.phases ?? []).flatMap((phase) => phaseBar(scope, phase)),
  ]);
}

const SHORT: readonly unknown[] = ['collapsed', 'withdrawn'];
const IN_FORCE: readonly Ceasefire['status'][] = ['in_force', 'contested', 'expired', 'collapsed'];

function truceBar(scope: Scope, truce: Ceasefire): TimelineBar[] {
  const { ended, ...rest } = truce;
  const { language } = scope.brief;
  const planned = ceasefireEnd(rest, language)?.date;
  const end = ended?.date ?? planned;
  const wasTo = ended && planned && stretchOf(planned).to > stretchOf(ended.date).to;
  return bar({
    name: truce.name ?? scope.word('head.ceasefire'),
    state: scope.word(`ceasefire_status.${truce.status}`),
    from: truce.from,
    until: end,
    wasTo: wasTo ? stretchOf(planned).to : undefined,
    isCutShort: wasTo === true || SHORT.includes(ended?.how),
    isPhase: false,
    isReal: IN_FORCE.includes(truce.status),
  });
}

function phaseBar(scope: Scope, { name, status, from, until }: CeasefirePhase): TimelineBar[] {
  return bar({
    name,
    state: status && scope.word(`phase.${status}`),
    from,
    until,
    wasTo: undefined,
    isCutShort: false,
    isPhase: true,
    isReal: status !== 'planned' && status !== 'suspended',
  });
}

interface Told extends Omit<TimelineBar, 'begins' | 'ends'> {
  readonly from: BriefDate | undefined;
  readonly until: BriefDate | undefined;
}

function bar({ from, until, ...told }: Told): TimelineBar[] {
  const dates = [from, until].filter((date) => date !== undefined);
  if (dates.length === 0 || dates.some(isYearOpen)) return [];
  return [{ ...told, begins: from && edgeOf(from, 'from'), ends: until && edgeOf(until, 'to') }];
}

/** The time within which an end of a bar lies: none, if it is known to the day. */
function edgeOf(date: BriefDate, side: 'from' | 'to'): Stretch {
  const { from, to } = stretchOf(date);
  if (date.precision === 'month' || date.precision === 'year') return { from, to };
  return side === 'from' ? { from, to: from } : { from: to, to };
}
