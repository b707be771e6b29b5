// Gathers the dated items of all blocks for the timeline.
import type { BriefDate } from '../../brief/dates/date.ts';
import type { Quote, TimelineEvent } from '../../brief/format/schema.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import { changeSentences } from './item-changes.ts';
import { sourceMarks } from './marks.ts';
import { itemAt, markOf, type NumberedBlock } from './numbers.ts';
import { actorNames, actorWithAffiliation, type Scope, shortName } from './scope.ts';
import { closed, noteSentence } from './sentences.ts';
import { markBefore } from './speakers.ts';
import { joinEntries, type TimelineEntry } from './timeline-entry.ts';

/** Longer quotations are told, not repeated. */
const SHORT_QUOTATION = 100;

const gathered = new WeakMap<Scope, readonly TimelineEntry[]>();

/** All lines of the timeline, not yet sorted; gathered once a brief. */
export function timelineEntries(scope: Scope): readonly TimelineEntry[] {
  const known = gathered.get(scope) ?? gather(scope);
  gathered.set(scope, known);
  return known;
}

function gather(scope: Scope): TimelineEntry[] {
  const events = [
    ...eventsOf(scope, 'timeline', scope.brief.timeline),
    ...eventsOf(scope, 'ceasefire.events', scope.brief.ceasefire?.events),
  ];
  const said = [...claims(scope), ...quotes(scope), ...demands(scope), ...stances(scope)];
  const ahead = [...ceasefireDates(scope), ...deadlines(scope), ...issues(scope)];
  return [...joinEntries(events, said), ...ahead];
}

interface Told {
  readonly date: BriefDate | undefined;
  readonly text: string;
  readonly lead?: string;
  readonly source?: readonly SourceRef[] | undefined;
}

/** A line for a numbered item, if it has a date. */
function itemEntry(scope: Scope, block: NumberedBlock, index: number, told: Told): TimelineEntry[] {
  const { number, at } = itemAt(block, index);
  return entry(scope, at, told).map((line) => ({ ...line, items: [markOf(number)] }));
}

function entry(scope: Scope, at: string, { date, text, lead, source = [] }: Told): TimelineEntry[] {
  if (date === undefined) return [];
  const refs = sourceMarks(scope, source);
  return [
    {
      at,
      date,
      lead,
      text,
      refs,
      items: [],
      sources: source,
      tellsWhy: false,
      meta: [],
    },
  ];
}

function eventsOf(
  scope: Scope,
  block: string,
  events: readonly TimelineEvent[] | undefined,
): TimelineEntry[] {
  return (events ?? []).flatMap((event, index) => {
    const { place, text, date, source, note } = event;
    const told = { date, source, text: place === undefined ? text : `${closed(place)} ${text}` };
    const at = `${block}[${index}]`;
    const meta = [...changeSentences(scope, at), ...noteSentence(note)];
    return entry(scope, at, told).map((line) => ({
      ...line,
      meta,
      tellsWhy: true,
      event: { place, text },
    }));
  });
}

function claims(scope: Scope): TimelineEntry[] {
  return (scope.brief.claims ?? []).flatMap(({ by, text, date, source }, index) => {
    const said = scope.word('timeline.said', { speaker: shortName(scope, by), text });
    return itemEntry(scope, 'claims', index, { date, text: said, source });
  });
}

function quotes(scope: Scope): TimelineEntry[] {
  return (scope.brief.quotes ?? []).flatMap((quote, index) =>
    itemEntry(scope, 'quotes', index, {
      date: quote.said,
      text: quoteText(scope, quote),
      source: quote.source,
    }),
  );
}

function quoteText(scope: Scope, { speaker: id, context, text }: Quote): string {
  const speaker = shortName(scope, id);
  if (context !== undefined) return `${speaker}${markBefore(scope, context)} ${context}`;
  if (text.length > SHORT_QUOTATION) return scope.word('quote.statement', { speaker });
  const words = `${scope.word('quote.open')}${text}${scope.word('quote.close')}`;
  return scope.word('timeline.said', { speaker, text: words });
}

function demands(scope: Scope): TimelineEntry[] {
  return (scope.brief.demands ?? []).flatMap((demand, index) => {
    const { by, to, date, text, source } = demand;
    const names = { by: shortName(scope, by), to: actorNames(scope, to ? [to] : []) };
    const asks = scope.word(to ? 'timeline.demand_of' : 'timeline.demand', names);
    const made = itemEntry(scope, 'demands', index, { date, text: `${asks} ${text}`, source });
    const answers = (demand.responses ?? []).flatMap((response) => {
      const actor = actorWithAffiliation(scope, response.by);
      const stance = scope.word(`response.${response.stance}`, { actor });
      const told = { date: response.date, text: closed(stance), source: response.source };
      return itemEntry(scope, 'demands', index, told);
    });
    return [...made, ...answers];
  });
}

function stances(scope: Scope): TimelineEntry[] {
  return (scope.brief.positions ?? []).flatMap(({ issue, stances: all }, index) =>
    Object.entries(all).flatMap(([id, { stance, date, source }]) => {
      const words = `${issue}${scope.comma}${scope.word(`stance.${stance}`)}`;
      const text = scope.word('timeline.said', {
        speaker: shortName(scope, id),
        text: closed(words),
      });
      return entry(scope, `positions[${index}].stances.${id}`, { date, text, source });
    }),
  );
}

function ceasefireDates(scope: Scope): TimelineEntry[] {
  const { ceasefire } = scope.brief;
  const text = ceasefire?.name ?? scope.word('head.ceasefire');
  const line = (key: 'from' | 'until', lead: string): TimelineEntry[] =>
    entry(scope, `ceasefire.${key}`, { date: ceasefire?.[key], text, lead });
  return [
    ...line('from', scope.word('timeline.begins')),
    ...line('until', scope.word('timeline.ends')),
  ];
}

function deadlines(scope: Scope): TimelineEntry[] {
  const lead = scope.word('timeline.deadline');
  return (scope.brief.demands ?? []).flatMap(({ deadline: date, text }, index) =>
    itemEntry(scope, 'demands', index, { date, text, lead }),
  );
}

function issues(scope: Scope): TimelineEntry[] {
  const lead = scope.word('timeline.due');
  return (scope.brief.open_issues ?? []).flatMap(({ due, question, status }, index) =>
    status === 'closed'
      ? []
      : itemEntry(scope, 'open_issues', index, { date: due, text: question, lead }),
  );
}
