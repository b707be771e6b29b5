// Positions: issue by actor, at most three actors a table; silent is not the same as unknown.
import type { Position } from '../../brief/format/schema.ts';
import { capitalised } from '../labels/labels.ts';
import type { PositionCell, PositionRow, PositionsTable, Sentence } from '../view/view.ts';
import { dateSentence } from './dates.ts';
import { changeSentences, isChanged } from './item-changes.ts';
import { chunks, sourceMarks } from './marks.ts';
import { type Scope, shortName } from './scope.ts';
import { noteSentence, sentence } from './sentences.ts';

const ACTORS_PER_TABLE = 3;

export function presentPositions(scope: Scope): PositionsTable[] | undefined {
  const { positions } = scope.brief;
  if (positions === undefined) return undefined;
  return chunks(actorIds(positions), ACTORS_PER_TABLE).map((actors) => ({
    actors: actors.map((id) => shortName(scope, id)),
    rows: positions.flatMap((position, index) => row(scope, position, index, actors)),
  }));
}

/** Actors in the order in which the issues name them. */
function actorIds(positions: readonly Position[]): string[] {
  return [...new Set(positions.flatMap(({ stances }) => Object.keys(stances)))];
}

function row(
  scope: Scope,
  position: Position,
  index: number,
  actors: readonly string[],
): PositionRow[] {
  if (!actors.some((id) => Object.hasOwn(position.stances, id))) return [];
  const at = `positions[${index}]`;
  return [
    {
      issue: position.issue,
      at,
      changed: isChanged(scope, at),
      meta: [...changeSentences(scope, at), ...noteSentence(position.note)],
      cells: actors.map((id) => cell(scope, position.stances[id], `${at}.stances.${id}`)),
    },
  ];
}

function cell(
  scope: Scope,
  stance: Position['stances'][string] | undefined,
  at: string,
): PositionCell {
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
