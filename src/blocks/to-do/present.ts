// What is still open in the brief, each with the items that it concerns.
import { formatDate } from '../../brief/dates/format-date.ts';
import { type OpenPoint, openPoints } from '../../brief/open-points.ts';
import { type Path, pathText } from '../../brief/yaml/path-text.ts';
import type { LabelKey } from '../../template/labels/label-keys.ts';
import type { Mark, ToDoRow } from '../../template/view-parts.ts';
import { groupedBy } from '../../template/present/grouped-by.ts';
import { itemAt, markOf, NUMBER_LETTERS, type NumberedBlock } from '../../template/present/numbers.ts';
import { isHidden } from '../../template/present/references.ts';
import { actorOf, type Scope } from '../../template/present/scope.ts';

/** A line for each thing to do, with every place where it is to be done. */
export function presentToDos(scope: Scope): ToDoRow[] | undefined {
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
      refs: [...new Map(marks.map((mark) => [mark.text, mark])).values()],
      places: [...new Set(words)].join(scope.comma) || undefined,
    };
  });
}

/** Points of one subject stand in one line: all years, all speakers, what is said in the same words. */
function subjectOf(point: OpenPoint): string {
  return 'text' in point ? `${point.kind} ${point.text}` : point.kind;
}

function wordsOf(scope: Scope, [first, ...more]: readonly OpenPoint[]): string {
  const { word, labels, comma } = scope;
  switch (first!.kind) {
    case 'to-do-left':
      return first!.text;
    case 'placeholder-left': {
      const text = `${word('quote.open')}${first!.text.trim()}${word('quote.close')}`;
      return word('open.placeholder', { text });
    }
    case 'unnamed-speaker':
      return word('open.speaker');
    case 'year-open': {
      const dates = [first!, ...more].flatMap((point) => ('date' in point ? [point.date] : []));
      const words = new Set(dates.map((date) => formatDate(date, labels.language)));
      return word('open.year', { dates: [...words].join(comma) });
    }
  }
}

/** Sections whose items have no numbers, by the block of the brief. */
const SECTIONS: Readonly<Record<string, LabelKey>> = {
  ceasefire: 'head.ceasefire',
  glossary: 'head.glossary',
  handling: 'head.handling',
  positions: 'head.positions',
  timeline: 'head.timeline',
  prepared_by: 'fact.prepared_by',
  as_of: 'fact.as_of',
  period: 'fact.period',
  next_update: 'fact.next_update',
  changes: 'head.changed',
};

/** The number of an item or source, or how its section is called; undefined for the whole brief. */
function placeOf(scope: Scope, [block = '', key, field]: Path): Mark | string | undefined {
  const mark = numberOf(scope, String(block), key);
  if (mark !== undefined) return isHidden(scope, mark) ? { ...mark, href: undefined } : mark;
  const isOwnName = field === 'name';
  if (block === 'actors')
    return isOwnName ? scope.word('head.actors') : actorOf(scope, String(key)).name;
  const section = block === 'summary' ? headOfSummary(scope, key) : SECTIONS[block];
  return section && scope.word(section);
}

function headOfSummary({ brief }: Scope, key: Path[number] | undefined): LabelKey {
  if (key === 'ask') return 'head.decision';
  return brief.summary?.bottom_line === undefined ? 'head.summary' : 'head.bottom_line';
}

function numberOf({ brief }: Scope, block: string, key: Path[number] | undefined) {
  if (block === 'sources') {
    const index = Object.keys(brief.sources ?? {}).indexOf(String(key));
    return index === -1 ? undefined : markOf(`S${index + 1}`);
  }
  if (!Object.hasOwn(NUMBER_LETTERS, block) || typeof key !== 'number') return undefined;
  return markOf(itemAt(block as NumberedBlock, key).number);
}
