// What is still open in the brief, each with the items that it concerns.

import { formatDate } from '../../brief/dates/format-date.ts';
import { type OpenPoint, openPoints } from '../../brief/open-points.ts';
import { pageName } from '../../brief/parts.ts';
import { type Path, pathText } from '../../brief/yaml/path-text.ts';
import type { LabelKey } from '../../template/labels/label-keys.ts';
import { distinct } from '../../template/present/dated.ts';
import { groupedBy } from '../../template/present/lists.ts';
import { idMark, isHidden, markOf, positionOf } from '../../template/present/marks.ts';
import { actorOf } from '../../template/present/names.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import type { Mark } from '../../template/view-parts.ts';
import { blocks } from '../blocks.ts';
import { clearanceWords } from '../handling/present.ts';

/** A line for each thing to do, with every place where it is to be done. */
function presentToDos(scope: Scope) {
  const points = openPoints(scope.brief);
  if (points.length === 0) return undefined;
  const groups = groupedBy([...points], (point) => subjectOf(point));
  return [...groups.values()].map((group) => {
    const places = group.map(({ path }) => placeOf(scope, path));
    const marks = places.flatMap((place) => (typeof place === 'object' ? [place] : []));
    const words = places.filter((place) => typeof place === 'string');
    return {
      at: pathText(group[0]!.path),
      text: wordsOf(scope, group),
      /** The items and sources that it concerns. */
      refs: distinct(marks),
      /** What has no number: sections and actors. */
      places: [...new Set(words)].join(scope.comma) || undefined,
    };
  });
}

/** Points of one subject stand in one line: all years, all speakers, what is said in the same words. */
function subjectOf(point: OpenPoint): string {
  if ('clearance' in point) return `${point.kind} ${point.clearance.by}`;
  return 'text' in point ? `${point.kind} ${point.text}` : point.kind;
}

function wordsOf(scope: Scope, [first, ...more]: readonly OpenPoint[]): string {
  const { word, labels, comma } = scope;
  if (first === undefined) return '';
  switch (first.kind) {
    case 'to-do-left':
      return first.text;
    case 'placeholder-left': {
      const text = `${word('quote.open')}${first.text.trim()}${word('quote.close')}`;
      return word('open.placeholder', { text });
    }
    case 'unnamed-speaker':
      return word('open.speaker');
    case 'year-open': {
      const dates = [first, ...more].flatMap((point) => ('date' in point ? [point.date] : []));
      const words = new Set(dates.map((date) => formatDate(date, labels.language)));
      return word('open.year', { dates: [...words].join(comma) });
    }
    case 'not-cleared':
      return clearanceWords(scope, first.clearance);
  }
}

/** How the sections of the frame are called, by their keys in the brief. */
const FRAME: Readonly<Record<string, LabelKey>> = {
  handling: 'head.handling',
  clearance: 'head.handling',
  organisation: 'head.colophon',
  versions: 'head.versions',
  prepared_by: 'fact.prepared_by',
  as_of: 'fact.as_of',
  period: 'fact.period',
  next_update: 'fact.next_update',
  changes: 'head.changed',
};

/** The number of an item or source, or how its section is called; undefined for the whole brief. */
function placeOf(scope: Scope, [top = '', key, field]: Path): Mark | string | undefined {
  if (top === 'summary') return scope.word(headOfSummary(scope, key));
  const [name, { letter } = {}] = blocks.find(([each]) => each === top) ?? [];
  if (name === undefined) return FRAME[top] && scope.word(FRAME[top]);
  if (letter !== undefined && key !== undefined) {
    const mark =
      name === 'sources'
        ? idMark(scope, String(key))
        : markOf(`${letter}${positionOf(scope.brief, name, key) + 1}`);
    return isHidden(scope, mark) ? { ...mark, href: undefined } : mark;
  }
  if (name === 'actors' && field !== 'name') return actorOf(scope, String(key)).name;
  return scope.word(`head.${pageName(name)}`);
}

function headOfSummary({ brief }: Scope, key: Path[number] | undefined): LabelKey {
  if (key === 'ask') return 'head.decision';
  return brief.summary?.bottom_line === undefined ? 'head.summary' : 'head.bottom_line';
}

export const toDos = {
  part: 'to_dos',
  present: presentToDos,
  missing: ({ brief }: Scope) => openPoints(brief).length,
} satisfies Presenter;
