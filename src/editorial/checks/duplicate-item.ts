// Check: no two items of a kind say the same.

import { pathText } from '../../brief/path-text.ts';
import { alikePairs } from '../alike-pairs.ts';
import type { Check } from '../check.ts';
import { isAfter } from '../moment.ts';
import { type Statement, sameNumbers } from '../statements.ts';

/** So much two items must have in common. */
const ALIKE = 0.85;

export const duplicateItem: Check = {
  code: 'duplicate-item',
  severity: 'warning',
  explanation: {
    meaning:
      'Two items of a kind (claims of one actor, demands of one actor on another, events, judgments, issues, …) say the same in nearly the same words, with the same numbers and no different dates.',
    why: 'What stands twice looks like two things: a reader counts two demands, or two events, where there was one. ICD 203 asks for clear and logical argumentation.',
    remedy: 'Keep one of them, with the sources of both; or say what makes the difference.',
  },
  *find({ statements }) {
    for (const [first, second] of alikePairs(statements, ALIKE, kindsOf)) {
      if (!isSame(first, second)) continue;
      yield {
        path: second.path,
        message: `this says the same as ${pathText(first.path.slice(0, -1))}`,
        hint: 'keep one of them, or say what makes the difference',
      };
    }
  },
};

function kindsOf({ group, by }: Statement): readonly string[] {
  return [`${group} ${by}`];
}

function isSame(first: Statement, second: Statement): boolean {
  const [one, other] = [first.date, second.date];
  const isOtherDay = one && other && (isAfter(one, other) || isAfter(other, one));
  return !isOtherDay && sameNumbers(first, second);
}
