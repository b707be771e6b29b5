// Check: no two items of a kind say the same.

import { isAfter } from '../../brief/dates/moment.ts';
import { pathText } from '../../brief/yaml/path-text.ts';
import type { Check, Finding } from '../check.ts';
import { ignoreFor } from '../ignore.ts';
import { alikeGroups, listOf } from '../likeness/alike-groups.ts';
import { sayTheSame } from '../likeness/likeness.ts';
import { isElsewhere, numbersOf, type Statement } from '../likeness/statements.ts';

/** So much two items must have in common. */
const ALIKE = 0.85;

export const duplicateItem: Check = {
  code: 'duplicate-item',
  severity: 'warning',
  explanation: {
    meaning:
      'Two items of a kind (claims of one actor, demands of one actor on another, events, judgments, issues, …) say the same in nearly the same words, with the same numbers and no different dates or places. Each group of such items is told of once.',
    why: 'What stands twice looks like two things: a reader counts two demands, or two events, where there was one. ICD 203 asks for clear and logical argumentation.',
    remedy: 'Keep one of them, with the sources of both; or say what makes the difference.',
  },
  *find({ brief, statements }) {
    const isIgnored = ({ path }: Statement): boolean =>
      ignoreFor(brief, path, duplicateItem.code) !== undefined;
    for (const [first, ...others] of alikeGroups(statements, LIKENESS)) {
      // What is silenced one by one is told one by one.
      for (const each of others.filter(isIgnored)) yield finding(first!, [each]);
      const open = others.filter((each) => !isIgnored(each));
      if (open.length > 0) yield finding(first!, open);
    }
  },
};

const LIKENESS = {
  degree: ALIKE,
  kindsOf: (item: Statement): readonly string[] => [`${item.group} ${item.by} ${numbersOf(item)}`],
  isOne: isSame,
};

function finding(first: Statement, [second, ...others]: readonly Statement[]): Finding {
  const more = others.length === 0 ? '' : `, and so ${others.length === 1 ? 'does' : 'do'} `;
  return {
    path: second!.path,
    message: `this says the same as ${placeOf(first)}${more}${listed(others.map(placeOf))}`,
    hint: 'keep one of them, or say what makes the difference',
  };
}

/** So many places are named; a reader finds the rest beside them. */
const MOST_NAMED = 3;

function listed(places: readonly string[]): string {
  if (places.length <= MOST_NAMED) return places.join(', ');
  return `${places.slice(0, MOST_NAMED).join(', ')} and ${places.length - MOST_NAMED} more`;
}

function placeOf({ path }: Statement): string {
  return pathText(path.slice(0, -1));
}

function isSame(first: Statement, second: Statement): boolean {
  const [one, other] = [first.date, second.date];
  if (one && other && (isAfter(one, other) || isAfter(other, one))) return false;
  if (isElsewhere(first, second) || !sayTheSame(first.gist, second.gist)) return false;
  // What a list says of one day in more words, or of one place more, may be another incident.
  const isOneLedger = first.group === 'event' && listOf(first) === listOf(second);
  return !isOneLedger || (sameWords(first, second) && !first.place === !second.place);
}

function sameWords(
  { gist: { words: one } }: Statement,
  { gist: { words: other } }: Statement,
): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word));
}
