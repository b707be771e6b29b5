// Who moved: where actors stood and how demands were in editions before, as far as these were kept.
import { capitalised } from '../../template/labels/labels.ts';
import { plainDate } from '../../template/present/dates.ts';
import { itemAt, markOf } from '../../template/present/marks.ts';
import { shortName } from '../../template/present/names.ts';
import { numberText } from '../../template/present/numbers.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import type { Mark } from '../../template/view-parts.ts';

/** So many editions before this one stand beside it: the last ones. */
const MOST = 3;

interface Course {
  readonly at: string;
  /** Who, where it is a position; the number, where it is a demand. */
  readonly lead: string | undefined;
  readonly mark: Mark | undefined;
  /** Prose. */
  readonly text: string;
  readonly was: readonly { readonly edition: number; readonly value: string }[];
  readonly now: string | undefined;
  readonly isStance: boolean;
}

function presentMoves(scope: Scope) {
  const { edition = 1, versions = [] } = scope.brief;
  const all = [...positions(scope), ...demands(scope)].filter(({ was }) => was.length > 0);
  const moved = all.filter(hasMoved);
  if (moved.length === 0) return undefined;
  const known = new Set(moved.flatMap(({ was }) => was.map((each) => each.edition)));
  const before = [...known].toSorted((a, b) => a - b).slice(-MOST);
  const rows = moved.map((course) => ({
    ...course,
    cells: [
      ...before.map((number) =>
        cell(scope, course, course.was.find((each) => each.edition === number)?.value),
      ),
      cell(scope, course, course.now),
    ],
  }));
  const count = (number: number): string => numberText(scope.labels.language, String(number));
  const still = all.length - moved.length;
  return {
    width: before.length,
    editions: [...before, edition].map((number) => {
      const date = number === edition ? scope.brief.as_of : versions.find((each) => each.edition === number)?.date; // biome-ignore format: short
      return {
        name: scope.word('running.edition', { edition: count(number) }),
        date: date && plainDate(scope, { ...date, ...(date.precision === 'time' && { precision: 'day' }) }), // biome-ignore format: short
      };
    }),
    rows,
    still: still === 0 ? undefined : scope.word('move.still', { count: count(still) }),
    blank: rows.some(({ cells }) => cells.includes(undefined))
      ? scope.word('move.blank')
      : undefined,
  };
}

function hasMoved({ was, now }: Course): boolean {
  return new Set([...was.map(({ value }) => value), ...(now === undefined ? [] : [now])]).size > 1;
}

function cell(scope: Scope, { isStance }: Course, value: string | undefined) {
  if (value === undefined) return undefined;
  // The terms of the format are those of the labels.
  const word = scope.word(`${isStance ? 'stance' : 'demand_status'}.${value}` as 'stance.silent');
  return { mark: isStance ? value : undefined, words: capitalised(scope.labels, word) };
}

function positions(scope: Scope): Course[] {
  return (scope.brief.positions ?? []).flatMap(({ issue: text, stances }, index) =>
    Object.entries(stances).map(([actor, { stance, was = [] }]) => ({
      at: `positions[${index}].stances.${actor}`,
      lead: shortName(scope, actor),
      mark: undefined,
      text,
      was: was.map((each) => ({ edition: each.edition, value: each.stance })),
      now: stance,
      isStance: true,
    })),
  );
}

function demands(scope: Scope): Course[] {
  return (scope.brief.demands ?? []).map(({ text, status, was = [] }, index) => {
    const { number, at } = itemAt('demands', index);
    return {
      at,
      lead: undefined,
      mark: markOf(number),
      text,
      was: was.map((each) => ({ edition: each.edition, value: each.status })),
      now: status,
      isStance: false,
    };
  });
}

export const moves = { present: presentMoves } satisfies Presenter;
