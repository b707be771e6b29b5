// Check: two items that tell of one thing give it one date.

import { pathText } from '../../brief/path-text.ts';
import { alikePairs } from '../alike-pairs.ts';
import type { Check } from '../check.ts';
import { isAfter } from '../moment.ts';
import { type Statement, sameNumbers } from '../statements.ts';

const ALIKE = 0.8;
/** Shorter items may well be of two things: `Talks in Port Ellin`. */
const MIN_WORDS = 4;

export const dateDiffers: Check = {
  code: 'date-differs',
  severity: 'warning',
  explanation: {
    meaning:
      'Two items of different blocks tell of the same thing in nearly the same words, but with dates that exclude each other. Two events of one list are taken for two events.',
    why: 'One of the dates is wrong, and the timeline prints both. ICD 203 asks for consistency, and for accuracy before all.',
    remedy: 'Correct one of the dates, or say what makes the difference.',
  },
  *find({ statements }) {
    const dated = statements.filter(({ date, gist }) => date && gist.words.size >= MIN_WORDS);
    for (const [first, second] of alikePairs(dated, ALIKE, ({ by }) => [by])) {
      if (!excludeEachOther(first, second)) continue;
      yield {
        path: [...second.path.slice(0, -1), 'date'],
        message: `${pathText(first.path.slice(0, -1))} tells of the same thing, with another date (${first.date?.text})`,
        hint: 'correct one of the dates, or say what makes the difference',
      };
    }
  },
};

function excludeEachOther(first: Statement, second: Statement): boolean {
  const isOneList = first.path.slice(0, -2).join() === second.path.slice(0, -2).join();
  const [one, other] = [first.date, second.date];
  if (isOneList || !one || !other || !sameNumbers(first, second)) return false;
  return isAfter(one, other) || isAfter(other, one);
}
