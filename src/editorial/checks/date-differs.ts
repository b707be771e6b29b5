// Check: two items that tell of one thing give it one date.

import { isAfter } from '../../brief/dates/moment.ts';
import { pathText } from '../../brief/yaml/path-text.ts';
import type { Check } from '../check.ts';
import { alikeGroups, byList } from '../likeness/alike-groups.ts';
import { sayTheSame } from '../likeness/likeness.ts';
import { isElsewhere, numbersOf, type Statement } from '../likeness/statements.ts';

const ALIKE = 0.8;
/** Shorter items may well be of two things: `Talks in Port Ellin`. */
const MIN_WORDS = 4;

export const dateDiffers: Check = {
  code: 'date-differs',
  severity: 'warning',
  explanation: {
    meaning:
      'Two items of different blocks tell of the same thing in nearly the same words, but with dates that exclude each other. Two events of one list are taken for two events, and what a list tells of several days for what happens again.',
    why: 'One of the dates is wrong, and the timeline prints both. ICD 203 asks for consistency, and for accuracy before all.',
    remedy: 'Correct one of the dates, or say what makes the difference.',
  },
  *find({ statements }) {
    const dated = statements.filter(({ date, gist }) => date && gist.words.size >= MIN_WORDS);
    for (const group of alikeGroups(dated, LIKENESS)) {
      const pair = apart(group);
      if (pair === undefined) continue;
      const [first, second] = pair;
      yield {
        path: [...second.path.slice(0, -1), 'date'],
        message: `${pathText(first.path.slice(0, -1))} tells of the same thing, with another date (${first.date?.text})`,
        hint: 'correct one of the dates, or say what makes the difference',
      };
    }
  },
};

const LIKENESS = {
  degree: ALIKE,
  kindsOf: (item: Statement): readonly string[] => [`${item.by} ${numbersOf(item)}`],
  isOne: (first: Statement, second: Statement): boolean =>
    sayTheSame(first.gist, second.gist) && !isElsewhere(first, second),
};

/** The two of a group that exclude each other; none if a list has what happens more than once. */
function apart(group: readonly Statement[]): readonly [Statement, Statement] | undefined {
  const lists = [...byList(group).values()];
  if (lists.some(([one, ...more]) => more.some((other) => excludeEachOther(one!, other)))) return;
  for (const [one] of lists.slice(1))
    if (excludeEachOther(lists[0]![0]!, one!)) return [lists[0]![0]!, one!];
  return undefined;
}

function excludeEachOther({ date: one }: Statement, { date: other }: Statement): boolean {
  return one !== undefined && other !== undefined && (isAfter(one, other) || isAfter(other, one));
}
