// Check: no text of an example or a draft still stands where the desk's own belongs.

import { openPoints } from '../../brief/open-points.ts';
import type { Check } from '../check.ts';

export const placeholderLeft: Check = {
  code: 'placeholder-left',
  severity: 'to-do',
  explanation: {
    meaning:
      'A value is still the text that `briefing new` wrote to be replaced, or a mere sign for “not yet” such as TODO. A brief whose status is final or corrected refuses to build.',
    why: 'An example that stays looks like a statement of the desk. None of these texts says anything of the world.',
    remedy: 'Write your own text, or delete the item. It cannot be ignored.',
  },
  *find({ brief }) {
    for (const point of openPoints(brief)) {
      if (point.kind !== 'placeholder-left') continue;
      yield {
        path: point.path,
        message: `“${point.text.trim()}” is a text to be replaced`,
        hint: 'write your own, or delete it',
      };
    }
  },
};
