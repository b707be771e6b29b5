// Check: whoever speaks has a name, or is called what the source calls them.

import { openPoints } from '../../brief/open-points.ts';
import type { Check } from '../check.ts';

export const unnamedSpeaker: Check = {
  code: 'unnamed-speaker',
  severity: 'to-do',
  explanation: {
    meaning:
      'Somebody speaks or acts here whose name is still the one of a draft, such as “Unnamed speaker”. Each place is told, since each may be somebody else. A brief whose status is final or corrected refuses to build.',
    why: 'Attribution is the first rule of reporting. A draft leaves open whom the article does not name plainly; the reader of a final brief would take it for the source’s own discretion.',
    remedy:
      'Name the actor who speaks. If the source names nobody, declare an actor with the words of the source for a name, such as “A senior official”. It cannot be ignored.',
  },
  *find({ brief }) {
    for (const point of openPoints(brief)) {
      if (point.kind !== 'unnamed-speaker') continue;
      const isIdle = point.path[0] === 'actors';
      yield {
        path: point.path,
        message: `“${point.name}” is nobody’s name`,
        hint: isIdle
          ? 'name the actor, or delete it: it speaks nowhere'
          : 'name the actor who speaks here; one whom the source does not name is called what the source calls them, such as “A senior official”',
      };
    }
  },
};
