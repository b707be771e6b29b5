// Check: nothing is left of what somebody wrote down to do.

import { openPoints } from '../../brief/open-points.ts';
import type { Check } from '../check.ts';

export const toDoLeft: Check = {
  code: 'to-do-left',
  severity: 'to-do',
  explanation: {
    meaning:
      'A `to_do` says what is still to be done or confirmed here. It is no fault of a draft: its page counts and lists what is open. A brief whose status is final or corrected refuses to build.',
    why: 'What is unfinished must not look finished. A comment is lost when the file is copied or written anew; a `to_do` is part of the brief until somebody answers it.',
    remedy: 'Do it, then delete the `to_do`: that is the confirmation. It cannot be ignored.',
  },
  *find({ brief }) {
    for (const point of openPoints(brief)) {
      if (point.kind !== 'to-do-left') continue;
      yield {
        path: point.path,
        message: `still to do: ${point.text}`,
        hint: 'when it is done, delete this `to_do`',
      };
    }
  },
};
