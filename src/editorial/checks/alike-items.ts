// Checks: what two items tell of stands once, and has one date.

import { pathText } from '../../brief/yaml/path-text.ts';
import type { Check, Finding } from '../check.ts';
import { ignoreFor } from '../ignore.ts';
import { alikeGroups, byList, listOf } from '../likeness/alike-groups.ts';
import { sayTheSame } from '../likeness/likeness.ts';
import { isElsewhere, isOtherDay, numbersOf, type Statement } from '../likeness/statements.ts';

/** No two items of a kind say the same. */
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
    for (const [first, ...others] of alikeGroups(statements, DUPLICATES)) {
      // What is silenced one by one is told one by one.
      for (const each of others.filter(isIgnored)) yield duplicate(first!, [each]);
      const open = others.filter((each) => !isIgnored(each));
      if (open.length > 0) yield duplicate(first!, open);
    }
  },
};

const DUPLICATES = {
  degree: 0.85,
  kindsOf: (item: Statement): readonly string[] => [`${item.group} ${item.by} ${numbersOf(item)}`],
  isOne: isSame,
};

function duplicate(first: Statement, [second, ...others]: readonly Statement[]): Finding {
  const more = others.length === 0 ? '' : `, and so ${others.length === 1 ? 'does' : 'do'} `;
  return {
    path: second!.path,
    message: `this says the same as ${itemOf(first)}${more}${listed(others.map(itemOf))}`,
    hint: 'keep one of them, or say what makes the difference',
  };
}

/** So many places are named; a reader finds the rest beside them. */
const MOST_NAMED = 3;

function listed(places: readonly string[]): string {
  if (places.length <= MOST_NAMED) return places.join(', ');
  return `${places.slice(0, MOST_NAMED).join(', ')} and ${places.length - MOST_NAMED} more`;
}

function itemOf({ path }: Statement): string {
  return pathText(path.slice(0, -1));
}

function isSame(first: Statement, second: Statement): boolean {
  if (isOtherDay(first, second) || isElsewhere(first, second)) return false;
  if (!sayTheSame(first.gist, second.gist)) return false;
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

/** Shorter items may well be of two things: `Talks in Port Ellin`. */
const MIN_WORDS = 4;

/** Two items that tell of one thing give it one date. */
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
    for (const group of alikeGroups(dated, ONE_EVENT)) {
      const [first, second] = apart(group) ?? [];
      if (!first || !second) continue;
      yield {
        path: [...second.path.slice(0, -1), 'date'],
        message: `${itemOf(first)} tells of the same thing, with another date (${first.date?.text})`,
        hint: 'correct one of the dates, or say what makes the difference',
      };
    }
  },
};

const ONE_EVENT = {
  degree: 0.8,
  kindsOf: (item: Statement): readonly string[] => [`${item.by} ${numbersOf(item)}`],
  isOne: (first: Statement, second: Statement): boolean =>
    sayTheSame(first.gist, second.gist) && !isElsewhere(first, second),
};

/** The two of a group that exclude each other; none if a list has what happens more than once. */
function apart(group: readonly Statement[]): readonly [Statement, Statement] | undefined {
  const lists = [...byList(group).values()];
  if (lists.some(([one, ...more]) => more.some((other) => isOtherDay(one!, other)))) return;
  for (const [one] of lists.slice(1))
    if (isOtherDay(lists[0]![0]!, one!)) return [lists[0]![0]!, one!];
  return undefined;
}
