// Positions: issue by actor, or actor by issue where there are many actors; silent is not the same as unknown.
import type { Position } from '../../brief/format/schema.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { entryAt } from '../../template/present/dated.ts';
import { dateSentence } from '../../template/present/dates.ts';
import { changeSentences, isChanged } from '../../template/present/item-changes.ts';
import { legend } from '../../template/present/legends.ts';
import { chunks } from '../../template/present/lists.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { shortName } from '../../template/present/names.ts';
import type { Presenter, Scope, TimelineEntry } from '../../template/present/scope.ts';
import { closed, noteSentence, sentence } from '../../template/present/sentences.ts';
import type { Legend, Sentence } from '../../template/view-parts.ts';
import { STANCES } from './block.ts';

/** So many columns stand beside the section's head; up to the other number, the table begins below it. */
const [NARROW, WIDE] = [3, 5];
/** Columns of a turned table, which has an issue in each. */
const ISSUES = 4;

function presentPositions(scope: Scope) {
  const { positions: all } = scope.brief;
  if (all === undefined) return undefined;
  const actors = actorIds(all);
  if (actors.length > WIDE)
    return chunks([...all.keys()], ISSUES).map((issues) => turned(scope, all, issues, actors));
  return [
    {
      width: widthOf(actors.length),
      actors: actors.map((id) => shortName(scope, id)),
      issues: undefined,
      rows: all.map((position, index) => row(scope, position, index, actors)),
    },
  ];
}

/** The width of a table by its columns beside the first: undefined, or how many they are. */
function widthOf(columns: number): number | undefined {
  return columns > NARROW ? columns : undefined;
}

/** A table with a column an issue and a row an actor. */
function turned(
  scope: Scope,
  all: readonly Position[],
  issues: readonly number[],
  actors: readonly string[],
) {
  const ids = actors.filter((id) => issues.some((index) => Object.hasOwn(all[index]!.stances, id)));
  return {
    width: widthOf(issues.length),
    actors: undefined,
    issues: issues.map((index) => issueOf(scope, all[index]!, `positions[${index}]`)),
    rows: ids.map((id) => ({
      ...{ issue: undefined, at: undefined, changed: false, meta: [] as Sentence[] },
      actor: shortName(scope, id),
      cells: issues.map((index) =>
        cell(scope, all[index]!.stances[id], `positions[${index}].stances.${id}`),
      ),
    })),
  };
}

function issueOf(scope: Scope, { issue, note }: Position, at: string) {
  return { issue, at, meta: [...changeSentences(scope, at), ...noteSentence(note)] };
}

/** Actors in the order in which the issues name them. */
function actorIds(all: readonly Position[]): string[] {
  return [...new Set(all.flatMap(({ stances }) => Object.keys(stances)))];
}

function row(scope: Scope, position: Position, index: number, actors: readonly string[]) {
  const at = `positions[${index}]`;
  return {
    ...issueOf(scope, position, at),
    actor: undefined,
    changed: isChanged(scope, at),
    cells: actors.map((id) => cell(scope, position.stances[id], `${at}.stances.${id}`)),
  };
}

function cell(scope: Scope, stance: Position['stances'][string] | undefined, at: string) {
  const mark = stance?.stance ?? 'unknown';
  return {
    mark,
    stance: capitalised(scope.labels, scope.word(`stance.${mark}`)),
    refs: sourceMarks(scope, stance?.source),
    meta: stance === undefined ? [] : meta(scope, stance),
    at: stance === undefined ? at.replace(/\.stances\..*$/, '') : at,
  };
}

function meta(scope: Scope, { text, date, note }: Position['stances'][string]): Sentence[] {
  return [
    ...(text === undefined ? [] : [sentence(text)]),
    ...(date === undefined ? [] : [sentence(dateSentence(scope, date))]),
    ...noteSentence(note),
  ];
}

function said(scope: Scope): TimelineEntry[] {
  return (scope.brief.positions ?? []).flatMap(({ issue, stances: all }, index) =>
    Object.entries(all).flatMap(([id, { stance, date, source }]) => {
      const words = `${issue}${scope.comma}${scope.word(`stance.${stance}`)}`;
      const speaker = shortName(scope, id);
      const text = scope.word('timeline.said', { speaker, text: closed(words) });
      return entryAt(scope, `positions[${index}].stances.${id}`, { date, text, source });
    }),
  );
}

// An actor without a stance on an issue is shown as unknown.
function stances(scope: Scope): Legend {
  const all = scope.brief.positions ?? [];
  const actors = actorIds(all);
  const used = new Set(
    all.flatMap((position) =>
      actors.flatMap((id) => {
        const { stance = 'unknown', was = [] } = position.stances[id] ?? {};
        return [stance, ...was.map((each) => each.stance)];
      }),
    ),
  );
  const meaning = (term: (typeof STANCES)[number]) => ({
    term: scope.word(`stance.${term}`),
    meaning: scope.word(`stance_meaning.${term}`),
    mark: term,
  });
  return legend(scope, 'stances', STANCES, meaning, used);
}

export const positions = {
  block: 'positions',
  present: presentPositions,
  dated: { order: 6, said },
  legends: [{ order: 3, legend: stances }],
} satisfies Presenter;
