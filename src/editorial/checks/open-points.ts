// Checks: nothing is left open. Such findings are things to do, which are answered by doing them.

import { OPEN_YEAR } from '../../brief/dates/date.ts';
import { type OpenPoint, openPoints } from '../../brief/open-points.ts';
import type { Explanation } from '../../diagnostics/diagnostic.ts';
import type { Check, CheckContext, Finding } from '../check.ts';

type Kind = OpenPoint['kind'];

/** The check of one kind of open points, which has its code for a name. */
function openCheck<K extends Kind>(
  code: K,
  explanation: Explanation,
  describe: (
    point: OpenPoint & { kind: K },
    context: CheckContext,
  ) => Pick<Finding, 'message' | 'hint'>,
): Check {
  const isOfKind = (point: OpenPoint): point is OpenPoint & { kind: K } => point.kind === code;
  return {
    code,
    severity: 'to-do',
    explanation,
    find: (context) =>
      openPoints(context.brief)
        .filter(isOfKind)
        .map((point) => ({ path: point.path, ...describe(point, context) })),
  };
}

/** Nothing is left of what somebody wrote down to do. */
export const toDoLeft: Check = openCheck(
  'to-do-left',
  {
    meaning:
      'A `to_do` says what is still to be done or confirmed here. It is no fault of a draft: its page counts and lists what is open. A brief whose status is final or corrected refuses to build.',
    why: 'What is unfinished must not look finished. A comment is lost when the file is copied or written anew; a `to_do` is part of the brief until somebody answers it.',
    remedy: 'Do it, then delete the `to_do`: that is the confirmation. It cannot be ignored.',
  },
  ({ text }) => ({
    message: `still to do: ${text}`,
    hint: 'when it is done, delete this `to_do`',
  }),
);

/** No text of an example or a draft still stands where the desk's own belongs. */
export const placeholderLeft: Check = openCheck(
  'placeholder-left',
  {
    meaning:
      'A value is still the text that `briefing new` wrote to be replaced, or a mere sign for “not yet” such as TODO. A brief whose status is final or corrected refuses to build.',
    why: 'An example that stays looks like a statement of the desk. None of these texts says anything of the world.',
    remedy: 'Write your own text, or delete the item. It cannot be ignored.',
  },
  ({ text }) => ({
    message: `“${text.trim()}” is a text to be replaced`,
    hint: 'write your own, or delete it',
  }),
);

/** Whoever speaks has a name, or is called what the source calls them. */
export const unnamedSpeaker: Check = openCheck(
  'unnamed-speaker',
  {
    meaning:
      'Somebody speaks or acts here whose name is still the one of a draft, such as “Unnamed speaker”. Each place is told, since each may be somebody else. A brief whose status is final or corrected refuses to build.',
    why: 'Attribution is the first rule of reporting. A draft leaves open whom the article does not name plainly; the reader of a final brief would take it for the source’s own discretion.',
    remedy:
      'Name the actor who speaks. If the source names nobody, declare an actor with the words of the source for a name, such as “A senior official”. It cannot be ignored.',
  },
  ({ name, path }) => ({
    message: `“${name}” is nobody’s name`,
    hint:
      path[0] === 'actors'
        ? 'name the actor, or delete it: it speaks nowhere'
        : 'name the actor who speaks here; one whom the source does not name is called what the source calls them, such as “A senior official”',
  }),
);

/** Every date has its year. */
export const yearOpen: Check = openCheck(
  'year-open',
  {
    meaning:
      'A date is written `XXXX-05-04`: the source has no year, and nobody has concluded it. The page says so, and no check compares the date with others. A brief whose status is final or corrected refuses to build.',
    why: 'A year that somebody fills in without a word passes for one that the source has. ICD 203 asks analysts to tell what sources say from what they conclude.',
    remedy:
      'Write the year if a source has it, else conclude it and say why: `{ date: 2027-05-04, inferred: the article is of 6 May 2027 }`. It cannot be ignored.',
  },
  ({ date: { text } }, { brief, now }) => {
    const year = String(brief.as_of?.year ?? now.getUTCFullYear());
    return {
      message: `the year of “${text}” is open`,
      hint: `write the year if a source has it, else conclude it and say why: { date: ${text.replace(OPEN_YEAR, year)}, inferred: … }`,
    };
  },
);

/** Whoever is to clear the brief has done so. */
export const notCleared: Check = openCheck(
  'not-cleared',
  {
    meaning:
      'Somebody whose clearance the brief names under `clearance` has not given it (`pending`), or has refused it. A brief whose status is final or corrected refuses to build.',
    why: 'What goes out as final is taken for what the whole house says.',
    remedy:
      'Ask them, then write `verdict: cleared` and the day in `on`. Whose clearance is not needed does not belong into the list. It cannot be ignored.',
  },
  ({ clearance: { by, verdict } }) => ({
    message: verdict === 'refused' ? `${by} has refused clearance` : `${by} has not cleared it yet`,
    hint: 'write verdict: cleared and the day when they have',
  }),
);
